import { isGeluidVan, type Geluid, type Geluiden, type Opname } from '../domain/opname.js';
import { redenVan } from './fouten.js';
import type { Bewaarplaats, Bewaarstand, Opslag, RedenNiet } from './poort.js';
import { documentSleutel, opnameSleutel } from './sleutels.js';

/** Where sounds are kept: the same places as documents. */
export type Klankplaatsen = Pick<Bewaarplaats, 'snel' | 'tabblad' | 'traag' | 'klok'>;

/** So much sound (letters of base64) at most stands in the quick place: what is written must still fit beside it. */
const meesteSnel = 1_000_000;
/** Before a sound that nobody names is taken away, the answer without it has been written, in ms. */
const geduld = 1000;

interface Klank {
  geluid: Geluid;
  opname: Opname;
  /** It stands in one of the places where it must. */
  klaar: boolean;
  bezig: number;
  fout?: RedenNiet | undefined;
}

/** The text that is kept: the sound, and since when it is here. */
export const klankTekst = (op: number, { type, inhoud }: Geluid): string =>
  JSON.stringify({ samenspel: 1, op: new Date(op).toISOString(), type, inhoud });

/** Reads one; null when it is not the sound of this recording. */
function leesKlank(ruw: string | null, opname: Opname): Geluid | null {
  try {
    const { type, inhoud } = JSON.parse(ruw ?? 'null') as Geluid;
    return isGeluidVan(opname, { type, inhoud }) ? { type, inhoud } : null;
  } catch {
    return null;
  }
}

/**
 * The sounds of one document. They stand beside it, each once and under a key of its own, so that a key press does not write
 * them again. What a key holds never changes: two tabs, or two devices, only ever add.
 */
export class Klanken {
  readonly #om: Klankplaatsen;
  readonly #sleutel: string;
  readonly #bij: () => void;
  readonly #klanken = new Map<string, Klank>();
  #gedeeld: boolean;
  #dicht = false;
  /** What stands where it must not any more, and could not be removed yet. */
  #rest: 'nee' | 'bezig' | 'blijft' = 'nee';

  /**
   * @param sleutel the key of the document
   * @param bij called when there is something else to tell
   */
  constructor(om: Klankplaatsen, sleutel: string, gedeeld: boolean, bij: () => void) {
    this.#om = om;
    this.#sleutel = opnameSleutel(sleutel);
    this.#gedeeld = gedeeld;
    this.#bij = bij;
    om.traag.houd();
  }

