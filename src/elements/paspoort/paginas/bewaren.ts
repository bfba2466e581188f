import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { opnamenVan } from '../../../domain/document/gemaakt-van.js';
import { blad } from '../delen/boek.js';
import { acties, datum } from '../delen/voet.js';
import { regel } from '../delen/regel.js';
import { hoortBij } from '../../../domain/document/herkomst.js';
import { namenIn } from '../delen/namen.js';
import { vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { apparaatkeuze } from './begin.js';

const stem = (c: LaterContext) => c.staat.persoon?.rol ?? ('samen' as const);

/** What is kept and until when; take it along, bring it in, wipe it. */
export const bewarenpagina = (c: LaterContext): TemplateResult =>
  blad(
    c,
    stem(c),
    html`<h2 class="vraag vraagkop" tabindex="-1">${c.luister.zeg(c.tl.bewarenEnWissen)}</h2>
      ${bewaarmelding(c)}
      ${
        c.onleesbaar.length > 0
          ? html`<div class="melding">
            ${lijn(tekens.letop)}<b>${c.luister.zeg(c.tl.onleesbaar)}</b>
            <button class="knop" type="button" @click=${() => c.doe.bewaarRuw()}>${lijn(tekens.bestand)} ${c.tl.bewaarRuw}</button>
          </div>`
          : nothing
      }
      <ul class="lijstblok">
        ${regel(c, { beeld: 'file', titel: c.tl.bewaarInBestand, onder: c.tl.bestandUitleg, doe: () => c.doe.bewaarBestand() })}
        ${regel(c, { beeld: 'privacy', titel: c.tl.maakSlot, onder: c.tl.maakSlotUitleg, doe: () => c.doe.maakSlot() })}
        ${c.gedeeld ? regel(c, { beeld: 'chat-message', titel: c.tl.maakLink, onder: c.tl.maakLinkUitleg, doe: () => c.doe.maakLink() }) : nothing}
        <li>
          <label class="regel">
            <input class="sr" type="file" accept=".json,application/json" @change=${(e: Event) => kiesBestand(c, e)} />
            <span class="plaat rp">${c.beeld('go-on')}</span>
            <span class="rt"><b>${c.luister.zeg(c.tl.openBestand)}</b><small>${c.tl.openBestandUitleg}</small></span>
            ${ic('verder')}
          </label>
        </li>
        ${c.gedeeld ? regel(c, { beeld: 'print', titel: c.tl.print, onder: c.tl.opPapier, doe: () => c.doe.print(false) }) : nothing}
        ${regel(c, { beeld: 'paper', titel: c.tl.printLeeg, onder: c.tl.printLeegUitleg, doe: () => c.doe.print(true) })}
        ${regel(c, { beeld: 'erase-all', titel: c.tl.wisAlles, doe: () => c.tussen('wissen') })}
      </ul>
      <h3 class="tussen" id="apparaat">${c.tl.vanWie}</h3>
      ${magVerhuizen(c) ? apparaatkeuze(c) : html`<p role="status">${c.paginaMislukt ? c.t.laadFout : c.t.laden}</p>`} ${acties(c, { tekst: c.tl.gaVerder, doe: () => c.tussen(null) })}`,
  );

/** What was said moves with the answers: what moves it must be there before the choice is. */
function magVerhuizen(c: LaterContext): boolean {
  if (opnamenVan(c.staat.document).length === 0) return true;
  c.haal('opnamen');
  return !!c.bladzijden.opnamen;
}

/** The truth about keeping, with the file beside it whenever something may be lost. */
export function bewaarmelding(c: LaterContext): TemplateResult | typeof nothing {
  const { stand } = c;
  const bestand = html`<button class="knop" type="button" @click=${() => c.doe.bewaarBestand()}>
    ${lijn(tekens.bestand)} ${c.tl.bewaarInBestand}
  </button>`;
  if (stand.stand === 'niet') {
    const reden = {
      'geen-opslag': c.tl.nietGeenOpslag,
      vol: c.tl.nietVol,
      kapot: c.gewist === 'elders' ? c.tl.gewist : c.tl.nietKapot,
      nieuwer: c.tl.nietNieuwer,
    }[stand.reden];
    return html`<div class="melding">
      <span class="plaat">${c.beeld('not-kept')}</span><b>${c.luister.zeg(c.tl.wordtNietBewaard)}</b><p>${reden}</p>${bestand}
    </div>`;
  }
  if (stand.stand === 'bewaard') {
    return html`<div class="melding goed">
      <span class="plaat">${c.beeld('kept-here')}</span><b>${c.luister.zeg(c.tl.bewaardHier)}</b>
      <p>${vulIn(c, c.tl.totDatum, { datum: datum(c, stand.tot) })}</p>
    </div>`;
  }
  if (stand.stand === 'tabblad') {
    return html`<div class="melding">
      <span class="plaat">${c.beeld('not-kept')}</span><b>${c.luister.zeg(c.tl.bewaardTabblad)}</b>${bestand}
    </div>`;
  }
  return nothing;
}

function kiesBestand(c: LaterContext, e: Event): void {
  const invoer = e.currentTarget as HTMLInputElement;
  const [bestand] = invoer.files ?? [];
  if (bestand) c.doe.openBestand(bestand);
  // The same file may be chosen again.
  invoer.value = '';
}

/** Wiping asks first and says what goes. */
export const wispagina = (c: LaterContext): TemplateResult =>
  blad(
    c,
    stem(c),
    c.gewist === 'hier' || c.gewist === 'deels'
      ? html`<div class="melding ${c.gewist === 'hier' ? 'goed' : 'fout'}" role="status">
            ${lijn(c.gewist === 'hier' ? tekens.bewaard : tekens.letop)}
            <b>${c.gewist === 'hier' ? c.tl.allesGewist : c.tl.nietAllesGewist}</b>
          </div>
          ${acties(c, { tekst: c.tl.gaVerder, doe: () => c.tussen(null) })}`
      : html`<div class="wis">
          <div class="duo">
            <span class="plaat groot">${c.beeld('erase-all')}</span>
            <h2 class="vraag" tabindex="-1">${c.luister.zeg(c.tl.allesWissen)}</h2>
          </div>
          <p>${c.luister.zeg(c.tl.wisUitleg)}</p>
          ${wegOnderweg(c)}
          <button class="knop gevaar vol" type="button" @click=${() => c.doe.wis()}>${lijn(tekens.bak)} ${c.tl.jaWis}</button>
          <button class="knop vol" type="button" @click=${() => c.tussen(null)}>${c.tl.neeBewaar}</button>
        </div>`,
  );

/** What was to be sent is wiped with the rest. */
const wegOnderweg = (c: LaterContext): TemplateResult | typeof nothing =>
  ['wacht', 'geweigerd'].includes(c.doe.verzending.anders(true, true).stand)
    ? html`<p>${c.luister.zeg(c.tl.wisOnderweg)}</p>`
    : nothing;

/** A file was opened: say what is in it, and change nothing until somebody chooses. */
export function bestandpagina(c: LaterContext): TemplateResult {
  const { geopend } = c;
  const terug = (): void => c.doe.neemBestand('niet');
  if (geopend?.pagina) return geopend.pagina(c);
  if (!geopend?.document) {
    const reden = {
      'te-groot': c.tl.bestandTeGroot,
      kapot: c.tl.bestandKapot,
      'geen-paspoort': c.tl.bestandGeenPaspoort,
      nieuwer: c.tl.bestandNieuwer,
      'niet-geladen': c.t.laadFout,
      'kan-niet-hier': c.tl.bestandKapot,
      // Its phrase is asked before; a lock in a lock is of nobody.
      'op-slot': c.tl.bestandKapot,
    }[geopend?.reden ?? 'kapot'];
    return blad(
      c,
      stem(c),
      html`<div class="melding fout" role="alert">${lijn(tekens.letop)}<b tabindex="-1">${reden}</b></div>
        ${acties(c, { tekst: c.tl.gaVerder, doe: terug })}`,
    );
  }
  const { document } = geopend;
  const hier = c.staat.document;
  const zelfde = hoortBij(document, hier);
  // Nobody was here yet: there is nothing to bring it together with.
  const leeg = hier.personen.length === 0 && hier.antwoorden.length === 0;
  const naam = document.personen.find((p) => p.rol === 'kind' && p.naam)?.naam;
  const wie = namenIn(c, document);
  return blad(
    c,
    stem(c),
    html`<h2 class="vraag vraagkop" tabindex="-1">${c.luister.zeg(geopend.link ? c.tl.watErInLinkZit : c.tl.watErInZit)}</h2>
      <div class="melding">
        <span class="plaat">${c.beeld('file')}</span>
        <b dir="auto">${naam ? vulIn(c, c.tl.bestandVan, { naam }) : c.tl.bestandZonderNaam}</b>
        ${wie ? html`<p dir="auto">${vulIn(c, c.tl.antwoordenVan, { wie })}</p>` : nothing}
        ${c.bladzijden.opnamen?.inBestand(c, geopend) ?? nothing}
      </div>
      ${zelfde || !leeg ? html`<p>${zelfde ? c.tl.zelfdePaspoort : c.tl.anderPaspoort}</p>` : nothing}
      <div class="acties">
        <button class="knop eerste vol" type="button" @click=${() => c.doe.neemBestand(zelfde ? 'samen' : 'apart')}>
          ${zelfde ? c.tl.voegSamen : leeg ? c.tl.openDit : c.tl.neeApart} ${ic('verder')}
        </button>
        ${
          zelfde || leeg
            ? nothing
            : html`<button class="knop vol" type="button" @click=${() => c.doe.neemBestand('samen')}>${c.tl.jaZelfdeKind}</button>`
        }
        <button class="knop stil" type="button" @click=${terug}>${c.tl.nietDoen}</button>
      </div>`,
  );
}
