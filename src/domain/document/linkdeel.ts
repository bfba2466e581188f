import { SAMEN } from '../gesprek/gesprek-id.js';
import { rollen } from '../rol.js';
import type { Inzending, SamenspelDocument } from './document.js';
import { gedeeldDocument } from './gedeeld.js';

/** What an entry and its answer may consist of. Of anything else nobody here knows what it is, or how large. */
const inzendingvelden = [
  'vraag',
  'persoon',
  'gesprek',
  'versie',
  'vorige',
  'taal',
  'status',
  'zicht',
  'antwoord',
  'gevraagd',
  'op',
];
const vraagvelden = ['tekst', 'opties'];
const erbij = ['soort', 'gesprek', 'weetNiet'];
const antwoordvelden: Readonly<Record<string, readonly string[]>> = {
  keuze: [...erbij, 'gekozen', 'zelf'],
  tekst: [...erbij, 'tekst'],
  gesprek: erbij,
  overgeslagen: erbij,
  'weet-niet': erbij,
  afspraak: ['soort', 'wie', 'wat', 'optie', 'wanneer', 'terugblik'],
  stempel: ['soort', 'dag', 'erbij'],
  kaart: ['soort', 'stand'],
  match: ['soort', 'waarvoor', 'wie', 'stand'],
};

const alleen = (waarde: object, velden: readonly string[]): boolean =>
  Object.keys(waarde).every((veld) => velden.includes(veld));

/** An entry goes whole or stays at home: half of it would be another version of the same answer, made by nobody. */
const inWoorden = (inzending: Inzending): boolean => {
  const { antwoord, gevraagd } = inzending;
  const velden = antwoord ? (Object.hasOwn(antwoordvelden, antwoord.soort) ? antwoordvelden[antwoord.soort] : []) : [];
  return alleen(inzending, inzendingvelden) && alleen(gevraagd, vraagvelden) && alleen(antwoord ?? {}, velden ?? []);
};

export interface Linkdeel {
  document: SamenspelDocument;
  /** Shared answers that cannot go in a link: spoken, drawn, or of a kind that is not known here. */
  thuis: number;
}

/**
 * What goes in a link: of what may go out (`gedeeldDocument`) the words and choices of one person and nobody else's.
 * Nobody at hand, as at the table: what every voice may see. Whoever has the link can read it all, and nobody can give
 * away by it what another shared with some.
 */
export function linkDocument(document: SamenspelDocument, persoon?: string): Linkdeel {
  const uit = gedeeldDocument(document);
  const rolVan = new Map(uit.personen.map(({ id, rol }) => [id, rol]));
  const voorIedereen = ({ persoon: eigenaar, zicht = [] }: Inzending): boolean =>
    rollen.every((rol) => zicht.includes(rol) || rolVan.get(eigenaar) === rol);
  const eigen = uit.antwoorden.filter((i) => (persoon ? i.persoon === persoon && persoon !== SAMEN : voorIedereen(i)));
  const antwoorden = eigen.filter(inWoorden);
  const gevers = new Set(antwoorden.map((i) => i.persoon));
  return {
    document: {
      ...uit,
      // By these the other device knows that it has this passport already.
      ...(document.ook ? { ook: document.ook } : {}),
      personen: uit.personen.filter(({ id }) => gevers.has(id)),
      antwoorden,
    },
    thuis: eigen.length - antwoorden.length,
  };
}
