import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows whether an element has room for its wide shape, where styles alone cannot do it. */
export class Breedte implements ReactiveController {
  /** At least as wide as asked, as far as is known. */
  breed = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #meting: ResizeObserver;

  /** @param vanaf from this width on (px) */
  constructor(host: ReactiveControllerHost & Element, vanaf: number) {
    this.#host = host;
    this.#meting = new ResizeObserver(([maat]) => {
      const breed = (maat?.contentRect.width ?? 0) >= vanaf;
      if (breed === this.breed) return;
      this.breed = breed;
      // Not now: what changes size while sizes are being told is an error to the browser.
      requestAnimationFrame(() => host.requestUpdate());
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#meting.observe(this.#host);
  }
  hostDisconnected(): void {
    this.#meting.disconnect();
  }
}
