import { rollen, type Rol } from '../rol.js';
import type { Persoon, SamenspelDocument } from './document.js';

/** What tells one passport from another at a glance: nothing of what was answered. */
export interface Blik {
  /** The first child that was named; else the first child. */
  kind: Persoon | undefined;
  /** The child's name; a name of spaces is none. */
  naam: string | undefined;
  /** Whose voice is in it, in the order of the emblem. */
  stemmen: Rol[];
  /** Who answered or said a name, the child left out. */
  anderen: Persoon[];
  /** The moment of the latest answer, else of its making, as it was written. */
  laatst: string;
}

const genoemd = ({ naam }: Persoon): boolean => !!naam?.trim();

/** Who is in a passport, and since when. */
export function blikOp({ personen, antwoorden, gemaakt }: SamenspelDocument): Blik {
  const kinderen = personen.filter(({ rol }) => rol === 'kind');
  const kind = kinderen.find(genoemd) ?? kinderen[0];
  const sprak = new Set<string>();
  let laatst = '';
  for (const { persoon, antwoord, op } of antwoorden) {
    if (antwoord) sprak.add(persoon);
    if (op > laatst) laatst = op;
  }
  return {
    kind,
    naam: kind?.naam?.trim() || undefined,
    stemmen: rollen.filter((rol) => personen.some((p) => p.rol === rol && sprak.has(p.id))),
    anderen: personen.filter((p) => p.rol !== 'kind' && (sprak.has(p.id) || genoemd(p))),
    laatst: laatst || gemaakt,
  };
}

/** Names that more than one of these passports has: there the name alone does not say which. */
export function dubbeleNamen(blikken: readonly Pick<Blik, 'naam'>[]): ReadonlySet<string> {
  const gezien = new Set<string>();
  const dubbel = new Set<string>();
  for (const { naam } of blikken) {
    const sleutel = naamSleutel(naam);
    if (gezien.has(sleutel)) dubbel.add(sleutel);
    gezien.add(sleutel);
  }
  return dubbel;
}

/** "Noor" and "noor " are one name to who reads them; all without a name are alike. */
export const naamSleutel = (naam: string | undefined): string => (naam ?? '').trim().toLocaleLowerCase();
