import type { Opname } from '../opname.js';
import type { Tekening } from '../tekening.js';
import type { Antwoord, SamenspelDocument } from './document.js';

/** What somebody said or drew, as the answer or beside it. */
export interface Gemaakt {
  opnamen: readonly Opname[];
  tekeningen: readonly Tekening[];
}

/** What was said and drawn in an answer, of whatever kind it is. */
export function gemaakt(antwoord: Antwoord | null | undefined): Gemaakt {
  const { opnamen = [], tekeningen = [] } = (antwoord ?? {}) as Partial<Gemaakt>;
  return { opnamen, tekeningen };
}

/** Each recording that this document names, once. */
export const opnamenVan = ({ antwoorden }: Pick<SamenspelDocument, 'antwoorden'>): Opname[] => [
  ...new Map(
    antwoorden.flatMap(({ antwoord }) => gemaakt(antwoord).opnamen).map((opname) => [opname.id, opname]),
  ).values(),
];
