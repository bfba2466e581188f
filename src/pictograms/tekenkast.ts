import type { Thema } from './generated/index.js';

/** Keeps the drawings of a page: which exist, which have come, and how the others are fetched, each theme once. */
export class Tekenkast {
  readonly #themas = new Map<string, Thema>();
  readonly #tekeningen = new Map<string, string>();
  readonly #onderweg = new Map<Thema, Promise<void>>();
  /** Fetches the themes that few pages show; undefined once all are known. */
  #verder: (() => Promise<{ themes: readonly Thema[] }>) | undefined;

  /**
   * @param themes per theme its ids, separated by spaces, and its loader
   * @param verder fetches more of these, at the first name that is not among them
   */
  constructor(themes: readonly Thema[], verder?: () => Promise<{ themes: readonly Thema[] }>) {
    this.#verder = verder;
    this.#leer(themes);
  }

  /** Whether there is a drawing of this name, come or not. While not all names are known: whether there may be. */
  kent(id: string): boolean {
    return this.#themas.has(id) || this.#verder !== undefined;
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
      if (this.#verder && !this.#themas.has(id)) {
        this.#leer((await this.#verder()).themes);
        this.#verder = undefined;
      }
      const thema = this.#themas.get(id);
      if (thema !== undefined && !this.#tekeningen.has(id)) nodig.add(thema);
    }
    await Promise.all([...nodig].map((thema) => this.#laad(thema)));
  }

  #leer(themes: readonly Thema[]): void {
    for (const thema of themes) for (const id of thema[0].split(' ')) this.#themas.set(id, thema);
  }

  #laad(thema: Thema): Promise<void> {
    let bezig = this.#onderweg.get(thema);
    if (bezig === undefined) {
      const [ids, lader] = thema;
      bezig = lader()
        .then((module) => {
          const tekeningen = module.default.split('\n\n');
          ids.split(' ').forEach((id, i) => this.#tekeningen.set(id, tekeningen[i] ?? ''));
        })
        .finally(() => this.#onderweg.delete(thema));
      this.#onderweg.set(thema, bezig);
    }
    return bezig;
  }
}
