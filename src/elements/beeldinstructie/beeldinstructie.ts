import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SamenspelElement } from '../../base/element.js';
import { Breedte } from '../../base/breedte.js';
import { InhoudController, type Inhoudsbron } from '../../base/inhoud.js';
import type { Regel } from '../../base/luisteren.js';
import { ic, lijn } from '../../base/tekeningen.js';
import { nederlandsOnder, platteWoorden, woorden } from '../../base/tekst.js';
import { waar } from '../../base/waar.js';
import * as tekens from '../../base/tekens.js';
import type { Beeldinstructie, Hulp, Stap } from '../../domain/beeldinstructie/beeldinstructie.js';
import * as lijsten from '../../i18n/generated/beeldinstructie.js';
import { richting, vul, type Taal } from '../../i18n/vertaler.js';
import { beeldinstructieStyles } from './beeldinstructie.styles.js';
import teksten from './beeldinstructie.teksten.js';
import { Veeg } from './internal/veeg.js';

/** What is heard of a step: its sentence, and its tip. */
const vanStap = ({ tekst, tip }: Stap, i: number): Regel[] => [
  [`stap-${i}`, tekst],
  ...(tip === undefined ? [] : [[`tip-${i}`, tip] as const]),
];

/** What the element gets from outside itself: the composition root hands it over. */
export interface Omgeving {
  inhoud: Inhoudsbron<Beeldinstructie>;
}

/**
 * Picture instructions: three to six steps of one picture and one short sentence. On a phone one step at a time, on a wide
 * page all of them.
 *
 * @element samenspel-beeldinstructie
 * @tagname samenspel-beeldinstructie
 * @slot - Shown while nothing of the element can be shown, and to readers without JavaScript: how to reach the school.
 *   A `<script type="application/json">` in it is the content.
 * @csspart bord - The sign.
 * @fires {SamenspelErrorEvent} samenspel-error - The content has a fault.
 */
export class BeeldinstructieElement extends SamenspelElement<Beeldinstructie, ReturnType<typeof teksten>> {
  static override styles = [SamenspelElement.styles, beeldinstructieStyles];
  static override properties: PropertyDeclarations = {
    weergave: {},
    zonderTekst: { attribute: 'zonder-tekst', converter: waar },
  };
  /** Where built-in content comes from. Set by `define/beeldinstructie`. */
  static omgeving: Omgeving;

  /** `een`: one step at a time. `alles`: all steps. Empty: one on a narrow place, all on a wide one. */
  weergave = '';
  /** Shows pictures and signs only; who listens to the page still hears every word. */
  zonderTekst = false;

  /** Surroundings of this element alone; to be handed over before it is first shown, as stories and tests do. */
  omgeving: Omgeving = (this.constructor as typeof BeeldinstructieElement).omgeving;

  /** @internal */
  protected readonly inhoud = new InhoudController<Beeldinstructie>(this, this.omgeving.inhoud);
  /** Which step stands open; the number of steps: the end. */
  #nu = 0;
  /** Of which instruction that is. */
  #van = '';
  /** Which step is shown alone and large. */
  #groot: number | null = null;
  #naarStap = false;
  #hulp: typeof import('./hulpknop.js') | undefined;
  /** So wide that all steps are seen, where the page does not say how many. */
  readonly #breedte = new Breedte(this, 600);
  readonly #veeg = new Veeg((stap) => this.#ga(this.#nu + stap));

