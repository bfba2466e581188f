import type { SamenspelDocument } from '../domain/document/document.js';
import { opnamenVan } from '../domain/document/gemaakt-van.js';
import type { Geluid, Geluiden, Opname } from '../domain/opname.js';
import type { Bewaarplaats, Bewaarstand } from './bewaarder.js';

/** The sounds of one passport: beside it, and in the same places. */
export interface Klankenkast {
  /** Undefined: they are kept as the passport is. */
  stand(opnamen: readonly Opname[]): Bewaarstand | undefined;
  bewaar(opname: Opname, geluid: Geluid): void;
  bewaarAlle(opnamen: readonly Opname[], geluiden: Geluiden): void;
  geef(opname: Opname): Promise<Geluid | null>;
  geefAlle(opnamen: readonly Opname[]): Promise<Geluiden>;
  deel(gedeeld: boolean, opnamen: readonly Opname[]): Promise<void>;
  verwijder(opname: Opname): void;
  vergeet(): void;
  sluit(): void;
}

/** Opens them; `bij` is called when there is something else to tell. */
export type MaakKlanken = (
  plaats: Bewaarplaats,
  ruimte: string,
  id: string,
  gedeeld: boolean,
  bij: () => void,
) => Klankenkast;

/** Where the sounds of many passports are kept: beside each. */
export interface Klankplek {
  maak: MaakKlanken;
  plaats: Bewaarplaats;
  ruimte: string;
  gedeeld: boolean;
}

const kastVan = ({ maak, plaats, ruimte, gedeeld }: Klankplek, id: string, bij = (): void => undefined): Klankenkast =>
  maak(plaats, ruimte, id, gedeeld, bij);

/** Keeps what a file brought of the sounds of a passport. Resolves when it is known whether all of it is kept. */
export function bewaarKlanken(plek: Klankplek, document: SamenspelDocument, geluiden: Geluiden): Promise<boolean> {
  const opnamen = opnamenVan(document).filter(({ id }) => Object.hasOwn(geluiden, id));
  if (opnamen.length === 0) return Promise.resolve(true);
  return new Promise((klaar) => {
    const kast = kastVan(plek, document.id, () => kijk());
    const kijk = (): void => {
      const stand = kast.stand(opnamen);
      if (stand?.stand === 'bezig') return;
      kast.sluit();
      klaar(stand === undefined);
    };
    kast.bewaarAlle(opnamen, geluiden);
    kijk();
  });
}

/** The sounds that are kept of a passport: they go along in its file. */
export async function geefKlanken(plek: Klankplek, document: SamenspelDocument): Promise<Geluiden> {
  const opnamen = opnamenVan(document);
  if (opnamen.length === 0) return {};
  const kast = kastVan(plek, document.id);
  const geluiden = await kast.geefAlle(opnamen);
  kast.sluit();
  return geluiden;
}

/** Takes away what is kept of the sounds of a passport. */
export const vergeetKlanken = (plek: Klankplek, { id }: SamenspelDocument): void => kastVan(plek, id).vergeet();
