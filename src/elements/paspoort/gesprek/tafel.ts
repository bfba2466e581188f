import type { ReactiveController } from 'lit';
import type { Antwoord, Inzending, Persoon, SamenspelDocument } from '../../../domain/document/document.js';
import { merge } from '../../../domain/document/merge.js';
import { nieuweVersie, versies } from '../../../domain/document/versies.js';
import { besprokenPerOnderwerp, sprekers, type Besproken } from '../../../domain/gesprek/aan-tafel.js';
import { SAMEN } from '../../../domain/gesprek/gesprek-id.js';
import { gesprekVan } from '../../../domain/gesprek/gesprek-van.js';
import { zoekMatches, type Match, type Matchstand } from '../../../domain/gesprek/match.js';
import { zetMatchstand } from '../../../domain/gesprek/matchstand.js';
import {
  gehoudenGesprekken,
  vanTafel,
  type Afspraak,
  type Samen,
  type Stempel,
} from '../../../domain/gesprek/samen.js';
import {
  overdrachtDocument,
  overdrachtStand,
  overdrachtVraag,
  voorstelOverdracht,
  type Overdrachtregel,
  type Overdrachtstand,
} from '../../../domain/gesprek/overdracht.js';
import { gewoneMinuten, minutenOver, minutenPerOnderwerp } from '../../../domain/gesprek/tijd.js';
import { nederlands } from '../../../domain/lees-tekst.js';
import type { Gesprek, Onderwerp } from '../../../domain/paspoort/gesprek.js';
import type { Deel, Sjabloon } from '../../../domain/paspoort/sjabloon.js';
import { rollen } from '../../../domain/rol.js';
import type { Taal } from '../../../i18n/vertaler.js';
import type { PaspoortState } from '../../../store/paspoort-store.js';
import type { Verloop } from '../internal/verloop.js';

/** Pages of the talk that are no subject; a subject's id has no such sign. */
export const pagina = {
  overdracht: '#overdracht',
  alles: '#alles',
  meer: '#meer',
  samen: '#samen',
  kaarten: '#kaarten',
  afspraken: '#afspraken',
  klaar: '#klaar',
};

export type Kaartstand = Extract<Antwoord, { soort: 'kaart' }>['stand'];

/** Often enough for a clock that shows minutes. */
const tik = 5000;

/** The people at the table during one visit: who is there, since when, and what lies before them. */
export class Tafel implements ReactiveController {
  readonly #v: Verloop;
  /** Who writes: this table, on this page. */
  readonly #schrijver: string;
  /** Ids of who is there; null before anybody said. */
  #aanwezig: ReadonlySet<string> | null = null;
  #begonnen: number | null = null;
  #klok: ReturnType<typeof setInterval> | undefined;
  /** An earlier talk that is read again. */
  bekeken: string | null = null;
  /** A subject that was opened or folded by hand, on the page where it stands. */
  readonly vouwen = new Map<string, boolean>();
  /** The hand-over is being written. */
  schrijft = false;
  /** The stamp was put a moment ago: it comes down once. */
  net = false;
  #van: { staat: PaspoortState; aanwezig: unknown; gesprek: string; besproken: Besproken[] } | undefined;
  readonly #inTaal = new Map<string, Sjabloon | null>();

  constructor(
    v: Verloop,
    /** Of which passport. */
    readonly kind: string,
  ) {
    this.#v = v;
    this.#schrijver = v.host.omgeving.maakId();
    v.host.addController(this);
  }

