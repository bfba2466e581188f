import type { Inhoudsbron } from '../../../base/inhoud.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import type { Geluiden } from '../../../domain/opname.js';
import type { Sjabloon } from '../../../domain/paspoort/sjabloon.js';
import type { Apparaatgeheugen, Bewaarplaats } from '../../../store/bewaarder.js';
import type { MaakKlanken } from '../../../store/klankenkast.js';

export type UitBestand =
  | { document: SamenspelDocument; geluiden?: Geluiden; reden?: undefined }
  | {
      document?: undefined;
      geluiden?: undefined;
      reden: 'te-groot' | 'kapot' | 'geen-paspoort' | 'op-slot' | 'nieuwer' | 'niet-geladen';
    };

/** No document when together they could not be read again. */
export type NeemIn = (
  eigen: SamenspelDocument,
  ander: SamenspelDocument,
  schrijver: string,
) => { document?: SamenspelDocument | undefined };

/** Reads and writes passport files. */
export interface Bestandslezer {
  uitBestand(bestand: string | Blob): Promise<UitBestand>;
  /** What puts a copy from elsewhere together with the one that is here. */
  neemer(): Promise<NeemIn>;
  naarBestand(document: SamenspelDocument, geluiden?: Geluiden): { naam: string; tekst: string };
}

/** Everything the element gets from outside itself: the composition root hands it over, a test may hand over another. */
export interface Omgeving {
  inhoud: Inhoudsbron<Sjabloon>;
  /** One place for all elements of a page. */
  bewaarplaats(): Promise<Bewaarplaats>;
  /** Whether anything may be kept here from an earlier visit. When in doubt, true; never rejects. */
  isErIetsBewaard(): Promise<boolean>;
  apparaat: Apparaatgeheugen;
  bestanden(): Promise<Bestandslezer>;
  /** What keeps sounds. */
  klanken(): Promise<{ maakKlanken: MaakKlanken }>;
  /** ISO 8601 moment of now. */
  nu(): string;
  /** A fresh random id: letters and digits. */
  maakId(): string;
}
