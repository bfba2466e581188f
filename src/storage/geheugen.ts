import type { SnelleOpslag, TrageOpslag } from './poort.js';
import { WebOpslag } from './web-opslag.js';

/** What Web Storage does, in memory: for tests, stories, and places without a browser. */
export class GeheugenStorage implements Storage {
  readonly #inhoud = new Map<string, string>();

  get length(): number {
    return this.#inhoud.size;
  }
  key(nummer: number): string | null {
    return [...this.#inhoud.keys()][nummer] ?? null;
  }
  getItem(sleutel: string): string | null {
    return this.#inhoud.get(sleutel) ?? null;
  }
  setItem(sleutel: string, tekst: string): void {
    this.#inhoud.set(sleutel, tekst);
  }
  removeItem(sleutel: string): void {
    this.#inhoud.delete(sleutel);
  }
  clear(): void {
    this.#inhoud.clear();
  }
}

export class GeheugenOpslag extends WebOpslag {
  constructor(storage: Storage = new GeheugenStorage()) {
    super(() => storage);
  }
}

/** The slow side in memory: a quick store that answers later. */
export class TraagGeheugen implements TrageOpslag {
  readonly verbinding = 1;
  readonly gereed = true;
  readonly #snel: SnelleOpslag;
  readonly #wacht: () => Promise<unknown>;

  /** @param wacht decides when each answer comes; at once unless told otherwise. */
  constructor(snel: SnelleOpslag = new GeheugenOpslag(), wacht: () => Promise<unknown> = () => Promise.resolve()) {
    this.#snel = snel;
    this.#wacht = wacht;
  }

  async ruil(sleutel: string, oud: string | null, nieuw: string | null): Promise<string | null> {
    await this.#wacht();
    return this.#snel.ruil(sleutel, oud, nieuw);
  }
  async alle(wortel: string): Promise<[string, string][]> {
    await this.#wacht();
    return this.#snel.alle(wortel);
  }
  async wis(wortel: string): Promise<string[]> {
    await this.#wacht();
    return this.#snel.wis(wortel);
  }
  houd(): void {}
  laat(): void {}
}
