import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SamenspelChangeEvent } from '../../base/antwoorden/change.event.js';
import type { Zending } from '../../base/antwoorden/zending.js';
import { SamenspelElement } from '../../base/element.js';
import { meldFouten } from '../../base/events.js';
import { Breedte } from '../../base/breedte.js';
import { Formulier, zetStaat } from '../../base/formulier.js';
import { InhoudController } from '../../base/inhoud.js';
import type { Regel } from '../../base/luisteren.js';
import { ic, lijn } from '../../base/tekeningen.js';
import { nederlandsOnder, platteWoorden, woorden } from '../../base/tekst.js';
import { portret } from '../../base/vormen.js';
import { vormenStyles } from '../../base/vormen.styles.js';
import { waar } from '../../base/waar.js';
import type { Beeld } from '../../domain/beeld.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import type { Tekst } from '../../domain/tekst.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';
import * as lijsten from '../../i18n/generated/thuisopdracht.js';
import { talen, type Taal } from '../../i18n/vertaler.js';
import { laadPictogrammen } from '../../pictograms/pictogram.js';
import { datum, vulIn, type Gang, type Plek, type Teksten } from './internal/gang.js';
import * as lijnen from './internal/lijnen.js';
import type { Omgeving } from './internal/omgeving.js';
import { Rustklok } from './internal/rustklok.js';
import type { Terugmelding } from './internal/terugmelding.js';
import { thuisopdrachtStyles } from './thuisopdracht.styles.js';
import teksten from './thuisopdracht.teksten.js';

