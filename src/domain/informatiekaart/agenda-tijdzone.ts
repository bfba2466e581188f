import { dagen, plusDagen, weekdag } from '../datum.js';
import type { Klok } from '../klok.js';
import { alsWandtijd } from './agenda-regels.js';

/** The clock is put forward or back: at this instant, from this difference with UTC to that one, in ms. */
interface Sprong {
  instant: number;
  van: number;
  naar: number;
}

const minuut = 60_000;
const etmaal = 24 * 60 * minuut;
const engels = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * The block that says what a zone's clock does around these instants. Outlook makes one yearly rule of it and reads no
 * list of dates, so it is written as rules wherever the zone keeps one; else as the jumps themselves.
 */
export function tijdzoneRegels(naam: string, klok: Klok, eerste: number, laatste: number): string[] {
  // A year earlier: the rule that holds at the first instant began before it.
  const begin = eerste - 366 * etmaal;
  const alle = sprongen(klok, begin, laatste);
  const eersteVan = new Map<string, Sprong>();
  for (const sprong of alle) {
    const regel = [jaarlijks(sprong), wand(sprong).tijd, sprong.van, sprong.naar].join();
    if (!eersteVan.has(regel)) eersteVan.set(regel, sprong);
  }
  const isRegel = eersteVan.size === 2 && new Set(alle.map(soort)).size === 2;
  const vast = klok.verschil(begin);
  const delen = isRegel
    ? [...eersteVan.values()].flatMap((sprong) => deel(sprong, [jaarlijks(sprong)]))
    : [{ instant: -vast, van: vast, naar: vast }, ...alle].flatMap((sprong) => deel(sprong));
  return ['BEGIN:VTIMEZONE', `TZID:${naam}`, ...delen, 'END:VTIMEZONE'];
}

/** Day by day, then halving, to the minute. */
function sprongen(klok: Klok, vanaf: number, tot: number): Sprong[] {
  const uit: Sprong[] = [];
  for (let dag = vanaf; dag < tot + etmaal; dag += etmaal) {
    const [van, naar] = [klok.verschil(dag), klok.verschil(dag + etmaal)];
    if (van === naar) continue;
    let [voor, na] = [Math.floor(dag / minuut), Math.floor((dag + etmaal) / minuut)];
    while (na - voor > 1) {
      const midden = Math.floor((voor + na) / 2);
      if (klok.verschil(midden * minuut) === van) voor = midden;
      else na = midden;
    }
    uit.push({ instant: na * minuut, van, naar });
  }
  return uit;
}

const soort = ({ van, naar }: Sprong): string => (naar > van ? 'DAYLIGHT' : 'STANDARD');

/** What the wall clock showed when it jumped. */
function wand({ instant, van }: Sprong): { datum: string; tijd: string } {
  const [datum = '', tijd = ''] = new Date(instant + van).toISOString().split('T');
  return { datum, tijd: tijd.slice(0, 5) };
}

/** "The last Sunday in March": the rule that a jump would follow if it came every year. */
function jaarlijks(sprong: Sprong): string {
  const { datum } = wand(sprong);
  const isLaatste = plusDagen(datum, 7).slice(5, 7) !== datum.slice(5, 7);
  const hoeveelste = isLaatste ? -1 : Math.ceil(Number(datum.slice(8)) / 7);
  const dag = engels[dagen.indexOf(weekdag(datum))];
  return `RRULE:FREQ=YEARLY;BYMONTH=${Number(datum.slice(5, 7))};BYDAY=${hoeveelste}${dag}`;
}

function deel(sprong: Sprong, regel: string[] = []): string[] {
  const { datum, tijd } = wand(sprong);
  return [
    `BEGIN:${soort(sprong)}`,
    `DTSTART:${alsWandtijd(datum, tijd)}`,
    `TZOFFSETFROM:${verschil(sprong.van)}`,
    `TZOFFSETTO:${verschil(sprong.naar)}`,
    ...regel,
    `END:${soort(sprong)}`,
  ];
}

/** "+0100" */
function verschil(ms: number): string {
  const minuten = Math.abs(ms) / minuut;
  const twee = (aantal: number): string => String(aantal).padStart(2, '0');
  return `${ms < 0 ? '-' : '+'}${twee(Math.floor(minuten / 60))}${twee(minuten % 60)}`;
}
