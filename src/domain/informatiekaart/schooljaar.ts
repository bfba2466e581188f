import { dagen, plusDagen, weekdag } from '../datum.js';
import type { Informatiekaart, Moment } from './informatiekaart.js';
import { vakantieOp } from './tijd.js';

type Jaar = Pick<Informatiekaart, 'schooljaar'>;
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
export const jaarVan = ({ schooljaar }: Jaar, maand: number): number =>
  Number(maand >= 8 ? schooljaar.slice(0, 4) : schooljaar.slice(5));

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

/**
 * Something that sorts like the school year runs, August to July. What has only a month comes after the days of that
 * month, what is every week after all of those, what has neither at the end.
 */
function plaats(kaart: Jaar, { datum, maand, elke, van = '' }: Moment): string {
  if (datum !== undefined) return `1 ${datum} ${van}`;
  if (maand !== undefined) return `1 ${jaarVan(kaart, maand)}-${String(maand).padStart(2, '0')}-99`;
  return elke !== undefined ? `2 ${dagen.indexOf(elke)} ${van}` : '3';
}

const eerst = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The moments as they follow each other through the school year. */
export function opVolgorde<M extends Moment>(kaart: Jaar, momenten: readonly M[]): M[] {
  const plaatsen = new Map(momenten.map((moment) => [moment, plaats(kaart, moment)]));
  return [...momenten].sort((a, b) => eerst(plaatsen.get(a) ?? '', plaatsen.get(b) ?? ''));
}

const gesprekken: readonly Moment['soort'][] = ['kennismaking', 'voortgang', 'advies', 'overdracht'];

/** A talk about the child, at which the child comes along unless the card says otherwise. */
export const isGesprek = ({ soort }: Pick<Moment, 'soort'>): boolean => gesprekken.includes(soort);
export const kindKomtMee = (moment: Pick<Moment, 'soort' | 'kindMee'>): boolean => moment.kindMee ?? isGesprek(moment);

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
  return (kaart.momenten ?? [])
    .filter(isGesprek)
    .flatMap((moment): (Volgend & { op: string })[] => {
      const { datum = moment.maand === undefined ? wekelijks(kaart, moment, vandaag)[0] : undefined, maand } = moment;
      if (datum !== undefined)
        return datum < vandaag
          ? []
          : [{ moment, jaar: Number(datum.slice(0, 4)), maand: Number(datum.slice(5, 7)), datum, op: datum }];
      if (maand === undefined) return [];
      const jaar = jaarVan(kaart, maand);
      const op = `${jaar}-${String(maand).padStart(2, '0')}-99`;
      return op < vandaag ? [] : [{ moment, jaar, maand, op }];
    })
    .sort((a, b) => eerst(a.op, b.op))
    .map(({ op: _, ...volgend }) => volgend)[0];
}

/** Whether there is a day to put in a calendar. With only a month, or nothing, the card says "vraag de school". */
export const heeftDag = ({ datum, maand, elke }: Moment): boolean =>
  datum !== undefined || (maand === undefined && elke !== undefined);

/** A moment that was, so that nobody comes for it. A month counts until it is over, what is every week until school is. */
export function isGeweest(kaart: Jaar, { datum, maand }: Moment, vandaag: string): boolean {
  if (datum !== undefined) return datum < vandaag;
  if (maand !== undefined) return `${jaarVan(kaart, maand)}-${String(maand).padStart(2, '0')}-99` < vandaag;
  return isOud(kaart, vandaag);
}
