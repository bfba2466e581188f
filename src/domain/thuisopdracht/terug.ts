import { canoniek } from '../canoniek.js';
import type { Inzending, SamenspelDocument } from '../document/document.js';
import { leesDocument, leesDocumentTekst } from '../document/lees-document.js';
import { merge, normaal } from '../document/merge.js';
import { thuis } from './terugmelding.js';

/** Something that came back: a file's text, a `value`, or a file that could not even be opened. */
export type Bron = { naam: string; inhoud: unknown; reden?: undefined } | { naam: string; reden: Reden };

/**
 * Why something that came back is not in the list. `te-groot` more than is read · `kapot` damaged, or no document of ours ·
 * `nieuwer` made by a later version · `geen-opdracht` a passport · `andere-opdracht` of another assignment ·
 * `niets-gedeeld` nothing in it is meant for the teacher · `te-veel` more copies made apart than can be compared.
 */
export type Reden =
  'te-groot' | 'kapot' | 'nieuwer' | 'geen-opdracht' | 'andere-opdracht' | 'niets-gedeeld' | 'te-veel';

type Wie = 'kind' | 'ouder';
type PerStem<T> = Record<Wie, T>;
export type Hoe = 'leuk' | 'gaat-wel' | 'moeilijk';
export type Snapte = 'ja' | 'hulp' | 'nee';

/** What one family said about the assignment, as far as they share it with the teacher. */
export interface Thuisbericht {
  id: string;
  /** As far as they were given. */
  namen: PerStem<string[]>;
  /** More than one: said on two devices, and nobody chose yet. */
  hoe: PerStem<Hoe[]>;
  snapte: PerStem<Snapte[]>;
  geenTijd: boolean;
  wilPraten: PerStem<boolean>;
  berichten: { tekst: string; taal: string }[];
  gepraat: PerStem<boolean>;
}

/** In the order in which a teacher wants to see them. */
export const groepen = ['praten', 'aandacht', 'goed'] as const;
export type Groep = (typeof groepen)[number];

export interface Terugblik {
  kinderen: Thuisbericht[];
  /** In the order in which they came. */
  nietGelezen: { naam: string; reden: Reden }[];
}

/** Nobody makes more versions of one answer; each is compared with each. */
const meesteVersies = 250;
const vragen = new Set(['hoe-was-het', 'snapte', 'tijd', 'praten', 'bericht', 'gepraat']);

/**
 * Puts together what came back of one assignment. Copies of one document become one, in any order and however often they
 * come; of what could not be used is said why. Never throws.
 */
export function leesTerug(bronnen: readonly Bron[], opdracht: string): Terugblik {
  const nietGelezen = new Map<number, Reden>();
  const perKind = new Map<string, { plaats: number; document: SamenspelDocument }[]>();
  for (const [plaats, bron] of bronnen.entries()) {
    const gelezen = bron.reden ? { reden: bron.reden } : leesEen(bron.inhoud, opdracht);
    if (gelezen.reden !== undefined) {
      nietGelezen.set(plaats, gelezen.reden);
      continue;
    }
    const { document } = gelezen;
    const kopieen = perKind.get(document.id) ?? [];
    kopieen.push({ plaats, document });
    perKind.set(document.id, kopieen);
  }
  const kinderen: Thuisbericht[] = [];
  for (const kopieen of perKind.values()) {
    const uitkomst = berichtVan(kopieen.map(({ document }) => document));
    if (typeof uitkomst === 'object') kinderen.push(uitkomst);
    else for (const { plaats } of kopieen) nietGelezen.set(plaats, uitkomst);
  }
  return {
    kinderen: kinderen.sort(opVolgorde),
    nietGelezen: [...nietGelezen]
      .sort(([a], [b]) => a - b)
      .map(([plaats, reden]) => ({ naam: bronnen[plaats]?.naam ?? '', reden })),
  };
}

/** Who wants to talk comes first; then whoever found it hard, had help or had no time. */
export function groepVan({ wilPraten, hoe, snapte, geenTijd, berichten }: Thuisbericht): Groep {
  if (wilPraten.kind || wilPraten.ouder) return 'praten';
  const moeilijk = [...hoe.kind, ...hoe.ouder].includes('moeilijk');
  const hulp = [...snapte.kind, ...snapte.ouder].some((wat) => wat !== 'ja');
  return moeilijk || hulp || geenTijd || berichten.length > 0 ? 'aandacht' : 'goed';
}

type Gelezen = { document: SamenspelDocument; reden?: undefined } | { reden: Reden };