type Doen = typeof import('./doen.js');
type Afsluiten = typeof import('./afsluiten.js');
type Papier = typeof import('./papier.js');
type Leerkracht = import('./leerkracht.js').Leerkracht;

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
export class ThuisopdrachtElement extends SamenspelElement<Thuisopdracht, Teksten> implements Gang {
  static override styles = [SamenspelElement.styles, vormenStyles, thuisopdrachtStyles];
  static override properties: PropertyDeclarations = {
    name: {},
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
  readonly #formulier = new Formulier(this, this.#internals);
  /** @internal */
  protected readonly inhoud = new InhoudController<Thuisopdracht>(this, this.omgeving.inhoud);
  #doen: Doen | null = null;
  #afsluiten: Afsluiten | null = null;
  #papier: Papier | null = null;
  #leerkracht: Leerkracht | null = null;
  #bezig: Promise<void> | null = null;
  #mislukt = false;
  /** Of which assignment, and in which language, the questions are there. */
  #van = '';
  #vragenVan = '';
  /** Something may be kept of this assignment. */
  #kanVerder = false;
  #fieldsetUit = false;
  #naarPagina = false;
  #gedeeldTekst = '';
  /** Where the reader was before a page in between, and what was about to be done there. */
  #hiervoor: Plek = 'voorkant';
  #straks: (() => void) | null = null;
  readonly #breedte = new Breedte(this, 860);

  // ── what the later pages read ──

  /** @internal */
  plek: Plek = 'voorkant';
  /** @internal */
  terug: Terugmelding | null = null;
  /** @internal */
  zending: Zending = { stand: 'nee' };
  /** @internal */
  klokVan: number | null = null;
  /** @internal */
  readonly klok = new Rustklok(Date.now, () => this.requestUpdate());
  /** @internal */
  readonly beurten = new Map<number, 'kind' | 'ouder'>();
  /** @internal */
  readonly open = new Set<string>();

  /** @internal */
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
  get kanSturen(): boolean {
    return this.name !== '';
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
    void this.teksten.erbij(lijsten.thuisopdracht, teksten);
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
    this.klok.stop();
    this.terug?.sluit();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { opdracht } = this;
    if (!opdracht) return;
    if (this.voor === 'leerkracht') {
      this.#leerkracht?.neem(this.ontvangen);
      if (!this.#leerkracht && !this.#mislukt) void this.#haalLeerkracht();
      return;
    }
    if (opdracht.id !== this.#van) {
      // Another assignment begins at its beginning, with answers of its own; the same one in another language goes on.
      this.#van = opdracht.id;
      this.terug?.sluit();
      this.terug = null;
      this.#afsluiten = null;
      this.zending = { stand: 'nee' };
      this.klok.stop();
      this.beurten.clear();
      this.open.clear();
      this.plek = 'voorkant';
      void this.#kijkOfErIetsIs(opdracht);
    } else if (this.terug && this.#vragenVan !== this.taal) void this.#vertaalVragen(opdracht);
  }

  protected override firstUpdated(): void {
    // Built-in content waits until somebody needs it: here that is at once.
    void this.inhoud.haal(null).catch(() => undefined);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#bijFormulier();
    if (!this.#naarPagina) return;
    const doel = this.renderRoot.querySelector<HTMLElement>('.vel [tabindex="-1"]');
    if (!doel) return;
    this.#naarPagina = false;
    doel.focus({ preventScroll: true });
    const kleed = this.renderRoot.querySelector('.kleed');
    if (kleed && kleed.getBoundingClientRect().top < 0) kleed.scrollIntoView({ block: 'start' });
  }

  // ── what is fetched later ──

  /** Answers of an earlier visit are looked for only where there can be any. */
  async #kijkOfErIetsIs({ id, nietBewaren }: Thuisopdracht): Promise<void> {
    if (nietBewaren || !(await this.omgeving.isErIetsBewaard())) return;
    await this.#haalAfsluiten().catch(() => undefined);
    if (this.#van !== id || !this.terug) return;
    this.#kanVerder = this.terug.concepten.length > 0 && !this.terug.isIngevuld;
    this.requestUpdate();
  }

  async #haalDoen(): Promise<void> {
    if (this.#doen) return;
    // The drawings of built-in steps are one file; one that does not come leaves its places empty.
    const beelden = [this.opdracht.stappen[0]?.beeld].flat().filter((beeld) => typeof beeld === 'string');
    void laadPictogrammen(beelden).catch(() => undefined);
    const doen = await import('./doen.js');
    await this.teksten.erbij(lijsten.doen, doen.teksten);
    this.voegStijlToe(doen.stijl);
    this.#doen = doen;
  }

  /** The closing: its pages, its questions, and the place where answers are kept. */
  async #haalAfsluiten(): Promise<void> {
    const { opdracht } = this;
    if (this.terug || !opdracht) return;
    const { taal } = this;
    const [afsluiten, deel, plaats] = await Promise.all([
      import('./afsluiten.js'),
      this.omgeving.vragen(taal),
      opdracht.nietBewaren ? undefined : this.omgeving.bewaarplaats(),
    ]);
    await this.teksten.erbij(lijsten.afsluiten, afsluiten.teksten);
    if (this.terug || opdracht.id !== this.#van) return;
    this.voegStijlToe(afsluiten.stijl);
    this.#vragenVan = taal;
    this.#afsluiten = afsluiten;
    this.terug = new afsluiten.Terugmelding({
      opdracht,
      deel,
      plaats,
      ruimte: this.draft || opdracht.id,
      omgeving: this.omgeving,
      bijWijziging: () => this.requestUpdate(),
    });
    await this.terug.bewaarder?.zoek();
    this.requestUpdate();
  }

  #haaltLeerkracht = false;
  async #haalLeerkracht(): Promise<void> {
    if (this.#haaltLeerkracht) return;
    this.#haaltLeerkracht = true;
    this.#mislukt = false;
    try {
      const { Leerkracht, stijl, teksten: woorden } = await import('./leerkracht.js');
      await this.teksten.erbij(lijsten.leerkracht, woorden);
      this.voegStijlToe(stijl);
      this.#leerkracht = new Leerkracht(this);
    } catch {
      this.#mislukt = true;
    }
    this.#haaltLeerkracht = false;
    this.requestUpdate();
  }

  async #vertaalVragen(opdracht: Thuisopdracht): Promise<void> {
    const { taal } = this;
    this.#vragenVan = taal;
    const deel = await this.omgeving.vragen(taal).catch(() => null);
    if (deel && taal === this.taal) this.terug?.vraagt(opdracht, deel);
  }

  /** Fetches what this page needs; when it does not come the page says so and can be asked for again. */
  #haal(plek: Plek): void {
    const doen = plek === 'praten' || plek.startsWith('stap-');
    // The closing comes beside the first step: who is offline by then can still finish.
    const afsluiten = this.#haalAfsluiten();
    const bezig = doen ? this.#haalDoen() : afsluiten;
    this.#mislukt = false;
    this.#bezig = bezig;
    afsluiten.catch(() => undefined);
    bezig
      .then(
        () => undefined,
        () => {
          if (this.#bezig === bezig) this.#mislukt = true;
        },
      )
      .finally(() => this.requestUpdate());
  }

  // ── the way through ──

  get #plekken(): Plek[] {
    const aantal = this.alles ? 1 : this.opdracht.stappen.length;
    const stappen = Array.from({ length: aantal }, (_, i): Plek => `stap-${i}`);
    return ['voorkant', ...stappen, 'praten', 'kind', 'ouder', 'gepraat', 'klaar'];
  }

  /** @internal */
  ga(plek: Plek): void {
    const tussen = plek === 'bewaren' || plek === 'nummer';
    if (tussen && this.#plekken.includes(this.plek)) this.#hiervoor = this.plek;
    if (plek.startsWith('stap-') !== this.plek.startsWith('stap-') || this.plek !== plek) this.#naarPagina = true;
    this.plek = plek;
    if (plek !== 'voorkant') this.#haal(plek);
    this.requestUpdate();
  }

  /** @internal */
  verder(): void {
    const { plek, terug } = this;
    if (plek === 'bewaren' || plek === 'wissen') return this.ga(this.#hiervoor);
    if (plek === 'nummer') {
      const straks = this.#straks;
      this.#straks = null;
      this.ga(this.#hiervoor);
      return straks?.();
    }
    if (plek === 'apparaat') {
      if (terug?.bewaarder?.gedeeld === null) terug.bewaarder.deel(false);
      return this.ga('kind');
    }
    if (plek === 'praten' && terug?.bewaarder?.gedeeld === null) return this.ga('apparaat');
    const plekken = this.#plekken;
    // In a window that grew there are fewer pages: whoever was at a later step goes on after the steps.
    const hier = plekken.indexOf(plek);
    const naar = hier < 0 ? 'praten' : plekken[hier + 1];
    if (!naar) return;
    if (plek === 'ouder') this.#alsGeenNummer(() => this.ga(naar));
    else this.ga(naar);
  }

  /** @internal */
  vorige(): void {
    if (this.plek === 'apparaat') return this.ga('praten');
    const plekken = this.#plekken;
    const hier = plekken.indexOf(this.plek);
    this.ga(plekken[hier < 0 ? 0 : Math.max(0, hier - 1)] ?? 'voorkant');
  }

  /** @internal */
  zetBeurt(stap: number, wie: 'kind' | 'ouder'): void {
    this.beurten.set(stap, wie);
    this.requestUpdate();
  }

  /** @internal */
  startKlok(stap: number, minuten: number): void {
    this.klokVan = stap;
    this.klok.start(minuten);
  }

  /** @internal */
  klap(wat: string): void {
    if (!this.open.delete(wat)) this.open.add(wat);
    this.requestUpdate();
  }

  /** @internal */
  kiesApparaat(gedeeld: boolean): void {
    this.terug?.bewaarder?.deel(gedeeld);
  }

  /** Does it now, or after the parent has said what nine digits are. */
  #alsGeenNummer(doe: () => void): void {
    if (!this.terug?.nummer) return doe();
    this.#straks = doe;
    this.ga('nummer');
  }

  /** "Klaar": what was answered is for the teacher from now on. @internal */
  klaar(): void {
    this.#alsGeenNummer(() => {
      this.terug?.deel();
      this.zending = { stand: 'nee' };
      this.ga('klaar');
    });
  }

  /** @internal */
  stuur(): void {
    if (!this.#afsluiten) return;
    this.zending = { stand: 'bezig' };
    this.requestUpdate();
    void this.#afsluiten.stuurOp(this, this.value).then((zending) => {
      this.zending = zending;
      this.#naarPagina = true;
      this.requestUpdate();
    });
  }

  /** @internal */
  print(): void {
    this.#alsGeenNummer(() => void this.#print());
  }

  /** On paper of its own; the page as it is where that part of us does not come. */
  async #print(): Promise<void> {
    try {
      const [papier, { printAlleen }] = await Promise.all([import('./papier.js'), import('../../base/print.js')]);
      // A drawing that cannot be fetched leaves its place empty; the words beside it are printed.
      await laadPictogrammen(papier.beelden(this)).catch(() => undefined);
      await this.teksten.erbij(lijsten.opdrachtpapier, papier.teksten);
      this.voegStijlToe(papier.stijl);
      this.#papier = papier;
      this.requestUpdate();
      await this.updateComplete;
      printAlleen(this, 'A4');
    } catch {
      window.print();
    }
  }

