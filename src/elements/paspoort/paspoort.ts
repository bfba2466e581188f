import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { SamenspelElement } from '../../base/element.js';
import { Formulier, zetStaat } from '../../base/formulier.js';
import { meldFouten } from '../../base/events.js';
import { InhoudController } from '../../base/inhoud.js';
import { meldingStyles } from '../../base/melding.styles.js';
import { vormenStyles } from '../../base/vormen.styles.js';
import { waar } from '../../base/waar.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import type { Rol, Sjabloon } from '../../domain/paspoort/sjabloon.js';
import { rollen } from '../../domain/rol.js';
import * as lijsten from '../../i18n/generated/paspoort.js';
import type { Taal } from '../../i18n/vertaler.js';
import type { Bewaarplaats } from '../../store/bewaarder.js';
import type { StartContext, Teksten, Wie } from './internal/context.js';
import { isBreed } from './internal/breed.js';
import type { Bladzijden, LaterTeksten } from './internal/later-context.js';
import type { Omgeving } from './internal/omgeving.js';
import type { Drukwerk } from './papier/drukwerk.js';
import type { Bevraagd, Verloop, VerloopHost } from './internal/verloop.js';
import { startpagina } from './paginas/start.js';
import { SamenspelChangeEvent } from '../../base/antwoorden/change.event.js';
import { paspoortStyles } from './paspoort.styles.js';
import startTeksten from './start.teksten.js';

type Invullen = typeof import('./invullen.js');

/** Pages that are fetched apart. */
const laders: { [Deel in Exclude<keyof Bladzijden, 'meegeven'>]: () => Promise<Bladzijden[Deel]> } = {
  nakijken: () => import('./nakijken.js'),
  zelden: () => import('./zelden.js'),
  antwoord: () => import('./antwoord.js'),
  kind: () => import('./kind.js'),
  alles: () => import('./alles.js'),
  breed: () => import('./breed.js'),
  gesprek: () => import('./gesprek.js'),
  tekeningen: () => import('./tekeningen.js'),
  volwassen: () => import('./volwassen.js'),
  klas: () => import('./klas.js'),
  opnamen: () => import('./opnamen.js'),
};

/** What built-in content is asked for: see `define/sjabloon`. */
const vragenVan = ({ rol, deel }: Bevraagd): string => (deel ? `${rol} ${deel}` : rol);

/**
 * The conversation passport: child, parents and teacher each fill in their own part, and choose what the others see.
 *
 * @element samenspel-paspoort
 * @tagname samenspel-paspoort
 * @slot - Shown while nothing of the element can be shown, and to readers without JavaScript: how to reach the school.
 *   A `<script type="application/json">` in it is the content.
 * @csspart boek - The booklet.
 * @csspart tegels - The group of answers of one question.
 * @cssstate gevuld - Somebody answered something.
 * @cssstate gedeeld - There are answers that others may see.
 * @fires {SamenspelChangeEvent} samenspel-change - What is shared has changed.
 * @fires {SamenspelSubmitEvent} samenspel-submit - The person pressed "Stuur".
 * @fires {SamenspelErrorEvent} samenspel-error - The content has a fault.
 * @fires {Event} change - As any form control: what is shared has changed.
 */
export class PaspoortElement extends SamenspelElement<Sjabloon, Teksten & LaterTeksten> implements VerloopHost {
  static override styles = [SamenspelElement.styles, meldingStyles, vormenStyles, paspoortStyles];
  static override properties: PropertyDeclarations = {
    name: {},
    endpoint: {},
    draft: {},
    required: { converter: waar },
    disabled: { converter: waar },
    hiddenInput: { attribute: 'hidden-input', converter: waar },
    voor: {},
    deel: {},
    weergave: {},
  };
  static formAssociated = true;
  /** What the element gets from outside: presets, storage, files. Set by `define/paspoort`. */
  static omgeving: Omgeving;

  /** Name of the value in a form. With a name, "Stuur" is offered. */
  name = '';
  /** Address that "Stuur" sends what is shared to: of this site, or https. Sent until the answer proves it, and stored there once. */
  endpoint = '';
  /** Namespace of what is kept on this device, when one page or site has several. Never a person's name. */
  draft = '';
  /** Each question must be answered or skipped by the person at hand before the form is valid. */
  required = false;
  /** Nothing can be changed. */
  disabled = false;
  /** Posts the value by a hidden field, for scripts that collect fields themselves. */
  hiddenInput = false;
  /** Only this voice fills in here: `kind`, `ouder` or `leerkracht`. Empty: the person says who he is. */
  voor = '';
  /** The part of the passport to begin with: `algemeen`, `ontwikkeling`, `overdracht`, or `advies` in groep 7 and 8. */
  deel = '';
  /** `een`: one question at a time. `alles`: all of them on one page. */
  weergave = 'een';

