import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { bouwstenen } from '../../base/bouwstenen.styles.js';
import { InhoudController, type InhoudHost } from '../../base/inhoud.js';
import { ic } from '../../base/tekeningen.js';
import { tokens } from '../../base/tokens.styles.js';
import { waar } from '../../base/waar.js';
import type { Beeld } from '../../domain/beeld.js';
import { leesTekst } from '../../domain/lees-tekst.js';
import type { PaspoortDocument } from '../../domain/paspoort/document.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import { haalLijst } from '../../i18n/lijsten.js';
import { TaalController } from '../../i18n/taal.js';
import { maakTeksten, richting, type Taal } from '../../i18n/vertaler.js';
import { isPictogram, laadPictogrammen, pictogram, PictogramController } from '../../pictograms/pictogram.js';
import { pictogramStyles } from '../../pictograms/pictogram.styles.js';
import { antwoordVan } from '../../store/paspoort-store.js';
import { printAlleen } from './internal/print.js';
import type { Omgeving } from './internal/omgeving.js';
import { Verloop, type VerloopHost } from './internal/verloop.js';
import type { Zending } from './internal/later-context.js';
import { foutpagina, wachtpagina } from './paginas/fout.js';
import { startpagina } from './paginas/start.js';
import { allePagina, fasepagina, vraagpagina } from './paginas/vraag.js';
import { SamenspelChangeEvent, SamenspelSubmitEvent } from './paspoort.events.js';
import { paspoortStyles } from './paspoort.styles.js';
import paspoortTeksten from './paspoort.teksten.js';

type Later = typeof import('./later.js');

