import type { Lader } from './generated/index.js';

type Thema = readonly [ids: string, lader: Lader];

/** Keeps the drawings of a page: which exist, which have come, and how the others are fetched, each theme once. */
export class Tekenkast {
  private readonly themas = new Map<string, Thema>();
  private readonly tekeningen = new Map<string, string>();
  private readonly onderweg = new Map<Thema, Promise<void>>();

  /** @param themes per theme its ids, separated by spaces, and its loader */
  constructor(themes: readonly Thema[]) {
    for (const thema of themes) for (const id of thema[0].split(' ')) this.themas.set(id, thema);
  }

  /** Whether there is a drawing of this name, come or not. */
  kent(id: string): boolean {
    return this.themas.has(id);
  }

  /** The drawing, if it has come: its mirror rule and its lines. */
  pak(id: string): string | undefined {
    return this.tekeningen.get(id);
  }

  /**
   * Fetches what has not come yet; names it does not know are skipped.
   * @throws (rejects) when a theme did not come; asking again fetches it again
   */
  async haal(ids: Iterable<string>): Promise<void> {
    const nodig = new Set<Thema>();
    for (const id of ids) {
      const thema = this.themas.get(id);
      if (thema !== undefined && !this.tekeningen.has(id)) nodig.add(thema);
    }
    await Promise.all([...nodig].map((thema) => this.laad(thema)));
  }

  private laad(thema: Thema): Promise<void> {
    let bezig = this.onderweg.get(thema);
    if (bezig === undefined) {
      const [ids, lader] = thema;
      bezig = lader()
        .then((module) => {
          const tekeningen = module.default.split('\n\n');
          ids.split(' ').forEach((id, i) => this.tekeningen.set(id, tekeningen[i] ?? ''));
        })
        .finally(() => this.onderweg.delete(thema));
      this.onderweg.set(thema, bezig);
    }
    return bezig;
  }
}
