/* What comes of the passports: who can help, how far it is, what is kept. Fetched with the first passport. */
import { html, nothing, type TemplateResult } from 'lit';
import { Adem } from '../../base/adem.js';
import { bevries } from '../../base/antwoorden/bevries.js';
import { geefBestand } from '../../base/bestand.js';
import { nietGelezen, opRij } from '../../base/ontvangst.js';
import { ic, lijn } from '../../base/tekeningen.js';
import * as tekens from '../../base/tekens.js';
import { zoals } from '../../base/zoals.js';
import type { SamenspelDocument } from '../../domain/document/document.js';
import { leesDocument } from '../../domain/document/lees-document.js';
import type { Kans, Matchstand } from '../../domain/gesprek/match.js';
import { zetMatchstand } from '../../domain/gesprek/matchstand.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import type { Bewaarplaats } from '../../store/bewaarder.js';
import { Klas } from '../../store/klas.js';
import { SamenspelMatchEvent } from './matches.events.js';
import { datum, vulIn, type Host } from './internal/host.js';
import { Klassenlijst, type Uitkomst } from './internal/klassenlijst.js';
import { bewaarKlanken, geefKlanken, type Klankplek } from '../../store/klankenkast.js';
import { opnamenVan } from '../../domain/document/gemaakt-van.js';
import type { Geluiden } from '../../domain/opname.js';
import type { Bestandslezer, NeemIn, UitBestand } from './internal/omgeving.js';
import { watVoorNederlands } from './internal/woord.js';
import { groepen, inEigenWoorden, zonder, type Blad, type Plek } from './delen/groepen.js';

export { klasmatches as lijst } from '../../i18n/generated/matches.js';
export { default as teksten } from './klasmatches.teksten.js';
export { klasStyles as stijl } from './klas.styles.js';

type Reden = NonNullable<UitBestand['reden']> | 'te-veel';

/** Something to read: it is opened when its turn comes. */
interface Bron {
  naam: string;
  van: 'bestand' | 'pagina' | 'apparaat';
  lees(lezer: Bestandslezer): Promise<UitBestand>;
  /** Kept until this tab closes. */
  tabblad?: boolean;
}

/** What was done last; `wist`: it is asked whether the list may go. */
type Stand = 'rust' | 'leest' | 'bijgewerkt' | 'gestopt' | 'niets' | 'wist' | 'gewist';

/** So often a page tells how far it is, in milliseconds. */
const vertelNa = 200;

/** The passports of a class, for as long as the page is open. What is changed in one is kept; nothing is sent. */
export class KlasPagina implements Blad {
  readonly c: Host;
  readonly #klas: Klas;
  readonly #lijst = new Klassenlijst();
  /** Who writes: this page. */
  readonly #schrijver: string;
  #rij: Bron[] = [];
  #klaar = 0;
  #leest = false;
  #stand: Stand = 'rust';
  #uitkomst: Uitkomst | null = null;
  #van: { paspoorten: readonly SamenspelDocument[]; sjabloon: Sjabloon } | null = null;
  #nietGelezen: { naam: string; reden: Reden; van: Bron['van'] }[] = [];
  #samengevoegd = new Set<string>();
  readonly #alleenVanPagina = new Set<string>();
  #ontvangen: readonly unknown[] = [];
  #plaats: Promise<Bewaarplaats> | null = null;
  #kanBewaren = true;
  readonly #veranderd = new Set<string>();
  /** What files brought of sounds, by passport; of those on the device they are there. */
  readonly #geluiden = new Map<string, Geluiden>();
  readonly #ruimte: string;
  readonly #open = new Map<string, boolean>();
  readonly #getoond = new Map<string, number>();

  constructor(c: Host, ruimte: string) {
    this.c = c;
    const { maakId, apparaat } = c.omgeving;
    this.#schrijver = maakId();
    this.#ruimte = ruimte;
    this.#klas = new Klas({ apparaat, ruimte, bijWijziging: () => this.#ververs() });
  }

  // ── what comes in ──