/**
 * The conversation passport: child, parents and teacher each fill in their own part, and choose what the others see.
 *
 * @element samenspel-paspoort
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
export class PaspoortElement extends LitElement implements InhoudHost, VerloopHost {
  static override styles = [tokens, bouwstenen, pictogramStyles, paspoortStyles];
  static formAssociated = true;
  /** What the element gets from outside: presets, storage, files. Set by `define/paspoort`. */
  static omgeving: Omgeving;

  /** Content as an object: a whole template or a change of a built-in one. */
  @property({ attribute: false }) content: unknown = undefined;
  /** Address of a JSON file with the content. */
  @property() src = '';
  /** Name of built-in content: `po`. */
  @property() preset = '';
  /** Name of the value in a form. With a name, "Stuur" is offered. */
  @property() name = '';
  /** Namespace of what is kept on this device, when one page or site has several. Never a person's name. */
  @property() draft = '';
  /** Each question must be answered or skipped by the person at hand before the form is valid. */
  @property({ converter: waar }) required = false;
  /** Nothing can be changed. */
  @property({ converter: waar }) disabled = false;
  /** Posts the value by a hidden field, for scripts that collect fields themselves. */
  @property({ attribute: 'hidden-input', converter: waar }) hiddenInput = false;
  /** Only this voice fills in here: `kind`, `ouder` or `leerkracht`. Empty: the person says who he is. */
  @property() voor = '';
  /** The part of the passport to begin with: `algemeen`, `ontwikkeling` or `overdracht`. */
  @property() deel = '';
  /** `een`: one question at a time. `alles`: all of them on one page. */
  @property() weergave = 'een';

  private readonly internals = this.attachInternals();
  private readonly taalkeuze = new TaalController(this);
  private readonly pictogrammen = new PictogramController(this);
  private readonly inhoud = new InhoudController<Sjabloon>(this, this.omgeving.inhoud);
  private verloop: Verloop | null = null;
  private later: Later | null = null;
  private laterMislukt = false;
  private teksten = maakTeksten(paspoortTeksten, null);
  private tekstenTaal: Taal = 'nl';
  private gevraagdeTaal: Taal = 'nl';
  private fieldsetUit = false;
  private papier: 'leeg' | 'gevuld' | null = null;
  private beelden = new Set<string>();
  private focusDoel: string | null = null;
  private gedeeldTekst = '';
  private veld: HTMLInputElement | null = null;

  // ── what the flow and the controllers read ──

  get omgeving(): Omgeving {
    return (this.constructor as typeof PaspoortElement).omgeving;
  }
  /** The language in which the element speaks now. */
  get taal(): Taal {
    return this.taalkeuze.taal;
  }
  get isUit(): boolean {
    return this.disabled || this.fieldsetUit;
  }

  // ── public API ──

  /** The shared answers, frozen; `null` when nothing is shared. Setting takes an object or a JSON string; it is read asynchronously. */
  get value(): PaspoortDocument | null {
    return this.verloop?.gedeeld ?? null;
  }
  set value(waarde: PaspoortDocument | string | null) {
    void this.neemWaarde(waarde);
  }
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }
  get validity(): ValidityState {
    return this.internals.validity;
  }
  get validationMessage(): string {
    return this.internals.validationMessage;
  }
  get willValidate(): boolean {
    return this.internals.willValidate;
  }
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('input, button')?.focus(options);
  }

  // ── lifecycle ──

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('beforeprint', this.handleBeforePrint);
    window.addEventListener('afterprint', this.handleAfterPrint);
    this.addEventListener('invalid', this.handleInvalid);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('beforeprint', this.handleBeforePrint);
    window.removeEventListener('afterprint', this.handleAfterPrint);
    this.removeEventListener('invalid', this.handleInvalid);
    this.verloop?.bewaarder.sluit();
  }

  protected override willUpdate(): void {
    this.haalTeksten();
    const { stand } = this.inhoud;
    if (stand.stand !== 'klaar') return;
    if (!this.verloop) this.begin(stand.inhoud);
    else if (this.verloop.sjabloon !== stand.inhoud) this.verloop.stuur({ doe: 'sjabloon', sjabloon: stand.inhoud });
    this.beelden.clear();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.pictogrammen.nodig(this.beelden);
    if (changed.has('deel') && this.deel && this.verloop?.staat.deel !== this.deel) {
      this.verloop?.stuur({ doe: 'kies-deel', deel: this.deel });
    }
    this.bijFormulier();
    this.zetFocus();
  }

  private begin(sjabloon: Sjabloon): void {
    this.verloop = new Verloop(this, sjabloon, this.teksten);
    void this.verloop.zoek();
  }

  /** The words follow the language; the page keeps the old ones until the new ones are there. */
  private haalTeksten(): void {
    const { taal } = this;
    if (taal === this.gevraagdeTaal) return;
    this.gevraagdeTaal = taal;
    Promise.all([haalLijst(taal, 'paspoort'), this.later ? haalLijst(taal, 'later') : null]).then(
      ([lijst, laterLijst]) => {
        if (taal !== this.gevraagdeTaal) return;
        this.teksten = maakTeksten(paspoortTeksten, lijst);
        this.tekstenTaal = taal;
        if (this.later && this.verloop) this.verloop.tl = maakTeksten(this.later.laterTeksten, laterLijst);
        this.requestUpdate();
      },
      () => {
        // Offline: Dutch, or the language that was there, stays; the next update tries again.
        this.gevraagdeTaal = this.tekstenTaal;
      },
    );
  }

  /** Fetches the pages after the questions, their words and their styles. */
  private async haalLater(): Promise<void> {
    if (this.later) return;
    try {
      const [later, lijst] = await Promise.all([import('./later.js'), haalLijst(this.tekstenTaal, 'later')]);
      if (this.later) return;
      this.later = later;
      const eigen = this.constructor as typeof PaspoortElement;
      adoptStyles(this.renderRoot as ShadowRoot, [...eigen.elementStyles, later.laterStyles, later.papierStyles]);
      if (this.verloop) this.verloop.tl = maakTeksten(later.laterTeksten, lijst);
      this.laterMislukt = false;
    } catch {
      this.laterMislukt = true;
    }
    this.requestUpdate();
  }

  // ── VerloopHost ──

  kiesTaal(taal: Taal): void {
    this.taalkeuze.kies(taal);
  }

  toonBeeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing {
    if (beeld === undefined) return nothing;
    if (typeof beeld === 'string') {
      this.beelden.add(beeld);
      const kind = this.verloop?.staat.persoon?.rol === 'kind' ? 'als-kind' : '';
      return isPictogram(beeld) ? pictogram(beeld, { klas: [klas, klas === 'stem-beeld' ? '' : kind].filter(Boolean).join(' ') }) : nothing;
    }
    if (Array.isArray(beeld)) return html`${beeld.map((b) => this.toonBeeld(b, klas))}`;
    return html`<img src=${beeld.src} alt=${leesTekst(beeld.alt, this.taal).tekst} loading="lazy" />`;
  }

  naarPagina(): void {
    this.focusDoel = '';
    this.requestUpdate();
  }

  focusVeld(id: string): void {
    this.focusDoel = id;
    this.requestUpdate();
  }

  async stuurOp(): Promise<Zending> {
    const { value } = this;
    if (!value) return { stand: 'mislukt' };
    const event = new SamenspelSubmitEvent(value);
    this.dispatchEvent(event);
    if (event.antwoord) {
      try {
        await event.antwoord;
        return { stand: 'verzonden', op: new Date() };
      } catch {
        return { stand: 'mislukt' };
      }
    }
    if (!event.defaultPrevented) this.form?.requestSubmit();
    return { stand: 'aangeboden' };
  }

  async print(leeg: boolean): Promise<void> {
    await this.haalLater();
    if (!this.later || !this.verloop) return;
    // A drawing that cannot be fetched leaves its place empty; the words beside it are printed.
    await laadPictogrammen(this.later.papierBeelden(this.verloop, leeg)).catch(() => undefined);
    this.papier = leeg ? 'leeg' : 'gevuld';
    this.requestUpdate();
    await this.updateComplete;
    printAlleen(this);
  }

  // ── form association ──

  formDisabledCallback(uit: boolean): void {
    this.fieldsetUit = uit;
    this.requestUpdate();
  }
  /** A reset gives an empty passport; what was kept stays on the device and is offered again. */
  formResetCallback(): void {
    this.verloop?.openDocument();
    void this.verloop?.zoek();
  }
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.value = state;
  }

  private async neemWaarde(waarde: PaspoortDocument | string | null): Promise<void> {
    if (waarde === null) return;
    const [{ leesDocument }] = await Promise.all([import('../../domain/paspoort/lees-document.js'), this.updateComplete]);
    let onbekend: unknown = waarde;
    if (typeof waarde === 'string') {
      try {
        onbekend = JSON.parse(waarde);
      } catch {
        onbekend = null;
      }
    }
    const gelezen = leesDocument(onbekend);
    const { verloop } = this;
    if (!verloop || !gelezen.document) return;
    if (verloop.neemOp(gelezen.document)) return;
    // Somebody's answers stand here already: another passport never replaces them unasked.
    if (verloop.staat.document.antwoorden.length > 0) {
      verloop.geopend = { document: gelezen.document };
      verloop.tussen('bestand');
    } else verloop.openDocument(gelezen.document);
  }

  /** Tells the form, the listeners and the page's CSS what there is now. */
  private bijFormulier(): void {
    const { verloop } = this;
    if (!verloop) return;
    const { value } = this;
    const tekst = value ? JSON.stringify(value) : '';
    this.internals.setFormValue(this.name && !this.hiddenInput && tekst ? tekst : null, tekst || null);
    this.bijVeld(tekst);
    this.bijGeldigheid(verloop);
    zetStaat(this.internals, 'gevuld', verloop.staat.document.antwoorden.length > 0);
    zetStaat(this.internals, 'gedeeld', value !== null);
    if (tekst === this.gedeeldTekst) return;
    this.gedeeldTekst = tekst;
    this.dispatchEvent(new Event('change', { bubbles: true }));
    this.dispatchEvent(new SamenspelChangeEvent(value));
  }

  private bijVeld(tekst: string): void {
    if (!this.hiddenInput || !this.name) {
      this.veld?.remove();
      this.veld = null;
      return;
    }
    if (!this.veld) {
      this.veld = document.createElement('input');
      this.veld.type = 'hidden';
      this.append(this.veld);
    }
    this.veld.name = this.name;
    this.veld.value = tekst;
    this.veld.disabled = this.isUit;
  }

  private bijGeldigheid(verloop: Verloop): void {
    const { staat, t } = verloop;
    const open = staat.vragen.find((v) => antwoordVan(staat, v.id) === null);
    const anker = this.renderRoot.querySelector<HTMLElement>('.knop.eerste') ?? undefined;
    if (!this.required || (staat.persoon && !open)) this.internals.setValidity({});
    else this.internals.setValidity({ valueMissing: true }, staat.persoon ? t.nogOpen : t.kiesWie, anker);
  }

  /** The first question that is still open comes to the reader, with what to do. */
  private readonly handleInvalid = (): void => {
    const { verloop } = this;
    if (!verloop) return;
    const open = verloop.staat.vragen.find((v) => antwoordVan(verloop.staat, v.id) === null);
    verloop.fout = { vraag: open?.id ?? '' };
    if (open) verloop.naar({ pagina: 'vraag', vraag: open.id });
    this.requestUpdate();
  };

  // ── print ──

  private readonly handleBeforePrint = (): void => {
    if (this.papier || !this.later || !this.verloop) return;
    this.papier = this.verloop.staat.document.antwoorden.length > 0 ? 'gevuld' : 'leeg';
    this.requestUpdate();
    // The browser takes the picture when this listener returns.
    this.performUpdate();
  };

  private readonly handleAfterPrint = (): void => {
    this.papier = null;
    this.requestUpdate();
  };

  // ── focus ──

  private zetFocus(): void {
    if (this.focusDoel === null) return;
    const doel = this.focusDoel === '' ? '[tabindex="-1"]' : `#${CSS.escape(this.focusDoel)}`;
    const element = this.renderRoot.querySelector<HTMLElement>(doel);
    if (!element) return;
    this.focusDoel = null;
    element.focus({ preventScroll: true });
    const boek = this.renderRoot.querySelector('.boek');
    if (boek && boek.getBoundingClientRect().top < 0) boek.scrollIntoView({ block: 'start' });
  }

  // ── render ──

  protected override render(): TemplateResult {
    return html`<div class="samenspel" lang=${this.tekstenTaal} dir=${richting(this.tekstenTaal)}>${this.renderPagina()}</div>`;
  }

  private renderPagina(): TemplateResult | typeof nothing {
    const { stand } = this.inhoud;
    const { verloop } = this;
    if (stand.stand === 'fout') return foutpagina(this.teksten, stand.meldingen);
    if (stand.stand === 'laadt' || !verloop) return html`<slot></slot>`;
    verloop.t = this.teksten;
    verloop.taal = this.tekstenTaal;
    const papier = this.papier && this.later ? this.later.papier(verloop, this.papier === 'leeg') : nothing;
    return html`${this.renderPlek(verloop)}${papier}`;
  }

  private renderPlek(v: Verloop): TemplateResult {
    const { plek, persoon } = v.staat;
    if (!v.tussenpagina && plek.pagina === 'start') {
      return startpagina(v, v.keus, (wie) => ((v.keus = wie), (v.fout = null), this.requestUpdate()), () => v.begin());
    }
    void this.haalLater();
    if (!v.tussenpagina && plek.pagina === 'fase') return fasepagina(v);
    if (!v.tussenpagina && plek.pagina === 'vraag' && !v.dubbel && persoon) {
      const vraag = v.staat.vragen.find((q) => q.id === plek.vraag) ?? v.staat.vragen[0];
      if (v.alles && !plek.vanControle) return allePagina(v, persoon.rol);
      if (vraag) return vraagpagina(v, vraag);
    }
    return this.later ? this.renderLater(v, this.later) : wachtpagina(v, this.laterMislukt, () => void this.haalLater());
  }

  private renderLater(v: Verloop, later: Later): TemplateResult {
    switch (v.tussenpagina) {
      case 'verder':
        return later.verderpagina(v);
      case 'welk':
        return later.welkpagina(v);
      case 'apparaat':
        return later.apparaatpagina(v);
      case 'naam':
        return later.naampagina(v);
      case 'taal':
        return later.taalpagina(v);
      case 'bewaren':
        return later.bewarenpagina(v);
      case 'wissen':
        return later.wispagina(v);
      case 'bestand':
        return later.bestandpagina(v);
      case 'nummer':
        return later.nummerpagina(v);
      case null:
        break;
    }
    if (v.dubbel) return later.versiespagina(v, v.dubbel);
    const { plek, vragen } = v.staat;
    const vraag = plek.pagina === 'antwoord' ? vragen.find((q) => q.id === plek.vraag) : undefined;
    if (vraag) return later.antwoordpagina(v, vraag);
    return plek.pagina === 'klaar' ? later.klaarpagina(v) : later.controlepagina(v);
  }

  /** A notice above the page: what is not kept, or what is still to be done. */
  bericht(): TemplateResult | typeof nothing {
    const { verloop, later } = this;
    if (!verloop || verloop.tussenpagina) return nothing;
    if (verloop.fout?.vraag) {
      return html`<div class="melding fout" role="alert">${ic('letop')}<b>${this.teksten.nogNietKlaar}</b><p>${this.teksten.nogOpen}</p></div>`;
    }
    return verloop.stand.stand === 'niet' && later ? later.bewaarmelding(verloop) : nothing;
  }
}

function zetStaat(internals: ElementInternals, naam: string, aan: boolean): void {
  if (aan) internals.states?.add(naam);
  else internals.states?.delete(naam);
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-paspoort': PaspoortElement;
  }
}
