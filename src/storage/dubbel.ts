import { type Lezer, type Omgeving, OpenPaspoort } from './bewaring.js';
import type {
  Bewaarplaats,
  Bewaring,
  Gevonden,
  Klok,
  Luisteraar,
  Openwijze,
  Opslag,
  SnelleOpslag,
  TrageOpslag,
} from './poort.js';
import {
  alles,
  type Kast,
  hoofdSleutel,
  onder,
  onleesbaarSleutel,
  documentSleutel,
  ruimteSleutel,
  wisMelding,
} from './sleutels.js';
import type { Vondst } from './vinden.js';

export interface Onderdelen {
  /** localStorage, or what stands in for it. */
  snel: SnelleOpslag;
  /** sessionStorage, or what stands in for it. */
  tabblad: SnelleOpslag;
  /** IndexedDB, or what stands in for it. */
  traag: TrageOpslag;
  klok: Klok;
  /** Tells `storage`, `pagehide`, `pageshow` and `visibilitychange`. */
  venster: EventTarget;
  /** Loads what reads; may reject. */
  lezer: () => Promise<Lezer>;
}

const gebeurtenissen = ['storage', 'pagehide', 'pageshow', 'visibilitychange'];

/** Keeps each passport twice, and serves any number of open passports with one set of listeners. */
export class DubbeleBewaarplaats implements Bewaarplaats, Omgeving {
  readonly snel: SnelleOpslag;
  readonly tabblad: SnelleOpslag;
  readonly traag: TrageOpslag;
  readonly klok: Klok;
  bevroren = false;
  readonly #venster: EventTarget;
  readonly #laadLezer: () => Promise<Lezer>;
  readonly #open = new Map<string, Set<OpenPaspoort>>();
  /** The open ones, and those that were closed and are still writing. */
  readonly #bezig = new Set<OpenPaspoort>();
  readonly #zoekt = new Map<string, Promise<Gevonden>>();

  constructor({ snel, tabblad, traag, klok, venster, lezer }: Onderdelen) {
    this.snel = snel;
    this.tabblad = tabblad;
    this.traag = traag;
    this.klok = klok;
    this.#venster = venster;
    this.#laadLezer = lezer;
  }

  zoek(ruimte: string, kast?: Kast): Promise<Gevonden> {
    const wortel = ruimteSleutel(ruimte, kast);
    let zoekt = this.#zoekt.get(wortel);
    if (!zoekt) {
      zoekt = this.#zoek(wortel).finally(() => this.#zoekt.delete(wortel));
      this.#zoekt.set(wortel, zoekt);
    }
    return zoekt;
  }

