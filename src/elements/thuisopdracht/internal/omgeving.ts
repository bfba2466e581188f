import type { Zenders } from '../../../base/antwoorden/verzending.js';
import type { Inhoudsbron } from '../../../base/inhoud.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import type { Deel } from '../../../domain/paspoort/sjabloon.js';
import type { Thuisopdracht } from '../../../domain/thuisopdracht/thuisopdracht.js';
import type { Taal } from '../../../i18n/vertaler.js';
import type { Apparaatgeheugen, Bewaarplaats } from '../../../store/bewaarder.js';

/** What answers need of the device. */
export interface Toestel {
  /** One place for all elements of a page. */
  bewaarplaats(): Promise<Bewaarplaats>;
  apparaat: Apparaatgeheugen;
  bestanden(): Promise<{
    naarBestand(document: SamenspelDocument): { naam: string; tekst: string };
    /** In bytes. */
    grootsteDocument: number;
  }>;
  /** What sends to an `endpoint`. */
  zenden: Zenders;
  /** ISO 8601 moment of now. */
  nu(): string;
  /** A fresh random id: letters and digits. */
  maakId(): string;
}

/** Everything the assignment gets from outside itself: the composition root hands it over, a test may hand over another. */
export interface Omgeving {
  inhoud: Inhoudsbron<Thuisopdracht>;
  /** Whether anything may be kept here from an earlier visit. When in doubt, true; never rejects. */
  isErIetsBewaard(): Promise<boolean>;
  /** What is asked afterwards, in one language. */
  vragen(taal: Taal): Promise<Deel>;
  /** Fetched by who has answers. */
  toestel(): Promise<Toestel>;
}