  /** What the page around gives; the same list again changes nothing. What it no longer gives goes, unless it was changed here. */
  neem(ontvangen: readonly unknown[]): void {
    if (ontvangen === this.#ontvangen) return;
    this.#ontvangen = ontvangen;
    for (const id of this.#alleenVanPagina) if (!this.#veranderd.has(id)) this.#klas.weg(id);
    this.#alleenVanPagina.clear();
    this.#rij = this.#rij.filter(({ van }) => van !== 'pagina');
    this.#nietGelezen = this.#nietGelezen.filter(({ van }) => van !== 'pagina');
    this.#erbij(
      ontvangen.map((inhoud, plaats) => ({
        naam: vulIn(this.c, this.c.t.paspoortNummer, { nummer: plaats + 1 }),
        van: 'pagina',
        lees: (lezer) => (typeof inhoud === 'string' ? lezer.uitBestand(inhoud) : Promise.resolve(uitWaarde(inhoud))),
      })),
    );
  }

  neemBestanden(bestanden: readonly File[]): void {
    this.#erbij(
      bestanden.map((bestand) => ({ naam: bestand.name, van: 'bestand', lees: (lezer) => lezer.uitBestand(bestand) })),
    );
  }

  /** The passports that are kept here for this site and namespace. */
  async neemApparaat(ruimte: string): Promise<void> {
    const plaats = await this.#haalPlaats();
    const { concepten } = plaats ? await plaats.zoek(ruimte) : { concepten: [] };
    if (concepten.length === 0) return this.#zet('niets');
    this.#erbij(
      concepten.map(({ document, gedeeld }) => ({
        naam: this.#lijst.blik(document).naam ?? this.c.t.zonderNaam,
        van: 'apparaat',
        tabblad: gedeeld,
        lees: () => Promise.resolve({ document }),
      })),
    );
  }

  #erbij(bronnen: readonly Bron[]): void {
    this.#rij.push(...bronnen);
    if (this.#rij.length > 0 && !this.#leest) void this.#leesRij();
    else if (bronnen.length === 0) this.bijUpdate();
  }

  /** One after the other, and the page goes on in between. */
  async #leesRij(): Promise<void> {
    this.#leest = true;
    this.#klaar = 0;
    this.#samengevoegd.clear();
    this.#zet('leest');
    let lezer: Bestandslezer | null = null;
    let neemIn: NeemIn | null = null;
    const adem = new Adem();
    let verteld = performance.now();
    for (let bron = this.#rij.shift(); bron; bron = this.#rij.shift()) {
      lezer ??= await this.c.omgeving.bestanden().catch(() => null);
      neemIn ??= (await lezer?.neemer().catch(() => null)) ?? null;
      const uit = lezer
        ? await bron.lees(lezer).catch(() => ({ reden: 'niet-geladen' as const }))
        : { reden: 'niet-geladen' as const };
      this.#neemOp(bron, uit, neemIn);
      this.#klaar++;
      await adem.haal();
      if (performance.now() - verteld < vertelNa) continue;
      verteld = performance.now();
      this.c.requestUpdate();
    }
    // Who stopped it has said so already.
    const gestopt = !this.#leest;
    this.#leest = false;
    await this.#rekenUit();
    this.#zet(gestopt ? 'gestopt' : 'bijgewerkt');
  }

  #neemOp({ naam, van, tabblad }: Bron, { document, reden, geluiden = {} }: UitBestand, neemIn: NeemIn | null): void {
    if (!document || !neemIn) {
      this.#nietGelezen.push({ naam, reden: reden ?? 'niet-geladen', van });
      return;
    }
    const kende = this.#klas.zelfdeKind(document);
    const { id } = kende ?? document;
    const opgenomen = this.#klas.neem(
      document,
      (eigen, ander) => neemIn(eigen, ander, this.c.omgeving.maakId()),
      tabblad,
    );
    if (opgenomen === 'past-niet') this.#nietGelezen.push({ naam, reden: 'te-veel', van });
    else {
      if (kende) this.#samengevoegd.add(id);
      this.#geluiden.set(id, { ...this.#geluiden.get(id), ...geluiden });
    }
    if (van !== 'pagina') this.#alleenVanPagina.delete(id);
    else if (!kende) this.#alleenVanPagina.add(id);
  }

  readonly #stop = (): void => {
    this.#rij = [];
    this.#leest = false;
    this.c.requestUpdate();
  };

  /** After each render of the element: other questions, or other passports, are another list. */
  bijUpdate(): void {
    if (!this.#leest) void this.#rekenUit();
  }

  async #rekenUit(): Promise<void> {
    const { sjabloon } = this.c;
    const { paspoorten } = this.#klas;
    if (!sjabloon || (this.#van?.paspoorten === paspoorten && this.#van.sjabloon === sjabloon)) return;
    this.#van = { paspoorten, sjabloon };
    const uitkomst = await this.#lijst.van(paspoorten, sjabloon);
    if (!uitkomst) return;
    this.#uitkomst = uitkomst;
    this.c.requestUpdate();
  }

  #ververs(): void {
    this.c.requestUpdate();
  }

  // ── what is changed ──

  zet(paar: Kans, naar: Matchstand, rij: string): void {
    const { c } = this;
    const { omgeving, sjabloon } = c;
    const { id } = paar.aanbod.document;
    const oud = this.#klas.van(id);
    if (!oud || !sjabloon || c.uit) return;
    const woorden = watVoorNederlands(paar.aanbod, paar.waarvoor);
    const antwoorden = zetMatchstand(oud, paar, naar, woorden, {
      ...{ id: this.#schrijver, op: omgeving.nu(), taal: c.taal },
      maakId: () => omgeving.maakId(),
    });
    const nieuw = this.#klas.leg(id, antwoorden);
    if (!nieuw) return;
    this.#veranderd.add(id);
    this.#uitkomst = this.#lijst.vervang(paar.aanbod.document, nieuw, sjabloon);
    this.#van = { paspoorten: this.#klas.paspoorten, sjabloon };
    void this.#bewaar([id]);
    c.naar(rij);
    c.dispatchEvent(
      new SamenspelMatchEvent(bevries(structuredClone(nieuw)), paar.waarvoor, paar.aanbod.persoon.id, naar),
    );
  }

  async #haalPlaats(): Promise<Bewaarplaats | null> {
    this.#plaats ??= this.c.omgeving.bewaarplaats();
    const plaats = await this.#plaats.catch(() => null);
    if (!plaats) this.#plaats = null;
    this.#kanBewaren = plaats !== null;
    return plaats;
  }

  async #bewaar(ids: readonly string[]): Promise<void> {
    const plaats = await this.#haalPlaats();
    const adem = new Adem();
    for (const id of plaats ? ids : []) {
      this.#klas.bewaar(id, plaats as Bewaarplaats);
      await this.#bewaarKlanken(id);
      await adem.haal();
    }
    this.#ververs();
  }

  async #klankplek(): Promise<Klankplek | null> {
    const { apparaat, klanken } = this.c.omgeving;
    const [plaats, module] = await Promise.all([this.#haalPlaats(), klanken().catch(() => null)]);
    const gedeeld = apparaat.lees() === true;
    return plaats && module && { maak: module.maakKlanken, plaats, ruimte: this.#ruimte, gedeeld };
  }

  /** The sounds of a file stand beside its passport. */
  async #bewaarKlanken(id: string): Promise<void> {
    const document = this.#klas.van(id);
    const geluiden = this.#geluiden.get(id) ?? {};
    if (!document || Object.keys(geluiden).length === 0) return;
    const plek = await this.#klankplek();
    if (plek) await bewaarKlanken(plek, document, geluiden);
  }

  async #klankenVan(document: SamenspelDocument): Promise<Geluiden> {
    if (opnamenVan(document).length === 0) return {};
    const plek = await this.#klankplek();
    return { ...(plek ? await geefKlanken(plek, document) : {}), ...this.#geluiden.get(document.id) };
  }

  async #geefBestand(document: SamenspelDocument): Promise<void> {
    const lezer = await this.c.omgeving.bestanden().catch(() => null);
    if (!lezer) return this.#ververs();
    const { naam, tekst } = lezer.naarBestand(document, await this.#klankenVan(document));
    geefBestand(naam, tekst, 'application/json');
  }

  #zet(stand: Stand): void {
    if (stand === 'wist') this.c.naar('wisvraag');
    else if (this.#stand === 'wist') this.c.naar(stand === 'gewist' ? 'stand' : 'wis');
    this.#stand = stand;
    this.c.requestUpdate();
  }

  #wis(): void {
    this.#klas.leeg();
    this.#rij = [];
    this.#nietGelezen = [];
    this.#samengevoegd.clear();
    this.#geluiden.clear();
    this.#alleenVanPagina.clear();
    this.#veranderd.clear();
    this.#open.clear();
    this.#getoond.clear();
    this.#uitkomst = null;
    this.#van = null;
    this.#zet('gewist');
  }

  /** The element leaves the page: what waits is written. */
  sluit(): void {
    this.#rij = [];
    this.#klas.sluit();
  }

  // ── Blad ──

  get lijst(): Klassenlijst {
    return this.#lijst;
  }
  isOpen(plek: Plek, vanzelf: boolean): boolean {
    return this.#open.get(plek) ?? vanzelf;
  }
  zetOpen(plek: Plek, open: boolean): void {
    this.#open.set(plek, open);
    this.c.requestUpdate();
  }
  zoveel(plek: Plek): number {
    return this.#getoond.get(plek) ?? 0;
  }
  toonMeer(plek: Plek, aantal: number, eerste: string): void {
    this.#getoond.set(plek, aantal);
    this.c.naar(eerste);
  }

  // ── render ──

  get leeg(): boolean {
    return this.#klas.paspoorten.length === 0 && this.#nietGelezen.length === 0;
  }
  get leest(): boolean {
    return this.#leest;
  }

  toon(): TemplateResult {
    const { leeg } = this;
    return html`${this.#voortgang()}
      <p class="stand" id="stand" role="status" tabindex="-1">${this.#standwoord()}</p>
      ${this.#meldingen()} ${leeg ? nothing : this.#paren()} ${leeg ? nothing : this.#bewaarvak()}
      ${leeg ? nothing : this.#gereedschap()}`;
  }

  #standwoord(): string {
    const { t } = this.c;
    return {
      rust: '',
      wist: '',
      leest: t.leest,
      bijgewerkt: t.bijgewerkt,
      gestopt: t.gestopt,
      niets: t.nietsOpApparaat,
      gewist: t.lijstGewist,
    }[this.#stand];
  }

  #voortgang(): TemplateResult | typeof nothing {
    if (!this.#leest) return nothing;
    const { t } = this.c;
    const totaal = this.#klaar + this.#rij.length + 1;
    return html`<div class="voortgang">
      <progress aria-label=${t.leest} max=${totaal} .value=${this.#klaar}></progress>
      <span>${vulIn(this.c, t.gelezen, { klaar: this.#klaar, totaal })}</span>
      <button class="knop" type="button" @click=${this.#stop}>${t.stopLezen}</button>
    </div>`;
  }

  #meldingen(): TemplateResult {
    const { t } = this.c;
    const uitleg: Record<Reden, string> = {
      'te-groot': t.teGroot,
      kapot: t.kapot,
      nieuwer: t.nieuwer,
      'geen-paspoort': t.geenPaspoort,
      'op-slot': t.opSlot,
      'niet-geladen': t.nietGeladen,
      'te-veel': t.teVeel,
    };
    const samen = this.#leest ? [] : [...this.#samengevoegd].flatMap((id) => this.#klas.van(id) ?? []);
    return html`${
      samen.length > 0
        ? html`<div class="melding goed">${ic('vink')}<b>${t.samengevoegd}</b>
            <p>${opRij(samen.slice(0, 40).map((document) => this.naam(document)))}${samen.length > 40 ? ' …' : ''}. ${t.samengevoegdUitleg}</p></div>`
        : nothing
    }${nietGelezen(
      { kop: t.nietInLijst, uitleg: t.onveranderd },
      this.#nietGelezen.map(({ naam, reden }) => ({ naam, uitleg: uitleg[reden] })),
    )}`;
  }

  /** How a passport is called here. */
  naam(document: SamenspelDocument): string {
    return this.#lijst.blik(document).naam ?? this.c.t.zonderNaam;
  }

  #paren(): TemplateResult | typeof nothing {
    const uit = this.#uitkomst;
    const { t } = this.c;
    if (!uit) return nothing;
    const { matches, kansen } = uit;
    return html`<p class="hint aantal">${vulIn(this.c, t.aantal, { aantal: this.#klas.paspoorten.length })}</p>
      <section class="deel" aria-labelledby="past">
        <h3 class="tussen" id="past">${t.watPast}</h3>
        <p class="hint">${matches.length > 0 ? t.vraagZelf : !uit.nodig ? t.geenNodig : !uit.aanbod ? t.geenAanbod : t.nietsPast}</p>
        ${groepen(this, 'past', matches)}
      </section>
      ${zonder(this, uit)}
      ${
        kansen.length > 0
          ? html`<section class="deel" aria-labelledby="kansen">
              <h3 class="tussen" id="kansen">${t.kansen}</h3>
              <p class="hint">${t.kansenUitleg}</p>
              ${groepen(this, 'kans', kansen)}
            </section>`
          : nothing
      }
      ${inEigenWoorden(this, uit.inWoorden)}`;
  }

  /** What is kept, truthfully; and the files, for who takes them along. */
  #bewaarvak(): TemplateResult {
    const { t, omgeving, uit } = this.c;
    const veranderd = [...this.#veranderd].flatMap((id) => this.#klas.van(id) ?? []);
    const { stand } = this.#klas;
    const niet = !this.#kanBewaren || stand.stand === 'niet';
    const woord = niet
      ? t.nietBewaard
      : stand.stand === 'bewaard'
        ? vulIn(this.c, t.bewaardTot, { datum: datum(this.c, stand.tot) })
        : { leeg: '', bezig: t.bezig, tabblad: t.tabblad, niet: '' }[stand.stand];
    const open = this.#open.get('bestanden') ?? niet;
    return html`<section class="deel bewaarvak" aria-labelledby="bewaren">
      <h3 class="tussen" id="bewaren">${t.bewaren}</h3>
      <p class="hint">${t.bewaarUitleg}</p>
      <p class="bewaard ${niet ? 'niet' : ''}" role="status">${woord ? html`${lijn(niet ? tekens.niet : tekens.bewaard)}<span>${woord}</span>` : nothing}</p>
      <label class="vinkregel"><input type="checkbox" .checked=${zoals(omgeving.apparaat.lees() === true)} ?disabled=${uit}
        @change=${(e: Event) => this.#deel((e.currentTarget as HTMLInputElement).checked)} /> ${t.meerMensen}</label>
      <button class="knop" type="button" ?disabled=${uit}
        @click=${() => void this.#bewaar(this.#klas.paspoorten.map(({ id }) => id))}>${lijn(tekens.bewaard)} ${t.bewaarKlas}</button>
      ${
        veranderd.length > 0
          ? html`<details class="vouw" .open=${open} @toggle=${(e: Event) => {
              this.#open.set('bestanden', (e.currentTarget as HTMLDetailsElement).open);
              this.c.requestUpdate();
            }}>
              <summary class="knop vol">${t.bestanden} ${ic('omlaag')}</summary>
              ${
                open
                  ? html`<ul class="bestanden">
                ${veranderd.map(
                  (document) =>
                    html`<li><button class="knop" type="button" @click=${() => void this.#geefBestand(document)}>${lijn(tekens.bestand)}
                      <span dir="auto">${vulIn(this.c, t.bestandVan, { naam: this.naam(document) })}</span></button></li>`,
                )}
              </ul>`
                  : nothing
              }
            </details>`
          : nothing
      }
    </section>`;
  }

  #deel(gedeeld: boolean): void {
    this.#klas.deel(gedeeld);
    this.#ververs();
  }

  #gereedschap(): TemplateResult {
    const { t } = this.c;
    return this.#stand === 'wist'
      ? html`<div class="melding fout" role="group" aria-labelledby="wisvraag">
          ${lijn(tekens.bak)}<b id="wisvraag" tabindex="-1">${t.wisVraag}</b>
          <p>${t.wisLijstUitleg}</p>
          <button class="knop gevaar" type="button" @click=${() => this.#wis()}>${lijn(tekens.bak)} ${t.jaWisLijst}</button>
          <button class="knop" type="button" @click=${() => this.#zet('rust')}>${t.nee}</button>
        </div>`
      : html`<div class="gereedschap">
          <button class="knop" type="button" @click=${() => this.#print()}>${lijn(tekens.print)} ${t.print}</button>
          <button class="knop stil" id="wis" type="button" @click=${() => this.#zet('wist')}>${lijn(tekens.bak)} ${t.wis}</button>
        </div>`;
  }

  /** A list per need, on paper of its own; the page as it is where that part of us does not come. */
  #print(): void {
    import('./papier.js').then(
      ({ print }) => print(this, this.#uitkomst),
      () => window.print(),
    );
  }
}

/** What the page gave as an object. Never throws. */
function uitWaarde(inhoud: unknown): UitBestand {
  const { document, reden } = leesDocument(inhoud);
  if (!document) return { reden };
  return document.soort === 'samenspel-paspoort' ? { document } : { reden: 'geen-paspoort' };
}
