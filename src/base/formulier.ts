/** What a form control hands over at the end of an update. */
export interface Formulierstand {
  /** The value as text; '' is nothing. */
  tekst: string;
  /** The control's name in the form; '' takes no part. */
  name: string;
  /** A hidden field carries the value, for scripts that collect fields themselves and skip custom elements. */
  hiddenInput: boolean;
  uit: boolean;
}

/**
 * A custom element's part in a form: the value goes out once, by the element itself or by a hidden field in its light DOM.
 * The browser keeps the value as the state to restore after "back", whoever carries it.
 */
export class Formulier {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;
  #veld: HTMLInputElement | null = null;

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  zet({ tekst, name, hiddenInput, uit }: Formulierstand): void {
    const zelf = name !== '' && !hiddenInput && tekst !== '';
    this.#internals.setFormValue(zelf ? tekst : null, tekst || null);
    if (!hiddenInput || name === '') {
      this.#veld?.remove();
      this.#veld = null;
      return;
    }
    if (!this.#veld) {
      this.#veld = document.createElement('input');
      this.#veld.type = 'hidden';
      this.#host.append(this.#veld);
    }
    Object.assign(this.#veld, { name, value: tekst, disabled: uit });
  }
}

/** Sets or takes away a custom state, for `:state()` in a page's CSS. */
export function zetStaat(internals: ElementInternals, naam: string, aan: boolean): void {
  // Browsers before 2024 have no states, or refuse a name without two dashes; nothing depends on them.
  try {
    if (aan) internals.states?.add(naam);
    else internals.states?.delete(naam);
  } catch {
    /* as without states */
  }
}