  /** @internal */
  printLijst(): void {
    void (async () => {
      const { printAlleen } = await import('../../base/print.js');
      // The sheet of the assignment, when that was printed before, would take its place.
      this.#papier = null;
      this.requestUpdate();
      await this.updateComplete;
      printAlleen(this, 'A4');
    })().catch(() => window.print());
  }

  /** @internal */
  grootsteBestand(): Promise<number> {
    return this.omgeving.bestanden().then(
      (bestanden) => bestanden.grootsteBestand,
      // What reads the text has a limit of its own.
      () => Infinity,
    );
  }

  /** @internal */
  naarPagina(): void {
    this.#naarPagina = true;
  }

  /** @internal */
  bewaarBestand(): void {
    this.#alsGeenNummer(() => void this.#bewaarBestand());
  }

  async #bewaarBestand(): Promise<void> {
    const document = this.terug?.document;
    if (!document) return;
    try {
      const [{ naarBestand }, { geefBestand }] = await Promise.all([
        this.omgeving.bestanden(),
        import('../../base/bestand.js'),
      ]);
      const { naam, tekst } = naarBestand(document);
      geefBestand(naam, tekst, 'application/json');
    } catch {
      this.#mislukt = true;
      this.requestUpdate();
    }
  }

  /** @internal */
  wis(): void {
    void this.terug?.wis().then(() => {
      this.#kanVerder = false;
      this.#naarPagina = true;
      this.requestUpdate();
    });
  }

  /** Another child, or once more: what was kept stays until it is wiped. @internal */
  opnieuw(): void {
    this.terug?.maakLeeg();
    this.zending = { stand: 'nee' };
    this.ga('voorkant');
  }

  #gaVerder(): void {
    const [concept] = this.terug?.concepten ?? [];
    if (!concept || !this.terug) return;
    this.#kanVerder = false;
    if (concept.gedeeld && this.terug.bewaarder) this.terug.bewaarder.gedeeld = true;
    this.terug.open(concept.document);
    this.ga('kind');
  }

  // ── form association ──

  formDisabledCallback(uit: boolean): void {
    this.#fieldsetUit = uit;
    this.requestUpdate();
  }
  formResetCallback(): void {
    if (this.terug) this.opnieuw();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  /** What somebody filled in here is never replaced unasked: of the same document what is new is added. */
  async #neemWaarde(waarde: SamenspelDocument | string | null): Promise<void> {
    // An empty field is no value, as with any control; it takes nothing away.
    if (waarde === null || waarde === '') return;
    try {
      const { leesDocument, leesDocumentTekst } = await import('../../domain/document/lees-document.js');
      const soort = 'samenspel-thuisopdracht';
      const { document, meldingen } =
        typeof waarde === 'string' ? leesDocumentTekst(waarde, soort) : leesDocument(waarde, soort);
      if (meldingen) meldFouten(this, meldingen);
      if (!document) return;
      await this.inhoud.haal(null);
      await this.#haalAfsluiten();
      const { terug } = this;
      if (!terug) return;
      if (terug.isIngevuld && terug.document.id !== document.id)
        meldFouten(this, [{ pad: 'value', code: 'waarde', gevonden: document.id, verwacht: terug.document.id }]);
      else terug.open(document, terug.isIngevuld);
    } catch (fout) {
      meldFouten(this, [{ pad: 'value', code: 'laden', gevonden: String(fout), verwacht: 'een lezer die opengaat' }]);
    }
  }

  /** Tells the form, the listeners and the page's CSS what there is now. */
  #bijFormulier(): void {
    const { value, name, hiddenInput, uit } = this;
    const tekst = value ? JSON.stringify(value) : '';
    this.#formulier.zet({ tekst, name, hiddenInput, uit });
    const anker = this.renderRoot.querySelector<HTMLElement>('.knop.eerste') ?? undefined;
    if (this.required && !value) this.#internals.setValidity({ valueMissing: true }, this.t.nogNiets, anker);
    else this.#internals.setValidity({});
    zetStaat(this.#internals, 'gevuld', this.terug?.isIngevuld === true);
    zetStaat(this.#internals, 'gedeeld', value !== null);
    if (tekst === this.#gedeeldTekst) return;
    this.#gedeeldTekst = tekst;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new SamenspelChangeEvent(value));
  }

  #ongeldig = false;
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

  /** @internal */
  leesbalk(regels: readonly Regel[]): { knop: TemplateResult; melding: TemplateResult } {
    return { knop: this.luister.balk(this.plek, regels), melding: this.luister.melding(this.plek, regels) };
  }

  protected override toon(): TemplateResult {
    if (!this.opdracht) return html`<slot></slot>`;
    // A page may have several.
    const naam = `${this.t.thuisopdracht}: ${platteWoorden({ taal: this.woordenTaal }, this.opdracht.titel)}`;
    if (this.voor === 'leerkracht')
      return html`<section class="kleed leerkracht ${this.#breedte.breed ? 'breed' : ''}" part="kleed" aria-label=${naam}>
          <div class="vel">${this.#leerkracht?.toon() ?? this.#wachtpagina()}</div>
        </section>
        ${this.#papier?.papier(this) ?? nothing}`;
    const klas = [
      'kleed',
      this.plek === 'voorkant' && 'voorkant',
      this.alles && 'breed',
      this.zonderTekst && 'zonder-tekst',
    ];
    return html`<section class=${klas.filter(Boolean).join(' ')} part="kleed" aria-label=${naam}>
        <div class="vel">
          ${this.#ongeldig && !this.value ? html`<div class="melding fout" role="alert">${ic('letop')}<b tabindex="-1">${this.t.nogNiets}</b></div>` : nothing}
          ${this.#pagina()}
        </div>
      </section>
      ${this.#papier?.papier(this) ?? nothing}`;
  }

  #pagina(): TemplateResult {
    const { plek, terug } = this;
    if (plek === 'voorkant') return this.#voorkant();
    const doen = this.#doen;
    if (plek.startsWith('stap-') && doen) return doen.stappenpagina(this);
    if (plek === 'praten' && doen) return doen.praatpagina(this);
    const af = this.#afsluiten;
    if (!af || !terug || plek === 'praten' || plek.startsWith('stap-')) return this.#wachtpagina();
    const pagina = {
      kind: () => af.vragenpagina(this, terug, 'kind'),
      ouder: () => af.vragenpagina(this, terug, 'ouder'),
      gepraat: () => af.gepraatpagina(this, terug),
      klaar: () => af.klaarpagina(this),
      apparaat: () => af.apparaatpagina(this, terug),
      bewaren: () => af.bewarenpagina(this, terug),
      wissen: () => af.wispagina(this, terug),
      nummer: () => af.nummerpagina(this, terug),
    }[plek as 'kind'];
    const nietBewaard = terug.stand.stand === 'niet' && plek !== 'bewaren' && plek !== 'wissen';
    return html`${nietBewaard ? af.bewaarmelding(this, terug) : nothing}${pagina()}${af.voet(this, terug)}`;
  }

  /** The scene, how long it takes, the letter. */
  #voorkant(): TemplateResult {
    const { opdracht, t } = this;
    const { titel, beeld, duur, brief, doel, nodig, inleveren, school, groep, nietBewaren } = opdracht;
    const { knop, melding } = this.leesbalk([
      ['titel', titel],
      ...brief.map((zin, i): Regel => [`brief-${i}`, zin]),
      ['doel', doel],
      ...nodig.map(({ id, tekst }): Regel => [`nodig-${id}`, tekst]),
    ]);
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
          ${waar ? html`<p class="hint woord" dir="auto">${waar}</p>` : nothing}
          <h2 class="titel" tabindex="-1">${this.zin(titel, 'titel')}</h2>
          ${knop}
        </div>
      </div>
      ${melding}
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
      ${this.#kanVerder ? html`<div class="melding">${ic('bewaard')}<b>${t.erStaatIets}</b><button class="knop" type="button" @click=${() => this.#gaVerder()}>${t.verderGaan} ${ic('verder')}</button></div>` : nothing}
      <div class="acties">
        <button class="knop eerste vol" type="button" @click=${() => this.ga('stap-0')}><span class="woord">${t.beginnen}</span> ${ic('verder')}</button>
        <button class="knop stil" type="button" @click=${() => this.print()}>${lijn(lijnen.print)} <span class="woord">${t.opPapier}</span></button>
      </div>`;
  }

  #wachtpagina(): TemplateResult {
    return this.#mislukt
      ? html`<div class="melding" role="alert">${ic('letop')}<b tabindex="-1">${this.t.laadFout}</b></div>
          <div class="acties">
            <button class="knop eerste vol" type="button" @click=${() => (this.voor === 'leerkracht' ? void this.#haalLeerkracht() : this.ga(this.plek))}>${this.t.opnieuw} ${ic('verder')}</button>
            ${this.voor === 'leerkracht' ? nothing : html`<div class="rij"><button class="knop stil" type="button" @click=${() => this.vorige()}>${ic('terug')} ${this.t.terug}</button></div>`}
          </div>`
      : html`<p role="status">${this.t.laden}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-thuisopdracht': ThuisopdrachtElement;
  }
}
