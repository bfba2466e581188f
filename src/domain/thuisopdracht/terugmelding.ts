import type { Deel, Sjabloon } from '../paspoort/sjabloon.js';
import type { Thuisopdracht } from './thuisopdracht.js';

/** The talk that all answers to an assignment belong to: the one at home. */
export const thuis = 'thuis';

/** What is asked after an assignment, as a template: so that its answers are kept, merged and shared as those of a passport. */
export const sjabloonVan = ({ id, versie, namen }: Thuisopdracht, deel: Deel): Sjabloon => ({
  id,
  versie,
  // The words are the same for all ages.
  fase: 'midden',
  ...(namen && { namen }),
  delen: [deel],
});
