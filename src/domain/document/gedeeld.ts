import type { Inzending, SamenspelDocument } from './document.js';
import { SAMEN } from '../gesprek/gesprek-id.js';
import { geldend } from './versies.js';
import type { Rol } from '../paspoort/sjabloon.js';

/**
 * What may go out: the answers that their person shares with somebody of another role, the people who gave them, and
 * what was agreed at the table and is for all. Nothing else of the passport goes along, also not what this version does not know.
 *
 * @param zichtVan who may see the answer to a question, for answers that do not say so themselves.
 *   An answer of which nobody says who may see it stays at home.
 */
export function gedeeldDocument(
  document: SamenspelDocument,
  zichtVan: (vraag: string) => readonly Rol[] | undefined = () => undefined,
): SamenspelDocument {
  const { soort, versie, id, sjabloon, gemaakt, personen } = document;
  const antwoorden = geldend(document);
  const rolVan = new Map(personen.map((persoon) => [persoon.id, persoon.rol]));
  const gaatUit = ({ status, persoon, zicht, vraag }: Inzending): boolean => {
    const eigenaar = rolVan.get(persoon);
    if (!eigenaar && persoon !== SAMEN) return false;
    return status === 'gedeeld' && (zicht ?? zichtVan(vraag) ?? []).some((rol) => rol !== eigenaar);
  };
  const uit = antwoorden.filter(gaatUit);
  const gevers = new Set(uit.map(({ persoon }) => persoon));
  return {
    soort,
    versie,
    id,
    sjabloon: { id: sjabloon.id, versie: sjabloon.versie },
    gemaakt,
    personen: personen.filter((persoon) => gevers.has(persoon.id)),
    antwoorden: uit,
  };
}