  /** Surroundings of this element alone; to be handed over before it is first shown, as stories and tests do. */
  omgeving: Omgeving = (this.constructor as typeof PaspoortElement).omgeving;

  readonly #internals = this.attachInternals();
  readonly #formulier = new Formulier(this, this.#internals);
  /** @internal */
  readonly inhoud = new InhoudController<Sjabloon>(this, this.omgeving.inhoud);
  #invullen: Invullen | null = null;
  #plaats: Bewaarplaats | null = null;
  #verloop: Verloop | null = null;
  /** @internal */
  drukwerk: Drukwerk | null = null;
  /** What was chosen on the first page before the questions were there. */
  #keus: Wie | null = null;
  #zonderKeus = false;
  #begonnen = false;
  #laden: 'nee' | 'bezig' | 'mislukt' = 'nee';
  #fieldsetUit = false;
  #focusDoel: string | null = null;
  #gedeeldTekst = '';
  /** What waits for the questions: values that were set, a link. */
  readonly #wachtend: ((verloop: Verloop) => void)[] = [];

  // ── what the flow and the controllers read ──

  /** @internal */
  get isUit(): boolean {
    return this.disabled || this.#fieldsetUit;
  }

  // ── public API ──

  /** The shared answers, frozen; `null` when nothing is shared. Setting takes an object or a JSON string; it is read asynchronously. */
  get value(): SamenspelDocument | null {
    return this.#verloop?.gedeeld ?? null;
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
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus(options);
  }

  // ── lifecycle ──

