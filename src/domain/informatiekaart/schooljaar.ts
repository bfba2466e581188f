import { plusDagen, weekdag } from '../datum.js';
import type { Informatiekaart, Moment } from './informatiekaart.js';
import { vakantieOp } from './tijd.js';

export type Jaar = Pick<Informatiekaart, 'schooljaar'>;
type Rooster = Pick<Informatiekaart, 'schooljaar' | 'vakanties'>;

/** A school year turns on 1 August, in the middle of the long holiday. */
export const eersteDag = ({ schooljaar }: Jaar): string => `${schooljaar.slice(0, 4)}-08-01`;
export const laatsteDag = ({ schooljaar }: Jaar): string => `${schooljaar.slice(5)}-07-31`;

/** The school year that a day is in: "2026-11-03" → "2026-2027". */
export function schooljaarOp(datum: string): string {
  const jaar = Number(datum.slice(0, 4)) - (datum.slice(5) < '08-01' ? 1 : 0);
  return `${jaar}-${jaar + 1}`;
}

/** The card is of a school year that is over. A card of the next year may hang there early. */
export const isOud = (kaart: Jaar, vandaag: string): boolean => laatsteDag(kaart) < vandaag;

/** In which calendar year this month of the school year is. */
const jaarVan = ({ schooljaar }: Jaar, maand: number): number =>
  Number(maand >= 8 ? schooljaar.slice(0, 4) : schooljaar.slice(5));

/** Something that sorts after all days of this month. */
export const eindVan = (kaart: Jaar, maand: number): string =>
  `${jaarVan(kaart, maand)}-${String(maand).padStart(2, '0')}-99`;

export const eerst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** All days of a weekly moment from `vanaf` until the end of the school year, without the holidays. */
export function wekelijks(kaart: Rooster, { elke }: Pick<Moment, 'elke'>, vanaf = ''): string[] {
  const uit: string[] = [];
  const eind = laatsteDag(kaart);
  let datum = vanaf > eersteDag(kaart) ? vanaf : eersteDag(kaart);
  if (elke === undefined) return uit;
  while (weekdag(datum) !== elke) datum = plusDagen(datum, 1);
  for (; datum <= eind; datum = plusDagen(datum, 7)) if (!vakantieOp(kaart.vakanties, datum)) uit.push(datum);
  return uit;
}

const gesprekken: readonly Moment['soort'][] = ['kennismaking', 'voortgang', 'advies', 'overdracht'];

/** A talk about the child. */
export const isGesprek = ({ soort }: Pick<Moment, 'soort'>): boolean => gesprekken.includes(soort);

/** A moment that is still to come: in this month, and on this day if that is known. */
export interface Volgend {
  moment: Moment;
  jaar: number;
  maand: number;
  datum?: string;
}

/** The next talk from today on ("Weer in november"). A month counts until it is over. */
export function volgendGesprek(
  kaart: Rooster & Pick<Informatiekaart, 'momenten'>,
  vandaag: string,
): Volgend | undefined {
  const [eerste] = (kaart.momenten ?? [])
    .filter(isGesprek)
    .map((moment) => {
      const { datum = moment.maand === undefined ? wekelijks(kaart, moment, vandaag)[0] : undefined, maand } = moment;
      return { moment, datum, op: datum ?? (maand === undefined ? '' : eindVan(kaart, maand)) };
    })
    .filter(({ op }) => op && op >= vandaag)
    .sort((a, b) => eerst(a.op, b.op));
  if (!eerste) return undefined;
  const { moment, datum, op } = eerste;
  return { moment, jaar: Number(op.slice(0, 4)), maand: Number(op.slice(5, 7)), ...(datum !== undefined && { datum }) };
}
