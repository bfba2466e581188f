import type { SamenspelDocument } from '../domain/document/document.js';
import { oordeel, type Antwoord } from '../domain/zending/antwoord.js';
import { maakZending, sleutelVan, vervangt } from '../domain/zending/maak-zending.js';
import { naPoging, nieuwePost, nogStil, opnieuw, samen, type Post } from '../domain/zending/post.js';
import { volgendePoging } from '../domain/zending/wachttijd.js';
import type { Klok } from './poort.js';
import type { Gelegd, Postvak, Waar } from './postvak.js';
import { kastSleutel, wisMelding } from './sleutels.js';

/** What may truthfully be said of what the person shares now. */
export type Zendstand =
  /** It was never sent, or not like this. */
  | { stand: 'nee' }
  /** The first try is under way. */
  | { stand: 'bezig' }
  /** It did not arrive yet, and is tried again. `waar`: how long it stays by itself when it does not. */
  | { stand: 'wacht'; waar: Waar }
  /** The school does not take it; it is kept until the person decides. */
  | { stand: 'geweigerd' }
  /** Proved. */
  | { stand: 'verzonden'; op: Date };

export interface Zenderdelen {
  /** The checked address. */
  endpoint: string;
  postvak: Postvak;
  /** Posts a text once; null when nothing came back. Never rejects. */
  bode(tekst: string, sleutel: string): Promise<Antwoord>;
  /** Does it while no other tab does the same; false: another one does. Never rejects. */
  alleen(naam: string, werk: () => Promise<void>): Promise<boolean>;
  klok: Klok;
  /** 0 up to 1. */
  toeval(): number;
  /** Tells `online`, `visibilitychange`, `pageshow` and `storage`. */
  venster: EventTarget;
}

/** What this page knows of one sending. */
interface Werk {
  post: Post;
  waar: Waar;
  /** It stood in a store: when it stands in none any more, somebody took it away. */
  bewaard: boolean;
  /** The person pressed "Stuur", and its first try has not ended yet. */
  eerste: boolean;
  bezig: boolean;
  /** An earlier visit left it: when it arrives, that is told. */
  eerder: boolean;
  /** How often another tab was at it. */
  gewacht: number;
  /** The wait that was agreed on after this version of it is over. */
  uitgewacht: number;
  /** Tries of before the device came back online. */
  vergeven: number;
  /** Moment of the last try. */
  laatst: number;
  stop?: (() => void) | undefined;
}

const nieuwWerk = (post: Post, waar: Waar): Werk => ({
  post,
  waar,
  bewaard: false,
  eerste: false,
  bezig: false,
  eerder: false,
  gewacht: 0,
  uitgewacht: 0,
  vergeven: 0,
  laatst: NaN,
});

/** After this time (ms) the person is not kept waiting on the first try: it goes on by itself. */
const geduld = 10_000;
/** How soon to look again when another tab is at it (ms), and how often before it is not believed any more. */
const kijkWeer = 5000;
const meesteKeren = 3;
/** What wakes us up does not make us ask more often than this (ms). */
const rust = 1000;

const gebeurtenissen = ['online', 'visibilitychange', 'pageshow', 'storage'];

/**
 * Sends what persons share to one address, until an answer proves that it arrived. Everything is put down before it is
 * tried; the key follows from the content; what stands in the outbox is looked at again before each try. So it does not matter when
 * this page ends, or who else is at it: the server gets one record, and nobody reads "verzonden" before that.
 */
export class Zender {
  readonly endpoint: string;
  readonly #o: Zenderdelen;
  readonly #werk = new Map<string, Werk>();
  readonly #luisteraars = new Set<() => void>();
  readonly #sleutels = new WeakMap<SamenspelDocument, string>();

  constructor(delen: Zenderdelen) {
    this.endpoint = delen.endpoint;
    this.#o = delen;
  }

