import type { Zenders } from '../../../base/antwoorden/verzending.js';
import type { Inhoudsbron } from '../../../base/inhoud.js';
import type { Sjabloon } from '../../../domain/paspoort/sjabloon.js';
import type { Geluiden } from '../../../domain/opname.js';
import type { Apparaatgeheugen, Bewaarplaats } from '../../../store/bewaarder.js';
import type { MaakKlanken } from '../../../store/klankenkast.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import type { Geopend } from './later-context.js';

type Weigering<Reden> = { tekst?: undefined; document?: undefined; link?: undefined; reden: Reden };

/** Makes and reads links with answers. */
export interface Linkmaker {
  naarLink(
    document: SamenspelDocument,
    adres: string,
  ): Promise<{ link: string; reden?: undefined } | Weigering<'te-lang' | 'kan-niet-hier'>>;
  uitLink(hash: string): Promise<Geopend>;
}

/** Locks and opens files with a pass phrase. */
export interface Slotenmaker {
  /** Whether this page has locks. */
  kanSluiten(): boolean;
  isLangGenoeg(zin: string): boolean;
  sluit(tekst: string, zin: string): Promise<{ naam: string; tekst: string }>;
  open(
    bestand: Blob,
    zin: string,
  ): Promise<{ tekst: string; reden?: undefined } | Weigering<'klopt-niet' | 'kan-niet-hier' | 'nieuwer' | 'te-groot'>>;
}

/** Reads and writes passport files. */
export interface Bestandslezer {
  uitBestand(bestand: Blob | string): Promise<Geopend>;
  isOpSlot(bestand: Blob): Promise<boolean>;
  /** What brings a passport from elsewhere into one's own; it gives no document when together they could not be read again. */
  neemer(): Promise<
    (
      eigen: SamenspelDocument,
      ander: SamenspelDocument,
      schrijver: string,
      aanwezig?: string,
    ) => { document?: SamenspelDocument | undefined }
  >;
  naarBestand(document: SamenspelDocument, geluiden?: Geluiden): { naam: string; tekst: string };
  /** Fetched when they are asked for. */
  link(): Promise<Linkmaker>;
  slot(): Promise<Slotenmaker>;
}

/** Everything the passport gets from outside itself: the composition root hands it over, a test may hand over another. */
export interface Omgeving {
  inhoud: Inhoudsbron<Sjabloon>;
  /** One place for all elements of a page. */
  bewaarplaats(): Promise<Bewaarplaats>;
  /** Whether anything may be kept here from an earlier visit. When in doubt, true; never rejects. */
  isErIetsBewaard(): Promise<boolean>;
  apparaat: Apparaatgeheugen;
  bestanden(): Promise<Bestandslezer>;
  /** What sends to an `endpoint`. */
  zenden: Zenders;
  klanken(): Promise<{ maakKlanken: MaakKlanken }>;
  /** ISO 8601 moment of now. */
  nu(): string;
  /** A fresh random id: letters and digits. */
  maakId(): string;
}
