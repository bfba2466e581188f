import type { SamenspelDocument } from '../domain/document/document.js';
import { bewaartermijn, maakEnvelop } from './envelop.js';
import { redenVan } from './fouten.js';
import type * as LezerModule from './lezer.js';
import type { Bewaarstand, Bewaring, Klok, Luisteraar, Opslag, RedenNiet, SnelleOpslag, TrageOpslag } from './poort.js';

export type Lezer = typeof LezerModule;

/** What all open passports of a page share. */
export interface Omgeving {
  readonly snel: SnelleOpslag;
  readonly tabblad: SnelleOpslag;
  readonly traag: TrageOpslag;
  readonly klok: Klok;
  /** The page is going into the back/forward cache, where nothing goes on. */
  readonly bevroren: boolean;
  /** Resolves to undefined when it cannot be loaded now. */
  lezer(): Promise<Lezer | undefined>;
  /** Another element on this page may have the same passport open. */
  geschreven(door: OpenPaspoort): void;
  gesloten(door: OpenPaspoort): void;
}

/** How far one passport is in one place. */
export interface Kant {
  readonly opslag: Opslag;
  /** Where is written: the key of the passport, or a key of our own below it. */
  sleutel: string;
  /** What we last saw there. Anything else that stands there is not ours to overwrite. */
  stond: string | null;
  /** What we last tried to put there: after a failure it may stand there all the same. */
  poging: string | null;
  /** The newest text stands there. */
  klaar: boolean;
  verbinding: number;
  fout?: RedenNiet | undefined;
  schrijft?: Promise<void> | undefined;
  leest?: Promise<void> | undefined;
}

/** The first waiting change is written to the slow place after this time (ms), with all that followed it. */
const samenvatting = 150;
/** More other writers in a row is a store gone mad. */
const meesteKeren = 9;

/**
 * One open passport: the same text in two places that fail in opposite ways. A key press parses nothing and never
 * overwrites what was not read: where another writer was, ours goes beside it until theirs has been read (`lezer`).
 */
export class OpenPaspoort implements Bewaring {
  /** Of its own, below the key of the passport. */
  readonly naast: string;
  kanten: Kant[] = [];
  document: SamenspelDocument | undefined;
  /** Came from others; the caller may not have it yet. */
  vreemd: SamenspelDocument | undefined;
  tekst = '';
  reeks = 0;
  /** Milliseconds since 1970. */
  tot = 0;
  /** Code of tomorrow writes here: we keep our hands off. */
  nieuwer = false;

  #lezer: Lezer | undefined;
  #stopStraks: (() => void) | undefined;
  #gedeeld = false;
  #ruimt: Promise<void> | undefined;
  #opgeruimd = false;
  /** Something of ours may stand where it outlives the tab. */
  #opApparaat = false;
  #gevraagd = false;
  #meldt = false;
  /** Removing what a wipe met half-way. */
  #weg: Promise<unknown> | undefined;
  /** Writes of before a change to or from the device of more people. */
  #eerder: Promise<unknown> | undefined;
  #gewist = false;
  #gesloten = false;