function leesEen(inhoud: unknown, opdracht: string): Gelezen {
  const { document, reden, meldingen } = typeof inhoud === 'string' ? leesDocumentTekst(inhoud) : leesDocument(inhoud);
  if (!document) return { reden: meldingen.some(({ code }) => code === 'te-groot') ? 'te-groot' : reden };
  if (document.soort !== 'samenspel-thuisopdracht') return { reden: 'geen-opdracht' };
  if (document.sjabloon.id !== opdracht) return { reden: 'andere-opdracht' };
  // Merging looks at each answer apart, so what is not shown here need not be merged.
  const antwoorden = document.antwoorden.filter(({ gesprek, vraag }) => gesprek === thuis && vragen.has(vraag));
  return { document: { ...document, antwoorden } };
}

function berichtVan(kopieen: readonly SamenspelDocument[]): Thuisbericht | Reden {
  if (heeftTeVeel(kopieen)) return 'te-veel';
  const [eerste, ...andere] = kopieen;
  if (!eerste) return 'niets-gedeeld';
  const document = andere.reduce(merge, normaal(eerste));
  const personen = new Map(document.personen.map((persoon) => [persoon.id, persoon]));
  // After merging: what somebody took back or is still changing is not for the teacher, also not as it was before.
  const gedeeld = document.antwoorden.filter(
    ({ status, zicht = [], antwoord }) => status === 'gedeeld' && zicht.includes('leerkracht') && antwoord !== null,
  );
  const van = (wie: Wie): Inzending[] => gedeeld.filter(({ persoon }) => personen.get(persoon)?.rol === wie);
  const [kind, ouder] = [van('kind'), van('ouder')];
  if (kind.length + ouder.length === 0) return 'niets-gedeeld';
  const perStem = <T>(doe: (antwoorden: Inzending[]) => T): PerStem<T> => ({ kind: doe(kind), ouder: doe(ouder) });
  return {
    id: document.id,
    // Also of a child that answered nothing itself: the name was put there for the teacher.
    namen: { kind: namenVan(document, 'kind'), ouder: namenVan(document, 'ouder') },
    hoe: perStem((antwoorden) => keuzes(antwoorden, 'hoe-was-het', ['leuk', 'gaat-wel', 'moeilijk'])),
    snapte: perStem((antwoorden) => keuzes(antwoorden, 'snapte', ['ja', 'hulp', 'nee'])),
    geenTijd: keuzes(ouder, 'tijd', ['geen-tijd']).length > 0,
    wilPraten: perStem((antwoorden) => keuzes(antwoorden, 'praten', ['ja']).length > 0),
    berichten: ouder.flatMap(({ vraag, antwoord, taal }) => {
      const tekst = vraag === 'bericht' && typeof antwoord?.['tekst'] === 'string' ? antwoord['tekst'].trim() : '';
      return tekst ? [{ tekst, taal }] : [];
    }),
    gepraat: perStem((antwoorden) => keuzes(antwoorden, 'gepraat', ['ja']).length > 0),
  };
}

/** Versions of one answer, over all copies together; the same one twice counts once. */
function heeftTeVeel(kopieen: readonly SamenspelDocument[]): boolean {
  if (kopieen.length < 2) return false;
  const perAntwoord = new Map<string, Set<string>>();
  for (const { antwoorden } of kopieen)
    for (const inzending of antwoorden) {
      const sleutel = `${inzending.vraag} ${inzending.persoon}`;
      const versies = perAntwoord.get(sleutel) ?? new Set();
      perAntwoord.set(sleutel, versies.add(canoniek(inzending)));
      if (versies.size > meesteVersies) return true;
    }
  return false;
}

/** In the order of `mag`; what this code does not know is not shown. */
function keuzes<T extends string>(antwoorden: readonly Inzending[], vraag: string, mag: readonly T[]): T[] {
  const gekozen = antwoorden.flatMap((inzending): unknown[] => {
    const lijst = inzending.vraag === vraag && inzending.antwoord?.soort === 'keuze' && inzending.antwoord['gekozen'];
    return Array.isArray(lijst) ? lijst : [];
  });
  return mag.filter((optie) => gekozen.includes(optie));
}

/** A name on one line: no control signs, and no signs that turn the words around it. */
const opgeruimd = (naam: string): string =>
  naam
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const namenVan = ({ personen }: SamenspelDocument, wie: Wie): string[] =>
  uniek(personen.filter(({ rol }) => rol === wie).map(({ naam = '' }) => opgeruimd(naam))).filter(Boolean);

const uniek = (teksten: readonly string[]): string[] => [...new Set(teksten)].sort();

const volgorde = new Intl.Collator('nl');

function opVolgorde(a: Thuisbericht, b: Thuisbericht): number {
  const [naamA = '', naamB = ''] = [a.namen.kind[0], b.namen.kind[0]];
  return (
    groepen.indexOf(groepVan(a)) - groepen.indexOf(groepVan(b)) ||
    // Without a name at the end of its group.
    Number(!naamA) - Number(!naamB) ||
    volgorde.compare(naamA, naamB) ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
