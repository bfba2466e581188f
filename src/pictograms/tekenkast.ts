import type { Lader, Tekening } from './generated/index.js';

/** Keeps the drawings of a page: which exist, which have come, and how the others are fetched, each theme once. */
export class Tekenkast {
  private readonly laders = new Map<string, Lader>();
  private readonly tekeningen = new Map<string, Tekening>();
  private readonly onderweg = new Map<Lader, Promise<void>>();

  /** @param themes per theme its ids, separated by spaces, and its loader */
  constructor(themes: readonly (readonly [ids: string, lader: Lader])[]) {
    for (const [ids, lader] of themes) for (const id of ids.split(' ')) this.laders.set(id, lader);
  }

  /** Whether there is a drawing of this name, come or not. */
  kent(id: string): boolean {
    return this.laders.has(id);
  }

  /** The drawing, if it has come. */
  pak(id: string): Tekening | undefined {
    return this.tekeningen.get(id);
  }

  /**
   * Fetches what has not come yet; names it does not know are skipped.
   * @throws (rejects) when a theme did not come; asking again fetches it again
   */
  async haal(ids: Iterable<string>): Promise<void> {
    const nodig = new Set<Lader>();
    for (const id of ids) {
      const lader = this.laders.get(id);
      if (lader !== undefined && !this.tekeningen.has(id)) nodig.add(lader);
    }
    await Promise.all([...nodig].map((lader) => this.laad(lader)));
  }

  private laad(lader: Lader): Promise<void> {
    let bezig = this.onderweg.get(lader);
    if (bezig === undefined) {
      bezig = lader()
        .then((module) => {
          for (const [id, tekening] of Object.entries(module.default)) this.tekeningen.set(id, tekening);
        })
        .finally(() => this.onderweg.delete(lader));
      this.onderweg.set(lader, bezig);
    }
    return bezig;
  }
}
