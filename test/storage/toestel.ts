// A device in memory on which several tabs share their stores, with the delays between tabs that browsers have.
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Lezer } from '../../src/storage/bewaring.js';
import { DubbeleBewaarplaats } from '../../src/storage/dubbel.js';
import { GeheugenOpslag, GeheugenStorage, TraagGeheugen } from '../../src/storage/geheugen.js';
import * as lezer from '../../src/storage/lezer.js';
import { merge } from '../../src/domain/document/merge.js';
import type { Bewaarstand, Bewaring, Klok } from '../../src/storage/poort.js';
import { WebOpslag } from '../../src/storage/web-opslag.js';
import { adem } from '../fixtures/adem.js';
import { beantwoord, leeg } from './hulp.js';

interface Verandering {
  nummer: number;
  key: string | null;
  newValue: string | null;
}

/** localStorage as one tab sees it: its own writes at once, those of others when their event arrives. */
class TabStorage extends GeheugenStorage {
  readonly #nummers = new Map<string, number>();

  constructor(readonly verander: (key: string, newValue: string | null) => number) {
    super();
  }
  override setItem(key: string, tekst: string): void {
    super.setItem(key, tekst);
    this.#nummers.set(key, this.verander(key, tekst));
  }
  override removeItem(key: string): void {
    if (this.getItem(key) === null) return;
    super.removeItem(key);
    this.#nummers.set(key, this.verander(key, null));
  }
  /** What another tab did; an own later write of the same key stays. */
  neemOver({ key, newValue, nummer }: Verandering): void {
    if (key === null || nummer < (this.#nummers.get(key) ?? 0)) return;
    this.#nummers.set(key, nummer);
    if (newValue === null) super.removeItem(key);
    else super.setItem(key, newValue);
  }
}

/** A tab, and the person who types in it. */
export class Tab {
  document = leeg();
  gewist = 0;
  stand: Bewaarstand = { stand: 'leeg' };
  dood = false;
  readonly post: Verandering[] = [];
  readonly venster = new EventTarget();
  readonly storage: TabStorage;
  readonly plaats: DubbeleBewaarplaats;
  bewaring: Bewaring;

  constructor(
    readonly toestel: Toestel,
    readonly schrijver: string,
  ) {
    this.storage = new TabStorage((key, newValue) => toestel.verander(this, key, newValue));
    for (const [key, tekst] of toestel.opSchijf) this.storage.neemOver({ key, newValue: tekst, nummer: 0 });
    this.plaats = new DubbeleBewaarplaats({
      snel: new WebOpslag(() => this.storage),
      tabblad: new GeheugenOpslag(),
      traag: new TraagGeheugen(new GeheugenOpslag(toestel.traag), () => toestel.wacht()),
      klok: toestel.klok,
      venster: this.venster,
      lezer: () => toestel.lezer(),
    });
    this.bewaring = this.open();
  }

  open(): Bewaring {
    return this.plaats.open(
      'po',
      'noor1',
      {
        stand: (stand) => (this.stand = stand),
        document: (document) => (this.document = merge(this.document, document)),
        gewist: () => this.gewist++,
      },
      { gedeeld: false },
    );
  }

  typ(vraag: string, tekst: string): SamenspelDocument {
    this.document = beantwoord(this.document, vraag, tekst, this.schrijver);
    this.bewaring.bewaar(this.document);
    return this.document;
  }

  /** The oldest change by another tab arrives. */
  bezorg(): boolean {
    const verandering = this.post.shift();
    if (!verandering) return false;
    this.storage.neemOver(verandering);
    if (!this.dood) this.venster.dispatchEvent(new StorageEvent('storage', verandering));
    return true;
  }
}

export class Toestel {
  readonly tabs: Tab[] = [];
  /** What another tab does arrives at once; otherwise when `bezorg` says. */
  direct = true;
  /** The part that reads can be loaded. */
  leesbaar = true;
  readonly opSchijf = new Map<string, string>();
  readonly traag = new GeheugenStorage();
  readonly #traagNaar: (() => void)[] = [];
  #timers: { op: number; werk: () => void }[] = [];
  #nu = Date.UTC(2026, 10, 22, 9);
  #nummer = 0;

  readonly klok: Klok = {
    nu: () => this.#nu,
    straks: (werk, ms) => {
      const timer = { op: this.#nu + ms, werk };
      this.#timers.push(timer);
      return () => {
        this.#timers = this.#timers.filter((ander) => ander !== timer);
      };
    },
  };

  lezer(): Promise<Lezer> {
    return this.leesbaar ? Promise.resolve(lezer) : Promise.reject(new TypeError('Failed to fetch'));
  }

  nieuweTab(): Tab {
    const tab = new Tab(this, `w${this.tabs.length}`);
    this.tabs.push(tab);
    return tab;
  }

  verander(door: Tab, key: string, newValue: string | null): number {
    const verandering = { nummer: ++this.#nummer, key, newValue };
    if (newValue === null) this.opSchijf.delete(key);
    else this.opSchijf.set(key, newValue);
    for (const tab of this.tabs)
      if (tab !== door) {
        tab.post.push(verandering);
        // In one process another tab sees the change at once, and hears of it a moment later.
        if (this.direct) tab.storage.neemOver(verandering);
      }
    return verandering.nummer;
  }

  wacht(): Promise<void> {
    return new Promise((klaar) => this.#traagNaar.push(klaar));
  }

  /** The slow store answers its oldest question. */
  antwoord(): boolean {
    const eerste = this.#traagNaar.shift();
    eerste?.();
    return eerste !== undefined;
  }

  later(ms: number): boolean {
    this.#nu += ms;
    const rijp = this.#timers.filter(({ op }) => op <= this.#nu);
    this.#timers = this.#timers.filter(({ op }) => op > this.#nu);
    for (const { werk } of rijp) werk();
    return rijp.length > 0;
  }

  /** Everything arrives and all is written. Fails when the tabs never come to rest. */
  async totRust(): Promise<void> {
    for (let keer = 0; keer < 500; keer++) {
      await adem();
      let bezig = false;
      for (const tab of this.tabs) bezig = tab.bezorg() || bezig;
      bezig = this.antwoord() || bezig;
      bezig = this.later(50) || bezig || this.#timers.length > 0;
      await adem();
      if (!bezig) return;
    }
    throw new Error('The tabs keep answering each other');
  }
}
