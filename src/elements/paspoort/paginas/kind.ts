import { html, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import { portret } from '../../../base/vormen.js';
import { zoals } from '../../../base/zoals.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { tegel } from '../delen/vraag.js';
import { groepsnaam, vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** In which group the child is: the wording and the number of pictures follow from it. */
export function fasepagina(c: LaterContext): TemplateResult {
  const keuzes = [
    ['jong', c.tl.groepJong, 'child-small'],
    ['midden', c.tl.groepMidden, 'child-middle'],
    ['oud', c.tl.groepOud, 'child-large'],
  ] as const;
  return blad(
    c,
    'kind',
    html`<h2 class="vraag vraagkop" id="fase" tabindex="-1">${c.luister.zeg(c.tl.inWelkeGroepJij)}</h2>
      <div class="tegels" role="radiogroup" aria-labelledby="fase">
        ${keuzes.map(([fase, woord, beeld]) =>
          tegel(c, {
            soort: 'radio',
            groep: 'fase',
            gekozen: c.staat.persoon?.fase === fase,
            beeld,
            woord: c.luister.zeg(woord),
            kies: () => c.stuur({ doe: 'noem', fase }),
          }),
        )}
      </div>
      ${acties(c, { tekst: c.t.verder, doe: () => c.verder() }, { terug: () => c.terug() })}`,
  );
}

const gezichten: Record<Rol, number> = { kind: 14, ouder: 14, leerkracht: 10 };

/** The faces of a voice, of which one may be yours. */
export function gezichtkeuze(c: LaterContext, rol: Rol): TemplateResult {
  const persoon = c.staat.persoon;
  return html`<fieldset>
        <legend class="tussen">${c.tl.kiesGezicht}</legend>
        <div class="gezichtjes">
          ${Array.from({ length: gezichten[rol] }, (_, i) => {
            const gezicht = `${rol}-${i + 1}`;
            const gekozen = persoon?.gezicht === gezicht;
            return html`<label class="gk tegel ${gekozen ? 'gekozen' : ''}">
              <input type="radio" name=${groepsnaam(c, 'gezicht')} .checked=${zoals(gekozen)}
                @change=${() => c.stuur({ doe: 'noem', gezicht })} />
              ${portret(rol, c.beeld(gezicht, 'in-vorm'))}<span class="sr">${vulIn(c, c.tl.gezicht, { nummer: i + 1 })}</span>
              <span class="vink">${ic('vink')}</span>
            </label>`;
          })}
        </div>
      </fieldset>`;
}
