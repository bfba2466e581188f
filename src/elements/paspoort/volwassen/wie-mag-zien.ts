import { html, nothing, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import { zoals } from '../../../base/zoals.js';
import type { Rol, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { inzendingVan } from '../../../store/paspoort-store.js';
import { kijkers } from '../delen/antwoord.js';
import { groepsnaam } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { zichtrij } from '../paginas/controle.js';

/** One choice for all answers of this part, to begin with: until it is made, they are the student's alone. */
export function wieMagZien(c: LaterContext, vragen: readonly Vraag[]): TemplateResult | typeof nothing {
  c.haal('antwoord');
  const antwoord = c.bladzijden.antwoord;
  if (c.staat.persoon?.rol !== 'kind' || vragen.length === 0 || !antwoord) return nothing;
  const nu = new Set(vragen.map((vraag) => kijkers(c, 'kind', vraag, inzendingVan(c.staat, vraag.id)).join(' ')));
  const zet = (zicht: Rol[]): void => {
    for (const { id } of vragen) c.stuur({ doe: 'zicht', vraag: id, zicht });
  };
  return html`<fieldset class="groepje">
    <legend class="tussen">${c.luister.zeg(c.tl.wieMagAlles)}</legend>
    <p class="hint vraagkop">${nu.size === 1 && nu.has('kind') ? c.luister.zeg(c.tl.nogNiemandZiet) : nothing} ${c.luister.zeg(c.tl.wieMagAllesUitlegJij)}</p>
    <div class="keuzes">
      ${antwoord.zichtkeuzes(c, 'kind').map((zicht) => {
        const gekozen = nu.size === 1 && nu.has(zicht.join(' '));
        return html`<label class="keus tegel ${gekozen ? 'gekozen' : ''}">
          <input type="radio" name=${groepsnaam(c, 'alles')} .checked=${zoals(gekozen)} ?disabled=${c.uit} @change=${() => zet(zicht)} />
          ${zichtrij(zicht)}<span>${antwoord.publiekKort(c, 'kind', zicht)}</span>
          <span class="vink">${ic('vink')}</span>
        </label>`;
      })}
    </div>
  </fieldset>`;
}
