import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { langsteOpname, type Opname } from '../../../domain/opname.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import type { Zet } from '../delen/vraag.js';
import type { Ingevuld } from '../internal/antwoorden.js';
import { aanspraak, type Context } from '../internal/context.js';
import type { LaterTeksten } from '../internal/later-context.js';
import type { Beheer, Opneemstand } from './beheer.js';
import { alsDuur, balk, speler } from './speler.js';

interface Blok {
  c: Context;
  t: LaterTeksten;
  beheer: Beheer;
  vraag: Vraag;
  id: string;
}

/** What was said at a question, or the button to say it. */
export function opnameveld(
  beheer: Beheer,
  c: Context,
  vraag: Vraag,
  { opnamen }: Ingevuld,
  zet: Zet,
  id: string,
): TemplateResult {
  const blok: Blok = { c, t: c.t as unknown as LaterTeksten, beheer, vraag, id };
  const { opneemstand: nu } = beheer;
  const bezig = nu?.id === id && (nu.stand === 'vraagt' || nu.stand === 'loopt');
  if (bezig) beheer.toont();
  return html`<div class="opneemblok">
    ${opnamen.map((opname) => opgenomen(blok, opname, bezig, () => zet({ opnamen: opnamen.filter((o) => o !== opname) })))}
    ${bezig ? loopt(blok, nu) : opnamen.length > 0 ? nothing : begin(blok)}
    <p role="status">${watIsEr(blok.t, nu?.id === id ? nu : null)}</p>
  </div>`;
}

function watIsEr(t: LaterTeksten, nu: Opneemstand | null): string {
  if (!nu) return '';
  return {
    vraagt: t.microfoonJa,
    loopt: t.nuPraten,
    klaar: t.opnameKlaar,
    om: t.minuutOm,
    niets: t.nietsGehoord,
    http: t.foutHttp,
    'kan-niet': t.foutKanNiet,
    geweigerd: t.foutGeweigerd,
    'geen-microfoon': t.foutGeenMicrofoon,
    mislukt: t.foutOpname,
  }[nu.stand];
}

/** Before: what will happen, and one large button. The microphone is not asked for before it is pressed. */
function begin({ c, t, beheer, vraag, id }: Blok): TemplateResult {
  return html`<b class="opneemkop" id=${id} tabindex="-1">${c.luister.zeg(aanspraak(vraag.rol, t.drukEnPraatU, t.drukEnPraatJij))}</b>
    <button class="rond groot" type="button" ?disabled=${c.uit} @click=${() => beheer.neemOp(id, vraag)}>
      ${c.beeld('microphone')}<span>${t.neemOp}</span>
    </button>
    <p class="hint">${c.luister.zeg(t.eenMinuut)}</p>
    <button class="knop stil" type="button" @click=${() => c.klap(id, false)}>${lijn(tekens.potlood)} ${t.lieverNiet}</button>`;
}

/** The time goes by calmly, and is told once: a screen reader that counts along would be heard in the recording. */
function loopt({ t, beheer, id }: Blok, { stand }: Opneemstand): TemplateResult {
  const { duur } = beheer;
  return html`<div class="opneemtijd" role="timer" aria-live="off" aria-label=${t.opnameDuur}>
      ${balk(duur, langsteOpname)}<bdi class="duur">${alsDuur(duur)} / ${alsDuur(langsteOpname)}</bdi>
    </div>
    ${
      stand === 'loopt'
        ? html`<button class="rond groot geel opname" type="button" id="stop-${id}" @click=${() => beheer.stop()}>
            ${lijn('M6 6h12v12H6z')}<span>${t.stopOpname}</span>
          </button>`
        : nothing
    }`;
}

/** A recording: play it, make it anew, take it away; the last two are asked first. */
function opgenomen(
  { c, t, beheer, vraag, id }: Blok,
  opname: Opname,
  bezig: boolean,
  haalWeg: () => void,
): TemplateResult {
  const weg = `weg-${opname.id}`;
  const opnieuw = `opnieuw-${opname.id}`;
  const vraagt = [weg, opnieuw].find((wat) => c.open.has(wat));
  const doe = (): void => {
    c.klap(vraagt ?? '', false);
    if (vraagt === opnieuw) return beheer.neemOp(id, vraag, opname);
    haalWeg();
    c.klap(id, true, id);
  };
  return html`${speler(beheer, t, opname)}
    ${
      bezig
        ? nothing
        : vraagt === undefined
          ? html`<div class="rij">
              <button class="knop" type="button" ?disabled=${c.uit} @click=${() => c.klap(opnieuw, true, `nee-${opname.id}`)}>
                ${lijn('M4 12a8 8 0 1 0 3-6.2M4 4v5h5')} ${t.opnieuwOpnemen}
              </button>
              <button class="knop" type="button" ?disabled=${c.uit} @click=${() => c.klap(weg, true, `nee-${opname.id}`)}>
                ${lijn(tekens.bak)} ${t.opnameWeg}
              </button>
            </div>`
          : html`<div class="rij" role="group" aria-labelledby="mag-${opname.id}">
              <b id="mag-${opname.id}">${t.magDezeWeg}</b>
              <button class="knop" type="button" id="nee-${opname.id}" @click=${() => c.klap(vraagt, false)}>${t.neeDezeBlijft}</button>
              <button class="knop" type="button" @click=${doe}>${lijn(tekens.bak)} ${t.jaDezeWeg}</button>
            </div>`
    }`;
}
