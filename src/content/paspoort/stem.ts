import type { Sjabloon, Vraag } from '../../domain/paspoort/sjabloon.js';

/** What one voice is asked, in each part of the passport. */
export interface Stem {
  algemeen: Vraag[];
  ontwikkeling: Vraag[];
  overdracht: Vraag[];
}

/** The template with the questions of these voices, in this order within each part. */
export const metStemmen = (kader: Sjabloon, stemmen: readonly Stem[]): Sjabloon => ({
  ...kader,
  delen: kader.delen.map((deel) => ({
    ...deel,
    vragen: stemmen.flatMap((stem) => stem[deel.id as keyof Stem]),
  })),
});
