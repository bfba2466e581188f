/**
 * Something in content or in a document that could not be used. For the webmaster; the parent reads none of it.
 * The interface has a sentence for each code.
 */
export interface Melding {
  /** Where: `delen[0].vragen[3].opties`; empty for the whole. */
  pad: string;
  code: Meldingcode;
  /** What stood there, in short technical Dutch. */
  gevonden: string;
  /** What may stand there, in short technical Dutch. */
  verwacht: string;
}

/**
 * `json` not JSON · `te-groot` more text than is read · `te-diep` nested too deeply · `te-veel` too many in a list ·
 * `te-lang` too many characters · `onleesbaar` not data (a function, a circle, a property that fails) ·
 * `ontbreekt` missing · `soort` another type of value · `waarde` not an allowed value · `leeg` nothing to show ·
 * `sleutel` an unknown key, ignored · `dubbel` an id that was already used · `verwijst` refers to what is not there ·
 * `adres` an address that is not allowed · `laden` a file that could not be fetched.
 */
export type Meldingcode =
  | 'json'
  | 'te-groot'
  | 'te-diep'
  | 'te-veel'
  | 'te-lang'
  | 'onleesbaar'
  | 'ontbreekt'
  | 'soort'
  | 'waarde'
  | 'leeg'
  | 'sleutel'
  | 'dubbel'
  | 'verwijst'
  | 'adres'
  | 'laden';

/** The way from the whole to a value inside it. */
export type Pad = readonly (string | number)[];

/** `['delen', 0, 'vragen', 3]` → `delen[0].vragen[3]`. Keys that are no plain word are quoted. */
export const padTekst = (pad: Pad): string =>
  pad
    .map((stap, plaats) => {
      if (typeof stap === 'number') return `[${stap}]`;
      if (/^[\w-]+$/.test(stap)) return plaats ? `.${stap}` : stap;
      return `[${JSON.stringify(kortAf(stap))}]`;
    })
    .join('');

const kortAf = (tekst: string): string => (tekst.length > 60 ? `${tekst.slice(0, 60)}…` : tekst);

/** A value in a few words, however large it is. */
export function inHetKort(waarde: unknown): string {
  if (waarde === undefined) return 'niets';
  if (typeof waarde === 'string') return `"${kortAf(waarde)}"`;
  if (Array.isArray(waarde)) return waarde.length === 1 ? 'lijst van 1' : `lijst van ${waarde.length}`;
  return typeof waarde === 'object' && waarde !== null ? 'object' : String(waarde);
}

const meeste = 200;

/** The first 200 of them, and one that counts the rest: a page of messages helps nobody. */
export const beperkt = (meldingen: readonly Melding[]): Melding[] =>
  meldingen.length <= meeste
    ? [...meldingen]
    : [
        ...meldingen.slice(0, meeste),
        {
          pad: '',
          code: 'te-veel',
          gevonden: `nog ${meldingen.length - meeste} meldingen`,
          verwacht: 'geen',
        },
      ];