  /** An element that names this address is on the page. The answer lets go; after the last one nothing more is sent. */
  luister(bijWijziging: () => void): () => void {
    const { venster, postvak } = this.#o;
    if (!this.#luisteraars.size) {
      for (const soort of gebeurtenissen) venster.addEventListener(soort, this);
      postvak.houd();
    }
    // Each listener is another one, also when the function is the same.
    const luisteraar = (): void => bijWijziging();
    this.#luisteraars.add(luisteraar);
    void this.kijk();
    return () => {
      if (!this.#luisteraars.delete(luisteraar) || this.#luisteraars.size) return;
      for (const soort of gebeurtenissen) venster.removeEventListener(soort, this);
      for (const werk of this.#werk.values()) werk.stop?.();
      postvak.laat();
    };
  }

  /** How far exactly this is. */
  van(inhoud: SamenspelDocument | null): Zendstand {
    const werk = inhoud && this.#werk.get(this.#sleutel(inhoud));
    if (!werk) return { stand: 'nee' };
    const { stand, op } = werk.post;
    if (stand === 'verzonden') return { stand, op: new Date(op) };
    if (stand === 'geweigerd') return { stand };
    return werk.eerste ? { stand: 'bezig' } : { stand: 'wacht', waar: werk.bewaard ? werk.waar : 'nergens' };
  }

  /**
   * What is there besides: of other documents, or of this one as it was. Refused is told of this document only (null: of
   * any), because who opens another decides about that.
   */
  anders(inhoud: SamenspelDocument | null, document: string | null): Zendstand {
    const sleutel = inhoud && this.#sleutel(inhoud);
    const hier = [...this.#werk.values()].filter(({ post }) => post.sleutel !== sleutel);
    const zoek = (stand: Post['stand']): Werk | undefined => hier.find(({ post }) => post.stand === stand);
    if (hier.some(({ post }) => post.stand === 'geweigerd' && post.document === (document ?? post.document)))
      return { stand: 'geweigerd' };
    const wacht = zoek('wacht');
    if (wacht) return { stand: 'wacht', waar: wacht.bewaard ? wacht.waar : 'nergens' };
    const klaar = hier.find(({ post, eerder }) => eerder && post.stand === 'verzonden');
    return klaar ? { stand: 'verzonden', op: new Date(klaar.post.op) } : { stand: 'nee' };
  }

  /**
   * The person pressed "Stuur". Resolves after the first try, or when that takes long. Never rejects.
   *
   * @param heel everything that is known of the document here, also what is not shared
   */
  async stuur(inhoud: SamenspelDocument, heel: SamenspelDocument, waar: Waar): Promise<void> {
    const { postvak, klok } = this.#o;
    const sleutel = this.#sleutel(inhoud);
    const er = this.#werk.get(sleutel);
    // Twice pressed, or already there.
    if (er?.eerste || er?.post.stand === 'verzonden') return;
    const nu = klok.nu();
    const werk = er ?? nieuwWerk(this.#maak(sleutel, inhoud, nu), waar);
    werk.post = er ? opnieuw(er.post, nu) : werk.post;
    werk.waar = waar;
    werk.eerste = true;
    this.#werk.set(sleutel, werk);
    this.#meld();
    // Another tab may have put it down, or may be further with it.
    const { post } = await postvak.haal(sleutel);
    if (post) werk.post = samen(opnieuw(post, nu), werk.post);
    if (this.#werk.get(sleutel) === werk) this.#neem(werk, await postvak.leg(werk.post, waar));
    const ander = this.#werk.get(sleutel);
    // Wiped meanwhile: what was still on its way to a store goes too, unless the person has pressed again.
    if (ander !== werk) return ander?.eerste ? undefined : this.#neemWeg(sleutel);
    // What stands on the device goes only for what stands there too.
    const { bewaard } = werk;
    if (bewaard) await this.#vervang(werk, heel);
    let klaar = (): void => undefined;
    const lang = new Promise<void>((toch) => (klaar = toch));
    const stop = klok.straks(klaar, geduld);
    await Promise.race([this.#probeer(werk), lang]);
    stop();
    werk.eerste = false;
    if (!bewaard && this.van(inhoud).stand === 'verzonden') await this.#vervang(werk, heel);
    this.#meld();
  }

  /** The person does not want it sent any more: what the school did not take of this document goes. */
  async laatMaar(document: string): Promise<void> {
    for (const { post } of [...this.#werk.values()]) {
      if (post.document !== document || post.stand !== 'geweigerd') continue;
      await this.#neemWeg(post.sleutel);
    }
  }

  /** What is on its way of this document stays as long as its answers do. */
  async houd(document: string, waar: Waar): Promise<void> {
    for (const werk of this.#werk.values()) {
      if (werk.post.document !== document || werk.waar === waar) continue;
      werk.waar = waar;
      this.#neem(werk, await this.#o.postvak.verplaats(werk.post, waar));
    }
    this.#meld();
  }

  /** Everything was wiped: also what this page put down since. */
  gewist(): void {
    for (const sleutel of [...this.#werk.keys()]) void this.#neemWeg(sleutel);
  }

  /** Looks what is to be sent, and tries what may be tried. Never rejects. */
  async kijk(): Promise<void> {
    await this.#lees();
    for (const werk of this.#werk.values()) if (!werk.eerste && this.#magWeer(werk)) void this.#probeer(werk);
  }

  handleEvent(gebeurtenis: Event): void {
    if (gebeurtenis.type === 'online') for (const werk of this.#werk.values()) werk.vergeven = werk.post.poging;
    if (gebeurtenis.type !== 'storage') return void this.kijk();
    const { key, newValue } = gebeurtenis as StorageEvent;
    if (key === wisMelding && newValue) {
      this.#o.postvak.wisTabblad();
      this.gewist();
      // What another tab tried is no reason to try here: two tabs would wake each other for ever.
    } else if (key?.startsWith(kastSleutel('postvak'))) void this.#lees();
  }

  /** Takes over what stands in the outbox. */
  async #lees(): Promise<void> {
    const { postvak, klok } = this.#o;
    const { posten, heel } = await postvak.alle(klok.nu());
    for (const [sleutel, { bewaard, eerste }] of this.#werk)
      if (heel && bewaard && !eerste && !posten.has(sleutel)) this.#vergeet(sleutel);
    for (const [sleutel, { post, waar }] of posten) {
      if (post.endpoint !== this.endpoint) continue;
      const er = this.#werk.get(sleutel);
      const werk = er ?? nieuwWerk(post, waar);
      werk.bewaard = true;
      if (!er) {
        werk.eerder = post.stand === 'wacht';
        this.#werk.set(sleutel, werk);
      }
      const { reeks } = werk.post;
      werk.post = samen(werk.post, post);
      if (!werk.bezig && !werk.eerste && (!er || werk.post.reeks !== reeks)) this.#plan(werk);
    }
    this.#meld();
  }

  #sleutel(inhoud: SamenspelDocument): string {
    let sleutel = this.#sleutels.get(inhoud);
    if (!sleutel) this.#sleutels.set(inhoud, (sleutel = sleutelVan(this.endpoint, inhoud)));
    return sleutel;
  }

  #magWeer({ laatst }: Werk): boolean {
    const geleden = this.#o.klok.nu() - laatst;
    return !(geleden >= 0 && geleden < rust);
  }

  #neem(werk: Werk, { post, bewaard }: Gelegd): void {
    werk.post = samen(werk.post, post);
    werk.bewaard ||= bewaard;
  }

  #maak(sleutel: string, inhoud: SamenspelDocument, nu: number): Post {
    const tekst = maakZending(sleutel, inhoud, new Date(nu).toISOString());
    return nieuwePost({ sleutel, endpoint: this.endpoint, document: inhoud.id, tekst }, nu);
  }

  /** The earlier ones of which the person has seen all answers are not needed any more. */
  async #vervang({ post }: Werk, heel: SamenspelDocument): Promise<void> {
    const { posten } = await this.#o.postvak.alle(this.#o.klok.nu());
    for (const { post: oud } of [...posten.values(), ...this.#werk.values()]) {
      if (oud.sleutel === post.sleutel || oud.document !== post.document || oud.endpoint !== post.endpoint) continue;
      if (oud.tekst && !vervangt(heel, oud.tekst)) continue;
      await this.#neemWeg(oud.sleutel);
    }
  }

  #vergeet(sleutel: string): void {
    this.#werk.get(sleutel)?.stop?.();
    this.#werk.delete(sleutel);
    this.#meld();
  }

  #neemWeg(sleutel: string): Promise<void> {
    this.#vergeet(sleutel);
    return this.#o.postvak.weg(sleutel);
  }

  /** It is still ours to send. */
  #telt(werk: Werk): boolean {
    return this.#luisteraars.size > 0 && this.#werk.get(werk.post.sleutel) === werk && werk.post.stand === 'wacht';
  }

  async #probeer(werk: Werk): Promise<void> {
    if (werk.bezig || !this.#telt(werk)) return;
    werk.bezig = true;
    werk.stop?.();
    const poging = (): Promise<void> => this.#eenPoging(werk);
    const naam = `${kastSleutel('postvak')}${werk.post.sleutel}`;
    // Who holds the lock may be a page that was put to sleep.
    const zelf = werk.gewacht >= meesteKeren ? poging().then(() => true) : this.#o.alleen(naam, poging);
    const gedaan = await zelf;
    werk.bezig = false;
    werk.gewacht = gedaan ? 0 : werk.gewacht + 1;
    this.#meld();
    this.#plan(werk, gedaan ? undefined : kijkWeer);
  }

  /** Tries again by itself. */
  #plan(werk: Werk, over?: number): void {
    werk.stop?.();
    if (!this.#telt(werk)) return;
    const { klok, toeval } = this.#o;
    const { reeks, poging } = werk.post;
    const keren = Math.max(0, poging - 1 - werk.vergeven);
    const wacht = over ?? volgendePoging(keren, toeval(), nogStil(werk.post, klok.nu()));
    werk.stop = klok.straks(() => {
      werk.uitgewacht = reeks;
      void this.#probeer(werk);
    }, wacht);
  }

  async #eenPoging(werk: Werk): Promise<void> {
    const { postvak, klok, bode } = this.#o;
    const { post: staat, heel } = await postvak.haal(werk.post.sleutel);
    if (staat) werk.post = samen(werk.post, staat);
    else if (heel && werk.bewaard) return this.#vergeet(werk.post.sleutel);
    if (!this.#telt(werk)) return;
    if (werk.uitgewacht !== werk.post.reeks && nogStil(werk.post, klok.nu())) return;
    const { sleutel, tekst } = werk.post;
    const antwoord = await bode(tekst, sleutel);
    const nu = klok.nu();
    werk.laatst = nu;
    werk.post = naPoging(werk.post, oordeel(antwoord, sleutel, nu), nu);
    this.#meld();
    const gelegd = await postvak.verander(werk.post);
    // Wiped, or replaced, while it was under way: of that nothing is left here either.
    if (gelegd.weg && werk.bewaard && werk.post.stand !== 'verzonden') return this.#vergeet(sleutel);
    this.#neem(werk, gelegd);
  }

  #meld(): void {
    for (const luisteraar of [...this.#luisteraars]) luisteraar();
  }
}
