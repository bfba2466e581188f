import { SAMEN } from '../gesprek/gesprek-id.js';
import type { Persoon, SamenspelDocument } from './document.js';

/* What is in a copy from elsewhere, before it is brought in. Small: whoever is asked about a file needs no more. */

/** Every id by which some device knows this passport. */
export const namen = ({ id, ook = [] }: SamenspelDocument): string[] => [id, ...ook];

/**
 * Whether two passports are known to be of one child: they have an id in common. Each device gives a passport an id of its
 * own; those that somebody once said are the same stand in `ook`.
 */
export const hoortBij = (a: SamenspelDocument, b: SamenspelDocument): boolean =>
  a.soort === b.soort && namen(a).some((id) => namen(b).includes(id));

/** Somebody whose answers or details are in it: as known here, and as it says. Neither: nobody knows who that is. */
export interface Inbrenger {
  id: string;
  hier: Persoon | undefined;
  daar: Persoon | undefined;
}

/** Everybody whose part comes in with it, in its own order; `samen` is what was made at the table. */
export function inbrengers(ander: SamenspelDocument, hier: SamenspelDocument): Inbrenger[] {
  const ids = new Set([...ander.personen.map(({ id }) => id), ...ander.antwoorden.map(({ persoon }) => persoon)]);
  const zoek = ({ personen }: SamenspelDocument, id: string): Persoon | undefined => personen.find((p) => p.id === id);
  return [...ids].map((id) => ({ id, hier: zoek(hier, id), daar: zoek(ander, id) }));
}

export const isSamen = ({ id }: Inbrenger): boolean => id === SAMEN;
