import type { Gesprek } from '../../domain/paspoort/gesprek.js';
import type { Sjabloon, Vraag } from '../../domain/paspoort/sjabloon.js';

/** The parts of the built-in passports: `algemeen` is the first of each. */
type Deelnaam = 'algemeen' | 'ontwikkeling' | 'advies' | 'overdracht';

/**
 * What one voice is asked, in some parts of the passport: `algemeen` travels with the voice; the talks after that, months
 * later, when one of them is chosen.
 */
export type Stem = Partial<Record<Deelnaam, Vraag[]>>;

/** How parts of the passport are talked about. */
export type Gesprekken = Partial<Record<Deelnaam, Gesprek>>;

/** The template with the questions of these voices, in this order within each part, and with its talks. */
export const metStemmen = (kader: Sjabloon, stemmen: readonly Stem[], gesprekken?: Gesprekken | null): Sjabloon => ({
  ...kader,
  delen: kader.delen.map((deel) => {
    const id = deel.id as Deelnaam;
    return { ...deel, vragen: stemmen.flatMap((stem) => stem[id] ?? []), gesprek: gesprekken?.[id] };
  }),
});
