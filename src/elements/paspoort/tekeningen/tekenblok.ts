import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn, lijn as teken } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { zoals } from '../../../base/zoals.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { krijtjes, type Krijt, type Tekening } from '../../../domain/tekening.js';
import { tegel, type Zet } from '../delen/vraag.js';
import type { Ingevuld } from '../internal/antwoorden.js';
import { aanspraak, groepsnaam, type Context } from '../internal/context.js';
import type { LaterTeksten } from '../internal/later-context.js';
import { Hand } from './hand.js';
import { streep, strepen, tekenvel, velmaat } from './vel.js';

/** Which crayon somebody holds, at each question of each visit. */
const handen = new WeakMap<object, Map<string, Hand>>();
function handVan(c: Context, id: string): Hand {
  const van = handen.get(c.open) ?? new Map<string, Hand>();
  handen.set(c.open, van);
  const hand = van.get(id) ?? new Hand();
  van.set(id, hand);
  return hand;
}

interface Blok {
  c: Context;
  t: LaterTeksten;
  /** Of this sheet on the page. */
  id: string;
  naam: string;
  tekening: Tekening;
  /** Puts another in its place; null takes it away. */
  zet: (tekening: Tekening | null) => void;
}

/** The sheets of one question: an empty one, or what was drawn, to draw on or to take away. */
export function tekenveld(c: Context, vraag: Vraag, ingevuld: Ingevuld, zet: Zet, id: string): TemplateResult {
  const t = c.t as unknown as LaterTeksten;
  const { tekeningen } = ingevuld;
  const bladen: readonly Tekening[] = tekeningen.length > 0 ? tekeningen : [{ lijnen: [] }];
  return html`${bladen.map((tekening, n) => {
    const blok: Blok = {
      c,
      t,
      id: n === 0 ? id : `${id}-${n}`,
      naam: aanspraak(vraag.rol, t.tekeningU, t.tekeningJij),
      tekening,
      zet: (nieuw) =>
        zet({ tekeningen: [...tekeningen.slice(0, n), ...(nieuw ? [nieuw] : []), ...tekeningen.slice(n + 1)] }),
    };
    return c.open.has(blok.id) && !c.uit ? bezig(blok) : klaar(blok);
  })}`;
}

const isLeeg = ({ lijnen, beeld }: Tekening): boolean => beeld === undefined && !lijnen?.length;

/** What was drawn, as it is kept. */
function klaar({ c, t, id, naam, tekening, zet }: Blok): TemplateResult {
  const weg = `weg-${id}`;
  return html`<div class="tekenblok" role="group" aria-label=${naam}>
    ${toon(c, t, tekening, naam)}
    ${
      c.open.has(weg)
        ? vraagOfHetWegMag(c, t, weg, () => {
            zet(null);
            c.klap(id, false);
          })
        : html`<div class="rij">
            <button class="knop" type="button" ?disabled=${c.uit} @click=${() => c.klap(id, true, id)}>${lijn(tekens.potlood)} ${t.tekenVerder}</button>
            <button class="knop" type="button" ?disabled=${c.uit} @click=${() => c.klap(weg, true, `nee-${weg}`)}>${lijn(tekens.bak)} ${t.velLeeg}</button>
          </div>`
    }
  </div>`;
}

/** A drawing, or the picture that was chosen instead, with its word. */
export function toon(c: Context, t: LaterTeksten, tekening: Tekening, naam: string): TemplateResult {
  const { beeld } = tekening;
  return beeld === undefined
    ? tekenvel(tekening, naam)
    : html`<span class="beeldje">${c.beeld(beeld)}<span>${plaatjenaam(t, beeld)}</span></span>`;
}

export const plaatjenaam = (t: LaterTeksten, beeld: string): string =>
  (t.plaatjes as Partial<Record<string, string>>)[beeld] ?? t.tekening;

/** Asked first; the way back has the focus. */
const vraagOfHetWegMag = (c: Context, t: LaterTeksten, weg: string, doe: () => void): TemplateResult =>
  html`<div class="rij" role="group" aria-labelledby="v-${weg}">
    <b id="v-${weg}">${t.allesWeg}</b>
    <button class="knop" type="button" id="nee-${weg}" @click=${() => c.klap(weg, false)}>${t.neeHoud}</button>
    <button class="knop" type="button" @click=${() => {
      c.klap(weg, false);
      doe();
    }}>${lijn(tekens.bak)} ${t.jaWeg}</button>
  </div>`;

function bezig(blok: Blok): TemplateResult {
  const { c, t, id, tekening } = blok;
  return html`<div class="tekenblok" role="group" aria-labelledby=${id}>
    <b id=${id} tabindex="-1">${c.luister.zeg(t.tekenUitleg)}</b>
    ${tekening.beeld === undefined ? papier(blok) : toon(c, t, tekening, blok.naam)}
    ${plaatjes(blok)}
    <div class="rij">
      <button class="knop" type="button" @click=${() => c.klap(id, false)}>${ic('vink')} ${t.tekenKlaar}</button>
    </div>
  </div>`;
}

