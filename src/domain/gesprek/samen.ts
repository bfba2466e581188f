import type { Antwoord, Inzending, SamenspelDocument } from '../document/document.js';
import { normaal } from '../document/merge.js';
import { orde } from '../document/versies.js';
import { huidigGesprek, SAMEN } from './gesprek-id.js';

/* What was made together at the table: agreements, stamps, cards. Each is an entry of the fourth voice, `samen`. */

type Soort<S extends Antwoord['soort']> = Extract<Antwoord, { soort: S }>;
export type Afspraak = Soort<'afspraak'>;
export type Stempel = Soort<'stempel'>;

/** An entry of the table, and the answers that stand in it: more than one when it was written on two devices apart. */
export interface Samen<A> {
  /** The question of the entry: which agreement, card or stamp. */
  id: string;
  gesprek: string;
  /** Of each version that nobody has put below another. */
  versies: { wat: A; inzending: Inzending }[];
}

const isVan = <S extends Antwoord['soort']>(antwoord: Antwoord | null, soort: S): antwoord is Soort<S> =>
  antwoord?.soort === soort;

/**
 * Everything of one kind that was made at the table, in the order of the day it was written and then of its id.
 * What was taken back, and what a stranger wrote into it that is no such thing, is left out.
 *
 * @param persoon whose; default: the table's
 */
export function vanTafel<S extends Antwoord['soort']>(
  document: SamenspelDocument,
  soort: S,
  persoon = SAMEN,
): Samen<Soort<S>>[] {
  const perSleutel = new Map<string, Samen<Soort<S>>>();
  const eigen = document.antwoorden.filter((i) => i.persoon === persoon);
  for (const inzending of normaal({ ...document, antwoorden: eigen }).antwoorden) {
    const { vraag: id, gesprek, antwoord } = inzending;
    if (!isVan(antwoord, soort)) continue;
    const samen = perSleutel.get(`${gesprek} ${id}`) ?? { id, gesprek, versies: [] };
    samen.versies.push({ wat: antwoord, inzending });
    perSleutel.set(`${gesprek} ${id}`, samen);
  }
  return [...perSleutel.values()].sort((a, b) => orde(eersteDag(a), eersteDag(b)) || orde(a.id, b.id));
}

const eersteDag = <A>({ versies: alle }: Samen<A>): string => alle.map(({ inzending }) => inzending.op).sort()[0] ?? '';

/** The talks of a part that were held, the latest last. */
export function gehoudenGesprekken(document: SamenspelDocument, deel: string): string[] {
  const huidig = huidigGesprek(document, deel);
  const alle: string[] = [];
  for (let gesprek = deel; gesprek !== huidig; gesprek = `${deel}-${alle.length + 1}`) alle.push(gesprek);
  return alle;
}
