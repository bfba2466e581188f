import { html, type TemplateResult } from 'lit';
import { vorm } from '../../../base/vormen.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { isBeantwoord } from '../../../domain/paspoort/vragen.js';
import { antwoordVan } from '../../../store/paspoort-store.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { vraagdeel } from '../delen/vraag.js';
import { vulIn, type Context } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** One question on the page; on a large screen the list of all of them lies on the other leaf. */
export function vraagpagina(c: LaterContext, vraag: Vraag): TemplateResult {
  const rol = vraag.rol;
  return blad(
    c,
    rol,
    html`${voortgang(c, vraag)} ${vraagdeel(c, vraag)}
    ${acties(
      c,
      { tekst: isLaatste(c, vraag) ? c.t.naarControle : c.t.verder, doe: () => c.verder() },
      { terug: () => c.terug(), over: () => c.slaOver(vraag) },
    )}`,
    c.bladzijden.breed?.register(c, vraag),
  );
}

const isLaatste = (c: Context, vraag: Vraag): boolean =>
  c.staat.vragen.at(-1)?.id === vraag.id || (c.staat.plek.pagina === 'vraag' && c.staat.plek.vanControle === true);

function voortgang(c: Context, nu: Vraag): TemplateResult {
  const { vragen } = c.staat;
  const plaats = vragen.findIndex((v) => v.id === nu.id);
  return html`<p class="voortgang">
    ${vragen.map((v) => vorm(v.rol, v.id === nu.id ? 'nu' : isGehad(c, v) ? 'vink' : 'leeg'))}
    <span class="tel">${vulIn(c, c.t.vraagVan, { nu: plaats + 1, totaal: vragen.length })}</span>
  </p>`;
}

export const isGehad = (c: Context, vraag: Vraag): boolean => isBeantwoord(antwoordVan(c.staat, vraag.id));