  constructor() {
    super();
    void this.teksten.erbij(lijsten.beeldinstructie, teksten);
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('button, a')?.focus(options);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { stand } = this.inhoud;
    if (stand.stand !== 'klaar' || stand.inhoud.id === this.#van) return;
    // Another instruction begins at its beginning; the same one in another language goes on.
    this.#van = stand.inhoud.id;
    this.#nu = 0;
    this.#groot = null;
  }

  protected override firstUpdated(): void {
    // Built-in content waits until somebody needs it: here that is at once.
    void this.inhoud.haal(null).catch(() => undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const dialoog = this.renderRoot.querySelector('dialog');
    if (this.#groot !== null && dialoog?.isConnected && !dialoog.open) dialoog.showModal();
    if (!this.#naarStap) return;
    this.#naarStap = false;
    this.renderRoot.querySelector<HTMLElement>('.nu [tabindex="-1"]')?.focus({ preventScroll: true });
    const bord = this.renderRoot.querySelector('.bord');
    if (bord && bord.getBoundingClientRect().top < 0) bord.scrollIntoView({ block: 'start' });
  }

  // ── the way through ──

  get #aantal(): number {
    const { stand } = this.inhoud;
    return stand.stand === 'klaar' ? stand.inhoud.stappen.length : 0;
  }

  #ga(naar: number): void {
    const nu = Math.min(Math.max(naar, 0), this.#aantal);
    if (nu === this.#nu) return;
    this.#nu = nu;
    this.#naarStap = true;
    this.requestUpdate();
  }

  /** Arrows turn the pages as a finger does: forward is where the writing goes. */
  readonly #toets = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || this.#groot !== null) return;
    const vooruit = richting(this.woordenTaal) === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    this.#ga(this.#nu + (event.key === vooruit ? 1 : -1));
  };

  #toonGroot(stap: number | null): void {
    this.#groot = stap;
    this.requestUpdate();
  }

  /** What is heard: of the step that stands open, or of all where all are seen. */
  #regels({ titel, stappen, klaar }: Beeldinstructie, nu: number): Regel[] {
    const alles = this.weergave ? this.weergave === 'alles' : this.#breedte.breed;
    const eind: Regel = ['klaar', klaar ?? { [this.woordenTaal]: this.woorden.klaar }];
    return [
      ...(alles || nu === 0 ? [['titel', titel] as const] : []),
      ...stappen.flatMap((stap, i) => (alles || i === nu ? vanStap(stap, i) : [])),
      ...(alles || nu === stappen.length ? [eind] : []),
    ];
  }

  /** Alone on paper; with the page around it where that part of us does not come. */
  async #print(): Promise<void> {
    const printen = await import('../../base/print.js').catch(() => null);
    if (printen) printen.printAlleen(this);
    else window.print();
  }

  // ── render ──

