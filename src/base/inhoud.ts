import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Melding } from '../domain/melding.js';
import type { Taal } from '../i18n/vertaler.js';
import { meldFouten } from './events.js';

/** Built-in content. */
export interface Preset<Inhoud> {
  /**
   * Fetches it in one language; `voor` names the parts that are wanted, null is all. Undefined when there is none of this
   * name after all. Rejects when offline.
   */
  haal(taal: Taal, voor: ReadonlySet<string> | null): Promise<Inhoud | undefined>;
}

/** What is asked for by its name. */
export interface OpNaam<Ding> {
  /** Undefined when there is none of this name, as far as can be known without asking for it. */
  van(naam: string): Ding | undefined;
  /** Every name there is. Rejects when offline. */
  namen(): Promise<readonly string[]>;
}

/** Reads content from outside; it is fetched where there is such content. */
export interface Inhoudslezer<Inhoud> {
  /** The content of the page itself; else what is wrong. Rejects when offline. */
  vanBuiten(waar: Vindplaats, bron: Inhoudsbron<Inhoud>): Promise<Uitkomst<Inhoud>>;
  leesJson(tekst: string): Promise<{ waarde?: unknown; meldingen: Melding[] }>;
  /** The built-in content that this changes, if it is a change. */
  basisVan(onbekend: unknown): string | undefined;
  leesInhoud(
    onbekend: unknown,
    vindBasis: (id: string) => Inhoud | undefined,
  ): Promise<{ inhoud?: Inhoud; meldingen: Melding[] }>;
}

/** What the composition root gives an element that shows content. */
export interface Inhoudsbron<Inhoud> {
  presets: OpNaam<Preset<Inhoud>>;
  lezer(): Promise<Inhoudslezer<Inhoud>>;
}

export interface InhoudHost extends ReactiveControllerHost, HTMLElement {
  content: unknown;
  src: string;
  preset: string;
  readonly taal: Taal;
}

export type Inhoudstand<Inhoud> =
  /** Built-in content of this name, not asked for yet. */
  | { stand: 'wacht' }
  | { stand: 'laadt' }
  | { stand: 'klaar'; inhoud: Inhoud }
  | { stand: 'fout'; meldingen: readonly Melding[] };

/** Content, or what is wrong with it. */
export interface Uitkomst<Inhoud> {
  inhoud?: Inhoud;
  meldingen: readonly Melding[];
}

/** Where an element may find its content. */
export interface Vindplaats {
  /** The `content` property; undefined when there is none. */
  content: unknown;
  /** The text of the script in the tag. */
  script: string;
  src: string;
  preset: string;
  taal: Taal;
}

/**
 * Finds the content of an element: the `content` property, else a child `<script type="application/json">`, else `src`,
 * else `preset`. What is wrong goes to a `samenspel-error` event and once to the console; it never throws.
 */
export class InhoudController<Inhoud> implements ReactiveController {
  stand: Inhoudstand<Inhoud> = { stand: 'laadt' };

  readonly #host: InhoudHost;
  readonly #bron: Inhoudsbron<Inhoud>;
  readonly #kinderen: MutationObserver;
  /** Parts of built-in content that are wanted; undefined: nothing yet, null: all. */
  #voor: ReadonlySet<string> | null | undefined;
  /** Parts that are in the content now. */
  #geladen: ReadonlySet<string> | null = new Set();
  #wachtenden: { ja(): void; nee(fout: unknown): void }[] = [];
  #sleutel = '';
  #content: unknown;
  #beurt = 0;
  #bezig = false;
  #mislukt = false;
  #gewaarschuwd = '';

  constructor(host: InhoudHost, bron: Inhoudsbron<Inhoud>) {
    this.#host = host;
    this.#bron = bron;
    // A page may write the JSON after the tag, as parsers and frameworks do.
    this.#kinderen = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#kinderen.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#kinderen.disconnect();
  }

  /** Looks again whenever the element updates; does nothing when the source and the language are still the same. */
  hostUpdate(): void {
    const { content: gegeven, src, preset, taal } = this.#host;
    const content = gegeven ?? undefined;
    const script = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent?.trim() ?? '';
    const ingebouwd = content === undefined && !script && !src ? this.#bron.presets.van(preset) : undefined;
    const uitgesteld = ingebouwd !== undefined && this.#voor === undefined;
    const delen = script || src ? '' : this.#voor && [...this.#voor];
    const sleutel = JSON.stringify([script, src, preset, taal, uitgesteld, delen]);
    if (sleutel === this.#sleutel && content === this.#content) {
      if (this.stand.stand === 'klaar' && !this.#bezig) this.#antwoord();
      return;
    }
    this.#sleutel = sleutel;
    this.#content = content;
    if (uitgesteld) this.stand = { stand: 'wacht' };
    else void this.#zoek({ content, script, src, preset, taal }, ingebouwd);
  }

  /**
   * Built-in content is fetched when somebody is going to use it, and as far as he uses it; content of the page itself
   * at once. Resolves when the part is there (null: all parts), rejects when it did not come.
   */
  haal(voor: string | null): Promise<void> {
    if (this.#mislukt) this.#sleutel = '';
    const erbij = voor === null ? null : new Set([...(this.#voor ?? []), voor]);
    if (this.#voor !== null) this.#voor = erbij;
    return new Promise((ja, nee) => {
      this.#wachtenden.push({ ja, nee });
      this.#host.requestUpdate();
    });
  }

  /** Whether this part is in the content now. */
  heeft(voor: string): boolean {
    return this.stand.stand === 'klaar' && (this.#geladen === null || this.#geladen.has(voor));
  }

  async #zoek(waar: Vindplaats, ingebouwd: Preset<Inhoud> | undefined): Promise<void> {
    const beurt = ++this.#beurt;
    const voor = this.#voor ?? null;
    this.#bezig = true;
    let uitkomst: Uitkomst<Inhoud>;
    try {
      const inhoud = await ingebouwd?.haal(waar.taal, voor);
      uitkomst =
        inhoud === undefined ? await (await this.#bron.lezer()).vanBuiten(waar, this.#bron) : { inhoud, meldingen: [] };
    } catch (fout) {
      const melding: Melding = {
        pad: waar.src || waar.preset,
        code: 'laden',
        gevonden: String(fout),
        verwacht: 'een bestand dat opengaat',
      };
      uitkomst = { meldingen: [melding] };
    }
    if (beurt !== this.#beurt) return;
    this.#bezig = false;
    const { inhoud, meldingen } = uitkomst;
    this.#mislukt = inhoud === undefined;
    if (inhoud !== undefined) {
      this.stand = { stand: 'klaar', inhoud };
      this.#geladen = ingebouwd ? voor : null;
    } else if (this.stand.stand === 'laadt' || this.stand.stand === 'fout' || meldingen[0]?.code !== 'laden') {
      // What was there stays when only a translation or a further part could not be fetched.
      this.stand = { stand: 'fout', meldingen };
    }
    this.#meld(meldingen);
    this.#antwoord(inhoud === undefined ? meldingen : undefined);
    this.#host.requestUpdate();
  }

  #antwoord(fout?: readonly Melding[]): void {
    const wachtenden = this.#wachtenden;
    this.#wachtenden = [];
    for (const { ja, nee } of wachtenden) {
      if (fout) nee(fout);
      else ja();
    }
  }

  #meld(meldingen: readonly Melding[]): void {
    const alles = JSON.stringify(meldingen);
    if (meldingen.length === 0 || alles === this.#gewaarschuwd) return;
    this.#gewaarschuwd = alles;
    meldFouten(this.#host, meldingen);
  }
}
