const minuut = 60_000;

/** A timer without haste: whole minutes, no sound. It knows when it ends, so a tab that slept shows the truth. */
export class Rustklok {
  readonly #nu: () => number;
  readonly #bijWijziging: () => void;
  #eind: number | null = null;
  #duur = 0;
  #wekker: ReturnType<typeof setTimeout> | undefined;

  /** @param nu milliseconds since 1970; passed in, so that a test sets it */
  constructor(nu: () => number, bijWijziging: () => void) {
    this.#nu = nu;
    this.#bijWijziging = bijWijziging;
  }

  /** `null`: it does not run. 0: the time is over. */
  get minuten(): number | null {
    return this.#eind === null ? null : Math.max(0, Math.ceil((this.#eind - this.#nu()) / minuut));
  }

  /** How much is left, from 1 to 0. */
  get rest(): number {
    return this.#eind === null ? 1 : Math.min(1, Math.max(0, (this.#eind - this.#nu()) / (this.#duur * minuut)));
  }

  start(minuten: number): void {
    this.#duur = minuten;
    this.#eind = this.#nu() + minuten * minuut;
    document.addEventListener('visibilitychange', this);
    this.handleEvent();
  }

  stop(): void {
    this.#eind = null;
    clearTimeout(this.#wekker);
    document.removeEventListener('visibilitychange', this);
    this.#bijWijziging();
  }

  /** Looks at the time, and again when the number of minutes changes. */
  handleEvent(): void {
    clearTimeout(this.#wekker);
    this.#bijWijziging();
    if (this.#eind === null) return;
    const rest = this.#eind - this.#nu();
    if (rest > 0) this.#wekker = setTimeout(() => this.handleEvent(), rest % minuut || minuut);
  }
}
