import type { Persoon, SamenspelDocument } from '../document/document.js';
import { gedeeldDocument } from '../document/gedeeld.js';

/**
 * What somebody who was invited gets: what people share with his voice, who gave it, and himself. Nothing else of the
 * passport: what the student keeps, or shows to another voice, stays where it is.
 */
export function uitnodigingVoor(document: SamenspelDocument, { id, rol }: Persoon): SamenspelDocument {
  const { antwoorden, ...kop } = gedeeldDocument(document);
  const mag = antwoorden.filter(({ persoon, zicht }) => persoon === id || zicht?.includes(rol));
  const genoemd = new Set([id, ...mag.map(({ persoon }) => persoon)]);
  return {
    ...kop,
    personen: document.personen.filter((persoon) => persoon.rol === 'kind' || genoemd.has(persoon.id)),
    antwoorden: mag,
  };
}
