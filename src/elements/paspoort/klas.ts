/* A teacher's class: many passports on one device. Fetched where a page is for a teacher, or who is one asks for it. */
import { html, nothing, type TemplateResult } from 'lit';
import { nietGelezen, ontvangstStyles } from '../../base/ontvangst.js';
import { ic, lijn } from '../../base/tekeningen.js';
import * as tekens from '../../base/tekens.js';
import { embleem, portret, vorm } from '../../base/vormen.js';
import { zoals } from '../../base/zoals.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import { blikOp } from '../../domain/document/blik.js';
import { rollen } from '../../domain/rol.js';
import { klaslijst as woorden } from '../../i18n/generated/paspoort-klas.js';
import { gezichtVan, rolnaam, vulIn } from './internal/context.js';
import type { LaterContext, LaterTeksten } from './internal/later-context.js';
import type { Verloop } from './internal/verloop.js';
import { klasStyles } from './klas/klas.styles.js';
import { klaslijstVan, type Aanwinst, type Klaslijst, type Leerling } from './klas/klaslijst.js';
import { laterStyles } from './later.styles.js';
import { taalkeuze } from './paginas/start.js';

export { default as teksten } from './klas/klaslijst.teksten.js';
export const lijst = woorden;
export const stijl = [laterStyles, ontvangstStyles, klasStyles];

/** From so many on a name is looked for faster than it is seen. */
const zoekVanaf = 9;

/** The way back to the list stands above whatever page of one child is open; in the talk too. */
export function om(v: Verloop, pagina: TemplateResult): TemplateResult {
  const { gekomen } = klaslijstVan(v);
  if (v.tussenpagina === 'klas' || v.tussenpagina === 'laden' || (v.host.voor !== 'leerkracht' && !gekomen))
    return pagina;
  return html`<nav class="klasbalk">
      <button class="knop" type="button" ?disabled=${v.uit} @click=${() => void klaslijstVan(v).terug()}>${ic('terug')} ${v.tl.klasTerug}</button>
      ${
        // The cover has a way to the table of its own.
        v.staat.persoon && v.staat.plek.pagina !== 'gesprek'
          ? html`<button class="knop" type="button" @click=${() => v.naarGesprek()}>${v.t.samenPraten} ${ic('verder')}</button>`
          : nothing
      }
    </nav>
    ${pagina}`;
}

export const paginas = { klas: (c: LaterContext) => klaspagina(c as Verloop) };

function klaspagina(v: Verloop): TemplateResult {
  const k = klaslijstVan(v);
  const { tl } = v;
  const leeg = k.leerlingen.length === 0;
  const waar = [v.kaft.groep, v.kaft.school].filter(Boolean).join(' · ');
  return html`<section class="boek open" data-stem="samen" part="boek" aria-label=${tl.klasTitel}>
    <div class="kopband">${embleem()}<span class="titel" dir="auto">${waar || v.t.paspoort}</span></div>
    <div class="stapel">
      <div class="blad">
        ${taalkeuze(v)}
        <h2 class="vraag" id="klas" tabindex="-1">${k.haaltWeg ? tl.klasWelkWeg : tl.klasTitel}</h2>
        ${k.weg ? wegvraag(v, k, k.weg) : k.aanwinst ? aanwinst(v, k, k.aanwinst) : overzicht(v, k, leeg)}
      </div>
    </div>
  </section>`;
}

const overzicht = (v: Verloop, k: Klaslijst, leeg: boolean): TemplateResult =>
  html`<p class="hint">${leeg ? v.tl.klasLeeg : v.tl.klasUitleg}</p>
    ${meldingen(v, k)} ${leeg ? nothing : leerlingen(v, k)} ${k.haaltWeg ? stopknop(k, v.tl) : erbij(v, k, leeg)}`;

const stopknop = (k: Klaslijst, tl: LaterTeksten): TemplateResult =>
  html`<div class="acties"><button class="knop vol" type="button" @click=${() => k.zetWeg(false)}>${tl.klasStopWeg}</button></div>`;

