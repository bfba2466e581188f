import { html, nothing, type TemplateResult } from 'lit';
import type { Regel } from '../../../base/luisteren.js';
import { lijn } from '../../../base/tekeningen.js';
import { nederlandsOnder, woorden } from '../../../base/tekst.js';
import { adresVan } from '../../../domain/informatiekaart/adres.js';
import type { Contact, Onderwerp } from '../../../domain/informatiekaart/informatiekaart.js';
import { cijfers, zin, zinNl, type Context } from '../internal/context.js';
import { teken } from '../internal/tekens.js';
import { urenlijst, urenwoorden } from '../internal/uren.js';
import { blok, gesproken, klas } from '../internal/voorlezen.js';

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

/** What to do, in the words of the channel. */
function kanaalzin(c: Context, { kanaal, waarde }: Contact): string {
  if (kanaal === 'deur') return waarde === undefined ? c.t.deur : zin(c, 'deurPlek', () => ({ plek: waarde }));
  return kanaal === 'afspraak' && waarde === undefined ? c.t.vraagAfspraak : c.t[kanaal];
}

/** The school's own words, else those of the channel. */
const wat = (c: Context, contact: Contact): TemplateResult | string =>
  contact.zin === undefined ? kanaalzin(c, contact) : woorden(c, contact.zin);

const voorwoorden = (c: Context, { kanaal, voor }: Contact): string =>
  voor === undefined ? '' : zin(c, kanaal === 'bellen' ? 'belVoor' : 'meldVoor', () => ({ tijd: voor }));

const antwoordwoorden = (c: Context, { antwoordBinnen: aantal }: Contact): string =>
  aantal === undefined
    ? ''
    : aantal === 1
      ? c.t.antwoord1
      : aantal === 2
        ? c.t.antwoord2
        : zin(c, 'antwoord', () => ({ aantal }));

/** Before when, at which hours, and how soon there is an answer. */
function wanneer(c: Context, contact: Contact): TemplateResult {
  const [voor, antwoord] = [voorwoorden(c, contact), antwoordwoorden(c, contact)];
  return html`${voor ? html`<span class="voor">${voor}</span>` : nothing}${urenlijst(c, contact.uren)}${
    antwoord ? html`<span>${antwoord}</span>` : nothing
  }`;
}

/** The same to be heard. */
export const hoorContact = (c: Context, contact: Contact): Regel[] => {
  const { id, titel, onderwerp, zin: eigen, waarde = '', kanaal, uren } = contact;
  const isNummer = kanaal === 'bellen' || kanaal === 'sms';
  return blok(c, `c-${id}`, [
    titel ?? (onderwerp === 'anders' ? undefined : gesproken(c, ({ t }) => t[onderwerp])),
    eigen ?? gesproken(c, (c) => kanaalzin(c, contact)),
    gesproken(c, (c) =>
      [isNummer ? waarde : '', voorwoorden(c, contact), ...urenwoorden(c, uren, 'long'), antwoordwoorden(c, contact)]
        .filter(Boolean)
        .join('. '),
    ),
  ]);
};

/** The number or address that is meant; that of a page says nothing to who reads, and is for paper. */
const waarde = ({ kanaal, waarde }: Contact): TemplateResult | typeof nothing =>
  waarde === undefined || kanaal === 'deur'
    ? nothing
    : html`<bdi dir="ltr" class=${/^\s*https?:/i.test(waarde) ? 'alleen-papier' : /@/.test(waarde) ? 'waarde' : 'waarde nummer'}>${waarde}</bdi>`;

/** The one thing that hurries: the one yellow button. */
export function ziekmelden(c: Context, contact: Contact): TemplateResult {
  const adres = adresVan(contact);
  const isNummer = contact.kanaal === 'bellen' || contact.kanaal === 'sms';
  return html`<section class=${klas(c, `c-${contact.id}`, 'zwaar')} aria-labelledby="ziek">
    ${plaat(c, contact)}
    <div class="t">
      <h3 id="ziek">${contact.titel === undefined ? zinNl(c, 'ziekVraag') : titel(c, contact)}</h3>
      ${contact.voor === undefined || contact.zin !== undefined ? html`<div>${wat(c, contact)}</div>` : nothing}
      <div class="regels">${wanneer(c, contact)}</div>
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
          ${drukken.map(({ contact, adres }) => html`<li><a class=${klas(c, `c-${contact.id}`, 'regel')} href=${adres}>${regel(contact)}</a></li>`)}
        </ul>`
  }${
    vertellen.length === 0
      ? nothing
      : html`<ul class="lijstblok stil">
          ${vertellen.map(({ contact }) => html`<li class=${klas(c, `c-${contact.id}`, 'regel')}>${regel(contact)}</li>`)}
        </ul>`
  }`;
}

/** A number outside school hours. */
export const nood = (c: Context, nummer: string, adres: string): TemplateResult =>
  html`<div class="nood">
    <span>${zinNl(c, 'nood')}</span>
    <a class="knop" href=${adres}>${lijn(teken.bellen)}<span class="sr">${c.t.bellen}</span> ${cijfers(nummer)}</a>
  </div>`;
