import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { embleem, portret } from '../../../base/vormen.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { talen } from '../../../i18n/vertaler.js';
import { gezichtVan, kindnaam, rolnaam, rolregel, vulIn, type Context } from '../internal/context.js';
import { veiligheidsdruk } from './druk.js';
import { voet } from './voet.js';

/** A page in the booklet: the thin border of the cover, the head in the voice's colour, the foot that tells what is kept. */
export function blad(c: Context, stem: Rol | 'samen', inhoud: TemplateResult, links?: TemplateResult): TemplateResult {
  const naam = kindnaam(c);
  const bericht = c.luister.eerst(() => c.bericht());
  return html`<section class="boek ${links ? 'open' : ''}" data-stem=${stem} part="boek" aria-label=${c.t.paspoort}>
    <div class="kopband">
      ${embleem()}<span class="titel">${naam ? vulIn(c, c.t.paspoortVan, { naam }) : c.t.paspoort}</span>
      ${c.staat.persoon?.naam && c.staat.persoon.naam !== naam ? html`<span class="nu" dir="auto">${c.staat.persoon.naam}</span>` : nothing}
    </div>
    <div class="leven">
      ${links ?? nothing}
      <div class="stapel">
        <div class="blad">${bladkop(c)}${c.luister.melding('blad')}${bericht}${inhoud}${voet(c)}</div>
      </div>
    </div>
  </section>`;
}

function bladkop(c: Context): TemplateResult {
  const { persoon } = c.staat;
  return html`<div class="druk">${veiligheidsdruk('kop')}</div>
    <div class="bladkop">
      ${persoon ? portret(persoon.rol, c.beeld(gezichtVan(persoon.rol, persoon.gezicht), 'in-vorm')) : nothing}
      <div class="naam">
        ${
          persoon
            ? html`<b dir="auto">${persoon.naam ?? rolnaam(c, persoon.rol)}</b>${
                persoon.naam ? html`<small>${rolregel(c, persoon.rol)}</small>` : nothing
              }`
            : nothing
        }
      </div>
      ${c.luister.balk('blad')}${taalknop(c)}
    </div>`;
}

const taalknop = (c: Context): TemplateResult =>
  html`<button class="knop" type="button" ?disabled=${c.uit} @click=${() => c.tussen('taal')}>
    ${lijn(tekens.taal)}<span class="sr">${c.t.taal}: </span>${talen[c.taal].naam}
  </button>`;
