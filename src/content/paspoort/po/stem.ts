import type { Vraag } from '../../../domain/paspoort/sjabloon.js';

/** What one voice is asked, in each part of the passport. */
export interface Stem {
  algemeen: Vraag[];
  ontwikkeling: Vraag[];
  overdracht: Vraag[];
}
