import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SamenspelElement } from '../../base/element.js';
import { meldFouten } from '../../base/events.js';
import { Breedte } from '../../base/breedte.js';
import { InhoudController } from '../../base/inhoud.js';
import type { Regel } from '../../base/luisteren.js';
import { ic, lijn } from '../../base/tekeningen.js';
import * as tekens from '../../base/tekens.js';
import { nederlandsOnder, platteWoorden, woorden } from '../../base/tekst.js';
import { portret } from '../../base/vormen.js';
import { meldingStyles } from '../../base/melding.styles.js';
import { vormenStyles } from '../../base/vormen.styles.js';
import { waar } from '../../base/waar.js';
import type { Beeld } from '../../domain/beeld.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import type { Tekst } from '../../domain/tekst.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';
import { thuisopdracht as lijst } from '../../i18n/generated/thuisopdracht.js';
import { talen, type Taal } from '../../i18n/vertaler.js';
import { datum, vulIn, type Deel, type Host, type Teksten } from './internal/gang.js';
import type { Omgeving } from './internal/omgeving.js';
import type { Terugmelding } from './internal/terugmelding.js';
import type { Leerkracht } from './leerkracht.js';
import { thuisopdrachtStyles } from './thuisopdracht.styles.js';
import teksten from './thuisopdracht.teksten.js';
import type { Uitkomst, Verloop } from './verloop.js';

const printer = 'M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7z';

/**
 * A home assignment: child and parent do something together in steps, say how it was, and that they talked about it. The
 * child leads; there is no mark.
 *
 * @element samenspel-thuisopdracht
 * @tagname samenspel-thuisopdracht
 * @slot - Shown while nothing of the element can be shown, and to readers without JavaScript: how to reach the school.
 *   A `<script type="application/json">` in it is the content.
 * @csspart kleed - The table cloth with the sheet on it.
 * @cssstate gevuld - Somebody said how it was.
 * @cssstate gedeeld - There are answers for the teacher: "Klaar" was pressed.
 * @fires {SamenspelChangeEvent} samenspel-change - What is shared has changed.
 * @fires {SamenspelSubmitEvent} samenspel-submit - The family pressed "Stuur".
 * @fires {SamenspelErrorEvent} samenspel-error - The content has a fault.
 * @fires {Event} change - As any form control: what is shared has changed.
 */
export class ThuisopdrachtElement extends SamenspelElement<Thuisopdracht, Teksten> implements Host {
  static override styles = [SamenspelElement.styles, meldingStyles, vormenStyles, thuisopdrachtStyles];
  static override properties: PropertyDeclarations = {
    name: {},
    endpoint: {},
    draft: {},
    required: { converter: waar },
    disabled: { converter: waar },
    hiddenInput: { attribute: 'hidden-input', converter: waar },
    weergave: {},
    voor: {},
    ontvangen: { attribute: false },
    zonderTekst: { attribute: 'zonder-tekst', converter: waar },
  };
  static formAssociated = true;
  /** What the element gets from outside: presets, storage, files. Set by `define/thuisopdracht`. */
  static omgeving: Omgeving;

  /** Name of the value in a form. With a name, "Stuur" is offered. */
  name = '';
  /** Address that "Stuur" sends what is shared to: of this site, or https. Sent until the answer proves it, and stored there once. */
  endpoint = '';
  /** Namespace of what is kept on this device, when a site has the same assignment twice. Never a person's name. */
  draft = '';
  /** The form may not go before "Klaar" was pressed. */
  required = false;
  /** Nothing can be answered. */
  disabled = false;
  /** Posts the value by a hidden field, for scripts that collect fields themselves. */
  hiddenInput = false;
  /** `een`: one step at a time. `alles`: all steps on one page. Empty: one on a narrow place, all on a wide one. */
  weergave = '';
  /** `leerkracht`: what came back of this assignment, and what to do with it in class. Empty: the assignment itself. */
  voor = '';
  /**
   * For the teacher: what came back, each a `value` of this element as an object or as JSON text. Files that the teacher chooses
   * come beside it. It is shown only: nothing of it is kept or sent.
   */
  ontvangen: readonly (SamenspelDocument | string)[] = [];
  /** Shows pictures and signs only; who listens to the page still hears every word. */
  zonderTekst = false;

