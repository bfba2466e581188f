import type { ReactiveControllerHost } from 'lit';
import { haalLijst, type Chunk } from '../i18n/lijsten.js';
import { maakTeksten, type Lijst, type Taal, type TekstenModule } from '../i18n/vertaler.js';

/**
 * The words of an element, in as many modules as it has loaded by now. A change of language shows when all its words are
 * there: never half a page in another language. What cannot be fetched stays as it was.
 */
export class WoordenController<Woorden extends object> {
  /** The language the words are in now. */
  taal: Taal = 'nl';
  /** All words of the modules that were added, in one table: their keys are unique across the modules of an element. */
  woorden: Partial<Woorden> = {};

  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #modules = new Map<Chunk, TekstenModule<Partial<Woorden>>>();
  #gevraagd: Taal = 'nl';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Adds a module: at once in Dutch, and resolves when it is there in the language of the others, or cannot be. */
  async erbij(chunk: Chunk, module: TekstenModule<Partial<Woorden>>): Promise<void> {
    this.#modules.set(chunk, module);
    this.woorden = { ...this.woorden, ...maakTeksten(module, null) };
    const taal = this.#gevraagd;
    if (taal === 'nl') return;
    const lijst = await haalLijst(taal, chunk).catch(() => null);
    if (taal !== this.#gevraagd) return;
    this.woorden = { ...this.woorden, ...maakTeksten(module, lijst) };
    this.#host.requestUpdate();
  }

  /** Goes over to another language as soon as its words are there. */
  zet(taal: Taal): void {
    if (taal === this.#gevraagd) return;
    this.#gevraagd = taal;
    void this.#wissel(taal);
  }

  async #wissel(taal: Taal): Promise<void> {
    try {
      const lijsten = new Map<Chunk, Lijst>();
      // A module may be added while others are on their way.
      for (;;) {
        const nog = [...this.#modules.keys()].filter((chunk) => !lijsten.has(chunk));
        if (nog.length === 0) break;
        await Promise.all(nog.map(async (chunk) => lijsten.set(chunk, await haalLijst(taal, chunk))));
      }
      if (taal !== this.#gevraagd) return;
      let woorden: Partial<Woorden> = {};
      for (const [chunk, module] of this.#modules)
        woorden = { ...woorden, ...maakTeksten(module, lijsten.get(chunk) ?? null) };
      this.woorden = woorden;
      this.taal = taal;
    } catch {
      // Offline: the language that was there stays, and the next request tries again.
      if (taal === this.#gevraagd) this.#gevraagd = this.taal;
    }
    this.#host.requestUpdate();
  }
}
