import type { Gesprek, Onderwerp } from '../paspoort/gesprek.js';
import type { Deel } from '../paspoort/sjabloon.js';

/** The talk of a part: as the template says, else every subject of its questions, under the words of its first question. */
export function gesprekVan({ titel, vragen, gesprek }: Deel): Gesprek {
  if (gesprek) return gesprek;
  const onderwerpen = new Map<string, Onderwerp>();
  for (const { id, onderwerp = id, vraag, kort, beeld, soort } of vragen) {
    // What parents offer and the school needs is put together as matches.
    if (onderwerpen.has(onderwerp) || soort === 'aanbod' || soort === 'nodig') continue;
    onderwerpen.set(onderwerp, { id: onderwerp, titel: kort ?? vraag, vraag, ...(beeld ? { beeld } : {}) });
  }
  return { titel, onderwerpen: [...onderwerpen.values()] };
}
