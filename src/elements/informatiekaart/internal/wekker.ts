import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Draws the element anew when what it says about "now" is no longer true: at the moment it was set to, and when somebody
 * comes back to the page. While nobody looks, or the element is not in a page, it waits for nothing.
 */
export class Wekker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #over: () => number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param over in how many ms something changes; undefined when nothing does */
  constructor(host: ReactiveControllerHost, over: () => number | undefined) {
    this.#host = host;
    this.#over = over;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#kijk);
    // It may have been out of the page for hours.
    this.#kijk();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#kijk);
    clearTimeout(this.#timer);
  }

  hostUpdated(): void {
    clearTimeout(this.#timer);
    const over = document.hidden ? undefined : this.#over();
    // A timer may go off a little early.
    if (over !== undefined) this.#timer = setTimeout(() => this.#host.requestUpdate(), over + 50);
  }

  readonly #kijk = (): void => {
    if (document.hidden) clearTimeout(this.#timer);
    else this.#host.requestUpdate();
  };
}