  open(ruimte: string, id: string, bij: Luisteraar, { gedeeld, kast }: Openwijze): Bewaring {
    const sleutel = documentSleutel(ruimte, id, kast);
    if (!this.#open.size) for (const soort of gebeurtenissen) this.#venster.addEventListener(soort, this);
    this.traag.houd();
    const paspoort = new OpenPaspoort(sleutel, id, bij, gedeeld, this);
    this.#bezig.add(paspoort);
    const zelfde = this.#open.get(sleutel);
    if (zelfde) zelfde.add(paspoort);
    else this.#open.set(sleutel, new Set([paspoort]));
    return paspoort;
  }

  async wis(sleutel: string = alles): Promise<string[]> {
    this.traag.houd();
    await this.#vergeet(sleutel);
    const over = new Set<string>();
    const wis = async (wortel: string, opslag: Opslag): Promise<void> => {
      try {
        for (const rest of await opslag.wis(wortel)) over.add(rest);
      } catch {
        over.add(wortel);
      }
    };
    for (const wortel of sleutel === alles ? [alles] : [sleutel, onleesbaarSleutel(sleutel)])
      for (const opslag of [this.snel, this.tabblad, this.traag]) await wis(wortel, opslag);
    try {
      // sessionStorage of another tab is out of reach: the tab itself must be told.
      this.snel.ruil(wisMelding, null, `${this.klok.nu()} ${sleutel}`);
    } catch {
      // Without this store no tab can be reached.
    }
    await wis(wisMelding, this.snel);
    this.traag.laat();
    return [...over];
  }

  async lezer(): Promise<Lezer | undefined> {
    try {
      return await this.#laadLezer();
    } catch {
      return undefined;
    }
  }

  geschreven(door: OpenPaspoort): void {
    for (const ander of this.#open.get(door.sleutel) ?? []) if (ander !== door) void ander.neemOver(door.tekst);
  }

  gesloten(paspoort: OpenPaspoort): void {
    const zelfde = this.#open.get(paspoort.sleutel);
    zelfde?.delete(paspoort);
    if (!zelfde?.size) this.#open.delete(paspoort.sleutel);
    if (!this.#open.size) for (const soort of gebeurtenissen) this.#venster.removeEventListener(soort, this);
    void paspoort.rust().then(() => {
      this.#bezig.delete(paspoort);
      this.traag.laat();
    });
  }

  handleEvent(gebeurtenis: Event): void {
    const { type } = gebeurtenis;
    if (type === 'storage') return this.#opslagVeranderd(gebeurtenis as StorageEvent);
    const uitDeKast = (gebeurtenis as PageTransitionEvent).persisted;
    if (type !== 'visibilitychange') this.bevroren = type === 'pagehide' && uitDeKast;
    for (const paspoort of this.#paspoorten())
      if (type !== 'pageshow') paspoort.spoel();
      else if (uitDeKast) paspoort.terug();
  }

  #opslagVeranderd({ key, newValue }: StorageEvent): void {
    // `key` is null when the page cleared everything: no wipe of ours, so we go on keeping.
    if (key === wisMelding) {
      if (newValue) void this.#elderGewist(newValue.slice(newValue.indexOf(' ') + 1));
    } else if (key)
      for (const paspoort of this.#open.get(hoofdSleutel(key)) ?? []) {
        if (newValue !== null) void paspoort.neemOver(newValue);
        else if (key === paspoort.sleutel) paspoort.vergeet();
      }
  }

  async #elderGewist(wortel: string): Promise<void> {
    await this.#vergeet(wortel);
    try {
      this.tabblad.wis(wortel);
    } catch {
      // What this tab keeps goes with the tab.
    }
  }

  /** Stops all that is written below this key, and waits until nothing of it is under way. */
  async #vergeet(wortel: string): Promise<void> {
    const geraakt = [...this.#bezig].filter((paspoort) => onder(wortel, paspoort.sleutel));
    for (const paspoort of geraakt) paspoort.vergeet();
    await Promise.all(geraakt.map((paspoort) => paspoort.rust()));
  }

  async #zoek(wortel: string): Promise<Gevonden> {
    this.traag.houd();
    const [paspoorten, apart] = await Promise.all([this.#verzamel(wortel), this.#verzamel(onleesbaarSleutel(wortel))]);
    const lezer = paspoorten.length + apart.length ? await this.lezer() : undefined;
    const gevonden = await lezer?.vind(paspoorten, apart, this, wortel).catch(() => undefined);
    this.traag.laat();
    return gevonden ?? { concepten: [], onleesbaar: [] };
  }

  async #verzamel(wortel: string): Promise<Vondst[]> {
    const plaatsen: Opslag[] = [this.snel, this.tabblad, this.traag];
    const perPlaats = await Promise.all(
      plaatsen.map(async (opslag) => {
        try {
          return (await opslag.alle(wortel)).map(([sleutel, ruw]) => ({ opslag, sleutel, ruw }));
        } catch {
          return [];
        }
      }),
    );
    return perPlaats.flat();
  }

  *#paspoorten(): Iterable<OpenPaspoort> {
    for (const zelfde of [...this.#open.values()]) yield* zelfde;
  }
}
