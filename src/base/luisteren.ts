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
import { voegBeeldenToe } from '../pictograms/pictogram.js';
import {
  luisterknop,
  luistermelding,
  type KnopOpties,
  type Luisteren,
  type LuisterWoorden,
} from '../speech/luister.js';
import { VoorleesController, type Stuk } from '../speech/voorlezer.js';
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
 * Reads aloud in an element: its own words for the buttons, its ear, and texts in whatever language each of them is in. The
 * page shows a text with `woorden(c, tekst, id)`, and has here the button that reads it.
 */
export class Luister implements ReactiveController {
  readonly lezer: VoorleesController;
  readonly #host: LuisterHost;
  readonly #teksten: WoordenController<object>;
  #speler: Luisteren['speler'];
  /** Somebody listens, or it is known that there is nothing to hear. */
  #nodig = false;
  #haalt = false;

  constructor(host: LuisterHost, teksten: WoordenController<object>) {
    this.#host = host;
    this.#teksten = teksten;
    this.lezer = new VoorleesController(host, {
      get opAfstand() {
        return host.stemOpAfstand;
      },
      get ookVan() {
        return host.opnamesVan.split(' ');
      },
    });
    host.addController(this);
  }

  hostUpdated(): void {
    if (!(this.#nodig || this.lezer.id) || this.#haalt) return;
    this.#haalt = true;
    this.#haal().catch(() => {
      // The button itself works without; the next time that something changes it is asked for again.
      this.#haalt = false;
    });
  }

  /** What comes after the tap, with its words, so that nothing is seen in half a language. */
  async #haal(): Promise<void> {
    const speler = await import('./speler.js');
    voegBeeldenToe(speler.beelden);
    this.#host.voegStijlToe(speler.spelerStyles);
    await this.#teksten.erbij(speler.lijsten, speler.teksten);
    this.#speler = speler;
    this.#host.requestUpdate();
  }

  get #luisteren(): Luisteren {
    const { woorden, woordenTaal: taal } = this.#host;
    return { lezer: this.lezer, woorden, taal, oor: this.#host.toonBeeld('ear'), speler: this.#speler };
  }

  #stukken(regels: readonly Regel[]): Stuk[] {
    return regels.map(([id, tekst, eigen = false]) => ({ id, eigen, ...leesTekst(tekst, this.#host.woordenTaal) }));
  }

  /** Only the lines that have Dutch, under the words that are shown in another language. */
  #nederlands(regels: readonly Regel[]): Stuk[] {
    if (this.#host.woordenTaal === 'nl') return [];
    return regels
      .map(([id, tekst, eigen = false]) => ({ id: onder(id), eigen, ...leesTekst(tekst, 'nl') }))
      .filter(({ taal }) => taal === 'nl');
  }

  /** The button that reads these lines; once it was pressed the one beside it that makes it slower. */
  balk(id: string, regels: readonly Regel[], opties?: KnopOpties): TemplateResult {
    const { lezer } = this;
    const stukken = this.#stukken(regels);
    this.#nodig ||= lezer.toon(id, stukken) === false;
    const speler = lezer.id === id && lezer.stand !== 'geen-stem' ? this.#speler : undefined;
    return html`<div class="speler-balk">${luisterknop(this.#luisteren, id, stukken, opties)}${
      speler?.langzaamknop(this.#luisteren, this.#host.toonBeeld('snail')) ?? nothing
    }</div>`;
  }

  /** Where it is said that it cannot be read. Always on the page, below the button. */
  melding(id: string, regels: readonly Regel[]): TemplateResult {
    return luistermelding(this.#luisteren, id, this.#stukken(regels), {
      beeld: this.#speler && this.#host.toonBeeld('read-aloud'),
      nederlands: this.#nederlands(regels),
    });
  }

  /** Whether this text is heard now, in this language or in the Dutch under it. */
  leest(id: string): boolean {
    return this.lezer.leest(id) || this.lezer.leest(onder(id));
  }

  /** A text as it stands on the page, marked while it is read. */
  merk(id: string, tekst: string): TemplateResult | string {
    return this.#speler?.gemarkeerd(this.lezer, id, tekst) ?? tekst;
  }
}

/** The id of the Dutch under a text. */
export const onder = (id: string): string => `${id}/nl`;
