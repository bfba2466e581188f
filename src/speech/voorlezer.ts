import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Lezing } from './lezing.js';
import { Motor } from './motor.js';
import type { Bereik } from './stukken.js';
import { raakGeluidAan, vasteHand } from './tik.js';

/** Something to read: a text in one language. */
export interface Stuk {
  /** What marks it (`gemarkeerd`); without one, the id of what is read. */
  id?: string;
  tekst: string;
  /** BCP 47. It is read by a voice of this language or not at all. */
  taal: string;
  /** Address of a recording, as it stands in the content; which may be played is seen to here. */
  opname?: string | undefined;
  /** A person's own words: they never go to a voice that is not on the device. */
  eigen?: boolean;
}

export interface LeesOpties {
  /** Voices that send the text to somebody else's computer may be used. Only when whoever made the page says so. */
  opAfstand?: boolean;
  /** Origins that recordings may come from besides the page's own. */
  ookVan?: readonly string[];
}

/**
 * `geen-stem`: no voice on this device for `taal`. `mislukt`: there is a recording or a voice, but it does not work now.
 */
export type Stand = 'stil' | 'begint' | 'leest' | 'geen-stem' | 'mislukt';

/** What is heard now: this sentence, and where the voice tells so this word. */
export interface Plek {
  stuk: Stuk;
  zin: Bereik;
  woord?: Bereik | undefined;
}

export interface Verslag {
  stand: Stand;
  id?: string | undefined;
  plek?: Plek;
  taal?: string;
  /** It came to its end by itself. */
  uit?: boolean;
}

/** All that can read on the page, of this copy of the script. */
const lezers = new Set<VoorleesController>();
/** What speaks: one for the page. */
let motor: Motor | undefined;

/**
 * Reads aloud for an element: `luisterknop` in its own template, `gemarkeerd` round its texts, and here what is the matter.
 * Fetched at the tap: most who read do not listen.
 *
 * One voice per page: who begins makes all others stop. What is not on the page any more is not read on.
 */
export class VoorleesController implements ReactiveController {
  stand: Stand = 'stil';
  /** What was asked for last: the id of its button. */
  id: string | undefined;
  plek: Plek | undefined;
  /** The language that has no voice. */
  taal: string | undefined;
  /** It was read to its end. */
  uit: boolean | undefined;
  /** What is read now; its maker sets it. */
  lezing: Lezing | undefined;

  readonly opties: LeesOpties;
  readonly #host: ReactiveControllerHost;
  readonly #bedoeld = vasteHand();
  /** The text beside the button that was pressed, and that of its button in this render. */
  #tekst: string | undefined;
  #getoond: string | undefined;

  constructor(host: ReactiveControllerHost, opties: LeesOpties = {}) {
    this.#host = host;
    this.opties = opties;
    host.addController(this);
  }

  /** Slower, for all that is read on the page from now on. */
  get langzaam(): boolean {
    return this.#motor.langzaam;
  }
  set langzaam(aan) {
    this.#motor.langzaam = aan;
  }

  get #motor(): Motor {
    return (motor ??= new Motor(lezers));
  }

  /** Whether this is being read: then its button makes it stop. */
  bezig(id = this.id): boolean {
    return id === this.id && (this.stand === 'begint' || this.stand === 'leest');
  }

  /** Whether this is heard now: for what is marked as a whole, like a tile. */
  leest(stuk: string): boolean {
    return this.plek?.stuk.id === stuk;
  }

  /** A button was pressed: reads, or stops. */
  druk(id: string, stukken: readonly Stuk[]): void {
    if (!this.#bedoeld()) return;
    if (this.bezig(id)) return this.stop();
    this.begin(id, stukken);
  }

  /** Reads what stands beside a button: it stops when that goes. */
  begin(id: string, stukken: readonly Stuk[]): void {
    this.lees(id, stukken);
    this.#tekst = stukken[0]?.tekst;
  }

  /** Reads, from the beginning. To be called in the tap itself: later, telephones do not allow it. */
  lees(id: string, stukken: readonly Stuk[]): void {
    this.#tekst = undefined;
    this.#motor.lees(this, id, stukken, stukken.some(({ opname }) => opname) ? raakGeluidAan() : undefined);
  }

  stop(): void {
    this.lezing?.stop();
    if (this.bezig()) this.meld({ stand: 'stil', id: this.id });
  }

  /** Called by the template of each button; says whether there is a voice for it, as far as that is known. */
  toon(id: string, [eerste]: readonly Stuk[]): boolean | undefined {
    if (id === this.id) this.#getoond = eerste?.tekst;
    return eerste && this.#motor.kan(eerste, this.opties);
  }

  /** Takes over how it is. */
  meld({ stand, id = this.id, plek, taal, uit }: Verslag): void {
    Object.assign(this, { stand, id, plek, taal, uit });
    this.ververs();
  }

  ververs(): void {
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    lezers.add(this);
  }
  hostDisconnected(): void {
    lezers.delete(this);
    this.stop();
  }
  hostUpdate(): void {
    this.#getoond = undefined;
  }
  hostUpdated(): void {
    // Its button went, or has another text: another page, or the same one in another language.
    if (this.#tekst === this.#getoond || this.#tekst === undefined) return;
    this.#tekst = undefined;
    this.stop();
    this.meld({ stand: 'stil', id: '' });
  }
}
