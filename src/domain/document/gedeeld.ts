import type { Inzending, SamenspelDocument } from './document.js';
import { normaal } from './merge.js';
import type { Rol } from '../paspoort/sjabloon.js';

/**
 * What may go out: the answers that their person shares with somebody of another role, and the people who gave them.
 * Nothing else of the passport goes along, also not what this version does not know.
 *
 * @param zichtVan who may see the answer to a question, for answers that do not say so themselves.
 *   An answer of which nobody says who may see it stays at home.
 */
export function gedeeldDocument(
  document: SamenspelDocument,
  zichtVan: (vraag: string) => readonly Rol[] | undefined = () => undefined,
): SamenspelDocument {
  const { soort, versie, id, sjabloon, gemaakt, personen, antwoorden } = normaal(document);
  const rolVan = new Map(personen.map((persoon) => [persoon.id, persoon.rol]));
  const gaatUit = ({ status, persoon, zicht, vraag }: Inzending): boolean => {
    const eigenaar = rolVan.get(persoon);
    return (
      status === 'gedeeld' && eigenaar !== undefined && (zicht ?? zichtVan(vraag) ?? []).some((rol) => rol !== eigenaar)
    );
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

/** What a person keeps in a file of his own: everything, in normal form. */
export const bestandDocument = (document: SamenspelDocument): SamenspelDocument => normaal(document);
