import type { SamenspelDocument } from '../document/document.js';

/** The person of what is made together at the table: the fourth voice. It has no entry in `personen`. */
export const SAMEN = 'samen';

/**
 * The talk of this part that is being prepared or held: the first without a stamp. The part itself for the first, then
 * `ontwikkeling-2`, `ontwikkeling-3`. Answers to it stand beside those of the talks before, and never take their place.
 */
export function huidigGesprek({ antwoorden }: SamenspelDocument, deel: string): string {
  const gehouden = new Set(antwoorden.map((i) => i.persoon === SAMEN && i.antwoord?.soort === 'stempel' && i.gesprek));
  let gesprek = deel;
  for (let nummer = 2; gehouden.has(gesprek); nummer++) gesprek = `${deel}-${nummer}`;
  return gesprek;
}
