import { genoegZinnen, meet, type Maten } from './formules.js';
import { letters, woorden, zinnen } from './tellen.js';
import { ambtelijk, beeldspraak, getallen, vaktaal, type Verboden } from './verboden.js';
import { woordenlijst } from './woordenlijst.js';

/** For whom a text is. Parents and children read at A2, teachers and who keeps the page at B1. */
export type Lezer = 'ouder' | 'kind' | 'leerkracht' | 'beheerder';
export type Niveau = 'A2' | 'B1';
export const niveauVan = (lezer: Lezer): Niveau => (lezer === 'ouder' || lezer === 'kind' ? 'A2' : 'B1');

/** What a text is on the page: how much is seen in one glance. */
export type Soort = 'tegel' | 'kop' | 'stap' | 'vraag' | 'zin';

/** Whom it speaks to: "u", "je", or somebody who says it himself ("Ik vraag jou …", "Zo bereikt u mij"). */
export type Aanspreek = 'u' | 'je' | 'vrij';

export interface Plek {
  lezer: Lezer;
  soort: Soort;
  aanspreek: Aanspreek;
}

export type Regel =
  | 'zin'
  | 'woord'
  | 'ambtelijk'
  | 'beeldspraak'
  | 'vaktaal'
  | 'cijfers'
  | 'afkorting'
  | 'aanspreken'
  | 'lijdend'
  | keyof Grenzen;

export interface Probleem {
  regel: Regel;
  /** What is wrong, and what is allowed. */
  uitleg: string;
}

/** The most words in a sentence. */
const MEESTE: Record<Niveau, Record<Soort, number>> = {
  A2: { tegel: 4, kop: 6, stap: 8, vraag: 8, zin: 10 },
  B1: { tegel: 4, kop: 6, stap: 8, vraag: 10, zin: 15 },
};
const MEESTE_LETTERS = 12;

interface Grenzen {
  gemiddeld: number;
  fleschDouma: number;
  brouwer: number;
  lix: number;
}
/** Our own working thresholds: no formula is validated for these levels. */
const GRENZEN: Record<Niveau, Grenzen> = {
  A2: { gemiddeld: 8, fleschDouma: 80, brouwer: 90, lix: 25 },
  B1: { gemiddeld: 15, fleschDouma: 65, brouwer: -Infinity, lix: 35 },
};

const kent = (lijst: Verboden) => (tekst: string) => {
  const zoek = ` ${woorden(tekst).join(' ').toLowerCase()} `;
  return Object.entries(lijst).filter(([verboden]) => zoek.includes(` ${verboden} `));
};
const LIJSTEN: [Regel, (tekst: string) => [string, string][], Niveau[]][] = [
  ['ambtelijk', kent(ambtelijk), ['A2', 'B1']],
  ['beeldspraak', kent(beeldspraak), ['A2']],
  ['vaktaal', kent(vaktaal), ['A2']],
  ['cijfers', kent(getallen), ['A2']],
];

const U = ['u', 'uw', 'uzelf'];
/** "Jullie" is none: it speaks to a parent and a child together. */
const JE = ['je', 'jij', 'jou', 'jouw', 'jezelf'];
/** What a parent may say to the child is said to the child: "Vraag: wat ga je leren?", "Zeg: goed gedaan!". */
const zonderGezegde = (tekst: string): string => tekst.replace(/\b(Vraag|Zeg|Begin)( \p{L}+)?:[^.?!…]*[.?!…]*/gu, '');

const lijdend = /\b(word|wordt|worden|werd|werden)\b(?=.*\b(ge\p{L}{2,}(d|t|en)|(be|ver|ont)\p{L}{2,}(d|t))\b)/iu;

const toegestaan = (lezer: Lezer): Set<string> =>
  new Set(woordenlijst.filter(({ alleen }) => !alleen || alleen === lezer).map(({ woord }) => woord.toLowerCase()));

/** What is wrong with one text, in the place where it stands. */
export function beoordeel(tekst: string, { lezer, soort, aanspreek }: Plek): Probleem[] {
  const niveau = niveauVan(lezer);
  const problemen: Probleem[] = [];
  const meld = (regel: Regel, uitleg: string): void => void problemen.push({ regel, uitleg });

  const meeste = MEESTE[niveau][soort];
  for (const zin of zinnen(tekst)) {
    const aantal = woorden(zin).length;
    if (aantal > meeste) meld('zin', `${aantal} words in “${zin}”; at most ${meeste}`);
  }
  const bekend = toegestaan(lezer);
  for (const woord of woorden(tekst)) {
    if (bekend.has(woord.toLowerCase())) continue;
    if (letters(woord) > MEESTE_LETTERS)
      meld(
        'woord',
        `“${woord}” has ${letters(woord)} letters; at most ${MEESTE_LETTERS}, or explained in the word list`,
      );
    if (/^\p{Lu}{2,}$/u.test(woord))
      meld('afkorting', `“${woord}” is an abbreviation; write it out or explain it in the word list`);
  }
  if (/\b(bijv|bv|d\.w\.z|e\.d|enz|etc|evt|i\.p\.v|incl|m\.b\.t|n\.v\.t|o\.a|t\/m|z\.s\.m|zgn)\b/i.test(tekst))
    meld('afkorting', 'an abbreviation; write it out');
  for (const [regel, zoek, niveaus] of LIJSTEN)
    if (niveaus.includes(niveau))
      for (const [verboden, liever] of zoek(tekst)) meld(regel, `“${verboden}”; say: ${liever}`);
  if (niveau === 'A2' && lijdend.test(tekst)) meld('lijdend', 'says what is done (“wordt ge…”); say who does it');

  const gezegd = woorden(zonderGezegde(tekst)).map((woord) => woord.toLowerCase());
  const u = gezegd.filter((woord) => U.includes(woord));
  const je = gezegd.filter((woord) => JE.includes(woord));
  if (aanspreek === 'u' && je.length > 0)
    meld(
      'aanspreken',
      `“${je[0]}” where a parent is spoken to; say u, or let the name of a text for a child end in Jij`,
    );
  if (aanspreek === 'je' && u.length > 0) meld('aanspreken', `“${u[0]}” where a ${lezer} is spoken to; say je or jij`);
  if (aanspreek === 'vrij' && u.length > 0 && je.length > 0) meld('aanspreken', `both “${u[0]}” and “${je[0]}”`);
  return problemen;
}

/** What is wrong with a whole: the sentences that one reader gets together. Nothing when they are too few to measure. */
export function beoordeelGeheel(maten: Maten, niveau: Niveau): Probleem[] {
  if (maten.zinnen < genoegZinnen) return [];
  const grens = GRENZEN[niveau];
  return (['gemiddeld', 'fleschDouma', 'brouwer', 'lix'] as const).flatMap((maat) => {
    const laag = maat === 'fleschDouma' || maat === 'brouwer';
    const fout = laag ? maten[maat] < grens[maat] : maten[maat] > grens[maat];
    return fout
      ? [{ regel: maat, uitleg: `${maat} ${maten[maat].toFixed(1)}; at ${laag ? 'least' : 'most'} ${grens[maat]}` }]
      : [];
  });
}

/** A label or a fragment makes every formula look good: only what ends as a sentence is measured. */
export const isZin = (tekst: string): boolean => /[.?!…]["”’»)]*$/.test(tekst);
export { meet, type Maten };