  constructor() {
    super();
    void this.teksten.erbij(lijsten.start, startTeksten);
    // Set by a page that was faster than this script: it hides the accessor.
    if (Object.hasOwn(this, 'value')) {
      const { value } = this;
      delete (this as { value?: unknown }).value;
      this.value = value;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('invalid', this.#handleInvalid);
    this.addEventListener('click', this.#handleLabel);
    addEventListener('hashchange', this.#bijLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('invalid', this.#handleInvalid);
    this.removeEventListener('click', this.#handleLabel);
    removeEventListener('hashchange', this.#bijLink);
    this.#verloop?.bewaarder.sluit();
  }

  protected override willUpdate(): void {
    super.willUpdate();
    // The first page knows the names of the voices in `po`. Another built-in passport brings its own: never first "Kind" and
    // then "Student".
    if (!this.hasUpdated && this.preset && this.preset !== 'po') this.inhoud.haal('').catch(() => undefined);
    const { stand } = this.inhoud;
    const invullen = this.#invullen;
    const plaats = this.#plaats;
    if (stand.stand !== 'klaar') return;
    // Whom a student invited comes with a file: the way to open it stands on the first page.
    if (stand.inhoud.volwassen && this.#laden === 'nee') void this.#haalVragen();
    if (!invullen || !plaats) return;
    if (!this.#verloop) this.#begin(invullen, stand.inhoud, plaats);
    else if (this.#verloop.sjabloon !== stand.inhoud) this.#verloop.stuur({ doe: 'sjabloon', sjabloon: stand.inhoud });
  }

  protected override firstUpdated(): void {
    // Without a first page, or with something kept from an earlier visit, the questions are needed at once.
    if (this.voor) void this.#haalVragen(this.voor as Rol);
    else void this.omgeving.isErIetsBewaard().then((ja) => (ja ? this.#haalVragen() : undefined));
    this.#bijLink();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (changed.has('deel') && this.deel && this.#verloop && this.#verloop.staat.deel !== this.deel) {
      this.#verloop.kiesDeel(this.deel);
    }
    this.#bijFormulier();
    this.#zetFocus();
  }

  #begin({ Verloop: Klasse }: Invullen, sjabloon: Sjabloon, plaats: Bewaarplaats): void {
    const verloop = new Klasse(this, sjabloon, plaats);
    this.#verloop = verloop;
    verloop.keus = this.#keus;
    verloop.zonderKeus = this.#zonderKeus;
    verloop.gezocht = verloop.zoek();
    for (const doe of this.#wachtend) doe(verloop);
    if (this.#begonnen) verloop.begin();
  }

  /** Fetches the questions: the way through them, their words, their styles, and the built-in content. */
  async #haalVragen(rol?: Rol): Promise<void> {
    const inhoud = this.inhoud.haal(rol ? vragenVan({ rol, deel: this.deel }) : '');
    // Whoever needs it hears of a failure when he asks for it; here it only comes early.
    inhoud.catch(() => undefined);
    if (this.#invullen || this.#laden === 'bezig') return;
    this.#laden = 'bezig';
    try {
      const [invullen, plaats] = await Promise.all([
        import('./invullen.js'),
        this.omgeving.bewaarplaats(),
        inhoud,
        // These only come early: whoever needs them asks for them.
        rol === 'kind' && this.haalBladzijden('kind').catch(() => null),
        this.weergave === 'alles' && this.haalBladzijden('alles').catch(() => null),
        isBreed() && this.haalBladzijden('breed').catch(() => null),
      ]);
      await this.teksten.erbij(lijsten.invullen, invullen.invulTeksten);
      this.voegStijlToe(invullen.invulStyles);
      this.#plaats = plaats;
      this.#invullen = invullen;
      this.#laden = 'nee';
    } catch {
      this.#laden = 'mislukt';
    }
    this.requestUpdate();
  }

  /** @internal */
  heeftVragen(wie: Bevraagd): boolean {
    return this.inhoud.heeft(vragenVan(wie));
  }

  /** @internal */
  async haalVragen(wie: Bevraagd | null): Promise<void> {
    await this.inhoud.haal(wie && vragenVan(wie));
    await this.updateComplete;
  }

  /** @internal */
  readonly bladzijden: Partial<Bladzijden> = {};
  /** @internal */
  async haalBladzijden(
    deel: keyof Bladzijden,
    laad: () => Promise<Bladzijden[keyof Bladzijden]> = laders[deel as keyof typeof laders],
  ): Promise<void> {
    const bladzijden = await laad();
    if ('vooraf' in bladzijden) await bladzijden.vooraf(this.omgeving);
    if ('teksten' in bladzijden) await this.teksten.erbij(bladzijden.lijst, bladzijden.teksten);
    this.voegStijlToe(...bladzijden.stijl);
    Object.assign(this.bladzijden, { [deel]: bladzijden });
    this.requestUpdate();
  }

  // ── VerloopHost ──

  /** @internal */
  kiesTaal(taal: Taal): void {
    this.taalkeuze.kies(taal);
  }

  /** People in a drawing wear the colours of who is answering. @internal */
  protected override beeldKlas(klas = ''): string {
    const rol = klas === 'in-vorm' ? 'ouder' : (this.#verloop?.staat.persoon?.rol ?? 'ouder');
    const stem = { kind: 'als-kind', leerkracht: 'leerkracht', ouder: '' }[rol];
    return stem ? `${klas} ${stem}` : klas;
  }

  /** @internal */
  naarPagina(): void {
    this.#focusDoel = '';
    this.requestUpdate();
  }

  /** @internal */
  focusVeld(id: string): void {
    this.#focusDoel = id;
    this.requestUpdate();
  }

  // ── form association ──

  formDisabledCallback(uit: boolean): void {
    this.#fieldsetUit = uit;
    this.requestUpdate();
  }
  /** A reset gives an empty passport; what was kept stays on the device and is offered again. */
  formResetCallback(): void {
    this.#verloop?.maakLeeg();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  async #neemWaarde(waarde: SamenspelDocument | string | null): Promise<void> {
    // An empty field is no value, as with any control; it takes nothing away.
    if (waarde === null || waarde === '') return;
    try {
      const { leesWaarde, geef } = await import('./internal/waarde.js');
      const document = leesWaarde(this, waarde);
      if (!document) return;
      this.metVerloop((verloop) => geef(verloop, document));
    } catch (fout) {
      meldFouten(this, [{ pad: 'value', code: 'laden', gevonden: String(fout), verwacht: 'een lezer die opengaat' }]);
    }
  }

  /** Does it as soon as the questions are there. @internal */
  metVerloop(doe: (verloop: Verloop) => void): void {
    if (this.#verloop) return doe(this.#verloop);
    this.#wachtend.push(doe);
    void this.#haalVragen((this.voor || undefined) as Rol | undefined);
  }

  /** A link with answers came with the page, or into its address. */
  readonly #bijLink = (): void => {
    if (window.samenspelLink || location.hash.startsWith('#samenspel='))
      import('./meegeven/aankomst.js').then(
        ({ komtAan }) => komtAan(this),
        () => addEventListener('online', this.#bijLink, { once: true }),
      );
  };

  /** Tells the form, the listeners and the page's CSS what there is now. */
  #bijFormulier(): void {
    const verloop = this.#verloop;
    if (!verloop) {
      this.#bijGeldigheid();
      return;
    }
    const { value } = this;
    const tekst = value ? JSON.stringify(value) : '';
    const { name, hiddenInput, isUit: uit } = this;
    this.#formulier.zet({ tekst, name, hiddenInput, uit });
    this.#bijGeldigheid();
    zetStaat(this.#internals, 'gevuld', verloop.staat.document.antwoorden.length > 0);
    zetStaat(this.#internals, 'gedeeld', value !== null);
    if (tekst === this.#gedeeldTekst) return;
    this.#gedeeldTekst = tekst;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new SamenspelChangeEvent(value));
  }

  #bijGeldigheid(): void {
    const verloop = this.#verloop;
    const persoon = verloop?.staat.persoon;
    if (!this.required || (persoon && !verloop?.eersteOpen)) {
      this.#internals.setValidity({});
      return;
    }
    const anker = this.renderRoot.querySelector<HTMLElement>('.knop.eerste') ?? undefined;
    this.#internals.setValidity({ valueMissing: true }, persoon ? this.woorden.nogOpen : this.woorden.kiesWie, anker);
  }

  /** The first question that is still open comes to the reader, with what to do. */
  readonly #handleInvalid = (event: Event): void => {
    // The page itself says it, in words and in a language that the browser may not have.
    event.preventDefault();
    const verloop = this.#verloop;
    const open = verloop?.eersteOpen;
    if (verloop && open) {
      verloop.fout = { vraag: open.id };
      verloop.naar({ pagina: 'vraag', vraag: open.id });
    } else if (verloop) verloop.zonderKeus = true;
    else this.#zonderKeus = true;
    this.naarPagina();
  };

  /** A press on a label outside arrives as a click on the element itself, on nothing in it. */
  readonly #handleLabel = (event: Event): void => {
    if (event.composedPath()[0] === this) this.focus();
  };

  // ── focus ──

  #zetFocus(): void {
    if (this.#focusDoel === null) return;
    const doel = this.#focusDoel === '' ? '[tabindex="-1"]' : `#${CSS.escape(this.#focusDoel)}`;
    const element = this.renderRoot.querySelector<HTMLElement>(doel);
    if (!element) return;
    this.#focusDoel = null;
    element.focus({ preventScroll: true });
    const boek = this.renderRoot.querySelector('.boek');
    if (boek && boek.getBoundingClientRect().top < 0) boek.scrollIntoView({ block: 'start' });
  }

  // ── render ──

  protected override toon(): TemplateResult {
    const verloop = this.#verloop;
    const invullen = this.#invullen;
    // One template for both: the first page stays the same page, with the focus in it, when the questions arrive.
    return html`${verloop && invullen ? invullen.pagina(verloop) : this.#renderBegin()}${this.drukwerk?.blad ?? nothing}`;
  }

  #renderBegin(): TemplateResult {
    return this.voor || this.inhoud.stand.stand === 'laadt' ? html`<slot></slot>` : startpagina(this.#startContext());
  }

  /** The first page is there before anything else is: a parent on a slow line can already choose. */
  #startContext(): StartContext {
    const { stand } = this.inhoud;
    return {
      t: this.woorden,
      taal: this.woordenTaal,
      luister: this.luister,
      uit: this.isUit,
      kaft: stand.stand === 'klaar' ? stand.inhoud : {},
      personen: [],
      stemmen: rollen,
      stand: { stand: 'leeg' },
      keus: this.#keus,
      zonderKeus: this.#zonderKeus,
      bladzijde: 0,
      mislukt: this.#laden === 'mislukt',
      beeld: (beeld, klas) => this.toonBeeld(beeld, klas),
      kies: (keus) => {
        this.#keus = keus;
        this.#zonderKeus = false;
        // Who has chosen is going to begin.
        void this.#haalVragen(keus.rol);
        this.requestUpdate();
      },
      begin: () => {
        this.#zonderKeus = this.#keus === null;
        this.#begonnen = this.#keus !== null;
        if (this.#keus) void this.#haalVragen(this.#keus.rol);
        this.requestUpdate();
      },
      kiesTaal: (taal) => this.kiesTaal(taal),
      tussen: () => undefined,
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-paspoort': PaspoortElement;
  }
}
