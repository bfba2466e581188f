import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Breedte } from '../../base/breedte.js';
import { SamenspelElement } from '../../base/element.js';
import { InhoudController } from '../../base/inhoud.js';
import { knoop, knoopStyles } from '../../base/knoop.js';
import { Ontvangst, ontvangstStyles } from '../../base/ontvangst.js';
import { lijn } from '../../base/tekeningen.js';
import * as tekens from '../../base/tekens.js';
import { embleem, portret } from '../../base/vormen.js';
import { meldingStyles } from '../../base/melding.styles.js';
import { vormenStyles } from '../../base/vormen.styles.js';
import { waar } from '../../base/waar.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import { matches as lijst } from '../../i18n/generated/matches.js';
import type { KlasPagina } from './klas.js';
import type { Host, Teksten } from './internal/host.js';
import type { Omgeving } from './internal/omgeving.js';
import { matchesStyles } from './matches.styles.js';
import teksten from './matches.teksten.js';

/** Whose questions are about offering and needing. */
const stemmen = ['ouder', 'leerkracht'];

/**
 * For the teacher: the passports of a class put together. Who can help with what is needed, and when; what nobody offers yet;
 * what is offered and nobody asked for. A suggestion to ask, no more: parents see nothing of it before they are asked.
 *
 * @element samenspel-matches
 * @tagname samenspel-matches
 * @slot - Shown while nothing of the element can be shown, and to readers without JavaScript.
 *   A `<script type="application/json">` in it is the content: the same as of the passport.
 * @csspart bord - The board with the sheet on it.
 * @fires {SamenspelMatchEvent} samenspel-match - The teacher changed how far an offer is.
 * @fires {SamenspelErrorEvent} samenspel-error - The content has a fault.
 */
export class MatchesElement extends SamenspelElement<Sjabloon, Teksten> implements Host {
  static override styles = [
    SamenspelElement.styles,
    meldingStyles,
    vormenStyles,
    knoopStyles,
    ontvangstStyles,
    matchesStyles,
  ];
  static override properties: PropertyDeclarations = {
    draft: {},
    disabled: { converter: waar },
    paspoorten: { attribute: false },
  };
  /** What the element gets from outside: presets, storage, files. Set by `define/matches`. */
  static omgeving: Omgeving;

  /** Name of built-in content: the passport that the class fills in. */
  override preset = 'po';
  /** Namespace of what is kept on this device: the same as of the passports it belongs to. Never a person's name. */
  draft = '';
  /** Nothing can be brought in or changed. */
  disabled = false;
  /**
   * The passports of the class, each a document as an object or as JSON text; a new list takes the place of the one before. Files
   * that the teacher chooses come beside it. Nothing of it is kept before something is changed, and nothing is sent.
   */
  paspoorten: readonly (SamenspelDocument | string)[] = [];

  /** Surroundings of this element alone; to be handed over before it is first shown, as stories and tests do. */
  omgeving: Omgeving = (this.constructor as typeof MatchesElement).omgeving;

