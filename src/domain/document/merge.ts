import { canoniek } from '../canoniek.js';
import type { Inzending, SamenspelDocument, Persoon } from './document.js';
import { nieuwste, orde, zelfdeDocument } from './versies.js';

/** Thrown by `merge` for two different documents. Ask `zelfdeDocument` first. */
export class AnderDocumentError extends RangeError {
  override name = 'AnderDocumentError';
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

/** Every id that either side knows, but the document's own. */
const andereIds = ({ id, ook = [] }: SamenspelDocument, ander: SamenspelDocument): string[] =>
  [...new Set([...ook, ...(ander.ook ?? [])])].filter((naam) => naam !== id).sort(orde);

/**
 * Two copies of one document made into one: commutative, associative and idempotent on everything `leesDocument`
 * accepts. An answer goes only when a newer version by someone who had seen it takes its place; versions made apart
 * are both kept. The result is in normal form and shares its entries with the arguments.
 *
 * @throws {AnderDocumentError} when the two have different ids or kinds.
 */
export function merge(a: SamenspelDocument, b: SamenspelDocument): SamenspelDocument {
  if (!zelfdeDocument(a, b)) throw new AnderDocumentError(`Document ${b.id} is not document ${a.id}`);
  const { personen: personenA, antwoorden: antwoordenA, sjabloon: sjabloonA, gemaakt: gemaaktA, ook: _a, ...restA } = a;
  const { personen: personenB, antwoorden: antwoordenB, sjabloon: sjabloonB, gemaakt: gemaaktB, ook: _b, ...restB } = b;
  const ook = andereIds(a, b);
  const rest = new Map(Object.entries(restA));
  for (const [sleutel, waarde] of Object.entries(restB))
    if (!rest.has(sleutel) || canoniek(waarde) > canoniek(rest.get(sleutel))) rest.set(sleutel, waarde);
  const sjabloon = orde(sjabloonA.versie, sjabloonB.versie) || orde(canoniek(sjabloonA), canoniek(sjabloonB));
  return {
    ...Object.fromEntries(rest),
    soort: a.soort,
    versie: a.versie,
    id: a.id,
    ...(ook.length ? { ook } : {}),
    sjabloon: sjabloon < 0 ? sjabloonB : sjabloonA,
    gemaakt: gemaaktA < gemaaktB ? gemaaktA : gemaaktB,
    personen: personen([...personenA, ...personenB]),
    antwoorden: antwoorden([...antwoordenA, ...antwoordenB]),
  };
}

/** The same document with one order of persons and answers and nothing that a newer version has replaced. */
export const normaal = (document: SamenspelDocument): SamenspelDocument => merge(document, document);

/** What a person keeps in a file of his own: everything, in normal form. */
export const bestandDocument = normaal;
