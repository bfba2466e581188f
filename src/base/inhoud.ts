import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Melding } from '../domain/melding.js';
import { haalLijst, type Chunk } from '../i18n/lijsten.js';
import { maakInhoud, type Taal, type TekstenModule } from '../i18n/vertaler.js';
import { SamenspelErrorEvent } from './events.js';

/** A built-in content file and the chunk that holds its translations. */
export interface Preset<Inhoud> {
  laad(): Promise<{ default: TekstenModule<Inhoud> }>;
  chunk: Chunk;
}

/** Reads content from outside; the module behind it brings zod, so it is fetched only then. */
export interface Inhoudslezer<Inhoud> {
  leesJson(tekst: string): { waarde?: unknown; meldingen: Melding[] };
  /** The built-in content that this changes, if it is a change. */
  basisVan(onbekend: unknown): string | undefined;
  leesInhoud(
    onbekend: unknown,
    vindBasis: (id: string) => Inhoud | undefined,
  ): { inhoud?: Inhoud; meldingen: Melding[] };
}

/** What the composition root gives an element that shows content. */
export interface Inhoudsbron<Inhoud> {
  presets: Readonly<Record<string, Preset<Inhoud>>>;
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

const melding = (code: Melding['code'], pad: string, gevonden: string, verwacht: string): Melding => ({
  pad,
  code,
  gevonden,
  verwacht,
});

/**
 * Finds the content of an element: the `content` property, else a child `<script type="application/json">`, else `src`,
 * else `preset`. What is wrong goes to a `samenspel-error` event and once to the console; it never throws.
 */
export class InhoudController<Inhoud> implements ReactiveController {
  stand: Inhoudstand<Inhoud> = { stand: 'laadt' };
  /** Complaints about content that is shown all the same: a bad neighbour was left out. */
  meldingen: readonly Melding[] = [];

  readonly #host: InhoudHost;
  readonly #bron: Inhoudsbron<Inhoud>;
  readonly #kinderen: MutationObserver;
  #nodig = false;
  #sleutel = '';
  #content: unknown;
  #beurt = 0;
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
    const { content, src, preset, taal } = this.#host;
    const script = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? '';
    const uitgesteld =
      !this.#nodig &&
      (content === undefined || content === null) &&
      !script.trim() &&
      !src &&
      Object.hasOwn(this.#bron.presets, preset);
    const sleutel = JSON.stringify([script, src, preset, taal, uitgesteld]);
    if (sleutel === this.#sleutel && content === this.#content) return;
    this.#sleutel = sleutel;
    this.#content = content;
    if (uitgesteld) this.stand = { stand: 'wacht' };
    else void this.#zoek({ content, script, src, preset, taal });
  }

  /** Built-in content is fetched when somebody is going to use it; content of the page itself at once. */
  haal(): void {
    if (this.#nodig) return;
    this.#nodig = true;
    this.#host.requestUpdate();
  }

  /** Tries again after a failed download. */
  opnieuw(): void {
    this.#sleutel = '';
    this.#host.requestUpdate();
  }

  async #zoek(waar: { content: unknown; script: string; src: string; preset: string; taal: Taal }): Promise<void> {
    const beurt = ++this.#beurt;
    let uitkomst: { inhoud?: Inhoud; meldingen: readonly Melding[] };
    try {
      uitkomst = await this.#haal(waar);
    } catch (fout) {
      uitkomst = { meldingen: [melding('laden', waar.src || waar.preset, String(fout), 'een bestand dat opengaat')] };
    }
    if (beurt !== this.#beurt) return;
    const { inhoud, meldingen } = uitkomst;
    this.meldingen = meldingen;
    // Content that was there stays when only its translation could not be fetched.
    if (inhoud !== undefined) this.stand = { stand: 'klaar', inhoud };
    else if (this.stand.stand !== 'klaar' || meldingen[0]?.code !== 'laden') this.stand = { stand: 'fout', meldingen };
    this.#meld(meldingen);
    this.#host.requestUpdate();
  }

  async #haal(waar: {
    content: unknown;
    script: string;
    src: string;
    preset: string;
    taal: Taal;
  }): Promise<{ inhoud?: Inhoud; meldingen: readonly Melding[] }> {
    const { content, script, src, preset, taal } = waar;
    if (content !== undefined && content !== null) return this.#lees(content, taal);
    if (script.trim()) return this.#leesTekst(script, taal);
    if (src) {
      const antwoord = await fetch(src);
      if (!antwoord.ok)
        return { meldingen: [melding('laden', src, `antwoord ${antwoord.status}`, 'een JSON-bestand')] };
      return this.#leesTekst(await antwoord.text(), taal);
    }
    if (!preset)
      return { meldingen: [melding('leeg', '', 'geen inhoud', 'preset, src, content of een script met JSON')] };
    const inhoud = await this.#ingebouwd(preset, taal);
    if (inhoud !== undefined) return { inhoud, meldingen: [] };
    const namen = Object.keys(this.#bron.presets).join(', ');
    return { meldingen: [melding('verwijst', 'preset', preset, namen)] };
  }

  async #leesTekst(tekst: string, taal: Taal): Promise<{ inhoud?: Inhoud; meldingen: readonly Melding[] }> {
    const lezer = await this.#bron.lezer();
    const { waarde, meldingen } = lezer.leesJson(tekst);
    return waarde === undefined ? { meldingen } : this.#lees(waarde, taal);
  }

  async #lees(onbekend: unknown, taal: Taal): Promise<{ inhoud?: Inhoud; meldingen: readonly Melding[] }> {
    const lezer = await this.#bron.lezer();
    const naam = lezer.basisVan(onbekend);
    const basis = naam === undefined ? undefined : await this.#ingebouwd(naam, taal);
    return lezer.leesInhoud(onbekend, (id) => (id === naam ? basis : undefined));
  }

  async #ingebouwd(naam: string, taal: Taal): Promise<Inhoud | undefined> {
    if (!Object.hasOwn(this.#bron.presets, naam)) return undefined;
    const preset = this.#bron.presets[naam];
    if (!preset) return undefined;
    const [module, lijst] = await Promise.all([preset.laad(), haalLijst(taal, preset.chunk)]);
    return maakInhoud(module.default, taal, lijst);
  }

  #meld(meldingen: readonly Melding[]): void {
    if (meldingen.length === 0) return;
    const regels = meldingen.map((m) => `${m.pad || 'inhoud'}: ${m.gevonden} (verwacht: ${m.verwacht})`).join('\n');
    if (regels === this.#gewaarschuwd) return;
    this.#gewaarschuwd = regels;
    console.warn(`<${this.#host.localName}> ${regels}`);
    this.#host.dispatchEvent(new SamenspelErrorEvent(meldingen));
  }
}
