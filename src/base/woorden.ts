import type { ReactiveControllerHost } from 'lit';
import { haalLijst, type Lijsten } from '../i18n/lijsten.js';
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
  readonly #modules = new Map<Lijsten, TekstenModule<Partial<Woorden>>>();
  #gevraagd: Taal = 'nl';

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Adds a module: at once in Dutch, and resolves when it is there in the language of the others, or cannot be. */
  async erbij(lijsten: Lijsten, module: TekstenModule<Partial<Woorden>>): Promise<void> {
    this.#modules.set(lijsten, module);
    this.woorden = { ...this.woorden, ...maakTeksten(module, null) };
    const taal = this.#gevraagd;
    if (taal === 'nl') return;
    const lijst = await haalLijst(taal, lijsten).catch(() => null);
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
      const gehaald = new Map<Lijsten, Lijst>();
      // A module may be added while others are on their way.
      for (;;) {
        const nog = [...this.#modules.keys()].filter((lijsten) => !gehaald.has(lijsten));
        if (nog.length === 0) break;
        await Promise.all(nog.map(async (lijsten) => gehaald.set(lijsten, await haalLijst(taal, lijsten))));
      }
      if (taal !== this.#gevraagd) return;
      let woorden: Partial<Woorden> = {};
      for (const [lijsten, module] of this.#modules)
        woorden = { ...woorden, ...maakTeksten(module, gehaald.get(lijsten) ?? null) };
      this.woorden = woorden;
      this.taal = taal;
    } catch {
      // Offline: the language that was there stays, and the next request tries again.
      if (taal === this.#gevraagd) this.#gevraagd = this.taal;
    }
    this.#host.requestUpdate();
  }
}
