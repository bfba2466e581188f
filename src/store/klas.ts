import { canoniek } from '../domain/canoniek.js';
import type { Inzending, SamenspelDocument } from '../domain/document/document.js';
import { namen } from '../domain/document/herkomst.js';
import { merge, normaal } from '../domain/document/merge.js';
import { zelfdeDocument } from '../domain/document/versies.js';
import { Bewaarder, type Apparaatgeheugen, type Bewaarplaats, type Bewaarstand } from './bewaarder.js';

/** What became of a passport that came in: `past-niet`: together with what is here it could not be read again. */
export type Opgenomen = 'nieuw' | 'samen' | 'bekend' | 'past-niet';

export interface KlasOptions {
  apparaat: Apparaatgeheugen;
  /** The namespace of what is kept: the one of the passports on this site. */
  ruimte: string;
  /** Something the page shows has changed. */
  bijWijziging(): void;
}

/** Two copies of one passport made one; no document when together they could not be read again. */
export type VoegSamen = (
  eigen: SamenspelDocument,
  ander: SamenspelDocument,
) => { document?: SamenspelDocument | undefined };

/**
 * Many passports on one page, by their id: two with the same name are two. Looking at them keeps nothing; what is changed in
 * one is kept in that one, as the passport itself would keep it. No DOM.
 */
export class Klas {
  readonly #o: KlasOptions;
  readonly #paspoorten = new Map<string, SamenspelDocument>();
  /** By every id that a device knows one by. */
  readonly #opNaam = new Map<string, string>();
  readonly #bewaarders = new Map<string, Bewaarder>();
  /** Found in this tab only: it stays there. */
  readonly #vanTabblad = new Set<string>();
  #alle: readonly SamenspelDocument[] | null = null;

  constructor(options: KlasOptions) {
    this.#o = options;
  }

  /** The same list for as long as nothing changes. */
  get paspoorten(): readonly SamenspelDocument[] {
    return (this.#alle ??= [...this.#paspoorten.values()]);
  }
  van(id: string): SamenspelDocument | undefined {
    return this.#paspoorten.get(id);
  }
  /** The one that is here of the same child, as far as that was once said. */
  zelfdeKind(document: SamenspelDocument): SamenspelDocument | undefined {
    const bekend = namen(document).find((naam) => this.#opNaam.has(naam));
    return this.#paspoorten.get(this.#opNaam.get(bekend ?? '') ?? '');
  }
  /** The passports that are kept from here. */
  get bewaard(): readonly SamenspelDocument[] {
    return [...this.#bewaarders.keys()].flatMap((id) => this.#paspoorten.get(id) ?? []);
  }

  /** Brings a passport in; a copy of one that is here is put together with it. */
  neem(document: SamenspelDocument, voegSamen: VoegSamen, vanTabblad = false): Opgenomen {
    const er = this.zelfdeKind(document);
    if (!er) {
      if (vanTabblad) this.#vanTabblad.add(document.id);
      this.#zet(normaal(document));
      return 'nieuw';
    }
    const { document: samen } = voegSamen(er, document);
    if (!samen) return 'past-niet';
    if (canoniek(samen) === canoniek(er)) return 'bekend';
    this.#zet(samen);
    this.#bewaarders.get(samen.id)?.bewaar(samen);
    return 'samen';
  }

  /** Writes these answers into one passport; `bewaar` keeps it. */
  leg(id: string, antwoorden: readonly Inzending[]): SamenspelDocument | undefined {
    const er = this.#paspoorten.get(id);
    if (!er || antwoorden.length === 0) return er;
    const nieuw = merge(er, { ...er, antwoorden: [...antwoorden] });
    this.#zet(nieuw);
    return nieuw;
  }

  /** Lets go of one; what is kept of it stays kept. */
  weg(id: string): void {
    this.#bewaarders.get(id)?.sluit();
    this.#bewaarders.delete(id);
    this.#vanTabblad.delete(id);
    this.#vergeet(id);
    this.#alle = null;
  }

  /** Keeps a passport on this device, beside what is kept of it already. */
  bewaar(id: string, plaats: Bewaarplaats): void {
    const document = this.#paspoorten.get(id);
    if (!document) return;
    const er = this.#bewaarders.get(id);
    if (er) return er.bewaar(document);
    const { ruimte, apparaat, bijWijziging } = this.#o;
    const bewaarder = new Bewaarder({
      ...{ plaats, ruimte, apparaat, bijWijziging },
      bijDocument: (ander) => this.#neemOver(ander),
    });
    if (this.#vanTabblad.has(id)) bewaarder.gedeeld = true;
    this.#bewaarders.set(id, bewaarder);
    bewaarder.bewaar(document);
  }

  /** To or from a device of more people: what is kept from here goes along. */
  deel(gedeeld: boolean): void {
    this.#o.apparaat.zet(gedeeld);
    for (const [id, bewaarder] of this.#bewaarders) if (gedeeld || !this.#vanTabblad.has(id)) bewaarder.deel(gedeeld);
  }

  /** The worst of what may be said about keeping: what one passport lacks is not made good by another. */
  get stand(): Bewaarstand {
    const standen = [...this.#bewaarders.values()].map(({ stand }) => stand);
    for (const soort of ['niet', 'bezig', 'tabblad'] as const) {
      const gevonden = standen.find(({ stand }) => stand === soort);
      if (gevonden) return gevonden;
    }
    const tot = standen.flatMap((stand) => (stand.stand === 'bewaard' ? [stand.tot] : []));
    const [eerste] = tot.sort((a, b) => a.getTime() - b.getTime());
    return eerste ? { stand: 'bewaard', tot: eerste } : { stand: 'leeg' };
  }

  /** Lets go of everything here; what is kept stays kept. */
  leeg(): void {
    this.sluit();
    this.#paspoorten.clear();
    this.#opNaam.clear();
    this.#vanTabblad.clear();
    this.#alle = null;
  }

  /** Writes what is still waiting. */
  sluit(): void {
    for (const bewaarder of this.#bewaarders.values()) bewaarder.sluit();
    this.#bewaarders.clear();
  }

  #vergeet(id: string): void {
    const weg = this.#paspoorten.get(id);
    if (weg) for (const naam of namen(weg)) this.#opNaam.delete(naam);
    this.#paspoorten.delete(id);
  }

  #zet(document: SamenspelDocument): void {
    this.#paspoorten.set(document.id, document);
    for (const naam of namen(document)) this.#opNaam.set(naam, document.id);
    this.#alle = null;
  }

  /** Another tab, or a slow store, knows more of a passport. */
  #neemOver(ander: SamenspelDocument): void {
    const er = this.#paspoorten.get(ander.id);
    if (!er || !zelfdeDocument(er, ander)) return;
    const samen = merge(er, ander);
    this.#zet(samen);
    // Otherwise the next write would not hold it.
    this.#bewaarders.get(ander.id)?.bewaar(samen);
    this.#o.bijWijziging();
  }
}