  /** Surroundings of this element alone; to be handed over before it is first shown, as stories and tests do. */
  omgeving: Omgeving = (this.constructor as typeof ThuisopdrachtElement).omgeving;

  readonly #internals = this.attachInternals();
  /** @internal */
  protected readonly inhoud = new InhoudController<Thuisopdracht>(this, this.omgeving.inhoud);
  readonly #breedte = new Breedte(this, 860);
  readonly #delen = new Map<string, Promise<Deel>>();
  #verloop: Verloop | null = null;
  #uitkomst: Uitkomst | null = null;
  #leerkracht: Leerkracht | null = null;
  /** @internal */
  papier: Host['papier'] = null;
  /** Of which assignment the first page is. */
  #van = '';
  /** What the page waits for, if that is not yet a page of `#verloop`; or has not got. */
  #wacht: 'nee' | 'bezig' | 'mislukt' = 'nee';
  #fieldsetUit = false;
  #ongeldig = false;
  #naarPagina = false;

  // ── what the parts that are fetched later read ──

  /** Of built-in content the steps and what follows them are there after `inhoud.haal(null)`. @internal */
  get opdracht(): Thuisopdracht {
    const { stand } = this.inhoud;
    return (stand.stand === 'klaar' ? stand.inhoud : undefined) as Thuisopdracht;
  }
  /** @internal */
  get t(): Teksten {
    return this.woorden;
  }
  /** @internal */
  get uit(): boolean {
    return this.disabled || this.#fieldsetUit;
  }
  /** @internal */
  get alles(): boolean {
    return this.weergave ? this.weergave === 'alles' : this.#breedte.breed;
  }
  /** @internal */
  get terug(): Terugmelding | null {
    return this.#verloop?.terug ?? null;
  }

  // ── public API ──

