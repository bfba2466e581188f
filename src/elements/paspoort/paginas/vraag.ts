import { html, nothing, type TemplateResult } from 'lit';
import { veiligheidsdruk, vorm } from '../../../base/tekeningen.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { isBeantwoord } from '../../../domain/paspoort/vragen.js';
import { antwoordVan } from '../../../store/paspoort-store.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { vraagdeel } from '../delen/vraag.js';
import { vulIn, woorden, type Context } from '../internal/context.js';

/** One question on the page; on a large screen the list of all of them lies on the other leaf. */
export function vraagpagina(c: Context, vraag: Vraag): TemplateResult {
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
    register(c, vraag),
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

const isGehad = (c: Context, vraag: Vraag): boolean => isBeantwoord(antwoordVan(c.staat, vraag.id));

function register(c: Context, nu: Vraag): TemplateResult {
  const deel = c.sjabloon.delen.find((d) => d.id === c.staat.deel);
  return html`<nav class="register" aria-label=${c.t.vragen}>
    <h2>${deel ? woorden(c, deel.titel) : c.t.vragen}</h2>
    <ol>
      ${c.staat.vragen.map(
        (v) =>
          html`<li aria-current=${v.id === nu.id ? 'step' : nothing}>
            ${vorm(v.rol, v.id === nu.id ? 'nu' : isGehad(c, v) ? 'vink' : 'leeg')}
            <button class="knop stil" type="button" @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'vraag', vraag: v.id } })}>
              <span>${woorden(c, v.vraag)}</span><span class="sr">, ${isGehad(c, v) ? c.t.gehad : c.t.open}</span>
            </button>
          </li>`,
      )}
    </ol>
    ${veiligheidsdruk('voetdruk')}
  </nav>`;
}
