import type { SamenspelDocument } from '../domain/document/document.js';
import type { Kast } from './sleutels.js';

export type { Kast };

export type RedenNiet = 'geen-opslag' | 'vol' | 'kapot' | 'nieuwer';

/** What the page may truthfully say about keeping. */
export type Bewaarstand =
  /** Nothing to keep yet. */
  | { stand: 'leeg' }
  /** The newest answers are not on the device yet (or, on a device of more people, not gone from it yet). */
  | { stand: 'bezig' }
  /** The newest answers are on this device; they go on that day. */
  | { stand: 'bewaard'; tot: Date }
  /** Kept only until this tab closes (device of more people). */
  | { stand: 'tabblad' }
  /** Not kept: offer the file. */
  | { stand: 'niet'; reden: RedenNiet };

/** A document found on this device. */
export interface Concept {
  sleutel: string;
  document: SamenspelDocument;
  /** Last edit. */
  op: Date;
  /** The day it goes. */
  tot: Date;
  /** Found in this tab only: open it again with `gedeeld: true`. */
  gedeeld: boolean;
}

/** Something found that cannot be used: never thrown away. */
export interface Onleesbaar {
  sleutel: string;
  reden: 'kapot' | 'nieuwer';
  ruw: string;
}

export interface Gevonden {
  concepten: Concept[];
  onleesbaar: Onleesbaar[];
}

export interface Luisteraar {
  /** The true state; asynchronously, at least once after each `bewaar`. */
  stand(stand: Bewaarstand): void;
  /** Another tab or a late store brought newer answers, already read; merge them into yours. */
  document(document: SamenspelDocument): void;
  /** Wiped elsewhere, or here by `wis`: nothing more is kept until a new `open`. */
  gewist(): void;
}

export interface Openwijze {
  /** A device of more people: only until the tab closes. */
  gedeeld: boolean;
  /** Default: passports. */
  kast?: Kast | undefined;
}

export interface Bewaarplaats {
  /** The places themselves, for the sounds that stand beside documents. */
  readonly snel: SnelleOpslag;
  readonly tabblad: SnelleOpslag;
  readonly traag: TrageOpslag;
  readonly klok: Klok;
  /**
   * All documents of one kind (default: passports) kept on this device for one namespace, newest first, merged from all places; those of more than
   * 30 days ago are removed. Never rejects.
   */
  zoek(ruimte: string, kast?: Kast): Promise<Gevonden>;
  /** Opens one document for keeping; `id` is the `id` of its document. */
  open(ruimte: string, id: string, bij: Luisteraar, wijze: Openwijze): Bewaring;
  /**
   * Removes one document, or everything of Samenspel on this origin, from every store; other tabs are told.
   * Resolves to what could not be removed ([] = all gone). Never rejects.
   */
  wis(sleutel?: string): Promise<string[]>;
}

export interface Bewaring {
  /** Keeps this document: synchronously in localStorage, within 250 ms in IndexedDB. Never throws. */
  bewaar(document: SamenspelDocument): void;
  /** Writes what is still waiting, now. Never throws. */
  spoel(): void;
  /** To or from the device of more people: then only sessionStorage, and what was kept elsewhere is removed. */
  deel(gedeeld: boolean): void;
  /** Writes what is still waiting and lets go; no call of the listener after this. */
  sluit(): void;
}

/** Time, passed in: a test sets it. */
export interface Klok {
  /** Milliseconds since 1970. */
  nu(): number;
  /** Does the work after so many milliseconds; the answer calls it off. */
  straks(werk: () => void, ms: number): () => void;
}

/**
 * One place where texts stand under keys. Every method may fail: `redenVan` says why. A quick place answers at once
 * (`A` is the answer itself), a slow one with a promise of it.
 */
interface Plaats<Tekst, Paren, Sleutels> {
  /**
   * Rises with each new connection: what is gone within one connection was taken away by one of us.
   * NaN where that cannot be told.
   */
  readonly verbinding: number;
  /**
   * Puts `nieuw` in the place of `oud` (null: nothing) only when `oud` is what stands there, and reads it back.
   * Answers what stood there; anything but `oud` means that nothing was written.
   */
  ruil(sleutel: string, oud: string | null, nieuw: string | null): Tekst;
  /** Everything below this key, as [key, text]. */
  alle(wortel: string): Paren;
  /** Removes this key and everything below it; answers what is still there. */
  wis(wortel: string): Sleutels;
}

export type SnelleOpslag = Plaats<string | null, [string, string][], string[]>;

export interface TrageOpslag extends Plaats<Promise<string | null>, Promise<[string, string][]>, Promise<string[]>> {
  /** It can answer without opening anything first. */
  readonly gereed: boolean;
  /** One more user; the last one to let go closes the connection. */
  houd(): void;
  laat(): void;
}

export type Opslag = SnelleOpslag | TrageOpslag;
