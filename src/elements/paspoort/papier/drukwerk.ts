import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { laadPictogrammen } from '../../../pictograms/pictogram.js';
import type { Verloop } from '../internal/verloop.js';
import { papier, papierBeelden, type Papier, type Tafelpapier } from './papier.js';
import { printAlleen } from '../../../base/print.js';

/** Paper lies ready while the browser prints: after "Print", and from then on also when the reader prints by himself. */
export class Drukwerk implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement & { performUpdate?(): void };
  readonly #verloop: Verloop;
  #soort: Papier | null = null;
  #tafel: Tafelpapier | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, verloop: Verloop) {
    this.#host = host;
    this.#verloop = verloop;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#handleBeforePrint);
    window.addEventListener('afterprint', this.#handleAfterPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#handleBeforePrint);
    window.removeEventListener('afterprint', this.#handleAfterPrint);
  }

  /** What is on paper now; null while nothing is printed. */
  get blad(): TemplateResult | null {
    return this.#soort && papier(this.#verloop, this.#soort, this.#tafel);
  }

  /** @param tafel what shows what was said at the table, where something was */
  async print(soort: Papier, tafel?: Tafelpapier): Promise<void> {
    this.#tafel = tafel;
    // A drawing that cannot be fetched leaves its place empty; the words beside it are printed.
    await laadPictogrammen(papierBeelden(this.#verloop, soort)).catch(() => undefined);
    this.#soort = soort;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    printAlleen(this.#host, 'A4');
  }

  readonly #handleBeforePrint = (): void => {
    if (this.#soort) return;
    this.#soort = this.#verloop.gedeeld ? 'gevuld' : 'leeg';
    this.#host.requestUpdate();
    // The browser takes the picture when this listener returns.
    this.#host.performUpdate?.();
  };

  readonly #handleAfterPrint = (): void => {
    this.#soort = null;
    this.#host.requestUpdate();
  };
}
