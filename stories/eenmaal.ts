import { Directive, directive } from 'lit/directive.js';

class Eenmaal extends Directive {
  #waarde: unknown;

  override render(maak: () => unknown): unknown {
    return (this.#waarde ??= maak());
  }
}

/** Makes a value once for this place in the page: a switch in the toolbar draws a story anew, and must not restart it. */
export const eenmaal = directive(Eenmaal);
