import type { SamenspelDocument } from '../../domain/document/document.js';

/**
 * The person pressed "Stuur". Without `respondWith` the page says "aangeboden": given to this website, no more.
 * `preventDefault()` keeps a form around the element from being submitted.
 */
export class SamenspelSubmitEvent extends Event {
  #antwoord: Promise<unknown> | null = null;

  constructor(
    /** The shared answers. Frozen. */
    readonly value: SamenspelDocument,
  ) {
    super('samenspel-submit', { bubbles: true, composed: true, cancelable: true });
  }

  /** Give a promise that is kept when the school has the answers: then, and only then, the page says "verzonden". */
  respondWith(antwoord: Promise<unknown>): void {
    this.#antwoord = antwoord;
    this.preventDefault();
  }

  /** The promise given by a listener, or null. */
  get antwoord(): Promise<unknown> | null {
    return this.#antwoord;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-submit': SamenspelSubmitEvent;
  }
}
