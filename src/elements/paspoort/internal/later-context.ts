import type { TemplateResult } from 'lit';
import type { Antwoord, SamenspelDocument } from '../../../domain/document/document.js';
import type { Geluiden } from '../../../domain/opname.js';
import type { Deel, Vraag } from '../../../domain/paspoort/sjabloon.js';
import type { Concept, Onleesbaar } from '../../../store/bewaarder.js';
import type { Verzending } from '../../../base/antwoorden/verzending.js';
import type { Zending } from '../../../base/antwoorden/zending.js';
import type antwoordTeksten from '../antwoord.teksten.js';
import type breedTeksten from '../breed.teksten.js';
import type gesprekTeksten from '../gesprek/gesprek.teksten.js';
import type klasTeksten from '../klas/klaslijst.teksten.js';
import type kindTeksten from '../kind.teksten.js';
import type meegevenTeksten from '../meegeven/meegeven.teksten.js';
import type tekenTeksten from '../tekeningen/tekeningen.teksten.js';
import type nakijkTeksten from '../nakijken.teksten.js';
import type volwassenTeksten from '../volwassen/volwassen.teksten.js';
import type zeldenTeksten from '../zelden.teksten.js';
import type opnameTeksten from '../opnamen/opnamen.teksten.js';
import type { Context, Tussenpagina } from './context.js';

/** The pages that are fetched apart, in two parts. */
export interface Bladzijden {
  nakijken: typeof import('../nakijken.js');
  zelden: typeof import('../zelden.js');
  antwoord: typeof import('../antwoord.js');
  kind: typeof import('../kind.js');
  alles: typeof import('../alles.js');
  breed: typeof import('../breed.js');
  gesprek: typeof import('../gesprek.js');
  tekeningen: typeof import('../tekeningen.js');
  meegeven: typeof import('../meegeven.js');
  volwassen: typeof import('../volwassen.js');
  klas: typeof import('../klas.js');
  opnamen: typeof import('../opnamen.js');
}
export type LaterTeksten = ReturnType<typeof nakijkTeksten> &
  ReturnType<typeof antwoordTeksten> &
  ReturnType<typeof kindTeksten> &
  ReturnType<typeof breedTeksten> &
  ReturnType<typeof gesprekTeksten> &
  ReturnType<typeof tekenTeksten> &
  ReturnType<typeof meegevenTeksten> &
  ReturnType<typeof volwassenTeksten> &
  ReturnType<typeof klasTeksten> &
  ReturnType<typeof opnameTeksten> &
  ReturnType<typeof zeldenTeksten>;

/** How to come to the table. */
export interface NaarGesprek {
  /** The person at hand chooses what to talk about, before the talk. */
  kaarten?: boolean;
  /** About which part; default: the one at hand. */
  deel?: string;
  /** At which page of the talk; default: who is there. */
  bij?: string;
}

/** A file or link somebody opened: what is in it, before anything is done with it. */
export type Geopend = (
  | { document: SamenspelDocument; geluiden?: Geluiden; kapot?: number; reden?: undefined }
  | {
      document?: undefined;
      geluiden?: undefined;
      kapot?: undefined;
      reden: 'te-groot' | 'kapot' | 'geen-paspoort' | 'op-slot' | 'nieuwer' | 'niet-geladen' | 'kan-niet-hier';
    }
) & {
  link?: boolean;
  /** Shown in the place of what is in it: a page that is fetched apart, as of a lock. */
  pagina?: (c: LaterContext) => TemplateResult;
};

/** What the pages after the questions need besides. */
export interface LaterContext extends Context {
  readonly tl: LaterTeksten;
  /** The question of which the person must choose between several versions, unless it was put off. */
  readonly dubbel: Vraag | undefined;
  readonly concepten: readonly Concept[];
  readonly onleesbaar: readonly Onleesbaar[];
  readonly geopend: Geopend | null;
  readonly gedeeldApparaat: boolean;
  readonly gewist: 'nee' | 'hier' | 'elders' | 'deels';
  readonly zending: Zending;
  readonly tussenpagina: Tussenpagina | null;
  /** What goes out, by the form and on paper; null while nobody shared anything. */
  readonly gedeeld: SamenspelDocument | null;
  /** The page takes the value (`name`), or it has an `endpoint`: "Stuur" makes sense. */
  readonly kanSturen: boolean;
  /** A draft chosen on "Voor welk kind?" or "Verder met …?", not opened yet. */
  readonly gekozen: { concept?: Concept; persoon?: string };
  readonly doe: ZeldenDoen;
  /** Whose device this is. */
  deelApparaat(gedeeld: boolean): void;
  /** Shares what was answered, unless a number must be asked about first. */
  laatZien(): void;
  /** Fetches the rare pages, and then does it. */
  metZelden(doe: () => void): void;
  /** Whether the person at hand is asked something in this part, as far as that is known. */
  vraagtIn(deel: Deel): boolean;
  /** Another talk: its questions are fetched now. */
  kiesDeel(deel: string): void;
  /** Together at the table. */
  naarGesprek(hoe?: NaarGesprek): void;
  /** Nobody is at hand any more: back to "Wie ben jij?". */
  vertrek(): void;
}

/** What the rare pages can do; there once those pages are. */
export interface ZeldenDoen {
  kies(gekozen: { concept?: Concept; persoon?: string }): void;
  /** @param zit on a page for one voice somebody sits down at once; false: the cover is shown first */
  gaVerder(zit?: boolean): void;
  anderKind(): void;
  iemandAnders(): void;
  samenPraten(): void;
  stuurOp(): void;
  /** The person does not want it sent any more. */
  stuurNiet(): void;
  /** How far sending is, also what an earlier visit left. */
  readonly verzending: Verzending;
  print(leeg: boolean): void;
  bewaarBestand(): void;
  /** A link with what the person at hand shares. */
  maakLink(): void;
  /** Everything, in a file behind a pass phrase. */
  maakSlot(): void;
  /** Of this document, instead of everything. */
  geefMee(document: SamenspelDocument): void;
  printOverdracht(): void;
  bewaarRuw(): void;
  openBestand(bestand: File): void;
  neemBestand(hoe: 'samen' | 'apart' | 'niet'): void;
  wis(): void;
  /** Whether the person at hand wrote something that can be a BSN. */
  metNummer(): boolean;
  nummer(weg: boolean): void;
  kiesVersie(vraag: string, antwoord: Antwoord | null): void;
}
