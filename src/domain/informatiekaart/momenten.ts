/* The moments of the year as the parts of a card further down tell them. */
import { dagen } from '../datum.js';
import type { Moment } from './informatiekaart.js';
import { eerst, eindVan, isGesprek, isOud, type Jaar } from './schooljaar.js';

/**
 * Something that sorts like the school year runs, August to July. What has only a month comes after the days of that
 * month, what is every week after all of those, what has neither at the end.
 */
function plaats(kaart: Jaar, { datum, maand, elke, van = '' }: Moment): string {
  if (datum !== undefined) return `1 ${datum} ${van}`;
  if (maand !== undefined) return `1 ${eindVan(kaart, maand)}`;
  return elke !== undefined ? `2 ${dagen.indexOf(elke)} ${van}` : '3';
}

/** The moments as they follow each other through the school year. */
export function opVolgorde<M extends Moment>(kaart: Jaar, momenten: readonly M[]): M[] {
  const plaatsen = new Map(momenten.map((moment) => [moment, plaats(kaart, moment)]));
  return [...momenten].sort((a, b) => eerst(plaatsen.get(a) ?? '', plaatsen.get(b) ?? ''));
}

/** To a talk the child comes along unless the card says otherwise. */
export const kindKomtMee = (moment: Pick<Moment, 'soort' | 'kindMee'>): boolean => moment.kindMee ?? isGesprek(moment);

/** Whether there is a day to put in a calendar. With only a month, or nothing, the card says "vraag de school". */
export const heeftDag = ({ datum, maand, elke }: Moment): boolean =>
  datum !== undefined || (maand === undefined && elke !== undefined);

/** A moment that was, so that nobody comes for it. A month counts until it is over, what is every week until school is. */
export function isGeweest(kaart: Jaar, { datum, maand }: Moment, vandaag: string): boolean {
  if (datum !== undefined) return datum < vandaag;
  if (maand !== undefined) return eindVan(kaart, maand) < vandaag;
  return isOud(kaart, vandaag);
}
