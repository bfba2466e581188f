import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ic, portret } from '../../../base/tekeningen.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { blad } from '../delen/boek.js';
import { acties, datum } from '../delen/voet.js';
import { tegel } from '../delen/vraag.js';
import { aanspraak, gezichtVan, rolnaam, vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { moment } from './klaar.js';
import { omslag, taalkeuze } from './start.js';

/** "Verder met …?": somebody was here before. Shows role and time only, until that person says yes. */
export function verderpagina(c: LaterContext): TemplateResult {
  const concept = c.gekozen.concept ?? c.concepten[0];
  const personen = concept?.document.personen ?? [];
  return omslag(
    c,
    html`${taalkeuze(c)}
      <fieldset>
        <legend><h2 class="vraag" tabindex="-1">${c.tl.verderMet}</h2></legend>
        <div class="wie-tegels">
          ${personen.map((persoon) => {
            const gekozen = c.gekozen.persoon === persoon.id;
            const laatst = concept?.document.antwoorden
              .filter((a) => a.persoon === persoon.id)
              .map((a) => a.op)
              .sort()
              .at(-1);
            const op = new Date(laatst ?? concept?.op ?? Number.NaN);
            return html`<label class="tegel ${gekozen ? 'gekozen' : ''}" data-stem=${persoon.rol}>
              <input type="radio" name="wie" .checked=${live(gekozen)}
                @change=${() => c.doe.kies({ ...c.gekozen, persoon: persoon.id })} />
              <span class="stem-beeld">${c.vorm(persoon.rol)}</span>
              <span class="woord">${rolnaam(c, persoon.rol)}${Number.isNaN(op.getTime()) ? nothing : html`<small>${moment(c, op)}</small>`}</span>
              <span class="vink">${ic('vink')}</span>
            </label>`;
          })}
        </div>
      </fieldset>
      ${acties(c, { tekst: c.tl.gaVerder, doe: () => c.doe.gaVerder() })}
      <div class="acties">
        <button class="knop vol" type="button" @click=${() => c.doe.iemandAnders()}>${ic('plus')} ${c.tl.ikBenAnders}</button>
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => c.doe.anderKind()}>${ic('plus')} ${c.tl.eenAnderKind}</button>
          <button class="knop stil" type="button" @click=${() => c.tussen('wissen')}>${ic('bak')} ${c.tl.wisAlles}</button>
        </div>
      </div>`,
  );
}

/** "Voor welk kind?": only the names somebody typed here. */
export function welkpagina(c: LaterContext): TemplateResult {
  return omslag(
    c,
    html`<fieldset>
        <legend><h2 class="vraag" tabindex="-1">${c.tl.welkKind}</h2></legend>
        <div class="wie-tegels">
          ${c.concepten.map((concept) => {
            const kind = concept.document.personen.find((p) => p.rol === 'kind');
            const gekozen = c.gekozen.concept?.sleutel === concept.sleutel;
            return html`<label class="tegel ${gekozen ? 'gekozen' : ''}" data-stem="kind">
              <input type="radio" name="kind" .checked=${live(gekozen)} @change=${() => c.doe.kies({ concept })} />
              ${portret('kind', c.beeld(gezichtVan('kind', kind?.gezicht), 'in-vorm'))}
              <span class="woord">
                <span dir="auto">${kind?.naam ?? vulIn(c, c.tl.paspoortVanDatum, { datum: datum(c, concept.op) })}</span>
                ${kind?.naam ? html`<small>${moment(c, concept.op)}</small>` : nothing}
              </span>
              <span class="vink">${ic('vink')}</span>
            </label>`;
          })}
        </div>
      </fieldset>
      ${acties(c, { tekst: c.t.verder, doe: () => c.doe.gaVerder() })}
      <div class="acties">
        <button class="knop vol" type="button" @click=${() => c.doe.anderKind()}>${ic('plus')} ${c.tl.eenAnderKind}</button>
      </div>
      <p class="hint lucht">${c.tl.namenZelf}</p>`,
  );
}

/** Whose device this is: only then may anything be kept. */
export function apparaatpagina(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? c.keus?.rol ?? 'ouder';
  return blad(
    c,
    rol,
    html`<h2 class="vraag" id="apparaat" tabindex="-1">${c.tl.vanWie}</h2>
      <p class="hint vraagkop">${c.tl.vanWieUitleg}</p>
      ${apparaatkeuze(c)}
      <p class="hint lucht">${c.tl.weetNiet}</p>
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
        woord: html`${gedeeld ? c.tl.vanMeer : c.tl.vanMij}<small>${gedeeld ? c.tl.vanMeerUitleg : c.tl.vanMijUitleg}</small>`,
        kies: () => c.doe.apparaat(gedeeld),
      }),
    )}
  </div>`;

const gezichten: Record<Rol, number> = { kind: 14, ouder: 14, leerkracht: 10 };

/** A name by which the others know you, and a face you choose yourself. Both may stay empty. */
export function naampagina(c: LaterContext): TemplateResult {
  const persoon = c.staat.persoon;
  const rol = persoon?.rol ?? 'ouder';
  const vraag = { kind: c.tl.hoeHeetJij, ouder: c.tl.hoeNoemtKind, leerkracht: c.tl.hoeHeetLeerkracht }[rol];
  const gewoon = rol === 'ouder' ? [c.tl.mama, c.tl.papa, c.tl.oma, c.tl.opa, c.tl.verzorger] : [];
  return blad(
    c,
    rol,
    html`<h2 class="vraag" id="naam" tabindex="-1">${vraag}</h2>
      <p class="hint vraagkop">${aanspraak(rol, c.tl.naamMagLeeg, c.tl.naamMagLeegJij)}</p>
      ${
        gewoon.length > 0
          ? html`<div class="namen" role="group" aria-labelledby="naam">
            ${gewoon.map(
              (naam) =>
                html`<button class="knop" type="button" aria-pressed=${persoon?.naam === naam} @click=${() => c.doe.noem({ naam })}>${naam}</button>`,
            )}
          </div>`
          : nothing
      }
      <div class="band">
        ${gewoon.length > 0 ? html`<label for="eigen-naam">${c.tl.andereNaam}</label>` : nothing}
        <input class="veldvak" id="eigen-naam" type="text" dir="auto" autocomplete="off" maxlength="200"
          aria-labelledby=${gewoon.length > 0 ? nothing : 'naam'} .value=${live(persoon?.naam ?? '')}
          @input=${(e: Event) => c.doe.noem({ naam: (e.currentTarget as HTMLInputElement).value })} />
      </div>
      <fieldset>
        <legend class="tussen">${c.tl.kiesGezicht}</legend>
        <div class="gezichtjes">
          ${Array.from({ length: gezichten[rol] }, (_, i) => {
            const gezicht = `${rol}-${i + 1}`;
            const gekozen = persoon?.gezicht === gezicht;
            return html`<label class="gk tegel ${gekozen ? 'gekozen' : ''}">
              <input type="radio" name="gezicht" aria-label=${vulIn(c, c.tl.gezicht, { nummer: i + 1 })} .checked=${live(gekozen)}
                @change=${() => c.doe.noem({ gezicht })} />
              ${portret(rol, c.beeld(gezicht, 'in-vorm'))}<span class="vink">${ic('vink')}</span>
            </label>`;
          })}
        </div>
      </fieldset>
      ${acties(c, { tekst: c.t.verder, doe: () => c.doe.naamKlaar() }, { terug: () => c.terug() })}`,
  );
}

/** All languages, each in its own letters, and what is known of the translation. */
export const taalpagina = (c: LaterContext): TemplateResult =>
  blad(
    c,
    c.staat.persoon?.rol ?? 'samen',
    html`<h2 class="vraag vraagkop" tabindex="-1">${c.tl.welkeTaal}</h2>
      ${taalkeuze(c)} ${c.taal === 'nl' ? nothing : html`<p class="hint">${c.tl.nietNagekeken}</p>`}
      ${acties(c, { tekst: c.t.verder, doe: () => c.tussen(null) })}`,
  );
