import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import { nederlandsOnder, woorden } from '../../../base/tekst.js';
import { adresVan } from '../../../domain/informatiekaart/adres.js';
import type { Contact, Onderwerp } from '../../../domain/informatiekaart/informatiekaart.js';
import { cijfers, zin, zinNl, type Context } from '../internal/context.js';
import { teken } from '../internal/tekens.js';
import { urenlijst } from '../internal/uren.js';

const beelden: Readonly<Record<Onderwerp, string>> = {
  ziek: 'sick',
  'te-laat': 'too-late',
  vraag: 'ask',
  'goed-nieuws': 'compliment',
  zorgen: 'worried',
  'langer-praten': 'appointment',
  'vrij-vragen': 'absent',
  'verandering-thuis': 'home',
  klacht: 'letter',
  anders: 'conversation',
};

const plaat = (c: Context, { beeld, onderwerp }: Contact): TemplateResult =>
  html`<span class="plaat">${c.beeld(beeld ?? beelden[onderwerp])}</span>`;

const titel = (c: Context, { titel, onderwerp }: Contact): TemplateResult | typeof nothing =>
  titel !== undefined
    ? html`${woorden(c, titel)}${nederlandsOnder(c, titel)}`
    : // Whoever writes "anders" brings words for it; without them the picture and the way remain.
      onderwerp === 'anders'
      ? nothing
      : zinNl(c, onderwerp);

/** What to do: the school's own words, else those of the channel. */
function wat(c: Context, { kanaal, waarde, zin: eigen }: Contact): TemplateResult | string {
  if (eigen !== undefined) return woorden(c, eigen);
  if (kanaal === 'deur') return waarde === undefined ? c.t.deur : zin(c, 'deurPlek', () => ({ plek: waarde }));
  return kanaal === 'afspraak' && waarde === undefined ? c.t.vraagAfspraak : c.t[kanaal];
}

/** Before when, at which hours, and how soon there is an answer. */
function wanneer(c: Context, { kanaal, voor, uren, antwoordBinnen: aantal }: Contact): TemplateResult {
  return html`${
    voor === undefined
      ? nothing
      : html`<span class="voor">${zin(c, kanaal === 'bellen' ? 'belVoor' : 'meldVoor', () => ({ tijd: voor }))}</span>`
  }${urenlijst(c, uren)}${
    aantal === undefined
      ? nothing
      : html`<span
          >${aantal === 1 ? c.t.antwoord1 : aantal === 2 ? c.t.antwoord2 : zin(c, 'antwoord', () => ({ aantal }))}</span
        >`
  }`;
}

/** The number or address that is meant; that of a page says nothing to who reads, and is for paper. */
const waarde = ({ kanaal, waarde }: Contact): TemplateResult | typeof nothing =>
  waarde === undefined || kanaal === 'deur'
    ? nothing
    : html`<bdi dir="ltr" class=${/^\s*https?:/i.test(waarde) ? 'alleen-papier' : 'waarde'}>${waarde}</bdi>`;

/** The one thing that hurries: the one yellow button. */
export function ziekmelden(c: Context, contact: Contact): TemplateResult {
  const adres = adresVan(contact);
  const isNummer = contact.kanaal === 'bellen' || contact.kanaal === 'sms';
  return html`<section class="zwaar" aria-labelledby="ziek">
    ${plaat(c, contact)}
    <div class="t">
      <h3 id="ziek">${contact.titel === undefined ? zinNl(c, 'ziekVraag') : titel(c, contact)}</h3>
      ${contact.voor === undefined || contact.zin !== undefined ? html`<p>${wat(c, contact)}</p>` : nothing}
      <p class="regels">${wanneer(c, contact)}</p>
    </div>
    ${
      adres === null
        ? nothing
        : html`<a class="knop eerste" href=${adres}
            >${lijn(teken[contact.kanaal])}<span class="sr">${isNummer ? c.t[contact.kanaal] : nothing}</span>
            ${isNummer || contact.kanaal === 'mail' ? waarde(contact) : html`<span>${c.t.openApp}</span>${waarde(contact)}`}</a
          >`
    }
  </section>`;
}

/** All other reasons: those that can be pressed in one block, those that are only told in another. */
export function anders(c: Context, contacten: readonly Contact[]): TemplateResult {
  const metAdres = contacten.map((contact) => ({ contact, adres: adresVan(contact) }));
  const regel = (contact: Contact): TemplateResult => html`${plaat(c, contact)}
    <span class="rt">
      <b>${titel(c, contact)}</b>
      <span class="regels"><span>${wat(c, contact)} ${waarde(contact)}</span>${wanneer(c, contact)}</span>
    </span>
    ${lijn(teken[contact.kanaal])}`;
  const drukken = metAdres.filter(({ adres }) => adres !== null);
  const vertellen = metAdres.filter(({ adres }) => adres === null);
  return html`${
    drukken.length === 0
      ? nothing
      : html`<ul class="lijstblok">
          ${drukken.map(({ contact, adres }) => html`<li><a class="regel" href=${adres}>${regel(contact)}</a></li>`)}
        </ul>`
  }${
    vertellen.length === 0
      ? nothing
      : html`<ul class="lijstblok stil">
          ${vertellen.map(({ contact }) => html`<li class="regel">${regel(contact)}</li>`)}
        </ul>`
  }`;
}

/** A number outside school hours. */
export const nood = (c: Context, nummer: string, adres: string): TemplateResult =>
  html`<p class="nood">
    <span>${zinNl(c, 'nood')}</span>
    <a class="knop" href=${adres}>${lijn(teken.bellen)}<span class="sr">${c.t.bellen}</span> ${cijfers(nummer)}</a>
  </p>`;
