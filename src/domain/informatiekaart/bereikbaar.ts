import { plusDagen, weekdag, type Dag } from '../datum.js';
import { instantVan, type Klok } from '../klok.js';
import type { Informatiekaart, Uren, Vakantie } from './informatiekaart.js';
import { schoolklok, vakantieOp } from './tijd.js';

/** From this time to that one, on the school's clock. */
export interface Blok {
  van: string;
  tot: string;
}

/** The next time somebody can be reached. */
export interface Weer extends Blok {
  datum: string;
  dag: Dag;
}

export type Bereikbaarheid =
  | { nu: true; tot: string }
  /** `weer` is null when that is not within 60 days. `vakantie`: the one that today is in. */
  | { nu: false; weer: Weer | null; vakantie?: Vakantie };

const verste = 60;

/**
 * Whether somebody can be reached now, and until when or when again. Null when nothing can be said: no hours, no instant,
 * or a zone this device does not know. Hours are those of the clock on the school's wall, also on the days it is put
 * forward or back, and wherever the reader is.
 */
export function bereikbaar(
  kaart: Pick<Informatiekaart, 'tijdzone' | 'vakanties'>,
  uren: readonly Uren[],
  nu: number | string,
): Bereikbaarheid | null {
  const instant = instantVan(nu);
  const klok = schoolklok(kaart);
  if (instant === undefined || !klok || uren.length === 0) return null;
  const { datum, tijd } = klok.wijst(instant);
  const vakantie = vakantieOp(kaart.vakanties, datum);
  const hier = vakantie ? undefined : blokken(uren, datum).find(({ van, tot }) => van <= tijd && tijd < tot);
  if (hier) return { nu: true, tot: hier.tot };
  return { nu: false, weer: zoekWeer(klok, kaart.vakanties, uren, instant), ...(vakantie && { vakantie }) };
}

/**
 * The hours at which a parent reaches somebody of this card at once: those of the people, else those of the telephone
 * and the door. A message waits for an answer, so its hours say nothing about now.
 */
export function urenVan({ mensen, contact }: Pick<Informatiekaart, 'mensen' | 'contact'>): Uren[] {
  const vanMensen = mensen.flatMap(({ uren = [] }) => uren);
  if (vanMensen.length > 0) return vanMensen;
  return contact.flatMap(({ kanaal, uren = [] }) => (kanaal === 'bellen' || kanaal === 'deur' ? uren : []));
}

/** The hours of one day in their order; those that touch or overlap are one. */
export function blokken(uren: readonly Uren[], datum: string): Blok[] {
  const dag = weekdag(datum);
  const samen: Blok[] = [];
  for (const { van, tot } of uren.filter(({ dagen }) => dagen.includes(dag)).sort((a, b) => (a.van < b.van ? -1 : 1))) {
    const vorige = samen.at(-1);
    if (!vorige || vorige.tot < van) samen.push({ van, tot });
    else if (vorige.tot < tot) vorige.tot = tot;
  }
  return samen;
}

function zoekWeer(
  klok: Klok,
  vakanties: readonly Vakantie[] | undefined,
  uren: readonly Uren[],
  na: number,
): Weer | null {
  const vandaag = klok.wijst(na).datum;
  for (let verder = 0; verder <= verste; verder++) {
    const datum = plusDagen(vandaag, verder);
    if (vakantieOp(vakanties, datum)) continue;
    const [eerste] = blokken(uren, datum)
      .map((blok) => ({ blok, begin: begin(klok, datum, blok, na) }))
      .filter(({ begin }) => begin < Infinity)
      .sort((a, b) => a.begin - b.begin);
    if (eerste) return { datum, dag: weekdag(datum), ...eerste.blok };
  }
  return null;
}

/**
 * The first instant after `na` at which the clock stands in this block; Infinity when there is none. On a day that the
 * clock jumps it may come into a block in the middle, come back to it, or never show it: then each minute is asked.
 */
function begin(klok: Klok, datum: string, { van, tot }: Blok, na: number): number {
  const tijden = klok.springt(datum) ? minuten(van, tot) : [van];
  return Math.min(...tijden.flatMap((tijd) => klok.instanten(datum, tijd)).filter((instant) => instant > na));
}

/** Every time from `van` until `tot`. */
function minuten(van: string, tot: string): string[] {
  const tel = (tijd: string): number => Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3));
  const schrijf = (aantal: number): string => String(aantal).padStart(2, '0');
  return Array.from({ length: tel(tot) - tel(van) }, (_, n) => {
    const minuut = tel(van) + n;
    return `${schrijf(Math.floor(minuut / 60))}:${schrijf(minuut % 60)}`;
  });
}
