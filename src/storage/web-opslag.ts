import type { SnelleOpslag } from './poort.js';
import { onder } from './sleutels.js';

type Bron = () => Storage | null | undefined;

/** localStorage or sessionStorage. Asked for anew at each call: the getter may start to throw, and recover. */
export class WebOpslag implements SnelleOpslag {
  readonly verbinding = NaN;
  readonly #bron: Bron;

  constructor(bron: Bron) {
    this.#bron = bron;
  }

  ruil(sleutel: string, oud: string | null, nieuw: string | null): string | null {
    const opslag = this.#bron() as Storage;
    const stond = opslag.getItem(sleutel);
    if (stond === nieuw) return oud;
    if (stond !== oud) return stond;
    if (nieuw === null) opslag.removeItem(sleutel);
    else opslag.setItem(sleutel, nieuw);
    // A store may take everything and keep nothing.
    if (opslag.getItem(sleutel) !== nieuw) throw new Error('Not kept');
    return oud;
  }

  alle(wortel: string): [string, string][] {
    return this.#sleutels(wortel)
      .filter((sleutel) => sleutel !== wortel)
      .map((sleutel) => [sleutel, this.#bron()?.getItem(sleutel) ?? '']);
  }

  wis(wortel: string): string[] {
    for (const sleutel of this.#sleutels(wortel)) {
      try {
        this.#bron()?.removeItem(sleutel);
      } catch {
        // The others go all the same; what is still there is in the answer.
      }
    }
    return this.#sleutels(wortel);
  }

  #sleutels(wortel: string): string[] {
    const opslag = this.#bron();
    return Array.from({ length: opslag?.length ?? 0 }, (_, n) => opslag?.key(n) ?? '').filter((sleutel) =>
      onder(wortel, sleutel),
    );
  }
}
