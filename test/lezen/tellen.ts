/**
 * Counting what a formula counts: sentences, words and syllables of a Dutch text. No npm package counts Dutch syllables,
 * and patterns for hyphenation never split off one of a single letter (a-vond, o-pa): so groups of vowels, and the words
 * that those cannot know.
 */
const KLINKERS = /eeuw|ieuw|aai|ooi|oei|eau|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|[aeiouy]/g;

/** What vowel groups cannot know: words from elsewhere, and two vowels that only look like one sound. */
const UITZONDERINGEN: Readonly<Record<string, number>> = {
  cake: 1,
  games: 1,
  museum: 3,
  musea: 3,
  online: 2,
  site: 1,
  station: 2,
  team: 1,
  website: 2,
};

/** The syllables of one word; a number has one for each figure. */
export function lettergrepen(woord: string): number {
  const klein = woord.toLowerCase();
  if (Object.hasOwn(UITZONDERINGEN, klein)) return UITZONDERINGEN[klein] ?? 1;
  const stukken = klein
    .normalize('NFC')
    // A trema begins a syllable.
    .replace(/[äëïöü]/g, (letter) => `|${letter}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/\by(?=[aeiou])/g, 'j')
    .replace(/([aeiou])j(?=[aeiou])/g, '$1|j')
    .split(/[|\p{P}]/u);
  const klanken = stukken.reduce((som, stuk) => som + (stuk.match(KLINKERS)?.length ?? 0), 0);
  return Math.max(1, klanken + (klein.match(/\p{N}/gu)?.length ?? 0));
}

/** What stands in a place for a value, so that a sentence is as long as who reads it sees it. */
const VOORBEELD: Readonly<Record<string, string>> = { datum: '3 november', tijd: '14:30 uur', taal: 'Turks' };
const vulIn = (tekst: string): string =>
  tekst.replace(
    /\{(\w+)\}/g,
    (_plek, naam: string) => VOORBEELD[naam] ?? (/aantal|nu|totaal|nummer|zelf/.test(naam) ? '3' : 'Noor'),
  );

/** A sentence ends at a full stop, not at the one in 1.500; a line is a sentence too. */
export const zinnen = (tekst: string): string[] =>
  vulIn(tekst)
    .split(/(?<=[.?!…]["”’»)]*)\s+|\n/)
    .filter((zin) => /[\p{L}\p{N}]/u.test(zin));

/** "08:30", "1.500", "e-mail" and "foto's" are one word each. */
export const woorden = (tekst: string): string[] =>
  vulIn(tekst).match(/\p{N}+(?:[.,:]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu) ?? [];

/** The letters of a word as they must be read in one piece: a hyphen is a place to rest. */
export const letters = (woord: string): number =>
  Math.max(...woord.split('-').map((stuk) => stuk.match(/\p{L}/gu)?.length ?? 0));
