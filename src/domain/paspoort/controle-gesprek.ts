import type { Bevinding } from '../bevinding.js';
import { dubbel, vind } from '../controle.js';
import { gewoneMinuten } from '../gesprek/tijd.js';
import type { Pad } from '../melding.js';
import type { Gesprek, Gesprekswijziging } from './gesprek.js';
import { pasGesprekAan } from './pas-gesprek-aan.js';
import type { Sjabloon, Wijziging } from './sjabloon.js';

const lijsten = ['onderwerpen', 'kaarten', 'voorstellen'] as const;

/** More time for the subjects than there is: said, and shown as it is. */
function teLang({ minuten = gewoneMinuten, onderwerpen }: Gesprek, pad: Pad): Bevinding[] {
  const samen = onderwerpen.reduce((som, onderwerp) => som + (onderwerp.minuten ?? 0), 0);
  return samen > minuten
    ? [{ ...vind(pad, 'waarde', `onderwerpen van samen ${samen} minuten`, `hoogstens ${minuten}`), blijft: true }]
    : [];
}

/** What a schema cannot see in the talks of a whole template. */
export const controleerGesprekken = ({ delen }: Sjabloon): Bevinding[] =>
  delen.flatMap(({ gesprek }, d) => {
    if (!gesprek) return [];
    const pad: Pad = ['delen', d, 'gesprek'];
    return [
      ...lijsten.flatMap((naam) =>
        dubbel((gesprek[naam] ?? []).map(({ id }, i) => ({ id, pad: [...pad, naam, i, 'id'] }))),
      ),
      ...teLang(gesprek, pad),
    ];
  });

/** The same for a change of the talks of `basis`. */
export function controleerGesprekswijzigingen({ gesprekken = [] }: Wijziging, basis: Sjabloon): Bevinding[] {
  return [
    ...dubbel(gesprekken.map(({ deel }, g) => ({ id: deel, pad: ['gesprekken', g, 'deel'] }))),
    ...gesprekken.flatMap((anders, g) => {
      const gesprek = basis.delen.find(({ id }) => id === anders.deel)?.gesprek;
      const pad: Pad = ['gesprekken', g];
      return gesprek
        ? controleerGesprekswijziging(anders, gesprek, pad)
        : [vind([...pad, 'deel'], 'verwijst', `"${anders.deel}"`, 'id van een deel met een gesprek')];
    }),
  ];
}

function controleerGesprekswijziging(anders: Gesprekswijziging, gesprek: Gesprek, pad: Pad): Bevinding[] {
  const bevindingen = lijsten.flatMap((naam) => {
    const { uit = [], erbij = [] } = anders[naam] ?? {};
    const bekend = (gesprek[naam] ?? []).map(({ id }) => id);
    return [
      ...uit.flatMap((id, i) => kent([...pad, naam, 'uit', i], id, bekend, naam)),
      ...dubbel([
        ...bekend.filter((id) => !uit.includes(id)).map((id) => ({ id, pad: undefined })),
        ...erbij.map(({ id }, i) => ({ id, pad: [...pad, naam, 'erbij', i, 'id'] })),
      ]),
    ];
  });
  const { uit = [], erbij = [], minuten = {} } = anders.onderwerpen ?? {};
  const over = [...gesprek.onderwerpen.filter(({ id }) => !uit.includes(id)), ...erbij].map(({ id }) => id);
  return [
    ...bevindingen,
    ...(over.length ? [] : [vind([...pad, 'onderwerpen', 'uit'], 'leeg', 'geen onderwerp', 'minstens 1 onderwerp')]),
    ...Object.keys(minuten).flatMap((id) => kent([...pad, 'onderwerpen', 'minuten', id], id, over, 'onderwerpen')),
    ...teLang(pasGesprekAan(gesprek, anders), pad),
  ];
}

const kent = (pad: Pad, id: string, ids: readonly string[], lijst: (typeof lijsten)[number]): Bevinding[] =>
  ids.includes(id) ? [] : [vind(pad, 'verwijst', `"${id}"`, `id uit ${lijst}`)];
