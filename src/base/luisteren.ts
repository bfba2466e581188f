import {
  html,
  nothing,
  type CSSResultOrNative,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { leesTekst } from '../domain/lees-tekst.js';
import type { Tekst } from '../domain/tekst.js';
import type { Taal } from '../i18n/vertaler.js';
import { knop, leestNiet, meldingplek, type KnopOpties } from '../speech/knop.js';
import type { LuisterWoorden } from '../speech/luister.js';
import { raakGeluidAan, raakStemAan, vasteHand } from '../speech/tik.js';
import type { Lezen } from './lezen.js';
import type { WoordenController } from './woorden.js';

/**
 * A text to read, and the id that marks it on the page. `eigen`: somebody's own words, which never go to a voice that is not
 * on the device.
 */
export type Regel = readonly [id: string, tekst: Tekst, eigen?: boolean];

/** What reading aloud asks of an element; `SamenspelElement` is all of it. */
export interface LuisterHost extends ReactiveControllerHost {
  readonly woorden: Partial<LuisterWoorden>;
  readonly woordenTaal: Taal;
  readonly stemOpAfstand: boolean;
  readonly opnamesVan: string;
  toonBeeld(beeld: string): unknown;
  voegStijlToe(...stijlen: readonly CSSResultOrNative[]): void;
}

/**
 * Reads aloud in an element. The page shows a text with `woorden(c, tekst, id)`, and has here the button that reads it.
 * Without an id, and by `zeg`, a text is also put with what the button reads of its own accord: what is shown, in that order.
 * Small, for the first screen: what reads is fetched at the tap (`lezen.ts`), for most who read do not listen.
 */
export class Luister implements ReactiveController {
  readonly #host: LuisterHost;
  readonly #teksten: WoordenController<object>;
  readonly #bedoeld = vasteHand();
  #lezen: Lezen | undefined;
  /** The button that was pressed, while what reads is on its way; and the one for which it did not come. */
  #wacht = '';
  #mislukt = '';
  /** What this render shows, in order; the words themselves are the id of what marks them. */
  #getoond: Regel[] = [];

  constructor(host: LuisterHost, teksten: WoordenController<object>) {
    this.#host = host;
    this.#teksten = teksten;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#getoond = [];
  }

  hostDisconnected(): void {
    this.#wacht = '';
  }

  /** The button that reads these lines; once it was pressed the one beside it that makes it slower. */
  balk(id: string, regels: readonly Regel[] = this.#getoond, opties: KnopOpties = {}): TemplateResult {
    const { woorden } = this.#host;
    const speelt = this.#wacht === id;
    const stand = this.#lezen?.knopstand(id, regels, opties) ?? {
      speelt,
      woord: speelt ? woorden.stop : (opties.woord ?? woorden.luister),
    };
    const druk = (): void => this.#druk(id, regels);
    return html`<div class="speler-balk">${knop(stand, this.#host.toonBeeld('ear'), druk, opties.bij)}${
      this.#lezen?.langzaamknop(id) ?? nothing
    }</div>`;
  }

  /** Where it is said that it cannot be read. Always on the page, below the button. */
  melding(id: string, regels: readonly Regel[] = this.#getoond): TemplateResult {
    return (
      this.#lezen?.melding(id, regels) ??
      meldingplek(this.#mislukt === id ? leestNiet(this.#host.woorden) : nothing, nothing)
    );
  }

  /** Whether this text is heard now, in this language or in the Dutch under it. */
  leest(id: string): boolean {
    return this.#lezen?.leest(id) === true;
  }

  /** A text as it stands on the page, marked while it is read. */
  merk(id: string, tekst: string): TemplateResult | string {
    return this.#lezen?.merk(id, tekst) ?? tekst;
  }

  /** Shows the words that `leesTekst` found of a text; the page's button reads them. */
  toon(tekst: Tekst, woorden: string, eigen?: boolean): TemplateResult | string {
    this.#getoond.push([woorden, tekst, eigen]);
    return this.merk(woorden, woorden);
  }

  /** The same with words of the element itself, or with what somebody wrote in the language of the page. */
  zeg(woorden: string, eigen?: boolean): TemplateResult | string {
    return this.toon({ [this.#host.woordenTaal]: woorden }, woorden, eigen);
  }

  /** In what a screen reader tells by itself nothing may change: heard here, not marked. */
  zegStil(woorden: string): string {
    this.zeg(woorden);
    return woorden;
  }

  /** What is shown here is read before what was shown already: a notice is made last and stands on top. */
  eerst<T>(maak: () => T): T {
    const daarna = this.#getoond;
    this.#getoond = [];
    const gemaakt = maak();
    this.#getoond.push(...daarna);
    return gemaakt;
  }

  #druk(id: string, regels: readonly Regel[]): void {
    if (!this.#bedoeld()) return;
    if (this.#lezen) return this.#lezen.druk(id, regels);
    this.#mislukt = '';
    if (this.#wacht === id) this.#wacht = '';
    else {
      raakStemAan();
      if (regels.some(([, tekst]) => leesTekst(tekst, this.#host.woordenTaal).opname)) raakGeluidAan();
      this.#wacht = id;
      void this.#haal(id, regels);
    }
    this.#host.requestUpdate();
  }

  async #haal(id: string, regels: readonly Regel[]): Promise<void> {
    const lezen = await import('./lezen.js').catch(() => null);
    // Pressed again meanwhile, or gone from the page.
    const nogSteeds = this.#wacht === id;
    if (nogSteeds) this.#wacht = '';
    if (lezen) this.#lezen ??= new lezen.Lezen(this.#host, this.#teksten);
    else if (nogSteeds) this.#mislukt = id;
    if (nogSteeds) this.#lezen?.begin(id, regels);
    this.#host.requestUpdate();
  }
}

/** The id of the Dutch under a text. */
export const onder = (id: string): string => `${id}/nl`;