/** The sheet to draw on, the crayons, and the ways back. */
function papier({ c, t, id, naam, tekening, zet }: Blok): TemplateResult {
  const lijnen = tekening.lijnen ?? [];
  const hand = handVan(c, id);
  const weg = `weg-${id}`;
  const ververs = (): void => c.klap(`vol-${id}`, hand.vol);
  const af = (e: PointerEvent): void => {
    const lijn = hand.klaar(e);
    if (lijn) zet({ lijnen: [...lijnen, lijn] });
    if (hand.vol !== c.open.has(`vol-${id}`)) ververs();
  };
  const kies = (wat: Partial<Pick<Hand, 'kleur' | 'dik'>>): void => {
    Object.assign(hand, wat);
    ververs();
  };
  return html`<svg class="tekenvel bezig" viewBox=${velmaat} role="img" aria-label=${lijnen.length > 0 ? naam : t.nogLeegVel}
      @pointerdown=${(e: PointerEvent) => {
        hand.begin(e, lijnen);
        if (hand.vol) ververs();
      }}
      @pointermove=${(e: PointerEvent) => hand.beweeg(e)} @pointerup=${af} @pointercancel=${af}>${strepen(lijnen)}${streep(hand)}</svg>
    <p role="status">${hand.vol ? t.velVol : nothing}</p>
    <fieldset>
      <legend>${t.krijtjes}</legend>
      <div class="krijtbak">${krijtjes.map((kleur) => krijt(c, t, id, kleur, hand.kleur === kleur, () => kies({ kleur })))}</div>
    </fieldset>
    <fieldset>
      <legend>${t.dikte}</legend>
      <div class="diktes">
        ${[false, true].map((dik) =>
          tegel(c, {
            soort: 'radio',
            groep: `dik-${id}`,
            gekozen: hand.dik === dik,
            woord: dik ? t.dik : t.dun,
            kies: () => kies({ dik }),
          }),
        )}
      </div>
    </fieldset>
    ${
      lijnen.length === 0
        ? nothing
        : c.open.has(weg)
          ? vraagOfHetWegMag(c, t, weg, () => zet(null))
          : html`<div class="rij">
              <button class="knop" type="button" @click=${() => {
                hand.vol = false;
                zet(lijnen.length > 1 ? { lijnen: lijnen.slice(0, -1) } : null);
              }}>${teken('M4 9h10a6 6 0 0 1 0 12H8M9 4L4 9l5 5', true)} ${t.eenTerug}</button>
              <button class="knop" type="button" @click=${() => c.klap(weg, true, `nee-${weg}`)}>${lijn(tekens.bak)} ${t.velLeeg}</button>
            </div>`
    }`;
}

const krijt = (
  c: Context,
  t: LaterTeksten,
  id: string,
  kleur: Krijt,
  gekozen: boolean,
  kies: () => void,
): TemplateResult =>
  html`<label class="krijt"><input class="sr" type="radio" name=${groepsnaam(c, `krijt-${id}`)} .checked=${zoals(gekozen)} @change=${kies} />
    <svg class=${kleur} viewBox="0 0 48 84" aria-hidden="true">
      <path d="M12 84V30L19 6h10l7 24v54z" fill="currentColor" stroke="#1d2148" stroke-width="3" stroke-linejoin="round" />
      <path d="M12 34h24M12 42h24" stroke="#fff" stroke-width="3" />
      <path class="tik" d="M17 60l5 6 10-12" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round" />
    </svg><span class="sr">${t.kleuren[kleur]}</span></label>`;

/** For whom a line is hard to draw: a picture is as good an answer. */
function plaatjes({ c, t, id, tekening, zet }: Blok): TemplateResult {
  const open = `plaatjes-${id}`;
  const leeg = isLeeg(tekening);
  if (tekening.beeld === undefined && !c.open.has(open))
    return leeg
      ? html`<div class="rij"><button class="knop" type="button" aria-expanded="false" @click=${() => c.klap(open, true, open)}>${ic('omlaag')} ${t.ofKiesPlaatje}</button></div>`
      : html``;
  // A picture takes the place of an empty sheet only: what was drawn is not lost by a touch.
  if (!leeg && tekening.beeld === undefined) return html``;
  return html`<fieldset>
      <legend id=${open} tabindex="-1">${tekening.beeld === undefined ? t.ofKiesPlaatje : t.anderPlaatje}</legend>
      <div class="plaatjes">
        ${Object.entries(t.plaatjes).map(([beeld, woord]) =>
          tegel(c, {
            soort: 'radio',
            groep: `plaatje-${id}`,
            beeld,
            woord: c.luister.zeg(woord),
            gekozen: tekening.beeld === beeld,
            kies: () => zet({ beeld }),
          }),
        )}
      </div>
    </fieldset>
    ${tekening.beeld === undefined ? nothing : html`<div class="rij"><button class="knop" type="button" @click=${() => zet(null)}>${lijn(tekens.potlood)} ${t.tochTekenen}</button></div>`}`;
}