function meldingen({ tl }: Verloop, { melding, leest }: Klaslijst): TemplateResult {
  const woord = {
    '': '',
    erbij: tl.klasErbij,
    'niet-erbij': tl.klasNietErbij,
    'is-weg': tl.klasIsWeg,
    'niet-weg': tl.klasNietWeg,
  }[melding];
  return html`<p class="klasmelding" role="status">${leest ? tl.klasLeest : woord}</p>`;
}

function leerlingen(v: Verloop, k: Klaslijst): TemplateResult {
  const { tl } = v;
  const { gevonden } = k;
  return html`${
    k.leerlingen.length >= zoekVanaf
      ? html`<label class="zoekveld"><span>${tl.klasZoek}</span>
          <input class="veldvak" type="text" dir="auto" autocomplete="off" .value=${zoals(k.zoek)} @input=${(e: Event) => k.zoekOp((e.currentTarget as HTMLInputElement).value)} /></label>`
      : nothing
  }
    ${gevonden.length === 0 ? html`<p role="status">${tl.klasNietGevonden}</p>` : nothing}
    <p class="legenda"><span aria-hidden="true">${vorm('kind')}${vorm('ouder')}${vorm('leerkracht', 'dicht')}</span><span>${tl.klasLegenda}</span></p>
    <ul class="klasrij">${gevonden.map((leerling) => html`<li>${regel(v, k, leerling)}</li>`)}</ul>`;
}

/** As short as a day can be said: thirty stand below each other. */
const dag = ({ taal }: Verloop, op: Date): string =>
  new Intl.DateTimeFormat(`${taal}-u-nu-latn`, { day: 'numeric', month: 'short' }).format(op).replaceAll(' ', '\u00a0');

const naamVan = ({ tl }: Verloop, naam: string | undefined): string => naam ?? tl.klasZonderNaam;

function regel(v: Verloop, k: Klaslijst, leerling: Leerling): TemplateResult {
  const { tl } = v;
  const { concept, blik, dubbel } = leerling;
  const wie = blik.stemmen.map((rol) => rolnaam(v, rol)).join(', ');
  const anderen = blik.anderen.map((persoon) => persoon.naam ?? rolnaam(v, persoon.rol)).join(', ');
  return html`<button class="regel leerling" type="button" ?disabled=${v.uit} @click=${() => k.kies(leerling)}>
    ${portret('kind', v.beeld(gezichtVan('kind', blik.kind?.gezicht), 'in-vorm'))}
    <span class="rt"><b><bdi>${naamVan(v, blik.naam)}</bdi></b>
      <span class="stemrij" aria-hidden="true">${rollen.map((rol) => vorm(rol, blik.stemmen.includes(rol) ? 'vol' : 'dicht'))}</span>
      <span class="sr">${wie ? vulIn(v, tl.klasIngevuld, { wie }) : tl.klasNiemand}. </span>
      ${dubbel && anderen ? html`<small dir="auto">${vulIn(v, tl.klasVan, { wie: anderen })}</small>` : nothing}
      <small>${vulIn(v, tl.klasVeranderd, { datum: dag(v, concept.op) })}</small>
      <small>${concept.gedeeld ? tl.klasTabblad : vulIn(v, tl.klasTot, { datum: dag(v, concept.tot) })}</small></span>
    ${k.haaltWeg ? lijn(tekens.bak) : ic('verder')}
  </button>`;
}

/** Files come in, a new passport is begun, one is taken away. */
function erbij(v: Verloop, k: Klaslijst, leeg: boolean): TemplateResult {
  const { tl } = v;
  const { leest } = k;
  return html`${k.ontvangst.toon(
    { kies: tl.klasKies, sleep: tl.klasSleep },
    leeg ? html`<p>${tl.klasLeegUitleg}</p>` : nothing,
    leest ? html`<p>${vulIn(v, tl.klasGelezen, leest)}</p>` : html`<p class="hint">${tl.klasBlijft}</p>`,
    !leeg,
  )}
    <div class="acties">
      <button class="knop vol" type="button" ?disabled=${v.uit} @click=${() => k.nieuw()}>${lijn(tekens.plus)} ${tl.klasNieuw}</button>
      ${leeg ? nothing : html`<button class="knop stil" type="button" ?disabled=${v.uit} @click=${() => k.zetWeg(true)}>${lijn(tekens.bak)} ${tl.klasWeg}</button>`}
    </div>`;
}

