import type { Preset } from '../base/inhoud.js';
import { metStemmen, type Gesprekken, type Stem } from '../content/paspoort/stem.js';
import type { Rol, Sjabloon } from '../domain/paspoort/sjabloon.js';
import type { Taal } from '../i18n/vertaler.js';

/** Fetches a piece of a passport, in one language. */
export type Haal<Stuk> = (taal: Taal) => Promise<Stuk>;

/** How a built-in passport travels: `npm run inhoud` makes it from the files in `content/paspoort`. */
export interface Plan {
  kader: Haal<Sjabloon>;
  /** By voice, in the order of the passport: what it is asked first. */
  eerst: Record<Rol, Haal<Stem>>;
  /** Fetched when a later talk is chosen, or when people sit down together. */
  later(): Promise<{
    /** By voice and part, `ouder ontwikkeling`: what it is asked in the talks after the first. */
    stemmen: Record<string, Haal<Stem>>;
    gesprekken: Haal<Gesprekken>;
  }>;
}

/**
 * A built-in passport. A parent's phone fetches what the parent is asked in this talk: what is wanted is named by the
 * voice, and the id of the part after a space when it is not the first; `gesprek` is how the parts are talked about.
 */
export const preset = (plan: () => Plan | Promise<Plan>): Preset<Sjabloon> => ({
  async haal(taal, voor) {
    const { kader, eerst, later } = await plan();
    const wil = (stuk: string): boolean => !voor || [...voor].some((wens) => wens.startsWith(stuk));
    const straks = !voor || /gesprek| (?!algemeen)/.test([...voor].join()) ? await later() : null;
    const stukken = Object.entries({ ...eerst, ...straks?.stemmen }).flatMap(([stuk, haal]) => (wil(stuk) ? haal : []));
    const [kaal, gesprekken, ...stemmen] = await Promise.all([
      kader(taal),
      wil('gesprek') ? straks?.gesprekken(taal) : null,
      // What a voice is asked in several later talks is one piece.
      ...Array.from(new Set(stukken), (haal) => haal(taal)),
    ]);
    return metStemmen(kaal, stemmen, gesprekken);
  },
});
