import type { Sjabloon, Vraag } from '../../domain/paspoort/sjabloon.js';

/**
 * What one voice is asked, in some parts of the passport: `algemeen` travels with the voice; the talks after that, months
 * later, when one of them is chosen.
 */
export type Stem = Partial<Record<'algemeen' | 'ontwikkeling' | 'overdracht', Vraag[]>>;

/** The template with the questions of these voices, in this order within each part. */
export const metStemmen = (kader: Sjabloon, stemmen: readonly Stem[]): Sjabloon => ({
  ...kader,
  delen: kader.delen.map((deel) => ({
    ...deel,
    vragen: stemmen.flatMap((stem) => stem[deel.id as keyof Stem] ?? []),
  })),
});
