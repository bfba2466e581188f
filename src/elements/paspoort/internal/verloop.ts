import { nothing, type CSSResultOrNative, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { bevries } from '../../../base/antwoorden/bevries.js';
import type { Zending } from '../../../base/antwoorden/zending.js';
import type { Inhoudstand } from '../../../base/inhoud.js';
import type { Luister } from '../../../base/luisteren.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { Antwoord, SamenspelDocument } from '../../../domain/document/document.js';
import { gedeeldDocument } from '../../../domain/document/gedeeld.js';
import { zelfdeDocument } from '../../../domain/document/versies.js';
import { rollen } from '../../../domain/rol.js';
import type { Deel, Rol, Sjabloon, Vraag } from '../../../domain/paspoort/sjabloon.js';
import type { Taal } from '../../../i18n/vertaler.js';
import { Bewaarder, type Bewaarplaats, type Bewaarstand, type Concept } from '../../../store/bewaarder.js';
import {
  antwoordVan,
  buurvraag,
  createPaspoortStore,
  dubbeleVragen,
  leegDocument,
  type PaspoortRequest,
  type PaspoortState,
  type PaspoortStore,
} from '../../../store/paspoort-store.js';
import { uitAntwoord } from './antwoorden.js';
import type { Teksten, Tussenpagina, Wie } from './context.js';
import type { Bladzijden, Geopend, LaterContext, LaterTeksten, NaarGesprek, ZeldenDoen } from './later-context.js';
import type { Omgeving } from './omgeving.js';
import type { Drukwerk } from '../papier/drukwerk.js';
import { bericht } from '../paginas/bericht.js';

/** One voice, in one part of the passport; `deel` is empty for the first. Or how the parts are talked about. */
export interface Bevraagd {
  rol: Rol | 'gesprek';
  deel: string;
}

/** What the flow needs of the element around it. */
export interface VerloopHost extends ReactiveControllerHost, HTMLElement {
  readonly omgeving: Omgeving;
  readonly disabled: boolean;
  readonly isUit: boolean;
  readonly name: string;
  readonly endpoint: string;
  readonly draft: string;
  readonly preset: string;
  readonly voor: string;
  readonly deel: string;
  readonly weergave: string;
  /** The words that were fetched, and the language they are in. */
  readonly woorden: object;
  readonly woordenTaal: Taal;
  /** The pages that were fetched. */
  readonly bladzijden: Partial<Bladzijden>;
  /** Fetches pages with their words and styles into `bladzijden`; rejects when they do not come. */
  haalBladzijden(deel: keyof Bladzijden, laad?: () => Promise<Bladzijden[keyof Bladzijden]>): Promise<void>;
  readonly luister: Luister;
  kiesTaal(taal: Taal): void;
  toonBeeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing;
  /** The page is another one: move the reader there. */
  naarPagina(): void;
  focusVeld(id: string): void;
  /** Whether these questions are there, and the way to fetch them; rejects when they do not come. Null: all of them. */
  heeftVragen(wie: Bevraagd): boolean;
  haalVragen(wie: Bevraagd | null): Promise<void>;
  readonly inhoud: { readonly stand: Inhoudstand<Sjabloon> };
  /** Does it as soon as the questions are there. */
  metVerloop(doe: (verloop: Verloop) => void): void;
  readonly form: HTMLFormElement | null;
  voegStijlToe(...stijlen: readonly CSSResultOrNative[]): void;
  /** Printing, once somebody has printed. */
  drukwerk: Drukwerk | null;
}

/**
 * How a visit goes: which page comes when, what is kept, what goes out. Holds the store and the keeper of one passport;
 * the element around it draws, and pages ask through `Context`.
 */
export class Verloop implements LaterContext {
  readonly host: VerloopHost;
  readonly store: PaspoortStore;
  readonly bewaarder: Bewaarder;
  readonly plaats: Bewaarplaats;
  readonly open = new Set<string>();
  #doe: ZeldenDoen | undefined;
  /** A page did not come. */
  paginaMislukt = false;
  /** Tries again what did not come. */
  opnieuw: () => void = () => undefined;

  tussenpagina: Tussenpagina | null = null;
  keus: Wie | null = null;
  zonderKeus = false;
  bladzijde = 0;
  readonly mislukt = false;
  fout: { vraag: string } | null = null;
  gekozen: { concept?: Concept; persoon?: string } = {};
  geopend: Geopend | null = null;
  zending: Zending = { stand: 'nee' };
  readonly #gehaald = new Set<string>();
  /** What is done once the person has said what they are. */
  #straks: (() => void) | null = null;
  /** What was kept here has been looked for. */
  gezocht: Promise<void> | undefined;
  #bewaard: SamenspelDocument;
  /** What the page around gave: that alone is nothing that somebody filled in here. */
  #gegeven: SamenspelDocument | null = null;
  #gedeeldVan: SamenspelDocument | null = null;
  #gedeeld: SamenspelDocument | null = null;
  #plek: string;

  constructor(host: VerloopHost, sjabloon: Sjabloon, plaats: Bewaarplaats) {
    this.host = host;
    this.plaats = plaats;
    const { nu, maakId, apparaat } = host.omgeving;
    this.store = createPaspoortStore({ sjabloon, nu, maakId, deel: host.deel || undefined });
    this.#bewaard = this.store.state.document;
    this.bewaarder = new Bewaarder({
      plaats,
      apparaat,
      ruimte: host.draft || host.preset || sjabloon.id,
      bijWijziging: () => host.requestUpdate(),
      bijDocument: (document) => void this.neemOp(document),
    });
    if (this.vast) this.word(host.voor as Rol);
    this.#bewaard = this.store.state.document;
    this.#plek = this.#waar();
    this.store.subscribe((staat) => this.#bijStaat(staat));
  }

  // ── what pages read ──

  get bladzijden(): Partial<Bladzijden> {
    return this.host.bladzijden;
  }
  /** There once the rare pages are. */
  get doe(): ZeldenDoen {
    return (this.#doe ??= this.bladzijden.zelden?.doen(this)) as ZeldenDoen;
  }
  get t(): Teksten {
    return this.host.woorden as Teksten;
  }
  get tl(): LaterTeksten {
    return this.host.woorden as LaterTeksten;
  }
  get taal(): Taal {
    return this.host.woordenTaal;
  }
  get luister(): Luister {
    return this.host.luister;
  }
  get kaft(): Sjabloon {
    return this.sjabloon;
  }
  get personen() {
    return this.staat.document.personen;
  }
  get staat(): PaspoortState {
    return this.store.state;
  }
  get sjabloon(): Sjabloon {
    return this.staat.sjabloon;
  }
  get stand(): Bewaarstand {
    // Kept is what is kept whole: with what was said.
    return this.bladzijden.opnamen?.beheer(this).stand ?? this.bewaarder.stand;
  }
  get concepten() {
    return this.bewaarder.concepten;
  }
  get onleesbaar() {
    return this.bewaarder.onleesbaar;
  }
  get gewist() {
    return this.bewaarder.gewist;
  }
  get gedeeldApparaat(): boolean {
    return this.bewaarder.gedeeld === true;
  }
  get uit(): boolean {
    return this.host.isUit;
  }
  get alles(): boolean {
    return this.host.weergave === 'alles';
  }
  get vast(): boolean {
    const { voor } = this.host;
    // A page cannot let somebody in whom the student did not invite.
    return voor === 'kind' || (voor === 'ouder' && !this.sjabloon.volwassen) || voor === 'leerkracht';
  }
  get stemmen(): readonly Rol[] {
    return this.vast ? [this.host.voor as Rol] : rollen;
  }
  get kanSturen(): boolean {
    return (this.host.name || this.host.endpoint) !== '';
  }
  /** The question of which the person must choose between several versions, unless it was put off. */
  get dubbel(): Vraag | undefined {
    return dubbeleVragen(this.staat).find((v) => !this.open.has(`later-${v.id}`));
  }
  /** The first question that was neither answered nor skipped. */
  get eersteOpen(): Vraag | undefined {
    return this.staat.vragen.find((v) => antwoordVan(this.staat, v.id) === null);
  }
  /** What goes out: what this passport's people share with others. Frozen; the same object while nothing changed. */
  get gedeeld(): SamenspelDocument | null {
    const { document } = this.staat;
    if (document !== this.#gedeeldVan) {
      this.#gedeeldVan = document;
      // Most changes are made before anything is shared: they cost nothing here.
      const iets = document.antwoorden.some(({ status }) => status === 'gedeeld');
      const gedeeld = iets ? gedeeldDocument(document) : null;
      this.#gedeeld = gedeeld && gedeeld.antwoorden.length > 0 ? bevries(gedeeld) : null;
    }
    return this.#gedeeld;
  }

  beeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing {
    return this.host.toonBeeld(beeld, klas);
  }
  bericht(): TemplateResult | typeof nothing {
    return bericht(this);
  }
  uitgenodigd(): TemplateResult | undefined {
    return this.bladzijden.volwassen?.uitgenodigd(this);
  }

  // ── what pages ask ──

  /** Fetches pages once; after a failure only when the reader asks again, or wants another page. */
  haal(deel: keyof Bladzijden, opnieuw = false): void {
    if (this.bladzijden[deel] || (this.#gehaald.has(deel) && !opnieuw)) return;
    this.#gehaald.add(deel);
    this.paginaMislukt = false;
    this.host.haalBladzijden(deel).catch(() => {
      this.paginaMislukt = true;
      this.host.requestUpdate();
    });
  }

  stuur(request: PaspoortRequest): void {
    this.store.dispatch(request);
  }

  antwoord(vraag: Vraag, antwoord: Antwoord | null): void {
    if (this.uit) return;
    this.fout = null;
    this.store.dispatch({ doe: 'antwoord', vraag: vraag.id, antwoord });
  }

  slaOver(vraag: Vraag): void {
    this.fout = null;
    this.store.dispatch({ doe: 'sla-over', vraag: vraag.id });
    this.verder();
  }

  verder(): void {
    if (this.tussenpagina === 'apparaat') {
      if (this.bewaarder.gedeeld === null) this.bewaarder.deel(false);
      return this.neemPlaats();
    }
    const { plek, persoon } = this.staat;
    if (plek.pagina === 'fase') {
      if (!persoon) return;
      if (!persoon.fase) this.store.dispatch({ doe: 'noem', fase: 'midden' });
      return this.store.dispatch({ doe: 'ben', persoon: persoon.id });
    }
    this.alsGeenNummer(() => {
      if (plek.pagina !== 'vraag') return;
      const buur = this.alles || plek.vanControle ? undefined : buurvraag(this.staat, plek.vraag, 1);
      this.naar(buur ? { pagina: 'vraag', vraag: buur.id } : { pagina: 'controle' });
    });
  }

  terug(): void {
    if (this.tussenpagina) {
      if (this.tussenpagina === 'apparaat' || this.tussenpagina === 'naam') this.store.dispatch({ doe: 'vertrek' });
      return this.tussen(null);
    }
    const { plek, vragen } = this.staat;
    if (plek.pagina === 'controle') {
      const laatste = vragen.at(-1);
      return laatste ? this.naar({ pagina: 'vraag', vraag: laatste.id }) : this.vertrek();
    }
    if (plek.pagina === 'antwoord') return this.naar({ pagina: 'controle' });
    if (plek.pagina !== 'vraag') return this.vertrek();
    if (plek.vanControle) return this.naar({ pagina: 'controle' });
    const buur = this.alles ? undefined : buurvraag(this.staat, plek.vraag, -1);
    if (buur) this.naar({ pagina: 'vraag', vraag: buur.id });
    else if (!this.vast) this.vertrek();
  }

  tussen(pagina: Tussenpagina | null): void {
    this.tussenpagina = pagina;
    this.#bijPagina();
  }

  kiesTaal(taal: Taal): void {
    this.host.kiesTaal(taal);
    if (this.staat.persoon) this.store.dispatch({ doe: 'noem', taal });
  }

  klap(wat: string, open: boolean, focus?: string): void {
    if (open) this.open.add(wat);
    else this.open.delete(wat);
    this.host.requestUpdate();
    if (open && focus) this.host.focusVeld(focus);
  }

  // ── the way through ──

  kies(wie: Wie): void {
    this.keus = wie;
    this.zonderKeus = false;
    this.host.requestUpdate();
  }

  /** "Beginnen": somebody must have been chosen, and on the first visit it is asked whose device this is. */
  begin(): void {
    if (!this.keus) {
      this.zonderKeus = true;
      this.host.requestUpdate();
      return;
    }
    if (this.bewaarder.gedeeld === null && !this.alles) return this.tussen('apparaat');
    this.neemPlaats();
  }

  /** The chosen person sits down: known ones go on where they were, new ones may say how they are called. */
  neemPlaats(): void {
    const { keus } = this;
    if (keus && this.#mist(keus.rol, this.staat.deel, () => this.neemPlaats())) return;
    this.keus = null;
    this.tussenpagina = null;
    if (!keus) return this.#bijPagina();
    this.bewaarder.begin();
    if (keus.persoon) {
      this.store.dispatch({ doe: 'ben', persoon: keus.persoon });
      const taal = this.staat.persoon?.taal;
      if (taal) this.host.kiesTaal(taal as Taal);
      return;
    }
    const naam = keus.rol === 'ouder' ? undefined : this.sjabloon.namen?.[keus.rol];
    this.word(keus.rol, { taal: this.taal, ...(naam ? { naam } : {}) });
    if (!naam && !this.alles) this.tussen('naam');
  }

  /** Another talk: its questions are fetched now. */
  kiesDeel(deel: string): void {
    const rol = this.staat.persoon?.rol;
    if (rol && this.#mist(rol, deel, () => this.kiesDeel(deel))) return;
    this.tussenpagina = null;
    this.store.dispatch({ doe: 'kies-deel', deel });
  }

  /** Whether this voice is asked something in this part, as far as that is known. */
  vraagtIn({ id, vragen }: Deel): boolean {
    const rol = this.staat.persoon?.rol;
    return !!rol && (!this.host.heeftVragen(this.#bevraagd(rol, id)) || vragen.some((vraag) => vraag.rol === rol));
  }

  #bevraagd(rol: Rol, deel: string): Bevraagd {
    return { rol, deel: deel === this.sjabloon.delen[0]?.id ? '' : deel };
  }

  /** These questions are not there: they are fetched, and then it is done. */
  #mist(rol: Rol, deel: string, doe: () => void): boolean {
    const wie = this.#bevraagd(rol, deel);
    const mist = !this.host.heeftVragen(wie);
    if (mist) void this.wacht(() => this.host.haalVragen(wie), doe);
    return mist;
  }

  /** Shows that something is on its way; when it does not come, says so and lets the reader try again. */
  async wacht(werk: () => Promise<void>, klaar: () => void): Promise<void> {
    this.opnieuw = () => void this.wacht(werk, klaar);
    this.paginaMislukt = false;
    this.tussen('laden');
    try {
      await werk();
    } catch {
      this.paginaMislukt = true;
      this.host.requestUpdate();
      return;
    }
    if (this.tussenpagina === 'laden') klaar();
  }

  naarGesprek({ kaarten, deel = this.staat.deel, bij }: NaarGesprek = {}): void {
    const { host } = this;
    const werk = async (): Promise<void> => {
      const stemmen = [{ rol: 'gesprek' as const, deel: '' }, ...rollen.map((rol) => this.#bevraagd(rol, deel))];
      await Promise.all([
        ...stemmen.map((wie) => host.haalVragen(wie)),
        host.haalBladzijden('nakijken'),
        host.haalBladzijden('gesprek'),
      ]);
    };
    void this.wacht(werk, () => {
      if (!kaarten) this.vertrek();
      this.tussenpagina = null;
      this.stuur({ doe: 'kies-deel', deel });
      this.naar({ pagina: 'gesprek', ...(bij ? { bij } : {}) });
    });
  }

  naar(plek: PaspoortState['plek']): void {
    this.store.dispatch({ doe: 'naar', plek });
  }

  vertrek(): void {
    this.zending = { stand: 'nee' };
    this.store.dispatch({ doe: 'vertrek' });
  }

  /** Opens a passport that was kept here, or a new one. */
  openDocument(document?: SamenspelDocument): void {
    this.opent(document ?? leegDocument(this.sjabloon, this.host.omgeving.maakId(), this.host.omgeving.nu()), null);
    if (this.vast && !document) this.word(this.host.voor as Rol);
  }

  /** @param gegeven what the page around gave of it */
  opent(document: SamenspelDocument, gegeven: SamenspelDocument | null): void {
    // Opening is no change: nothing is kept before somebody fills in something.
    this.#bewaard = document;
    this.#gegeven = gegeven;
    this.store.dispatch({ doe: 'open', document });
  }

  word(rol: Rol, wat: { naam?: string; taal?: string } = {}): void {
    this.store.dispatch({ doe: 'word', rol, ...wat });
  }

  /** A passport in which nobody answered or said a name is not worth keeping, nor asking about. */
  isIngevuld({ antwoorden, personen }: SamenspelDocument): boolean {
    const { antwoorden: gegeven = [], personen: bekend = [] } = this.#gegeven ?? {};
    const beantwoord = antwoorden !== gegeven && antwoorden.length > 0;
    return beantwoord || personen.some((persoon) => persoon.naam && !bekend.includes(persoon));
  }

  /** An empty passport; what was kept stays on the device and is offered again. */
  maakLeeg(): void {
    this.bewaarder.sluit();
    this.bewaarder.stand = { stand: 'leeg' };
    this.tussenpagina = null;
    this.openDocument();
    void this.zoek();
  }

  /** Somebody was here before: ask, before anything of it is shown. */
  async zoek(): Promise<void> {
    await this.bewaarder.zoek();
    const bezig = this.isIngevuld(this.staat.document) || this.tussenpagina !== null;
    if (bezig || this.concepten.length === 0) return;
    if (this.host.voor === 'leerkracht') return this.tussen('klas');
    const [enige] = this.concepten;
    this.gekozen = this.concepten.length === 1 && enige ? kiesEnige(enige) : {};
    this.tussen(this.concepten.length > 1 ? 'welk' : 'verder');
  }

  deelApparaat(gedeeld: boolean): void {
    this.bewaarder.deel(gedeeld);
  }

  laatZien(): void {
    this.alsGeenNummer(() => {
      this.stuur({ doe: 'deel' });
      this.naar({ pagina: 'klaar' });
    });
  }

  /** Fetches the rare pages, and then does it. */
  metZelden(doe: () => void): void {
    if (this.bladzijden.zelden) return doe();
    const terug = this.tussenpagina;
    void this.wacht(
      () => this.host.haalBladzijden('zelden'),
      () => {
        this.tussen(terug);
        doe();
      },
    );
  }

  // ── numbers that must not leave ──

  /** Does it now, or after the person has said what nine digits are. */
  alsGeenNummer(doe: () => void): void {
    const cijfers = this.staat.vragen.some(({ id }) => {
      const { woorden } = uitAntwoord(antwoordVan(this.staat, id));
      return (woorden.match(/\p{Nd}/gu)?.length ?? 0) >= 9;
    });
    if (!cijfers) return doe();
    // Whether they can be a BSN is known by who asks about it.
    this.metZelden(() => {
      if (!this.doe.metNummer()) return doe();
      this.#straks = doe;
      this.tussen('nummer');
    });
  }

  naNummer(): void {
    const doe = this.#straks;
    this.#straks = null;
    this.tussen(null);
    doe?.();
  }

  // ── after each change ──

  #bijStaat(staat: PaspoortState): void {
    const { document } = staat;
    if (document !== this.#bewaard) {
      this.#bewaard = document;
      if (this.isIngevuld(document)) this.bewaarder.bewaar(document);
    }
    this.#bijPagina();
  }

  #bijPagina(): void {
    this.host.requestUpdate();
    const plek = this.#waar();
    if (plek === this.#plek) return;
    this.#plek = plek;
    // What did not come on another page is asked for anew.
    if (this.paginaMislukt) this.#gehaald.clear();
    this.paginaMislukt = false;
    this.bladzijde++;
    this.host.naarPagina();
  }

  #waar(): string {
    return JSON.stringify([this.staat.plek, this.tussenpagina, this.dubbel?.id]);
  }

  /** Takes in answers of the same passport; another one is only ever opened apart or after a yes. */
  async neemOp(document: SamenspelDocument): Promise<void> {
    const { merge } = await import('../../../domain/document/merge.js');
    const { document: hier } = this.staat;
    if (zelfdeDocument(document, hier)) this.store.dispatch({ doe: 'neem-op', document: merge(hier, document) });
  }
}

const kiesEnige = (concept: Concept): { concept: Concept; persoon?: string } => {
  const [persoon] = concept.document.personen;
  return persoon ? { concept, persoon: persoon.id } : { concept };
};
