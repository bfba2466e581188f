import { html, nothing, type TemplateResult } from 'lit';
import { vorm } from '../../../base/vormen.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { veiligheidsdruk } from '../delen/druk.js';
import { woorden } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { isGehad } from './vraag.js';

/** All questions in a list on the other leaf, each a way to it: to go by, not to listen to. */
export function register(c: LaterContext, nu: Vraag): TemplateResult {
  const stil = { taal: c.taal };
  const deel = c.sjabloon.delen.find((d) => d.id === c.staat.deel);
  return html`<nav class="register" aria-label=${c.tl.vragen}>
    <h2>${deel ? woorden(stil, deel.titel) : c.tl.vragen}</h2>
    <ol>
      ${c.staat.vragen.map(
        (v) =>
          html`<li aria-current=${v.id === nu.id ? 'step' : nothing}>
            ${vorm(v.rol, v.id === nu.id ? 'nu' : isGehad(c, v) ? 'vink' : 'leeg')}
            <button class="knop stil" type="button" @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'vraag', vraag: v.id } })}>
              <span>${woorden(stil, v.vraag)}</span><span class="sr">, ${isGehad(c, v) ? c.tl.gehad : c.tl.open}</span>
            </button>
          </li>`,
      )}
    </ol>
    ${veiligheidsdruk('voetdruk')}
  </nav>`;
}
