import type { Regel, Tekst } from './tekst.js';

/** A text resolved for a reader: the words, and the language they are really in. */
export interface GelezenTekst {
  tekst: string;
  taal: string;
  /** Address of a recording of these very words, where there is one. */
  opname?: string;
}

const uitRegel = (regel: Regel, taal: string): GelezenTekst =>
  typeof regel === 'string'
    ? { tekst: regel, taal }
    : { tekst: regel.tekst, taal, ...(regel.opname === undefined ? {} : { opname: regel.opname }) };

/**
 * The text in the asked language; else in that language without its region, else Dutch, else the first there is.
 * The answer says in which language the words really are, so that a page can mark them with `lang` and `dir`.
 */
export function leesTekst(tekst: Tekst, taal: string): GelezenTekst {
  if (typeof tekst === 'string') return { tekst, taal: 'nl' };
  for (const keus of [taal, taal.split('-')[0] ?? taal, 'nl']) {
    const regel = Object.hasOwn(tekst, keus) ? tekst[keus] : undefined;
    if (regel !== undefined) return uitRegel(regel, keus);
  }
  const [eerste] = Object.entries(tekst);
  return eerste ? uitRegel(eerste[1], eerste[0]) : { tekst: '', taal: 'nl' };
}

/** The Dutch words of a text: what an answer keeps of the question it belongs to, and what stands under a translation. */
export const nederlands = (tekst: Tekst): string => leesTekst(tekst, 'nl').tekst;
