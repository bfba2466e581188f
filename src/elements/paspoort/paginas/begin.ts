import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { tegel } from '../delen/vraag.js';
import { aanspraak } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** Whose device this is: only then may anything be kept. */
export function apparaatpagina(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? c.keus?.rol ?? 'ouder';
  return blad(
    c,
    rol,
    html`<h2 class="vraag" id="apparaat" tabindex="-1">${c.luister.zeg(c.tl.vanWie)}</h2>
      <p class="hint vraagkop">${c.luister.zeg(c.tl.vanWieUitleg)}</p>
      ${apparaatkeuze(c)}
      <p class="hint lucht">${c.luister.zeg(c.tl.weetNiet)}</p>
      ${acties(c, { tekst: c.t.verder, doe: () => c.verder() }, { terug: () => c.terug() })}`,
  );
}

export const apparaatkeuze = (c: LaterContext): TemplateResult =>
  html`<div class="tegels een" role="radiogroup" aria-label=${c.tl.vanWie}>
    ${([false, true] as const).map((gedeeld) =>
      tegel(c, {
        breed: true,
        soort: 'radio',
        groep: 'apparaat',
        gekozen: c.gedeeldApparaat === gedeeld,
        beeld: gedeeld ? 'shared-computer' : 'own-device',
        woord: html`${c.luister.zeg(gedeeld ? c.tl.vanMeer : c.tl.vanMij)}<small>${c.luister.zeg(gedeeld ? c.tl.vanMeerUitleg : c.tl.vanMijUitleg)}</small>`,
        kies: () => c.deelApparaat(gedeeld),
      }),
    )}
  </div>`;

/** A name by which the others know you, and a face you choose yourself. Both may stay empty. */
export function naampagina(c: LaterContext): TemplateResult {
  const persoon = c.staat.persoon;
  const rol = persoon?.rol ?? 'ouder';
  const vraag = { kind: c.tl.hoeHeetJij, ouder: c.tl.hoeNoemtKind, leerkracht: c.tl.hoeHeetLeerkracht }[rol];
  // Children see the faces at once; others when they ask for them, which spares them the download.
  const metGezichten = rol === 'kind' || c.open.has('gezichten');
  if (metGezichten) c.haal('kind');
  const gewoon = rol === 'ouder' ? [c.tl.mama, c.tl.papa, c.tl.oma, c.tl.opa, c.tl.verzorger] : [];
  return blad(
    c,
    rol,
    html`<h2 class="vraag" id="naam" tabindex="-1">${c.luister.zeg(vraag)}</h2>
      <p class="hint vraagkop">${c.luister.zeg(aanspraak(rol, c.tl.naamMagLeeg, c.tl.naamMagLeegJij))}</p>
      ${
        gewoon.length > 0
          ? html`<div class="namen" role="group" aria-labelledby="naam">
            ${gewoon.map(
              (naam) =>
                html`<button class="knop" type="button" aria-pressed=${persoon?.naam === naam} @click=${() => c.stuur({ doe: 'noem', naam })}>${naam}</button>`,
            )}
          </div>`
          : nothing
      }
      <div class="band">
        ${gewoon.length > 0 ? html`<label for="eigen-naam">${c.tl.andereNaam}</label>` : nothing}
        <input class="veldvak" id="eigen-naam" type="text" dir="auto" autocomplete="off" maxlength="200"
          aria-labelledby=${gewoon.length > 0 ? nothing : 'naam'} .value=${zoals(persoon?.naam ?? '')}
          @input=${(e: Event) => c.stuur({ doe: 'noem', naam: (e.currentTarget as HTMLInputElement).value })} />
      </div>
      ${metGezichten ? c.bladzijden.kind?.gezichtkeuze(c, rol) : html`<button class="knop lucht" type="button" @click=${() => c.klap('gezichten', true)}>${lijn(tekens.plus)} ${c.tl.kiesGezicht}</button>`}
      ${acties(c, { tekst: c.t.verder, doe: () => c.tussen(null) }, { terug: () => c.terug() })}`,
  );
}
