/* The way through an assignment after its first page. Fetched when somebody begins, or was here before. */
import { html, nothing, type TemplateResult } from 'lit';
import { SamenspelChangeEvent } from '../../base/antwoorden/change.event.js';
import type { Afzender, Verzending } from '../../base/antwoorden/verzending.js';
import type { Zending } from '../../base/antwoorden/zending.js';
import { meldFouten } from '../../base/events.js';
import { Formulier, zetStaat } from '../../base/formulier.js';
import type { Regel } from '../../base/luisteren.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import type { Beeld } from '../../domain/beeld.js';
import type { Tekst } from '../../domain/tekst.js';
import type { Thuisopdracht } from '../../domain/thuisopdracht/thuisopdracht.js';
import type { Taal } from '../../i18n/vertaler.js';
import { ic, lijn } from '../../base/tekeningen.js';
import * as tekens from '../../base/tekens.js';
import { praatpagina, stappenpagina } from './doen.js';
import type { Gang, Host, Plek, Teksten } from './internal/gang.js';
import { Rustklok } from './internal/rustklok.js';
import type { Terugmelding } from './internal/terugmelding.js';

export { doen as lijst } from '../../i18n/generated/thuisopdracht.js';
export { doenStyles as stijl } from './doen.styles.js';
export { default as teksten } from './doen.teksten.js';

/** Tells the form, the listeners and the page's CSS what there is now. */
export class Uitkomst {
  readonly #host: Host;
  readonly #internals: ElementInternals;
  readonly #formulier: Formulier;
  #gedeeld = '';

  constructor(host: Host, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
    this.#formulier = new Formulier(host, internals);
  }

