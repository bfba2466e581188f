import { canoniek } from '../canoniek.js';
import type { Inzending, SamenspelDocument } from './document.js';
import { leesDocument, type GelezenDocument } from './lees-document.js';
import { merge, normaal } from './merge.js';
import { nieuweVersie } from './versies.js';

/**
 * Brings a passport from a file or a link into one's own, after its person has said that it is of the same child. What
 * it may never do: say which questions are asked here, give somebody another voice, or take the place of what the person
 * at hand answered. Such an answer is put beside it, as made apart, and that person chooses.
 * Refused when together they could not be read again.
 *
 * @param aanwezig the person at hand
 * @param schrijver a fresh id: the visit to which keeping these answers belongs
 */
export function neemIn(
  eigen: SamenspelDocument,
  ander: SamenspelDocument,
  schrijver: string,
  aanwezig?: string,
): GelezenDocument {
  const rolVan = new Map(eigen.personen.map(({ id, rol }) => [id, rol]));
  const samen = merge(eigen, {
    ...ander,
    id: eigen.id,
    ook: [...(ander.ook ?? []), ander.id],
    sjabloon: eigen.sjabloon,
    personen: ander.personen
      .filter(({ id }) => id !== aanwezig || !rolVan.has(id))
      .map((persoon) => ({ ...persoon, rol: rolVan.get(persoon.id) ?? persoon.rol })),
  });
  const zelfde = (a: Inzending, b: Inzending): boolean => plek(a) === plek(b) && watStaatEr(a) === watStaatEr(b);
  const verdrongen = normaal(eigen).antwoorden.filter(
    (van) => van.persoon === aanwezig && van.antwoord && !samen.antwoorden.some((i) => zelfde(i, van)),
  );
  const bewaard = verdrongen.map((van) => ({ ...van, ...nieuweVersie([van], schrijver) }));
  return leesDocument(
    bewaard.length ? merge(samen, { ...samen, antwoorden: [...samen.antwoorden, ...bewaard] }) : samen,
  );
}

const plek = ({ vraag, persoon, gesprek }: Inzending): string => [vraag, persoon, gesprek].join(' ');

/** The answer and who sees it: for its person those belong together. */
const watStaatEr = ({ antwoord, status, zicht }: Inzending): string => canoniek([antwoord, status, zicht]);
