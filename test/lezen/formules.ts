import { letters, lettergrepen, woorden, zinnen } from './tellen.js';

/**
 * What the formulas for Dutch say of a text. None of them is validated for A2 or B1: they measure the surface, and a text
 * of a few fragments always does well. So they judge only a whole of `genoegZinnen` sentences or more.
 */
export interface Maten {
  zinnen: number;
  woorden: number;
  /** Words per sentence. */
  gemiddeld: number;
  /** Flesch for Dutch (Douma 1960): higher is easier; 80 to 90 is easy, above 90 very easy. */
  fleschDouma: number;
  /** Leesindex A (Brouwer 1963): higher is easier; booklets for children have above 100. */
  brouwer: number;
  /** LIX (Björnsson 1968): lower is easier; up to 24 is easy for all. It counts no syllables. */
  lix: number;
}

export const genoegZinnen = 5;

export function meet(tekst: string): Maten {
  const alle = woorden(tekst);
  const aantalZinnen = zinnen(tekst).length;
  const perZin = alle.length / aantalZinnen;
  const perWoord = alle.reduce((som, woord) => som + lettergrepen(woord), 0) / alle.length;
  const lang = alle.filter((woord) => letters(woord) > 6).length / alle.length;
  return {
    zinnen: aantalZinnen,
    woorden: alle.length,
    gemiddeld: perZin,
    fleschDouma: 206.835 - 0.93 * perZin - 77 * perWoord,
    brouwer: 195 - 2 * perZin - (200 / 3) * perWoord,
    lix: perZin + 100 * lang,
  };
}
