import { html, nothing, type TemplateResult } from 'lit';
import type { Regel } from '../../../base/luisteren.js';
import { lijn } from '../../../base/tekeningen.js';
import { nederlandsOnder, platteWoorden, woorden } from '../../../base/tekst.js';
import type { Afspraak } from '../../../domain/informatiekaart/agenda.js';
import type { Moment } from '../../../domain/informatiekaart/informatiekaart.js';
import { heeftDag, isGeweest, kindKomtMee, opVolgorde } from '../../../domain/informatiekaart/momenten.js';
import { zin, zinNl, type Context, type Waarden } from '../internal/context.js';
import { kalender } from '../internal/kalender.js';
import { agenda } from '../internal/tekens.js';
import { blok, gesproken, klas } from '../internal/voorlezen.js';

/** How the calendar file that was asked for fares, and for which moment: an id, or all. */
export interface Agendavraag {
  voor: string;
  stand: 'bezig' | 'klaar' | 'fout';
}
export interface Agendaknoppen {
  vraag: Agendavraag | null;
  zet(voor: string, afspraken: readonly Afspraak[]): void;
}

const beelden: Readonly<Record<Moment['soort'], string>> = {
  kennismaking: 'welcome',
  voortgang: 'meeting',
  advies: 'idea',
  overdracht: 'come-to-school',
  ouderavond: 'family',
  inloop: 'classroom',
  rapport: 'report',
  anders: 'conversation',
};

const titel = (c: Context, { titel, soort }: Moment): TemplateResult | typeof nothing =>
  titel !== undefined
    ? html`${woorden(c, titel)}${nederlandsOnder(c, titel)}`
    : soort === 'anders'
      ? nothing
      : zinNl(c, soort);

/** The same as plain words, for a calendar. */
const titelwoorden = (c: Context, { titel, soort }: Moment): string =>
  titel !== undefined ? platteWoorden(c, titel) : soort === 'anders' ? c.kaart.klas : c.t[soort];

/** The day in words, as far as it is known. */
function wanneer(c: Context, { datum, maand, elke, van, tot }: Moment): string {
  const dag: Waarden | undefined =
    datum !== undefined
      ? (k) => ({ dag: k.dag(datum) })
      : maand === undefined && elke !== undefined
        ? () => ({ dag: zin(c, 'elke', (k) => ({ dag: k.weekdag(elke) })) })
        : undefined;
  if (!dag) return maand === undefined ? c.t.geenDag : zin(c, 'inMaand', (k) => ({ maand: k.maand(maand) }));
  const tijden = { ...(van !== undefined && { van }), ...(tot !== undefined && { tot }) };
  const sleutel = van === undefined ? undefined : tot === undefined ? 'vanaf' : 'vanTot';
  return sleutel ? zin(c, sleutel, (k) => ({ ...dag(k), ...tijden })) : String(dag(kalender(c.taal))['dag']);
}

/** What else there is to know of it, one line each. */
const regels = (c: Context, moment: Moment): string[] => [
  ...(moment.datum === undefined && moment.maand !== undefined ? [c.t.vraagDag] : []),
  ...(moment.duur === undefined ? [] : [zin(c, 'duur', () => ({ aantal: moment.duur ?? '' }))]),
  ...(kindKomtMee(moment) ? [c.t.kindMee] : []),
  ...(moment.waar === undefined ? [] : [zin(c, 'waar', () => ({ plek: moment.waar ?? '' }))]),
];

/** The talks that are to come, to be heard. */
export const hoorGesprekken = (c: Context): Regel[] =>
  opVolgorde(c.kaart, c.kaart.momenten ?? [])
    .filter((moment) => !isGeweest(c.kaart, moment, c.vandaag))
    .flatMap((moment) =>
      blok(c, `m-${moment.id}`, [
        moment.titel ?? gesproken(c, (c) => titelwoorden(c, moment)),
        moment.zin,
        gesproken(c, (c) => [wanneer(c, moment), ...regels(c, moment)].join('. ')),
      ]),
    );

const afspraak = (c: Context, moment: Moment): Afspraak => ({
  moment,
  titel: titelwoorden(c, moment),
  uitleg: [...(moment.zin === undefined ? [] : [platteWoorden(c, moment.zin)]), ...regels(c, moment)].join('\n'),
});

/** What stands on the red of the leaf of a calendar: the month, or the day of the week. */
function blaadje(c: Context, { datum, maand, elke }: Moment): string {
  const k = kalender(c.taal);
  if (datum !== undefined) return k.maand(Number(datum.slice(5, 7)), 'short');
  if (maand !== undefined) return k.maand(maand, 'short');
  return elke === undefined ? '?' : k.weekdag(elke, 'short');
}

const dagnummer = ({ datum }: Moment): string => (datum === undefined ? '' : String(Number(datum.slice(8))));

/** The talks and evenings of the year as they follow each other. */
export function gesprekken(c: Context, knoppen: Agendaknoppen): TemplateResult {
  const momenten = opVolgorde(c.kaart, c.kaart.momenten ?? []);
  const straks = momenten.filter((moment) => heeftDag(moment) && !isGeweest(c.kaart, moment, c.vandaag));
  return html`<ol class="momenten">
      ${momenten.map((moment) => toonMoment(c, moment, knoppen))}
    </ol>
    ${
      straks.length > 1
        ? html`<div class="alles">
            <button class="knop" type="button" @click=${() =>
              knoppen.zet(
                '',
                straks.map((m) => afspraak(c, m)),
              )}>
              ${lijn(agenda)} ${c.t.allesInAgenda}
            </button>
            ${melding(c, '', knoppen)}
          </div>`
        : nothing
    }`;
}

function toonMoment(c: Context, moment: Moment, knoppen: Agendaknoppen): TemplateResult {
  const geweest = isGeweest(c.kaart, moment, c.vandaag);
  const naam = `m-${moment.id}`;
  return html`<li class=${klas(c, naam, geweest ? 'moment geweest' : 'moment')}>
    <span class="blaadje" aria-hidden="true"
      ><span class="rood">${blaadje(c, moment)}</span>${
        dagnummer(moment) ? html`<span class="nummer">${dagnummer(moment)}</span>` : c.beeld(beelden[moment.soort])
      }</span
    >
    <div class="t">
      <b id=${naam}>${titel(c, moment)}</b>
      <span class="wanneer">${wanneer(c, moment)}</span>
      ${moment.zin === undefined ? nothing : html`<span>${woorden(c, moment.zin)}</span>`}
      ${geweest ? html`<span class="was">${c.t.geweest}</span>` : regels(c, moment).map((regel) => html`<span>${regel}</span>`)}
      ${
        heeftDag(moment) && !geweest
          ? html`<button
                class="knop"
                type="button"
                aria-describedby=${naam}
                @click=${() => knoppen.zet(moment.id, [afspraak(c, moment)])}
              >
                ${lijn(agenda)} ${c.t.inAgenda}</button
              >${melding(c, moment.id, knoppen)}`
          : nothing
      }
    </div>
  </li>`;
}

/** Always in the page, so that a screen reader tells what comes. */
const melding = (c: Context, voor: string, { vraag }: Agendaknoppen): TemplateResult =>
  html`<span class="gezet" role="status"
    >${
      vraag?.voor !== voor || vraag.stand === 'bezig'
        ? nothing
        : vraag.stand === 'klaar'
          ? c.t.openAgenda
          : c.t.agendaFout
    }</span
  >`;