/** What came out of the files, before it is in the class: asked once, as a whole. */
function aanwinst(v: Verloop, k: Klaslijst, { nieuw, bekend, niet }: Aanwinst): TemplateResult {
  const { tl } = v;
  const iets = nieuw.length + bekend.length > 0;
  const uitleg = {
    'te-groot': tl.klasTeGroot,
    kapot: tl.klasKapot,
    nieuwer: tl.klasNieuwer,
    'geen-paspoort': tl.klasGeenPaspoort,
    'op-slot': tl.klasOpSlot,
    'niet-geladen': tl.klasNietGeladen,
    'kan-niet-hier': tl.klasNietGeladen,
    'te-veel': tl.klasTeVeel,
  };
  return html`<section class="aanwinst" aria-labelledby="aanwinst">
    <h3 id="aanwinst" tabindex="-1">${iets ? tl.klasErbijVraag : tl.klasErbijNiets}</h3>
    ${namen(v, vulIn(v, tl.klasErbijNieuw, { aantal: nieuw.length }), nieuw)}
    ${namen(v, vulIn(v, tl.klasErbijBekend, { aantal: bekend.length }), bekend)}
    ${nietGelezen(
      { kop: tl.klasNietGelezen, uitleg: tl.klasOnveranderd },
      niet.map(({ naam, reden }) => ({ naam, uitleg: uitleg[reden] })),
    )}
    ${
      iets
        ? html`<p class="hint">${tl.klasBlijft}</p>
            <label class="vinkregel"><input type="checkbox" .checked=${zoals(v.gedeeldApparaat)} @change=${(e: Event) => v.deelApparaat((e.currentTarget as HTMLInputElement).checked)} /> ${tl.klasMeerMensen}</label>
            <button class="knop eerste vol" type="button" ?disabled=${v.uit} @click=${() => void k.neem()}>${tl.klasJa} ${ic('vink')}</button>`
        : nothing
    }
    <button class="knop ${iets ? '' : 'vol'}" type="button" @click=${() => k.nietNemen()}>${iets ? tl.klasNee : v.t.terug}</button>
  </section>`;
}

/** By name; children of one name are told apart by who filled in. */
function namen(v: Verloop, kop: string, documenten: readonly SamenspelDocument[]): TemplateResult | typeof nothing {
  if (documenten.length === 0) return nothing;
  return html`<div class="klasnamen"><b>${kop}</b>
    <ul>${documenten.map((document) => {
      const { naam, anderen } = blikOp(document);
      const wie = anderen.map((persoon) => persoon.naam ?? rolnaam(v, persoon.rol)).join(', ');
      return html`<li><bdi>${naamVan(v, naam)}</bdi>${wie ? html` <small dir="auto">${vulIn(v, v.tl.klasVan, { wie })}</small>` : nothing}</li>`;
    })}</ul></div>`;
}

function wegvraag(v: Verloop, k: Klaslijst, leerling: Leerling): TemplateResult {
  const { tl } = v;
  const naam = naamVan(v, leerling.blik.naam);
  return html`<div class="melding fout" role="group" aria-labelledby="wegvraag">
    ${lijn(tekens.bak)}<b id="wegvraag" tabindex="-1" dir="auto">${vulIn(v, tl.klasWegVraag, { naam })}</b>
    <p>${tl.klasWegUitleg}</p>
    <button class="knop" type="button" @click=${() => void k.geefBestand(leerling)}>${lijn(tekens.bestand)} ${tl.klasBestand}</button>
    <button class="knop gevaar" type="button" ?disabled=${v.uit} @click=${() => void k.haalWeg()}>${lijn(tekens.bak)} ${tl.klasJaWeg}</button>
    <button class="knop" type="button" @click=${() => k.zetWeg(false)}>${tl.klasNeeWeg}</button>
  </div>`;
}