  hostDisconnected(): void {
    clearInterval(this.#klok);
    this.#klok = undefined;
  }
  hostConnected(): void {
    this.#loop();
  }

  // ── who and when ──

  get iedereen(): Persoon[] {
    return sprekers(this.#v.staat.document);
  }
  get aanwezig(): Persoon[] {
    const { iedereen } = this;
    return this.#aanwezig ? iedereen.filter(({ id }) => this.#aanwezig?.has(id)) : iedereen;
  }
  get begonnen(): boolean {
    return this.#begonnen !== null;
  }
  /** The student decides. */
  get volwassen(): boolean {
    return this.#v.sjabloon.volwassen === true;
  }
  /** Nobody talks about a student who decides without him. */
  get magBeginnen(): boolean {
    const { aanwezig } = this;
    return this.volwassen ? aanwezig.some(({ rol }) => rol === 'kind') : aanwezig.length > 0;
  }
  isErbij({ id }: Persoon): boolean {
    return !this.#aanwezig || this.#aanwezig.has(id);
  }
  zetErbij(persoon: Persoon, erbij: boolean): void {
    const ids = new Set(this.aanwezig.map(({ id }) => id));
    if (erbij) ids.add(persoon.id);
    else ids.delete(persoon.id);
    this.#aanwezig = ids;
    this.#v.host.requestUpdate();
  }

  begin(): void {
    this.#begonnen ??= this.#nu();
    this.bekeken = null;
    this.#loop();
    this.naar(this.gesprek.onderwerpen[0]?.id ?? pagina.afspraken);
  }
  stop(): void {
    this.#begonnen = null;
    this.bekeken = null;
    this.hostDisconnected();
  }

  get minuten(): number {
    return this.gesprek.minuten ?? gewoneMinuten;
  }
  /** Whole minutes that are left; null before the talk began. */
  get over(): number | null {
    return this.#begonnen === null ? null : minutenOver(this.minuten, this.#begonnen, this.#nu());
  }

  #nu(): number {
    return Date.parse(this.#v.host.omgeving.nu());
  }
  #loop(): void {
    if (this.#begonnen !== null) this.#klok ??= setInterval(() => this.#v.host.requestUpdate(), tik);
  }

  // ── what is talked about ──

  get deel(): Deel {
    const { sjabloon, deel } = this.#v.staat;
    return sjabloon.delen.find(({ id }) => id === deel) ?? (sjabloon.delen[0] as Deel);
  }
  get gesprek(): Gesprek {
    return gesprekVan(this.deel);
  }
  /** Which talk is on the table: the one of now, or an earlier one that is read again. */
  get gesprekId(): string {
    return this.bekeken ?? this.#v.staat.gesprek;
  }
  get oud(): boolean {
    return this.bekeken !== null;
  }

  get besproken(): Besproken[] {
    const { staat } = this.#v;
    const { gesprekId: gesprek } = this;
    const van = this.#van;
    if (van?.staat === staat && van.aanwezig === this.#aanwezig && van.gesprek === gesprek) return van.besproken;
    const volgorde = this.gesprek.onderwerpen.map(({ id }) => id);
    const besproken = besprokenPerOnderwerp(staat.document, staat.sjabloon, gesprek, this.aanwezig, volgorde);
    this.#van = { staat, aanwezig: this.#aanwezig, gesprek, besproken };
    return besproken;
  }
  /** What lies there of one subject. */
  van(onderwerp: string): Besproken {
    const leeg = { onderwerp, gelijk: [], anders: [], vertelt: [], weetNiet: [], stemmen: [] };
    return this.besproken.find((wat) => wat.onderwerp === onderwerp) ?? leeg;
  }
  /** Said about subjects that are not on the agenda. */
  get overig(): Besproken[] {
    const genoemd = new Set(this.gesprek.onderwerpen.map(({ id }) => id));
    const vragen = this.#v.staat.sjabloon.delen.flatMap((deel) => deel.vragen);
    const bijMatch = new Set(
      vragen.filter(({ soort }) => soort === 'aanbod' || soort === 'nodig').map((v) => v.onderwerp),
    );
    return this.besproken.filter((wat) => !genoemd.has(wat.onderwerp) && !bijMatch.has(wat.onderwerp));
  }

  /** The pages in the order in which they are walked. */
  get gang(): string[] {
    return [
      ...this.gesprek.onderwerpen.map(({ id }) => id),
      ...(this.overig.length > 0 ? [pagina.meer] : []),
      ...(this.matches.length > 0 ? [pagina.samen] : []),
      ...(this.opTafel.length > 0 ? [pagina.kaarten] : []),
      ...(this.gesprek.overdracht ? [pagina.overdracht] : []),
      pagina.afspraken,
    ];
  }
  onderwerp(id: string): Onderwerp | undefined {
    return this.gesprek.onderwerpen.find((onderwerp) => onderwerp.id === id);
  }
  /** How long this subject gets, in whole minutes; undefined for a page that is no subject. */
  minutenVan(id: string): number | undefined {
    const { gesprek } = this;
    return minutenPerOnderwerp(gesprek)[gesprek.onderwerpen.findIndex((onderwerp) => onderwerp.id === id)];
  }
  get kaarten(): NonNullable<Gesprek['kaarten']> {
    return this.gesprek.kaarten ?? [];
  }

  /**
   * Offers and needs that fit. A parent's offer is for the teacher: it lies on the table only when no other parent is
   * there. That the child hears it is meant: it is about its class.
   */
  get matches(): Match[] {
    const { document, sjabloon } = this.#v.staat;
    const ouders = this.aanwezig.filter(({ rol }) => rol === 'ouder');
    return zoekMatches([document], sjabloon).matches.filter(
      ({ aanbod: { persoon } }) => ouders.every(({ id }) => id === persoon.id) && ouders.length > 0,
    );
  }

  // ── the hand-over ──

  get overdracht(): Overdrachtstand {
    return overdrachtStand(this.#v.staat.document, this.gesprekId, this.volwassen);
  }
  /** Writes the text; whoever agreed to the one before is asked again. */
  schrijfOverdracht(regels: readonly Overdrachtregel[] | null): void {
    this.leg(overdrachtVraag, regels && { soort: 'overdracht', regels: [...regels] }, '');
  }
  vindt(persoon: Persoon, ja: boolean): void {
    const met = this.overdracht.teksten.map(({ versie }) => versie);
    this.leg(overdrachtVraag, { soort: 'akkoord', met, ja }, '', persoon.id);
  }
  /** What goes along; undefined before child and parent agree, or the student who decides. */
  get mee(): SamenspelDocument | undefined {
    return overdrachtDocument(this.#v.staat.document, this.gesprekId, this.volwassen);
  }
  /** A first text, of what lies on the table. */
  get eersteTekst(): Overdrachtregel[] {
    return voorstelOverdracht(this.besproken, (id) => this.onderwerp(id)?.overdracht);
  }

  // ── what is made together ──

  get afspraken(): Samen<Afspraak>[] {
    return vanTafel(this.#v.staat.document, 'afspraak').filter(({ gesprek }) => gesprek === this.gesprekId);
  }
  /** Of the latest talk that was held before, in any part. */
  get vorigeAfspraken(): Samen<Afspraak>[] {
    const { document } = this.#v.staat;
    const laatste = vanTafel(document, 'stempel')
      .filter(({ gesprek }) => gesprek !== this.gesprekId)
      .at(-1)?.gesprek;
    return vanTafel(document, 'afspraak').filter(({ gesprek }) => gesprek === laatste);
  }
  /** Of each part in the order of the passport: its talks that were held, and the one that is to come. */
  get stempels(): { deel: Deel; gesprek: string; stempel: Stempel | null }[] {
    const { document, sjabloon } = this.#v.staat;
    const alle = vanTafel(document, 'stempel');
    return sjabloon.delen.flatMap((deel) => {
      const gehouden = gehoudenGesprekken(document, deel.id).map((gesprek) => ({
        deel,
        gesprek,
        stempel: alle.find((s) => s.gesprek === gesprek)?.versies[0]?.wat ?? null,
      }));
      return gehouden.length > 0 ? gehouden : [{ deel, gesprek: deel.id, stempel: null }];
    });
  }
  /** The cards that somebody put on the table. */
  get opTafel(): NonNullable<Gesprek['kaarten']> {
    return this.kaarten.filter(({ id }) => {
      const { door, stand } = this.kaart(id);
      return door.length > 0 || stand !== null;
    });
  }
  /** How a card lies: chosen by whom beforehand, and what the table did with it. */
  kaart(id: string): { door: Persoon[]; stand: Kaartstand | null } {
    const { document } = this.#v.staat;
    const stand = (persoon?: string): Kaartstand | undefined =>
      vanTafel(document, 'kaart', persoon).find((k) => k.id === `kaart-${id}` && k.gesprek === this.gesprekId)
        ?.versies[0]?.wat.stand;
    return { door: this.iedereen.filter((persoon) => stand(persoon.id) === 'gekozen'), stand: stand() ?? null };
  }

  /**
   * Writes down something of this talk, of the table unless it is somebody's own. It comes into the passport as what
   * another tab wrote does. What a parent was asked for stays with the teacher, and a hand-over goes its own way; the rest
   * is everybody's.
   */
  leg(vraag: string, antwoord: Antwoord | null, tekst: string, persoon = SAMEN, gesprek = this.gesprekId): void {
    if (this.#v.uit) return;
    const { document } = this.#v.staat;
    const nieuw: Inzending = {
      ...{ vraag, persoon, gesprek, antwoord },
      ...nieuweVersie(versies(document, vraag, persoon, gesprek), this.#schrijver),
      taal: this.#v.taal,
      status: 'gedeeld',
      zicht: ['match', 'overdracht', 'akkoord'].includes(antwoord?.soort ?? '') ? [] : [...rollen],
      gevraagd: { tekst },
      op: this.#v.host.omgeving.nu(),
    };
    this.#neem([nieuw]);
  }
  /** How far an offer is: in this talk, unless it stands in an earlier one already. */
  zetMatch(match: Match, stand: Matchstand): void {
    if (this.#v.uit) return;
    const { waarvoor, aanbod } = match;
    const optie = aanbod.vraag.opties?.find(({ id }) => id === waarvoor);
    const { maakId, nu } = this.#v.host.omgeving;
    this.#neem(
      zetMatchstand(
        this.#v.staat.document,
        { waarvoor, aanbod: { ...aanbod, gesprek: this.gesprekId } },
        stand,
        optie ? nederlands(optie.tekst) : waarvoor,
        { id: this.#schrijver, op: nu(), taal: this.#v.taal, maakId },
      ),
    );
  }
  #neem(antwoorden: Inzending[]): void {
    const { document } = this.#v.staat;
    this.#v.stuur({ doe: 'neem-op', document: merge(document, { ...document, antwoorden }) });
  }
  nieuwId(soort: string): string {
    return `${soort}-${this.#v.host.omgeving.maakId()}`;
  }

  stempel(): void {
    const dag = this.#v.host.omgeving.nu().slice(0, 10);
    const gesprek = this.#v.staat.gesprek;
    this.leg(
      'stempel',
      { soort: 'stempel', dag, erbij: this.aanwezig.map(({ id }) => id) },
      this.#v.t.paspoort,
      undefined,
      gesprek,
    );
    this.bekeken = gesprek;
    this.net = true;
    this.#begonnen = null;
    this.hostDisconnected();
    this.naar(pagina.klaar);
  }
  haalStempelWeg(): void {
    this.leg('stempel', null, '');
    this.begin();
  }

  naar(bij: string | undefined): void {
    if (bij !== pagina.klaar) this.net = false;
    this.schrijft = false;
    this.vouwen.clear();
    this.#v.naar({ pagina: 'gesprek', ...(bij === undefined ? {} : { bij }) });
  }

  // ── each voice in its own language ──

  /** The template in the language of this person, once it is there; content of the page itself carries its languages. */
  sjabloonVoor({ taal }: Persoon): Sjabloon {
    const { host, staat } = this.#v;
    const { presets } = host.omgeving.inhoud;
    const { id } = staat.sjabloon;
    const preset = presets.van(id);
    if (!taal || taal === host.woordenTaal || !preset) return staat.sjabloon;
    if (!this.#inTaal.has(taal)) {
      this.#inTaal.set(taal, null);
      preset
        .haal(taal as Taal, null)
        .then((sjabloon) => {
          this.#inTaal.set(taal, sjabloon ?? null);
          host.requestUpdate();
        })
        // Without it that voice speaks the language of the page.
        .catch(() => undefined);
    }
    return this.#inTaal.get(taal) ?? staat.sjabloon;
  }
}

const tafels = new WeakMap<Verloop, Tafel>();
/** The table of this visit. */
export function tafelVan(v: Verloop): Tafel {
  const er = tafels.get(v);
  const { id } = v.staat.document;
  if (er?.kind === id) return er;
  // Another child sits down at another table.
  er?.stop();
  const tafel = new Tafel(v, id);
  tafels.set(v, tafel);
  return tafel;
}