  protected override toon(): TemplateResult {
    const { stand } = this.inhoud;
    if (stand.stand !== 'klaar') return html`<slot></slot>`;
    const { titel, beeld, stappen, klaar, hulp } = stand.inhoud;
    const { woorden: t, woordenTaal: taal } = this;
    const aantal = this.#aantal;
    const nu = Math.min(this.#nu, aantal);
    const regels = this.#regels(stand.inhoud, nu);
    const klas = ['bord', this.weergave || 'vanzelf', this.zonderTekst && 'zonder-tekst', nu === aantal && 'af'];
    return html`<section class=${klas.filter(Boolean).join(' ')} part="bord" aria-labelledby="titel"
      @keydown=${this.#toets}
      @touchstart=${this.#veeg.aan} @touchend=${this.#veeg.los}>
      <header>
        <span class="plaat doel">${this.toonBeeld(beeld)}</span>
        <h2 id="titel">${this.#zin(titel, 'titel')}</h2>
        ${this.luister.balk('bord', regels, { nogEens: true })}
      </header>
      <div class="blad">
        ${this.luister.melding('bord', regels)}
        <ol class="weg" aria-hidden="true">
          ${stappen.map(
            (_, i) =>
              html`<li class=${i < nu ? 'had' : i === nu ? 'hier' : 'straks'}><span>${i < nu ? ic('vink') : i + 1}</span></li>`,
          )}
        </ol>
        <ol class="stappen" data-aantal=${aantal}>
          ${stappen.map((stap, i) => this.#toonStap(stap, i, aantal, i === nu))}
        </ol>
        <div class="eind ${nu === aantal ? 'nu' : ''}">
          <span class="plaat">${this.toonBeeld('done')}</span>
          <div class="zin" tabindex="-1">${klaar === undefined ? this.luister.merk('klaar', t.klaar) : this.#zin(klaar, 'klaar')}</div>
        </div>
        <div class="knoppen">
          ${
            nu > 0
              ? html`<button class="knop terug" type="button" @click=${() => this.#ga(nu - 1)}>${ic('terug')}<span class="sr">${t.terug}</span></button>`
              : nothing
          }
          ${
            nu < aantal
              ? html`<button class="knop eerste" type="button" @click=${() => this.#ga(nu + 1)}><span class="woord">${nu === aantal - 1 ? t.klaar : t.verder}</span> ${ic(nu === aantal - 1 ? 'vink' : 'verder')}</button>`
              : html`<button class="knop eerste" type="button" @click=${() => this.#ga(0)}><span class="woord">${t.nogEenKeer}</span> ${lijn(tekens.weer)}</button>`
          }
        </div>
        <div class="onder">
          ${hulp ? this.#toonHulp(hulp, taal) : nothing}
          <button class="knop print" type="button" @click=${() => void this.#print()}>${lijn(tekens.print)} <span class="woord">${t.print}</span></button>
        </div>
      </div>
      ${this.#groot === null ? nothing : this.#toonDialoog(stappen[this.#groot], this.#groot)}
    </section>`;
  }

  #zin(tekst: Stap['tekst'], id: string): TemplateResult {
    // Words that are not seen need no marks.
    const c = { taal: this.woordenTaal, ...(!this.zonderTekst && { luister: this.luister }) };
    return html`<span class="woord">${woorden(c, tekst, id)}${nederlandsOnder(c, tekst, id)}</span>`;
  }

  #toonStap(stap: Stap, i: number, aantal: number, isNu: boolean): TemplateResult {
    const { woorden: t, woordenTaal: taal } = this;
    const nummer = vul(t.stapVan, { nu: i + 1, totaal: aantal }, richting(taal));
    const wordtGelezen = vanStap(stap, i).some(([id]) => this.luister.leest(id));
    return html`<li class=${[isNu && 'nu', wordtGelezen && 'leest'].filter(Boolean).join(' ') || nothing}>
      <span class="sr">${nummer}</span>
      <button class="veld" type="button" @click=${() => this.#toonGroot(i)}>
        ${this.#beeld(stap)}<span class="sr">${t.groter}: ${platteWoorden({ taal }, stap.tekst)}</span>
      </button>
      <span class="nummer" aria-hidden="true">${i + 1}</span>
      <div class="zin" tabindex="-1">${this.#zin(stap.tekst, `stap-${i}`)}</div>
      ${stap.tip === undefined ? nothing : html`<div class="tip">${this.#zin(stap.tip, `tip-${i}`)}</div>`}
    </li>`;
  }

  #beeld({ beeld }: Stap): TemplateResult {
    return html`<span class="beeld" data-aantal=${Array.isArray(beeld) ? beeld.length : 1}>${this.toonBeeld(beeld)}</span>`;
  }

  /** The school's own number: content from outside alone has it. Without the part that makes a button of it, it stands there. */
  #toonHulp(hulp: Hulp, taal: Taal): TemplateResult {
    if (!this.#hulp)
      import('./hulpknop.js').then(
        (module) => {
          this.#hulp = module;
          this.voegStijlToe(module.hulpStyles);
          this.requestUpdate();
        },
        () => undefined,
      );
    return html`<div class="hulp" lang=${taal}><span class="woord">${this.woorden.hulp}</span>
      ${this.#hulp?.knop(hulp, this.woorden) ?? html`<bdi dir="ltr">${hulp.waarde}</bdi>`}</div>`;
  }

  /** The picture as large as the screen allows. */
  #toonDialoog(stap: Stap | undefined, i: number): TemplateResult | typeof nothing {
    if (!stap) return nothing;
    const regels = vanStap(stap, i);
    return html`<dialog aria-label=${platteWoorden({ taal: this.woordenTaal }, stap.tekst)} @close=${() => this.#toonGroot(null)}>
      ${this.#beeld(stap)}
      <div class="zin">${this.#zin(stap.tekst, `stap-${i}`)}</div>
      ${this.luister.balk('groot', regels)}
      ${this.luister.melding('groot', regels)}
      <form method="dialog"><button class="knop eerste">${lijn(tekens.kruis)} <span class="woord">${this.woorden.dicht}</span></button></form>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-beeldinstructie': BeeldinstructieElement;
  }
}
