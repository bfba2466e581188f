/* What a voice says in one breath, and which word it is at. Pure: text in, places in that text out. */

/** From where up to where in a text, in code units as `slice` takes them. */
export type Bereik = readonly [van: number, tot: number];

/**
 * The longest that is said in one go. Some voices of Chrome break off after fourteen seconds without a word about it;
 * this much is said in time, also slowly. Letters that are whole syllables take longer.
 */
const grens = (tekst: string): number => (/[\u1100-\ud7ff]/.test(tekst) ? 60 : 160);

/** A sentence ends with its mark and what closes after it; also in Arabic, Urdu, Ethiopic, Devanagari and Chinese. */
const zin = /[^]*?(?:[.!?…؟۔]+["'”’»)\]]*(?=\s|$)\s*|[።፧।。！？]+["'”’»)\]]*\s*|\n\s*|$)/gu;

/** Where each sentence begins. Browsers know abbreviations and times that our own rule does not. */
function begin(tekst: string, taal: string): number[] {
  try {
    const zinnen = new Intl.Segmenter(taal, { granularity: 'sentence' }).segment(tekst);
    return [...zinnen].map(({ index }) => index);
  } catch {
    // No such thing in this browser, or no such language.
    return [...tekst.matchAll(zin)].map(({ index }) => index);
  }
}

/** The last place before the limit where a voice may breathe: after a comma, else after a space, else after the word. */
function knip(tekst: string, hoogstens: number): number {
  const deel = tekst.slice(0, hoogstens);
  for (const adem of [/^[^]*[,;:،؛፣፤、，–—]["'”’»)\]]*\s+/u, /^[^]*\s/u]) {
    const tot = adem.exec(deel)?.[0].length ?? 0;
    // What is all space would be no piece to say.
    if (deel.slice(0, tot).trim() !== '') return tot;
  }
  return /^\s*\S+\s*/u.exec(tekst)?.[0].length ?? tekst.length;
}

/**
 * A text in the pieces in which it is said: sentences, long ones cut. They follow each other and leave nothing out; none is
 * longer than a voice can say in one go, unless it is one word.
 */
export function inZinnen(tekst: string, taal: string, hoogstens = grens(tekst)): Bereik[] {
  const stukken: Bereik[] = [];
  const begint = begin(tekst, taal);
  for (const [n, eerste] of begint.entries()) {
    const tot = begint[n + 1] ?? tekst.length;
    let van = eerste;
    while (tot - van > hoogstens) {
      const lengte = knip(tekst.slice(van, tot), hoogstens);
      stukken.push([van, van + lengte]);
      van += lengte;
    }
    if (van < tot) stukken.push([van, tot]);
  }
  return stukken;
}

/** A range without the spaces around it; undefined when nothing in it can be said. */
export function zonderRand(tekst: string, [van, tot]: Bereik): Bereik | undefined {
  const zin = tekst.slice(van, tot);
  if (!/[\p{L}\p{N}]/u.test(zin)) return undefined;
  return [van + zin.length - zin.trimStart().length, tot - zin.length + zin.trimEnd().length];
}

/** The word that begins or goes on at a place; voices also name the space before it. Undefined when there is none. */
export function woordOp(tekst: string, plek: number): Bereik | undefined {
  const woorden = /\S+/gu;
  for (let woord; (woord = woorden.exec(tekst));) {
    if (woorden.lastIndex <= plek) continue;
    const kaal = /[\p{L}\p{N}](?:.*[\p{L}\p{M}\p{N}])?/u.exec(woord[0]);
    return kaal ? [woord.index + kaal.index, woord.index + kaal.index + kaal[0].length] : undefined;
  }
  return undefined;
}