  /** The shared answers, frozen; `null` when nothing is shared. Setting takes an object or a JSON string; it is read asynchronously. */
  get value(): SamenspelDocument | null {
    return this.terug?.gedeeld ?? null;
  }
  set value(waarde: SamenspelDocument | string | null) {
    void this.#neemWaarde(waarde);
  }
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }
  get validity(): ValidityState {
    return this.#internals.validity;
  }
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.vel :is(input, button)')?.focus(options);
  }

  // ── lifecycle ──

  constructor() {
    super();
    void this.teksten.erbij(lijst, teksten);
    // Set by a page that was faster than this script: it hides the accessor.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      delete (this as { value?: unknown }).value;
      this.value = value;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#bijOngeldig);
    this.addEventListener('click', this.#bijLabel);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#bijOngeldig);
    this.removeEventListener('click', this.#bijLabel);
    this.#verloop?.sluit(false);
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { opdracht } = this;
    if (!opdracht) return;
    // The field is there before somebody begins.
    if (this.hiddenInput && this.name && !this.#uitkomst) void this.#haalLater().catch(() => undefined);
    if (this.voor === 'leerkracht') {
      this.#leerkracht?.neem(this.ontvangen);
      if (!this.#leerkracht && this.#wacht === 'nee') void this.#wachtOp(this.#haalLeerkracht);
    } else if (opdracht.id !== this.#van) {
      // Another assignment begins at its beginning, with answers of its own; the same one in another language goes on.
      this.#van = opdracht.id;
      this.#verloop?.sluit(true);
      this.#verloop = null;
      this.#wacht = 'nee';
      this.#kijkOfErIetsIs(opdracht).catch(() => undefined);
    } else this.#verloop?.bijUpdate();
  }

  protected override firstUpdated(): void {
    // Built-in content waits until somebody needs it: here that is at once, as far as the first page shows it.
    void this.inhoud.haal(this.voor === 'leerkracht' ? null : 'voorkant').catch(() => undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const leeg = this.required && !this.value;
    const anker = this.renderRoot.querySelector<HTMLElement>('.knop.eerste') ?? undefined;
    if (leeg) this.#internals.setValidity({ valueMissing: true }, this.t.nogNiets, anker);
    else this.#internals.setValidity({});
    this.#uitkomst?.zet();
    if (!this.#naarPagina) return;
    const doel = this.renderRoot.querySelector<HTMLElement>('.vel [tabindex="-1"]');
    if (!doel) return;
    this.#naarPagina = false;
    doel.focus({ preventScroll: true });
    const kleed = this.renderRoot.querySelector('.kleed');
    if (kleed && kleed.getBoundingClientRect().top < 0) kleed.scrollIntoView({ block: 'start' });
  }

  // ── what is fetched later ──

  /** @internal */
  erbij<D extends Deel>(naam: string, haal: () => Promise<D>): Promise<D> {
    const er = this.#delen.get(naam) as Promise<D> | undefined;
    if (er) return er;
    const deel = haal().then(async (gehaald) => {
      await this.teksten.erbij(gehaald.lijst, gehaald.teksten);
      this.voegStijlToe(gehaald.stijl);
      return gehaald;
    });
    this.#delen.set(naam, deel);
    deel.catch(() => this.#delen.delete(naam));
    return deel;
  }

  async #haalLater(): Promise<typeof import('./verloop.js')> {
    const later = await this.erbij('verloop', () => import('./verloop.js'));
    this.#uitkomst ??= new later.Uitkomst(this, this.#internals);
    return later;
  }

  /** Nothing when another assignment came meanwhile. */
  async #haalVerloop(): Promise<Verloop | null> {
    const van = this.#van;
    const [{ Verloop }] = await Promise.all([this.#haalLater(), this.inhoud.haal(null)]);
    if (van === this.#van) this.#verloop ??= new Verloop(this);
    return this.#verloop;
  }

  readonly #haalLeerkracht = async (): Promise<void> => {
    const leerkracht = this.erbij('leerkracht', () => import('./leerkracht.js'));
    const [{ Leerkracht }] = await Promise.all([leerkracht, this.inhoud.haal(null)]);
    this.#leerkracht = new Leerkracht(this);
  };

  readonly #begin = async (): Promise<void> => {
    this.#naarPagina = true;
    (await this.#haalVerloop())?.ga('stap-0');
  };

  /** The page says that it waits; or that it did not come, and can be asked for again. */
  async #wachtOp(haal: () => Promise<void>): Promise<void> {
    const van = this.#van;
    this.#wacht = 'bezig';
    this.requestUpdate();
    const wacht = await haal().then(
      () => 'nee' as const,
      () => 'mislukt' as const,
    );
    if (van !== this.#van) return;
    this.#wacht = wacht;
    this.requestUpdate();
  }

  /** Answers of an earlier visit are looked for only where there can be any. */
  async #kijkOfErIetsIs({ nietBewaren }: Thuisopdracht): Promise<void> {
    if (nietBewaren || !(await this.omgeving.isErIetsBewaard())) return;
    await (await this.#haalVerloop())?.zoek();
  }

  /** @internal */
  naarPagina(): void {
    this.#naarPagina = true;
  }

  /** On paper of its own; the page as it is where that part of us does not come. @internal */
  print(): void {
    Promise.all([this.erbij('papier', () => import('./papier.js')), this.inhoud.haal(null)])
      .then(([papier]) => papier.print(this))
      .catch(() => window.print());
  }

  // ── form association ──

  formDisabledCallback(uit: boolean): void {
    this.#fieldsetUit = uit;
    this.requestUpdate();
  }
  formResetCallback(): void {
    if (this.terug) this.#verloop?.opnieuw();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  async #neemWaarde(waarde: SamenspelDocument | string | null): Promise<void> {
    // An empty field is no value, as with any control; it takes nothing away.
    if (waarde === null || waarde === '') return;
    try {
      // Until there is content it is not known of which assignment this is.
      await this.inhoud.haal(null);
      await this.updateComplete;
      await (await this.#haalVerloop())?.neem(waarde);
    } catch (fout) {
      meldFouten(this, [{ pad: 'value', code: 'laden', gevonden: String(fout), verwacht: 'een lezer die opengaat' }]);
    }
  }

  /** The page itself says it, in words and in a language that the browser may not have. */
  readonly #bijOngeldig = (event: Event): void => {
    event.preventDefault();
    this.#ongeldig = true;
    this.#naarPagina = true;
    this.requestUpdate();
  };

  /** A press on a label outside arrives as a click on the element itself, on nothing in it. */
  readonly #bijLabel = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };

  // ── render ──

  /** @internal */
  beeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing {
    return this.toonBeeld(beeld, klas);
  }

  /** @internal */
  zin(tekst: Tekst, id?: string): TemplateResult {
    const c = { taal: this.woordenTaal, luister: this.luister };
    return html`<span class="woord">${woorden(c, tekst, id)}${nederlandsOnder(c, tekst, id)}</span>`;
  }

  protected override toon(): TemplateResult {
    if (!this.opdracht) return html`<slot></slot>`;
    const klas = this.voor === 'leerkracht';
    const voorkant = !klas && this.#wacht === 'nee' && (this.#verloop?.plek ?? 'voorkant') === 'voorkant';
    // A page may have several.
    const naam = `${this.t.thuisopdracht}: ${platteWoorden({ taal: this.woordenTaal }, this.opdracht.titel)}`;
    const klassen = [
      'kleed',
      klas && 'leerkracht',
      voorkant && 'voorkant',
      (klas ? this.#breedte.breed : this.alles) && 'breed',
      !klas && this.zonderTekst && 'zonder-tekst',
    ];
    return html`<section class=${klassen.filter(Boolean).join(' ')} part="kleed" aria-label=${naam}>
        <div class="vel">
          ${this.#ongeldig && !klas && !this.value ? html`<div class="melding fout" role="alert">${lijn(tekens.letop)}<b tabindex="-1">${this.t.nogNiets}</b></div>` : nothing}
          ${voorkant ? this.#voorkant() : this.#pagina(klas)}
        </div>
      </section>
      ${this.papier?.(this) ?? nothing}`;
  }

  #pagina(klas: boolean): TemplateResult {
    const mislukt = this.#wacht === 'mislukt';
    if (klas)
      return this.#leerkracht?.toon() ?? this.wachtpagina(mislukt, () => void this.#wachtOp(this.#haalLeerkracht));
    if (this.#verloop && this.#wacht === 'nee') return this.#verloop.pagina();
    return this.wachtpagina(
      mislukt,
      () => void this.#wachtOp(this.#begin),
      () => {
        this.#wacht = 'nee';
        this.#naarPagina = true;
        this.requestUpdate();
      },
    );
  }

  /** The scene, how long it takes, the letter. */
  #voorkant(): TemplateResult {
    const { opdracht, t } = this;
    const { titel, beeld, duur, brief, doel, nodig, inleveren, school, groep, nietBewaren } = opdracht;
    const regels: Regel[] = [
      ['titel', titel],
      ...brief.map((zin, i): Regel => [`brief-${i}`, zin]),
      ['doel', doel],
      ...nodig.map(({ id, tekst }): Regel => [`nodig-${id}`, tekst]),
    ];
    const waar = [groep, school].filter(Boolean).join(' · ');
    const terug = inleveren ? new Date(`${inleveren}T12:00`) : null;
    return html`<div class="talen" role="group" aria-label=${t.taal}>
        ${(Object.keys(talen) as Taal[]).map(
          (taal) =>
            html`<button class="knop" type="button" lang=${taal} dir=${talen[taal].richting} aria-pressed=${this.woordenTaal === taal}
              @click=${() => this.taalkeuze.kies(taal)}>${talen[taal].naam}</button>`,
        )}
      </div>
      <div class="open">
        <span class="plaat tafereel groot">${this.toonBeeld(beeld)}</span>
        <div>
          ${waar ? html`<p class="hint woord"><bdi lang="nl">${waar}</bdi></p>` : nothing}
          <h2 class="titel" tabindex="-1">${this.zin(titel, 'titel')}</h2>
          ${this.luister.balk('voorkant', regels)}
        </div>
      </div>
      ${this.luister.melding('voorkant', regels)}
      <ul class="feiten">
        <li>${this.toonBeeld('clock')}<span class="woord">${vulIn(this, t.minuten, { aantal: duur })}</span></li>
        <li><span class="paar">${portret('kind', this.toonBeeld('kind-1', 'in-vorm'))}${portret('ouder', this.toonBeeld('ouder-1', 'in-vorm'))}</span><span class="woord">${t.samen}</span></li>
        <li>${this.toonBeeld('own-language')}<span class="woord">${t.eigenTaal}</span></li>
      </ul>
      <div class="brief">
        ${brief.map((zin, i) => html`<p>${i === 0 ? html`<b>${this.zin(zin, `brief-${i}`)}</b>` : this.zin(zin, `brief-${i}`)}</p>`)}
        <p><b class="woord">${t.oefent}:</b> ${this.zin(doel, 'doel')}</p>
      </div>
      ${
        nodig.length === 0
          ? html`<p class="woord">${t.nietsNodig}</p>`
          : html`<div class="nodig">
              <h3 class="woord">${t.nodig}</h3>
              <ul>
                ${nodig.map(
                  ({ id, tekst, beeld: ding, vanSchool }) =>
                    html`<li>${ding === undefined ? nothing : html`<span class="plaat">${this.toonBeeld(ding)}</span>`}<span>${this.zin(tekst, `nodig-${id}`)}${vanSchool ? html`<small class="woord">${t.vanSchool}</small>` : nothing}</span></li>`,
                )}
              </ul>
            </div>`
      }
      ${terug && !Number.isNaN(terug.getTime()) ? html`<p class="woord">${vulIn(this, t.inleveren, { datum: datum(this, terug) })}</p>` : nothing}
      ${nietBewaren ? html`<p class="hint woord">${t.nietBewaarbaar}</p>` : nothing}
      ${this.#verloop?.terugkomst() ?? nothing}
      <div class="acties">
        <button class="knop eerste vol" type="button" @click=${() => void this.#wachtOp(this.#begin)}><span class="woord">${t.beginnen}</span> ${ic('verder')}</button>
        <button class="knop stil" type="button" @click=${() => (this.#verloop ?? this).print()}>${lijn(printer)} <span class="woord">${t.opPapier}</span></button>
      </div>`;
  }

  /** @internal */
  wachtpagina(mislukt: boolean, nogEens: () => void, terug?: () => void): TemplateResult {
    return mislukt
      ? html`<div class="melding" role="alert">${lijn(tekens.letop)}<b tabindex="-1">${this.t.laadFout}</b></div>
          <div class="acties">
            <button class="knop eerste vol" type="button" @click=${nogEens}>${this.t.opnieuw} ${ic('verder')}</button>
            ${terug ? html`<div class="rij"><button class="knop stil" type="button" @click=${terug}>${ic('terug')} ${this.t.terug}</button></div>` : nothing}
          </div>`
      : html`<p role="status">${this.t.laden}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-thuisopdracht': ThuisopdrachtElement;
  }
}