  constructor(
    readonly sleutel: string,
    readonly id: string,
    readonly bij: Luisteraar,
    gedeeld: boolean,
    readonly om: Omgeving,
  ) {
    this.naast = `${sleutel}/${Math.random().toString(36).slice(2)}`;
    this.#kies(gedeeld);
    if (this.staat() !== null) this.kanten.forEach(this.#lees, this);
    this.#meld();
  }

  bewaar(document: SamenspelDocument): void {
    if (this.#gesloten) return;
    this.#gevraagd = true;
    this.#meld();
    if (!this.#mag) return;
    try {
      // Another passport: nobody but the catch below hears of it.
      if (document.id !== this.id) throw new Error();
      if (this.vreemd && this.#lezer) document = this.#lezer.metVreemd(this, document);
      this.nieuweTekst(document);
    } catch {
      // What cannot be written can never be called kept.
      this.zetTekst('', 0);
      return;
    }
    this.schrijf();
    this.om.geschreven(this);
  }

  spoel(): void {
    const { traag, bevroren } = this.om;
    const staat = this.staat();
    for (const [n, kant] of this.kanten.entries()) {
      if (kant.opslag === traag) {
        // A database that is being made by a frozen page blocks every other page.
        if (bevroren && (this.kanten.some(({ klaar }) => klaar) || !traag.gereed)) continue;
        this.#wachtNiet();
      }
      const anders = kant.sleutel === this.naast || (!n && staat !== null && staat !== kant.stond);
      if (anders && !bevroren) this.#lees(kant);
      this.schrijfIn(kant);
    }
    this.#ruimOp();
    this.#meld();
  }

  deel(gedeeld: boolean): void {
    if (this.#gesloten || gedeeld === this.#gedeeld) return;
    this.#kies(gedeeld);
    this.schrijf();
    this.#meld();
  }

  sluit(): void {
    if (this.#gesloten) return;
    this.spoel();
    this.#gesloten = true;
    this.om.gesloten(this);
  }

  /** Another tab, or another element on this page, wrote this. */
  async neemOver(ruw: string): Promise<void> {
    if (ruw === this.kanten[0]?.stond || !(await this.#laad())) return;
    this.#lezer?.neemOver(this, ruw);
    this.#meld();
  }

  /** Back from the back/forward cache, where no word of other tabs arrives. */
  terug(): void {
    if (this.staat() === null && this.kanten[0]?.klaar) this.vergeet();
    else this.spoel();
  }

  /** Somebody wiped it: stop, and take away what was still on its way. */
  vergeet(): void {
    if (this.#gewist) return;
    this.#gewist = true;
    this.#gevraagd = false;
    this.#wachtNiet();
    queueMicrotask(() => {
      if (!this.#gesloten) this.bij.gewist();
    });
    this.#meld();
    this.#weg = Promise.all(this.kanten.map(this.#neemWeg, this));
  }

  /** Resolves when nothing of this passport is under way. */
  async rust(): Promise<void> {
    await Promise.all(this.kanten.map(this.#uitgelezen, this));
    await this.#weg;
    while (this.#ruimt) await this.#ruimt;
  }

  async uitgeschreven(kant: Kant): Promise<void> {
    while (kant.schrijft) await kant.schrijft;
  }

  /** What stands under the key of the passport in the quick place. */
  staat(): string | null {
    try {
      return (this.#gedeeld ? this.om.tabblad : this.om.snel).ruil(this.sleutel, '', '');
    } catch {
      return null;
    }
  }

  /** Makes the text to keep: once, for all places. */
  nieuweTekst(document: SamenspelDocument): void {
    const nu = this.om.klok.nu();
    this.zetTekst(maakEnvelop(++this.reeks, nu, document), nu);
    this.document = document;
  }

  zetTekst(tekst: string, op: number): void {
    this.tekst = tekst;
    this.tot = op + bewaartermijn;
    for (const kant of this.kanten) kant.klaar = false;
  }

  /** In the quick place now; in the slow one soon, and the first time at once: opening it takes time. */
  schrijf(): void {
    for (const kant of this.kanten) {
      const eerste = kant.stond === null && !kant.fout && !kant.leest;
      if (kant.opslag !== this.om.traag || eerste) this.schrijfIn(kant);
      else if (!kant.klaar && this.#mag)
        this.#stopStraks ??= this.om.klok.straks(() => {
          this.#wachtNiet();
          this.schrijfIn(kant);
        }, samenvatting);
    }
    this.#ruimOp();
  }

  schrijfIn(kant: Kant, keer = 0): void {
    if (kant.schrijft || kant.klaar || !this.tekst || !this.#mag || !this.kanten.includes(kant)) return;
    const { opslag, poging } = kant;
    const { tekst } = this;
    const mis = (fout: unknown): void => {
      kant.schrijft = undefined;
      // What failed once may stand there all the same: what is said of it is looked at again.
      if (!keer) return this.schrijfIn(kant, 1);
      kant.fout = redenVan(fout);
      this.#meld();
    };
    const na = (stond: string | null): void => {
      kant.schrijft = undefined;
      const zelfde = kant.verbinding === opslag.verbinding;
      kant.verbinding = opslag.verbinding;
      if (stond === kant.stond) {
        kant.stond = tekst;
        kant.fout = undefined;
        kant.klaar = tekst === this.tekst;
        this.#meld();
        if (opslag === this.om.traag) this.#ruimOp();
        return this.schrijfIn(kant);
      }
      // Gone while our connection stayed: not the browser, but one of us took it away. Who wipes begins in the quick place:
      // while it stands there, the slow one only lost it.
      if (stond === null && zelfde && kant.sleutel === this.sleutel && this.staat() === null) return this.vergeet();
      if (stond === null || stond === poging || kant.sleutel === this.naast) kant.stond = stond;
      else {
        kant.sleutel = this.naast;
        kant.stond = null;
        this.#lees(kant);
      }
      this.schrijfIn(kant, keer + 1);
    };
    try {
      if (keer > meesteKeren) throw new Error();
      kant.poging = tekst;
      const stond = opslag.ruil(kant.sleutel, kant.stond, tekst);
      if (stond instanceof Promise) kant.schrijft = stond.then(na, mis);
      else na(stond);
    } catch (fout) {
      mis(fout);
    }
  }

  vertel(document: SamenspelDocument): void {
    queueMicrotask(() => {
      if (!this.#gesloten) this.bij.document(document);
    });
  }

  get #mag(): boolean {
    return !this.#gewist && !this.nieuwer;
  }

  #kies(gedeeld: boolean): void {
    const { snel, traag, tabblad } = this.om;
    this.#wachtNiet();
    this.#gedeeld = gedeeld;
    this.#opgeruimd = false;
    this.#opApparaat ||= !gedeeld;
    this.#eerder = Promise.all(this.kanten.map(this.#uitgelezen, this));
    this.kanten = (gedeeld ? [tabblad] : [snel, traag]).map((opslag) => ({
      opslag,
      sleutel: this.sleutel,
      stond: null,
      poging: null,
      klaar: false,
      verbinding: NaN,
    }));
  }

  async #laad(): Promise<boolean> {
    this.#lezer ??= await this.om.lezer();
    return !!this.#lezer && this.#mag;
  }

  /** Reads what others left under the key, then writes there again. */
  #lees(kant: Kant): void {
    const lees = async (): Promise<void> => {
      try {
        if (await this.#laad()) await this.#lezer?.herstel(this, kant);
      } catch (fout) {
        kant.fout = redenVan(fout);
      }
      kant.leest = undefined;
      this.#meld();
    };
    kant.leest ??= lees();
  }

  /** A passport is kept in one way only: until the tab closes, or on the device. */
  #ruimOp(): void {
    const gedeeld = this.#gedeeld;
    if (this.#ruimt || this.#opgeruimd || !this.tekst || !(gedeeld || this.kanten.some((kant) => kant.klaar))) return;
    const { snel, traag, tabblad } = this.om;
    const ruim = async (): Promise<void> => {
      await this.#eerder;
      let over = 0;
      for (const opslag of gedeeld ? [snel, traag] : [tabblad]) {
        if (gedeeld !== this.#gedeeld) break;
        try {
          over += (await opslag.wis(this.sleutel)).length;
        } catch {
          over++;
        }
      }
      this.#ruimt = undefined;
      if (gedeeld !== this.#gedeeld) return this.#ruimOp();
      // Where we never wrote and cannot look, there is nothing of ours that we know of.
      this.#opgeruimd = !over || !this.#opApparaat;
      this.#meld();
    };
    this.#ruimt = ruim();
  }

  async #uitgelezen(kant: Kant): Promise<void> {
    while (kant.schrijft || kant.leest) await (kant.schrijft ?? kant.leest);
  }

  /** Only what is ours: a passport opened since the wipe is somebody else's. */
  async #neemWeg(kant: Kant): Promise<void> {
    await this.#uitgelezen(kant);
    try {
      await kant.opslag.wis(this.naast);
      for (const tekst of [kant.stond, kant.poging]) await kant.opslag.ruil(this.sleutel, tekst, null);
    } catch {
      // The wipe itself says what it could not remove.
    }
  }

  #wachtNiet(): void {
    this.#stopStraks?.();
    this.#stopStraks = undefined;
  }

  #meld(): void {
    if (this.#meldt) return;
    this.#meldt = true;
    queueMicrotask(() => {
      this.#meldt = false;
      if (!this.#gesloten) this.bij.stand(this.#stand());
    });
  }

  #stand(): Bewaarstand {
    const fouten = this.kanten.map((kant) => kant.fout);
    if (this.nieuwer) return { stand: 'niet', reden: 'nieuwer' };
    if (!this.#gevraagd) return { stand: 'leeg' };
    if (this.#gewist) return { stand: 'niet', reden: 'geen-opslag' };
    if (this.kanten.some((kant) => kant.klaar)) {
      if (!this.#gedeeld) return { stand: 'bewaard', tot: new Date(this.tot) };
      return { stand: this.#opgeruimd ? 'tabblad' : 'bezig' };
    }
    if (this.tekst && fouten.includes(undefined)) return { stand: 'bezig' };
    return { stand: 'niet', reden: fouten.includes('vol') ? 'vol' : (fouten[0] ?? 'kapot') };
  }
}
