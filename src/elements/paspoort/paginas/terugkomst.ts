import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { portret, vorm } from '../../../base/vormen.js';
import { blad } from '../delen/boek.js';
import { moment } from '../delen/moment.js';
import { acties, datum } from '../delen/voet.js';
import { gezichtVan, groepsnaam, rolnaam, vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { omslag, taalkeuze } from './start.js';
import { onderweg } from './zending.js';

/** "Verder met …?": somebody was here before. Shows role and time only, until that person says yes. */
export function verderpagina(c: LaterContext): TemplateResult {
  const concept = c.gekozen.concept ?? c.concepten[0];
  const personen = concept?.document.personen ?? [];
  return omslag(
    c,
    html`${taalkeuze(c)}${onderweg(c)}
      <fieldset>
        <legend><h2 class="vraag" tabindex="-1">${c.luister.zeg(c.tl.verderMet)}</h2></legend>
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
              <input type="radio" name=${groepsnaam(c, 'wie')} .checked=${zoals(gekozen)}
                @change=${() => c.doe.kies({ ...c.gekozen, persoon: persoon.id })} />
              <span class="stem-beeld">${vorm(persoon.rol)}</span>
              <span class="woord">${rolnaam(c, persoon.rol)}${Number.isNaN(op.getTime()) ? nothing : html`<small>${moment(c, op)}</small>`}</span>
              <span class="vink">${ic('vink')}</span>
            </label>`;
          })}
        </div>
      </fieldset>
      ${
        concept && bijnaWeg(concept.tot)
          ? html`<div class="melding lucht">${lijn(tekens.letop)}<b>${vulIn(c, c.tl.totDatum, { datum: datum(c, concept.tot) })}</b></div>`
          : nothing
      }
      ${acties(c, { tekst: c.tl.gaVerder, doe: () => c.doe.gaVerder() })}
      <div class="acties">
        <button class="knop vol" type="button" @click=${() => c.doe.samenPraten()}>${c.t.samenPraten} ${ic('verder')}</button>
        <button class="knop vol" type="button" @click=${() => c.doe.iemandAnders()}>${lijn(tekens.plus)} ${c.tl.ikBenAnders}</button>
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => c.doe.anderKind()}>${lijn(tekens.plus)} ${c.tl.eenAnderKind}</button>
          <button class="knop stil" type="button" @click=${() => c.tussen('wissen')}>${lijn(tekens.bak)} ${c.tl.wisAlles}</button>
        </div>
      </div>`,
  );
}

/** The end of keeping is announced a week before: going on with it gives it 30 days more. */
const bijnaWeg = (tot: Date): boolean => tot.getTime() - Date.now() < 7 * 864e5;

/** "Voor welk kind?": only the names somebody typed here. */
export function welkpagina(c: LaterContext): TemplateResult {
  return omslag(
    c,
    html`${taalkeuze(c)}${onderweg(c)}
      <fieldset>
        <legend><h2 class="vraag" tabindex="-1">${c.luister.zeg(c.tl.welkKind)}</h2></legend>
        <div class="wie-tegels">
          ${c.concepten.map((concept) => {
            const kind = concept.document.personen.find((p) => p.rol === 'kind');
            const gekozen = c.gekozen.concept?.sleutel === concept.sleutel;
            return html`<label class="tegel ${gekozen ? 'gekozen' : ''}" data-stem="kind">
              <input type="radio" name=${groepsnaam(c, 'kind')} .checked=${zoals(gekozen)} @change=${() => c.doe.kies({ concept })} />
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
        <button class="knop vol" type="button" @click=${() => c.doe.anderKind()}>${lijn(tekens.plus)} ${c.tl.eenAnderKind}</button>
        ${
          // A family has one or two; who has more may be a teacher.
          c.concepten.length > 2
            ? html`<button class="knop stil" type="button" @click=${() => c.tussen('klas')}>${c.tl.naarDeKlas} ${ic('verder')}</button>`
            : nothing
        }
      </div>
      <p class="hint lucht">${c.luister.zeg(c.tl.namenZelf)}</p>`,
  );
}

/** All languages, each in its own letters, and what is known of the translation. */
export const taalpagina = (c: LaterContext): TemplateResult =>
  blad(
    c,
    c.staat.persoon?.rol ?? 'samen',
    html`<h2 class="vraag vraagkop" tabindex="-1">${c.luister.zeg(c.tl.welkeTaal)}</h2>
      ${taalkeuze(c)} ${c.taal === 'nl' ? nothing : html`<p class="hint">${c.luister.zeg(c.tl.nietNagekeken)}</p>`}
      ${acties(c, { tekst: c.t.verder, doe: () => c.tussen(null) })}`,
  );
