import type { SamenspelDocument } from '../domain/document/document.js';
import type { Bewaarplaats, Bewaarstand, Bewaring, Concept, Kast, Onleesbaar } from '../storage/poort.js';

export type { Bewaarplaats, Bewaarstand, Concept, Onleesbaar };

/** Remembers whether this device is one person's or several people's. */
export interface Apparaatgeheugen {
  /** `null`: nobody said. */
  lees(): boolean | null;
  zet(gedeeld: boolean): void;
}

export interface BewaarderOptions {
  plaats: Bewaarplaats;
  apparaat: Apparaatgeheugen;
  /** The namespace of drafts: `draft`, else the preset. */
  ruimte: string;
  /** The kind of document; default: passports. */
  kast?: Kast | undefined;
  /** Something the page shows has changed. */
  bijWijziging(): void;
  /** Newer answers of the same passport came from another tab or a slow store. */
  bijDocument(document: SamenspelDocument): void;
}

/** Keeps one document on the device, and knows truthfully whether it is kept. */
export class Bewaarder {
  stand: Bewaarstand = { stand: 'leeg' };
  concepten: readonly Concept[] = [];
  onleesbaar: readonly Onleesbaar[] = [];
  gewist: 'nee' | 'hier' | 'elders' | 'deels' = 'nee';
  /** This device belongs to several people; null while nobody was asked. */
  gedeeld: boolean | null;

  readonly #o: BewaarderOptions;
  #bewaring: Bewaring | null = null;
  #id = '';

  constructor(options: BewaarderOptions) {
    this.#o = options;
    this.gedeeld = options.apparaat.lees();
  }

  /** Looks for passports that were kept here before. */
  async zoek(): Promise<void> {
    const { concepten, onleesbaar } = await this.#o.plaats.zoek(this.#o.ruimte, this.#o.kast);
    this.concepten = concepten.filter((c) => c.document.id !== this.#id);
    this.onleesbaar = onleesbaar;
    this.#o.bijWijziging();
  }

  /** Keeps the document; opens the place for it at the first answer. After a wipe elsewhere nothing is kept any more. */
  bewaar(document: SamenspelDocument): void {
    if (this.gewist === 'elders') return;
    if (!this.#bewaring || this.#id !== document.id) this.#open(document.id);
    this.#bewaring?.bewaar(document);
  }

  deel(gedeeld: boolean): void {
    this.gedeeld = gedeeld;
    this.#o.apparaat.zet(gedeeld);
    this.#bewaring?.deel(gedeeld);
    this.#o.bijWijziging();
  }

  /** Takes everything of Samenspel off this device. */
  async wis(): Promise<void> {
    this.sluit();
    const over = await this.#o.plaats.wis();
    this.gewist = over.length > 0 ? 'deels' : 'hier';
    this.concepten = [];
    this.onleesbaar = [];
    this.stand = { stand: 'leeg' };
    this.#o.bijWijziging();
  }

  /** A new passport may be kept again after a wipe. */
  begin(): void {
    this.gewist = 'nee';
  }

  sluit(): void {
    this.#bewaring?.sluit();
    this.#bewaring = null;
    this.#id = '';
  }

  #open(id: string): void {
    this.sluit();
    this.#id = id;
    const { plaats, ruimte, kast, bijDocument, bijWijziging } = this.#o;
    this.#bewaring = plaats.open(
      ruimte,
      id,
      {
        stand: (stand) => {
          // After a wipe elsewhere there is nothing to keep: that is not the whole truth any more.
          if (this.gewist !== 'elders') this.stand = stand;
          bijWijziging();
        },
        document: bijDocument,
        gewist: () => {
          this.gewist = 'elders';
          this.stand = { stand: 'niet', reden: 'kapot' };
          bijWijziging();
        },
      },
      { gedeeld: this.gedeeld === true, kast },
    );
  }
}
