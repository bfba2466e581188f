import { canoniek } from '../canoniek.js';
import type { Inzending, SamenspelDocument, Persoon, Versie } from './document.js';

/* Which version of an answer takes the place of which. Small, for whoever fills in; putting two copies together is `merge`. */

export const zelfdeDocument = (a: SamenspelDocument, b: SamenspelDocument): boolean =>
  a.id === b.id && a.soort === b.soort;

export const orde = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** What an entry has seen: the highest counter of each writer, its own included. */
function gezien(inzendingen: readonly Inzending[]): Map<string, number> {
  const tellers = new Map<string, number>();
  for (const { versie, vorige = [] } of inzendingen)
    for (const [teller, schrijver] of [...vorige, versie])
      if (teller > (tellers.get(schrijver) ?? 0)) tellers.set(schrijver, teller);
  return tellers;
}

function binnen(a: Map<string, number>, b: Map<string, number>): boolean {
  for (const [schrijver, teller] of a) if (teller > (b.get(schrijver) ?? 0)) return false;
  return true;
}

/**
 * Leaves out what a later version has seen. "Has seen more" is a strict partial order, also between entries that a
 * stranger made up, and keeping its maximal elements is what makes merging independent of order and repetition.
 */
export function nieuwste(inzendingen: Inzending[]): Inzending[] {
  if (inzendingen.length < 2) return inzendingen;
  const met = inzendingen.map((inzending) => ({ inzending, heeft: gezien([inzending]) }));
  const over = met.filter(
    ({ heeft }) => !met.some((ander) => binnen(heeft, ander.heeft) && !binnen(ander.heeft, heeft)),
  );
  if (over.length < 2) return over.map(({ inzending }) => inzending);
  const perTekst = new Map(over.map(({ inzending }) => [canoniek(inzending), inzending]));
  return [...perTekst].sort(([a], [b]) => orde(a, b)).map(([, inzending]) => inzending);
}

/**
 * The versions of one answer that nobody has put one above the other. None: never answered. More than one: made apart;
 * its person must choose, by an entry with the version of `nieuweVersie(these, writer)`.
 */
export const versies = (document: SamenspelDocument, vraag: string, persoon: string, gesprek: string): Inzending[] =>
  nieuwste(document.antwoorden.filter((i) => i.vraag === vraag && i.persoon === persoon && i.gesprek === gesprek));

/** The answers without those that a newer version has replaced; an answer written twice the same stands there once. */
export function geldend({ antwoorden }: SamenspelDocument): Inzending[] {
  const perAntwoord = new Map<string, Inzending[]>();
  for (const inzending of antwoorden) {
    const sleutel = `${inzending.vraag} ${inzending.persoon} ${inzending.gesprek}`;
    const groep = perAntwoord.get(sleutel);
    if (groep) groep.push(inzending);
    else perAntwoord.set(sleutel, [inzending]);
  }
  const geldig = new Set([...perAntwoord.values()].flatMap(nieuwste));
  return antwoorden.filter((inzending) => geldig.has(inzending));
}

/** The version of an entry that takes the place of all these. */
export function nieuweVersie(bestaande: readonly Inzending[], schrijver: string): { versie: Versie; vorige: Versie[] } {
  const tellers = gezien(bestaande);
  const teller = volgendeTeller(tellers.get(schrijver));
  tellers.delete(schrijver);
  const vorige = [...tellers].map(([ander, hoogste]): Versie => [hoogste, ander]);
  return { versie: [teller, schrijver], vorige: vorige.sort((a, b) => orde(a[1], b[1])) };
}

/** The version of a person's details that wins from the ones there are. */
export const nieuwePersoonVersie = (bestaande: Persoon | undefined, schrijver: string): Versie => [
  volgendeTeller(bestaande?.versie[0]),
  schrijver,
];

/** A made-up counter at the end of the safe integers must not make our own next document unreadable. */
const volgendeTeller = (teller = 0): number => Math.min(teller + 1, Number.MAX_SAFE_INTEGER);
