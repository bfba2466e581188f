import type { Persoon, SamenspelDocument } from '../document/document.js';
import { gedeeldDocument } from '../document/gedeeld.js';

/**
 * What goes to one voice: what people share with it, who gave it, and for whom it is, if he is in the passport. Nothing else:
 * what the student keeps, or shows to another voice, stays where it is.
 */
export function uitnodigingVoor(
  document: SamenspelDocument,
  { id, rol }: { id?: string; rol: Persoon['rol'] },
): SamenspelDocument {
  const { antwoorden, ...kop } = gedeeldDocument(document);
  const mag = antwoorden.filter(({ persoon, zicht }) => persoon === id || zicht?.includes(rol));
  const genoemd = new Set([id, ...mag.map(({ persoon }) => persoon)]);
  return {
    ...kop,
    personen: document.personen.filter((persoon) => persoon.rol === 'kind' || genoemd.has(persoon.id)),
    antwoorden: mag,
  };
}
