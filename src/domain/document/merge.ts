import { canoniek } from '../canoniek.js';
import type { Inzending, SamenspelDocument, Persoon, Versie } from './document.js';

/** Thrown by `merge` for two different documents. Ask `zelfdeDocument` first. */
export class AnderDocumentError extends RangeError {
  override name = 'AnderDocumentError';
}

export const zelfdeDocument = (a: SamenspelDocument, b: SamenspelDocument): boolean =>
  a.id === b.id && a.soort === b.soort;

const orde = <T extends string | number>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

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
function nieuwste(inzendingen: Inzending[]): Inzending[] {
  if (inzendingen.length < 2) return inzendingen;
  const met = inzendingen.map((inzending) => ({ inzending, heeft: gezien([inzending]) }));
  const over = met.filter(
    ({ heeft }) => !met.some((ander) => binnen(heeft, ander.heeft) && !binnen(ander.heeft, heeft)),
  );
  if (over.length < 2) return over.map(({ inzending }) => inzending);
  const perTekst = new Map(over.map(({ inzending }) => [canoniek(inzending), inzending]));
  return [...perTekst].sort(([a], [b]) => orde(a, b)).map(([, inzending]) => inzending);
}

/** Cheaper than the texts: most answers are the same on both sides. */
function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const sleutels = Object.keys(a);
  if (sleutels.length !== Object.keys(b).length || Array.isArray(a) !== Array.isArray(b)) return false;
  for (const sleutel of sleutels) {
    const s = sleutel as keyof typeof a & keyof typeof b;
    if (!Object.hasOwn(b, s) || !gelijk(a[s], b[s])) return false;
  }
  return true;
}

const opAntwoord = (a: Inzending, b: Inzending): number =>
  orde(a.vraag, b.vraag) || orde(a.persoon, b.persoon) || orde(a.gesprek, b.gesprek);

/** Two copies in normal form are two sorted runs, which sorting only has to interleave. */
function antwoorden(alle: Inzending[]): Inzending[] {
  const groepen: Inzending[][] = [];
  let groep: [Inzending, ...Inzending[]] | undefined;
  for (const inzending of alle.sort(opAntwoord)) {
    if (!groep || opAntwoord(groep[0], inzending)) groepen.push((groep = [inzending]));
    else if (!gelijk(groep[0], inzending)) groep.push(inzending);
  }
  return groepen.flatMap(nieuwste);
}

/** The last writer wins; the text decides only between two that claim the same version. */
const opVersie = (a: Persoon, b: Persoon): number =>
  orde(a.versie[0], b.versie[0]) || orde(a.versie[1], b.versie[1]) || orde(canoniek(a), canoniek(b));

function personen(alle: Persoon[]): Persoon[] {
  const perId = new Map<string, Persoon>();
  for (const persoon of alle) {
    const ander = perId.get(persoon.id);
    if (!ander || opVersie(persoon, ander) > 0) perId.set(persoon.id, persoon);
  }
  return [...perId.values()].sort((a, b) => orde(a.id, b.id));
}

/**
 * Two copies of one document made into one: commutative, associative and idempotent on everything `leesDocument`
 * accepts. An answer goes only when a newer version by someone who had seen it takes its place; versions made apart
 * are both kept. The result is in normal form and shares its entries with the arguments.
 *
 * @throws {AnderDocumentError} when the two have different ids or kinds.
 */
export function merge(a: SamenspelDocument, b: SamenspelDocument): SamenspelDocument {
  if (!zelfdeDocument(a, b)) throw new AnderDocumentError(`Document ${b.id} is not document ${a.id}`);
  const { personen: personenA, antwoorden: antwoordenA, sjabloon: sjabloonA, gemaakt: gemaaktA, ...restA } = a;
  const { personen: personenB, antwoorden: antwoordenB, sjabloon: sjabloonB, gemaakt: gemaaktB, ...restB } = b;
  const rest = new Map(Object.entries(restA));
  for (const [sleutel, waarde] of Object.entries(restB))
    if (!rest.has(sleutel) || canoniek(waarde) > canoniek(rest.get(sleutel))) rest.set(sleutel, waarde);
  const sjabloon = orde(sjabloonA.versie, sjabloonB.versie) || orde(canoniek(sjabloonA), canoniek(sjabloonB));
  return {
    ...Object.fromEntries(rest),
    soort: a.soort,
    versie: a.versie,
    id: a.id,
    sjabloon: sjabloon < 0 ? sjabloonB : sjabloonA,
    gemaakt: gemaaktA < gemaaktB ? gemaaktA : gemaaktB,
    personen: personen([...personenA, ...personenB]),
    antwoorden: antwoorden([...antwoordenA, ...antwoordenB]),
  };
}

/** The same document with one order of persons and answers and nothing that a newer version has replaced. */
export const normaal = (document: SamenspelDocument): SamenspelDocument => merge(document, document);

/**
 * The versions of one answer that nobody has put one above the other. None: never answered. More than one: made apart;
 * its person must choose, by an entry with the version of `nieuweVersie(these, writer)`.
 */
export const versies = (document: SamenspelDocument, vraag: string, persoon: string, gesprek: string): Inzending[] =>
  nieuwste(document.antwoorden.filter((i) => i.vraag === vraag && i.persoon === persoon && i.gesprek === gesprek));

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