  /** @internal */
  protected readonly inhoud = new InhoudController<Sjabloon>(this, this.omgeving.inhoud);
  readonly #breedte = new Breedte(this, 860);
  readonly #ontvangst = new Ontvangst(this, (bestanden) => {
    if (bestanden.length > 0) void this.#metKlas((klas) => klas.neemBestanden(bestanden));
  });
  #klas: KlasPagina | null = null;
  #haalt: Promise<KlasPagina> | null = null;
  #mislukt: (() => void) | null = null;
  /** There may be passports on this device. */
  #opApparaat = false;
  #focus: string | null = null;
  /** @internal */
  papier: TemplateResult | null = null;

  // ── Host ──

  /** @internal */
  get t(): Teksten {
    return this.woorden;
  }
  /** @internal */
  get uit(): boolean {
    return this.disabled;
  }
  /** @internal */
  get breed(): boolean {
    return this.#breedte.breed;
  }
  /** @internal */
  get sjabloon(): Sjabloon | undefined {
    const { stand } = this.inhoud;
    return stand.stand === 'klaar' ? stand.inhoud : undefined;
  }
  /** @internal */
  naar(id: string): void {
    this.#focus = id;
    this.requestUpdate();
  }
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.vel button')?.focus(options);
  }

  // ── lifecycle ──

  constructor() {
    super();
    void this.teksten.erbij(lijst, teksten);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#klas?.sluit();
  }

  protected override firstUpdated(): void {
    void this.omgeving.isErIetsBewaard().then((ja) => {
      this.#opApparaat = ja;
      this.requestUpdate();
    });
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const gegeven: unknown = this.paspoorten;
    const ontvangen: readonly unknown[] = Array.isArray(gegeven) ? gegeven : [];
    if (this.#klas) {
      this.#klas.neem(ontvangen);
      this.#klas.bijUpdate();
    } else if (ontvangen.length > 0 && !this.#haalt && !this.#mislukt) void this.#metKlas(() => undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const doel = this.#focus && this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(this.#focus)}`);
    if (!doel) return;
    this.#focus = null;
    doel.focus();
  }

  /** Where passports of this site are kept. */
  get #ruimte(): string {
    return this.draft || this.preset || (this.sjabloon?.id ?? '');
  }

  async #haalKlas(): Promise<KlasPagina> {
    const { KlasPagina: Klasse, lijst: woorden, teksten: klasTeksten, stijl } = await import('./klas.js');
    // Of built-in content only what is offered and needed. What is wrong with other content the page says itself.
    await Promise.all([this.teksten.erbij(woorden, klasTeksten), ...stemmen.map((stem) => this.inhoud.haal(stem))]);
    this.voegStijlToe(stijl);
    return (this.#klas = new Klasse(this, this.#ruimte));
  }

  /** Fetches what reads passports, once, and then does it. When it does not come the page says so, and can be asked again. */
  async #metKlas(doe: (klas: KlasPagina) => unknown): Promise<void> {
    this.#mislukt = null;
    this.requestUpdate();
    try {
      this.#haalt ??= this.#haalKlas();
      await doe(await this.#haalt);
    } catch {
      this.#haalt = null;
      this.#mislukt = () => void this.#metKlas(doe);
    }
    this.requestUpdate();
  }

  // ── render ──

  protected override toon(): TemplateResult {
    if (this.inhoud.stand.stand === 'laadt') return html`<slot></slot>`;
    const { t, sjabloon } = this;
    const klas = this.#klas;
    const waarvan = [sjabloon?.groep, sjabloon?.school, sjabloon?.namen?.leerkracht].filter(Boolean).join(' · ');
    const leeg = klas?.leeg !== false && !klas?.leest;
    return html`<section class="bord" part="bord" aria-label=${t.titel}>
        <div class="bordkop">${embleem()}${waarvan ? html`<span dir="auto">${waarvan}</span>` : nothing}</div>
        <div class="vel">
          <div>
            <h2 class="titel">${t.titel}</h2>
            <p class="hint">${t.uitleg}</p>
          </div>
          ${this.#ontvangst.toon(
            t,
            leeg
              ? html`<div class="leegbeeld"><span class="paartje">${portret('leerkracht', this.toonBeeld('leerkracht-1', 'in-vorm'))}${knoop()}${portret('ouder', this.toonBeeld('ouder-1', 'in-vorm'))}</span><div><b>${t.leeg}</b><p>${t.leegUitleg}</p></div></div>`
              : nothing,
            html`${this.#apparaatknop()}<p class="hint">${t.blijftHier}</p>`,
            !leeg,
          )}
          ${this.#toestand()} ${klas?.toon() ?? nothing}
        </div>
      </section>
      ${this.papier ?? nothing}`;
  }

  /** Never of its own accord: who presses it says that these children may be seen here and now. */
  #apparaatknop(): TemplateResult | typeof nothing {
    return this.#opApparaat
      ? html`<button class="knop vol" type="button" ?disabled=${this.uit}
          @click=${() => void this.#metKlas((klas) => klas.neemApparaat(this.#ruimte))}>${lijn(tekens.bewaard)} ${this.t.vanApparaat}</button>`
      : nothing;
  }

  #toestand(): TemplateResult | typeof nothing {
    const { t } = this;
    if (this.#mislukt)
      return html`<div class="melding" role="alert">${lijn(tekens.letop)}<b>${t.laadFout}</b>
        <button class="knop" type="button" @click=${this.#mislukt}>${t.opnieuw}</button></div>`;
    return this.#haalt && !this.#klas ? html`<p role="status">${t.laden}</p>` : nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-matches': MatchesElement;
  }
}
