import type { SamenspelDocument } from '../document/document.js';

/** The person of what is made together at the table: the fourth voice. It has no entry in `personen`. */
export const SAMEN = 'samen';

/** Which talk of a part this is: the part itself for the first, then `ontwikkeling-2`, `ontwikkeling-3`. */
export const gesprekId = (deel: string, nummer: number): string => (nummer > 1 ? `${deel}-${nummer}` : deel);

/**
 * The talk of this part that is being prepared or held: the first without a stamp. Answers to it stand beside those of
 * the talks before, and never take their place.
 */
export function huidigGesprek(document: SamenspelDocument, deel: string): string {
  const gehouden = new Set<string>();
  for (const { persoon, gesprek, antwoord } of document.antwoorden)
    if (persoon === SAMEN && antwoord?.soort === 'stempel') gehouden.add(gesprek);
  let nummer = 1;
  while (gehouden.has(gesprekId(deel, nummer))) nummer++;
  return gesprekId(deel, nummer);
}

/** The talks of a part that were held, the latest last. */
export const gehoudenGesprekken = (document: SamenspelDocument, deel: string): string[] => {
  const huidig = huidigGesprek(document, deel);
  const alle: string[] = [];
  for (let nummer = 1; gesprekId(deel, nummer) !== huidig; nummer++) alle.push(gesprekId(deel, nummer));
  return alle;
};