  /** What may truthfully be said about the sounds of these recordings; undefined: they are kept as the document is. */
  stand(opnamen: readonly Opname[]): Bewaarstand | undefined {
    const klanken = opnamen.flatMap(({ id }) => this.#klanken.get(id) ?? []).filter(({ klaar }) => !klaar);
    if (klanken.some(({ bezig }) => bezig > 0) || this.#rest === 'bezig') return { stand: 'bezig' };
    const [fout] = klanken.flatMap((klank) => klank.fout ?? []);
    if (klanken.length > 0) return { stand: 'niet', reden: fout ?? 'kapot' };
    return this.#rest === 'blijft' ? { stand: 'bezig' } : undefined;
  }

  /** Keeps a sound: at once in the quick place where it fits, and in the slow one. Never throws. */
  bewaar(opname: Opname, geluid: Geluid): void {
    if (this.#dicht || this.#klanken.has(opname.id)) return;
    const klank: Klank = { opname, geluid, klaar: false, bezig: 0 };
    this.#klanken.set(opname.id, klank);
    this.#schrijf(klank);
    this.#bij();
  }

  /** Keeps of these sounds those that belong to these recordings. */
  bewaarAlle(opnamen: readonly Opname[], geluiden: Geluiden): void {
    for (const opname of opnamen) {
      const geluid = Object.hasOwn(geluiden, opname.id) ? geluiden[opname.id] : undefined;
      if (isGeluidVan(opname, geluid)) this.bewaar(opname, geluid);
    }
  }

  /** The sound of a recording; null when it is nowhere, or damaged. */
  async geef(opname: Opname): Promise<Geluid | null> {
    const hier = this.#klanken.get(opname.id);
    if (hier) return hier.geluid;
    for (const opslag of [this.#om.snel, this.#om.tabblad, this.#om.traag]) {
      try {
        const geluid = leesKlank(await opslag.ruil(this.#plek(opname.id), '', ''), opname);
        if (!geluid || this.#dicht) continue;
        const klank: Klank = { opname, geluid, klaar: this.#plaatsen.includes(opslag), bezig: 0 };
        this.#klanken.set(opname.id, klank);
        if (!klank.klaar) this.#schrijf(klank);
        return geluid;
      } catch {
        // Another place may have it.
      }
    }
    return null;
  }

  /** All sounds of these recordings that are here. */
  async geefAlle(opnamen: readonly Opname[]): Promise<Geluiden> {
    const paren = await Promise.all(opnamen.map(async (opname) => [opname.id, await this.geef(opname)] as const));
    return Object.fromEntries(paren.filter((paar): paar is [string, Geluid] => paar[1] !== null));
  }

  /** To or from a device of more people: the sounds go where the document goes, and stay nowhere else. */
  async deel(gedeeld: boolean, opnamen: readonly Opname[]): Promise<void> {
    if (gedeeld === this.#gedeeld || this.#dicht) return;
    this.#rest = 'bezig';
    await this.geefAlle(opnamen);
    this.#gedeeld = gedeeld;
    for (const klank of this.#klanken.values()) {
      klank.klaar = false;
      klank.fout = undefined;
      this.#schrijf(klank);
    }
    await this.#ruimElders();
  }

  /** A recording that the document names no more: taken away, unless a text of another writer still names it. */
  verwijder({ id }: Opname): void {
    this.#klanken.delete(id);
    this.#om.klok.straks(() => void this.#verwijder(id), geduld);
  }

  /** Somebody wiped it: nothing of it stays here or is still written. */
  vergeet(): void {
    this.#klanken.clear();
    this.#sluit();
    void this.#wis([this.#om.snel, this.#om.tabblad, this.#om.traag]);
  }

  /** What is under way is still written. */
  sluit(): void {
    if (!this.#dicht) this.#sluit();
  }

  #sluit(): void {
    this.#dicht = true;
    this.#om.traag.laat();
  }

  #plek(id: string): string {
    return `${this.#sleutel}/${id}`;
  }

  get #plaatsen(): Opslag[] {
    const { snel, traag, tabblad } = this.#om;
    return this.#gedeeld ? [tabblad] : [snel, traag];
  }

  #schrijf(klank: Klank): void {
    const tekst = klankTekst(this.#om.klok.nu(), klank.geluid);
    for (const opslag of this.#plaatsen) {
      if (opslag === this.#om.snel && !this.#pastSnel(tekst)) continue;
      klank.bezig++;
      void this.#zet(opslag, klank, tekst);
    }
  }

  /** The quick place answers in the call itself: what was said a moment before a crash is there. */
  #zet(opslag: Opslag, klank: Klank, tekst: string): Promise<void> | void {
    const plek = this.#plek(klank.opname.id);
    const klaar = (): void => {
      klank.klaar = true;
      klank.bezig--;
      this.#bij();
    };
    const mis = (fout: unknown): void => {
      klank.fout = redenVan(fout);
      klank.bezig--;
      this.#bij();
    };
    /** The same sound may stand there already; what is no sound of this recording makes way. */
    const na = (stond: string | null): Promise<void> | void => {
      if (stond === null || leesKlank(stond, klank.opname)) return klaar();
      const nu = opslag.ruil(plek, stond, tekst);
      return nu instanceof Promise ? nu.then(klaar, mis) : klaar();
    };
    try {
      const stond = opslag.ruil(plek, null, tekst);
      if (stond instanceof Promise) return stond.then(na).catch(mis);
      return na(stond);
    } catch (fout) {
      mis(fout);
    }
  }

  #pastSnel(tekst: string): boolean {
    try {
      const al = this.#om.snel.alle(opnameSleutel('')).reduce((som, [, klank]) => som + klank.length, 0);
      return al + tekst.length <= meesteSnel;
    } catch {
      return true;
    }
  }

  async #ruimElders(): Promise<void> {
    const { snel, traag, tabblad } = this.#om;
    const gedeeld = this.#gedeeld;
    const over = await this.#wis(gedeeld ? [snel, traag] : [tabblad]);
    if (gedeeld !== this.#gedeeld) return;
    this.#rest = over ? 'blijft' : 'nee';
    this.#bij();
  }

  async #wis(plaatsen: readonly Opslag[], wortel = this.#sleutel): Promise<number> {
    let over = 0;
    for (const opslag of plaatsen) {
      try {
        over += (await opslag.wis(wortel)).length;
      } catch {
        over++;
      }
    }
    return over;
  }

  async #verwijder(id: string): Promise<void> {
    const { snel, traag, tabblad } = this.#om;
    const document = this.#sleutel.slice(opnameSleutel('').length + 1);
    for (const opslag of [snel, tabblad, traag]) {
      try {
        const teksten = [
          await opslag.ruil(document, '', ''),
          ...(await opslag.alle(document)).map(([, tekst]) => tekst),
        ];
        if (teksten.some((tekst) => tekst?.includes(id))) return;
      } catch {
        // A place that cannot be read holds no text for anybody.
      }
    }
    if (!this.#klanken.has(id)) await this.#wis([snel, tabblad, traag], this.#plek(id));
  }
}

/** The sounds of the passport with this id. */
export const maakKlanken = (
  om: Klankplaatsen,
  ruimte: string,
  id: string,
  gedeeld: boolean,
  bij: () => void,
): Klanken => new Klanken(om, documentSleutel(ruimte, id), gedeeld, bij);