  zet(): void {
    const { value, name, hiddenInput, uit, terug } = this.#host;
    const tekst = value ? JSON.stringify(value) : '';
    this.#formulier.zet({ tekst, name, hiddenInput, uit });
    zetStaat(this.#internals, 'gevuld', terug?.isIngevuld === true);
    zetStaat(this.#internals, 'gedeeld', value !== null);
    if (tekst === this.#gedeeld) return;
    this.#gedeeld = tekst;
    this.#host.dispatchEvent(new Event('change', { bubbles: true }));
    this.#host.dispatchEvent(new SamenspelChangeEvent(value));
  }
}

/** One assignment as it is done: where they are, and what they answer. */
export class Verloop implements Gang {
  plek: Plek = 'voorkant';
  terug: Terugmelding | null = null;
  zending: Zending = { stand: 'nee' };
  klokVan: number | null = null;
  readonly klok: Rustklok;
  readonly beurten = new Map<number, 'kind' | 'ouder'>();
  readonly open = new Set<string>();
  readonly #host: Host;
  readonly #van: string;
  #afsluiten: typeof import('./afsluiten.js') | null = null;
  #verzending: Verzending | null = null;
  /** What the page waits for; and whether that did not come. */
  #bezig: Promise<void> | null = null;
  #mislukt = false;
  /** Something is kept here of an earlier visit. */
  #kanVerder = false;
  /** The language of the questions. */
  #vragenVan = '';
  /** Where the reader was before a page in between, and what was about to be done there. */
  #hiervoor: Plek = 'voorkant';
  #straks: (() => void) | null = null;

  constructor(host: Host) {
    this.#host = host;
    this.#van = host.opdracht.id;
    this.klok = new Rustklok(Date.now, () => host.requestUpdate());
  }

  get opdracht(): Thuisopdracht {
    return this.#host.opdracht;
  }
  get t(): Teksten {
    return this.#host.t;
  }
  get taal(): Taal {
    return this.#host.taal;
  }
  get uit(): boolean {
    return this.#host.uit;
  }
  get alles(): boolean {
    return this.#host.alles;
  }
  get kanSturen(): boolean {
    return (this.#host.name || this.#host.endpoint) !== '';
  }

  beeld(beeld: Beeld | undefined, klas?: string): ReturnType<Host['beeld']> {
    return this.#host.beeld(beeld, klas);
  }
  zin(tekst: Tekst, id?: string): TemplateResult {
    return this.#host.zin(tekst, id);
  }
  leesbalk(regels: readonly Regel[]): { knop: TemplateResult; melding: TemplateResult } {
    const { luister } = this.#host;
    return { knop: luister.balk(this.plek, regels), melding: luister.melding(this.plek, regels) };
  }

  /** The page where they are. */
  pagina(): TemplateResult {
    const { plek, terug } = this;
    if (plek.startsWith('stap-')) return stappenpagina(this);
    if (plek === 'praten') return praatpagina(this);
    const af = this.#afsluiten;
    if (!af || !terug)
      return this.#host.wachtpagina(
        this.#mislukt,
        () => this.ga(plek),
        () => this.vorige(),
      );
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
    return html`${nietBewaard ? af.bewaarmelding(this, terug) : nothing}${af.onderweg(this)}${pagina()}${af.voet(this, terug)}`;
  }

  /** On the first page: what an earlier visit left, to go on with. */
  terugkomst(): TemplateResult | typeof nothing {
    const verder = this.#kanVerder
      ? html`<div class="melding">${lijn(tekens.bewaard)}<b>${this.t.erStaatIets}</b><button class="knop" type="button" @click=${() => this.#gaVerder()}>${this.t.verderGaan} ${ic('verder')}</button></div>`
      : nothing;
    return html`${this.#afsluiten?.onderweg(this) ?? nothing}${verder}`;
  }

  // ── what is fetched later ──

  /** Answers of an earlier visit, where there can be any. */
  async zoek(): Promise<void> {
    await this.#haalAfsluiten();
    this.#kanVerder = this.terug !== null && this.terug.concepten.length > 0 && !this.terug.isIngevuld;
    this.#host.requestUpdate();
  }

  /** The closing: its pages, its questions, and the place where answers are kept. */
  async #haalAfsluiten(): Promise<void> {
    const host = this.#host;
    const { opdracht, taal, omgeving } = host;
    if (this.terug || opdracht.id !== this.#van) return;
    const [afsluiten, deel, toestel] = await Promise.all([
      host.erbij('afsluiten', () => import('./afsluiten.js')),
      omgeving.vragen(taal),
      omgeving.toestel(),
    ]);
    const plaats = opdracht.nietBewaren ? undefined : await toestel.bewaarplaats();
    if (this.terug || this.#weg) return;
    this.#vragenVan = taal;
    this.#afsluiten = afsluiten;
    this.terug = new afsluiten.Terugmelding({
      opdracht,
      deel,
      plaats,
      ruimte: host.draft || opdracht.id,
      toestel,
      bijWijziging: () => host.requestUpdate(),
    });
    this.#verzending = this.#verzend(afsluiten, this.terug, () => toestel.zenden());
    await this.terug.bewaarder?.zoek();
    host.requestUpdate();
  }

  #verzend(
    { Verzending }: typeof import('./afsluiten.js'),
    terug: Terugmelding,
    zenden: Afzender['zenden'],
  ): Verzending {
    return new Verzending({
      host: this.#host,
      zenden,
      gedeeld: () => terug.gedeeld,
      heel: () => terug.document,
      // Of a theme that is never kept, nothing that is on its way is kept either.
      waar: () => (terug.bewaarder ? (terug.bewaarder.gedeeld ? 'tabblad' : 'apparaat') : 'nergens'),
      zet: (zending) => {
        this.zending = zending;
      },
    });
  }

  onderweg(alles: boolean): Zending {
    return this.#verzending?.anders(alles, this.plek === 'wissen') ?? { stand: 'nee' };
  }

  /** The questions follow the language of the page. */
  bijUpdate(): void {
    const { taal, opdracht, omgeving } = this.#host;
    if (!this.terug || this.#vragenVan === taal) return;
    this.#vragenVan = taal;
    omgeving.vragen(taal).then(
      (deel) => taal === this.taal && this.terug?.vraagt(opdracht, deel),
      () => undefined,
    );
  }

  #weg = false;
  /** Another assignment comes, or the element goes. */
  sluit(weg: boolean): void {
    this.#weg = weg;
    this.klok.stop();
    if (weg) this.#verzending?.sluit();
    this.terug?.sluit();
  }

  // ── the way through ──

  get #plekken(): Plek[] {
    const aantal = this.alles ? 1 : this.opdracht.stappen.length;
    const stappen = Array.from({ length: aantal }, (_, i): Plek => `stap-${i}`);
    return ['voorkant', ...stappen, 'praten', 'kind', 'ouder', 'gepraat', 'klaar'];
  }

  ga(plek: Plek): void {
    const tussen = plek === 'bewaren' || plek === 'nummer';
    if (tussen && this.#plekken.includes(this.plek)) this.#hiervoor = this.plek;
    this.#host.naarPagina();
    this.plek = plek;
    // The closing comes beside the first step: who is offline by then can still finish.
    if (plek !== 'voorkant') this.#haal();
    this.#host.requestUpdate();
  }

  #haal(): void {
    const bezig = this.#haalAfsluiten();
    this.#mislukt = false;
    this.#bezig = bezig;
    bezig
      .catch(() => {
        if (this.#bezig === bezig) this.#mislukt = true;
      })
      .finally(() => this.#host.requestUpdate());
  }

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

  vorige(): void {
    if (this.plek === 'apparaat') return this.ga('praten');
    const plekken = this.#plekken;
    const hier = plekken.indexOf(this.plek);
    this.ga(plekken[hier < 0 ? 0 : Math.max(0, hier - 1)] ?? 'voorkant');
  }

  zetBeurt(stap: number, wie: 'kind' | 'ouder'): void {
    this.beurten.set(stap, wie);
    this.#host.requestUpdate();
  }

  startKlok(stap: number, minuten: number): void {
    this.klokVan = stap;
    this.klok.start(minuten);
  }

  klap(wat: string): void {
    if (!this.open.delete(wat)) this.open.add(wat);
    this.#host.requestUpdate();
  }

  kiesApparaat(gedeeld: boolean): void {
    this.terug?.bewaarder?.deel(gedeeld);
  }

  /** Does it now, or after the parent has said what nine digits are. */
  #alsGeenNummer(doe: () => void): void {
    if (!this.terug?.nummer) return doe();
    this.#straks = doe;
    this.ga('nummer');
  }

  /** "Klaar": what was answered is for the teacher from now on. */
  klaar(): void {
    this.#alsGeenNummer(() => {
      this.terug?.deel();
      this.zending = { stand: 'nee' };
      this.ga('klaar');
    });
  }

  stuur(): void {
    void this.#verzending?.stuur().then(() => this.#naarPagina());
  }

  stuurNiet(): void {
    void this.#verzending?.laatMaar().then(() => this.#naarPagina());
  }

  #naarPagina(): void {
    this.#host.naarPagina();
    this.#host.requestUpdate();
  }

  print(): void {
    this.#alsGeenNummer(() => this.#host.print());
  }

  bewaarBestand(): void {
    this.#alsGeenNummer(() => void this.#bewaarBestand());
  }

  async #bewaarBestand(): Promise<void> {
    const document = this.terug?.document;
    if (!document) return;
    try {
      const [{ naarBestand }, { geefBestand }] = await Promise.all([
        this.#host.omgeving.toestel().then((toestel) => toestel.bestanden()),
        import('../../base/bestand.js'),
      ]);
      const { naam, tekst } = naarBestand(document);
      geefBestand(naam, tekst, 'application/json');
    } catch {
      this.#mislukt = true;
      this.#host.requestUpdate();
    }
  }

  wis(): void {
    this.#verzending?.gewist();
    void this.terug?.wis().then(() => {
      this.#verzending?.gewist();
      this.#kanVerder = false;
      this.#naarPagina();
    });
  }

  /** Another child, or once more: what was kept stays until it is wiped. */
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

  /** What somebody filled in here is never replaced unasked: of the same document what is new is added. */
  async neem(waarde: SamenspelDocument | string): Promise<void> {
    const { leesDocument, leesDocumentTekst } = await import('../../domain/document/lees-document.js');
    const soort = 'samenspel-thuisopdracht';
    const { document, meldingen } =
      typeof waarde === 'string' ? leesDocumentTekst(waarde, soort) : leesDocument(waarde, soort);
    if (meldingen) meldFouten(this.#host, meldingen);
    if (!document) return;
    await this.#haalAfsluiten();
    const { terug } = this;
    if (!terug) return;
    if (terug.isIngevuld && terug.document.id !== document.id)
      meldFouten(this.#host, [{ pad: 'value', code: 'waarde', gevonden: document.id, verwacht: terug.document.id }]);
    else terug.open(document, terug.isIngevuld);
  }
}
