import type { Beeldenset, Thema } from './generated/index.js';

/** Keeps the drawings of a page: which exist, which have come, and how the others are fetched, each theme once. */
export class Tekenkast {
  readonly #themas = new Map<string, Thema>();
  readonly #tekeningen = new Map<string, string>();
  readonly #onderweg = new Map<Thema, Promise<void>>();
  /** Fetches the index of all themes; undefined once it came. */
  #index: (() => Promise<{ themes: readonly Thema[] }>) | undefined;

  /** @param index fetches per theme its ids, separated by spaces, and its loader; asked at the first drawing that nobody spoke of */
  constructor(index: () => Promise<{ themes: readonly Thema[] }>) {
    this.#index = index;
  }

  /** Puts in drawings that came with content. */
  voeg({ ids, default: tekst }: Beeldenset): void {
    const tekeningen = tekst.split('\n\n');
    ids.split(' ').forEach((id, i) => this.#tekeningen.set(id, tekeningen[i] ?? ''));
  }

  /** Says in which themes drawings are that have not come. What was said first holds. */
  ken(themas: readonly Thema[]): void {
    for (const thema of themas)
      for (const naam of thema[0].split(' ')) this.#themas.set(naam, this.#themas.get(naam) ?? thema);
  }

  /** Whether there is a drawing of this name, come or not. While not all names are known: whether there may be. */
  kent(id: string): boolean {
    return this.#tekeningen.has(id) || this.#themas.has(id) || this.#index !== undefined;
  }

  /** The drawing, if it has come: its mirror rule and its lines. */
  pak(id: string): string | undefined {
    return this.#tekeningen.get(id);
  }

  /**
   * Fetches what has not come yet; names it does not know are skipped.
   * @throws (rejects) when a theme did not come; asking again fetches it again
   */
  async haal(ids: Iterable<string>): Promise<void> {
    const nodig = new Set<Thema>();
    for (const id of ids) {
      if (this.#tekeningen.has(id)) continue;
      if (this.#index && !this.#themas.has(id)) {
        this.ken((await this.#index()).themes);
        this.#index = undefined;
      }
      const thema = this.#themas.get(id);
      if (thema !== undefined) nodig.add(thema);
    }
    await Promise.all([...nodig].map((thema) => this.#laad(thema)));
  }

  #laad(thema: Thema): Promise<void> {
    let bezig = this.#onderweg.get(thema);
    if (bezig === undefined) {
      const [ids, lader] = thema;
      bezig = lader()
        .then((module) => this.voeg({ ids, default: module.default }))
        .finally(() => this.#onderweg.delete(thema));
      this.#onderweg.set(thema, bezig);
    }
    return bezig;
  }
}
