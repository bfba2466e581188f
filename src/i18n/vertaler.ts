import type { MsgFn } from '@lit/localize/internal/types.js';

/** Every language there is: its own name for itself, and the direction it is written in. A new language is one line. */
export const talen = {
  nl: { naam: 'Nederlands', richting: 'ltr' },
  en: { naam: 'English', richting: 'ltr' },
  ar: { naam: 'العربية', richting: 'rtl' },
} as const satisfies Record<string, { naam: string; richting: Richting }>;

export type Taal = keyof typeof talen;
export type Richting = 'ltr' | 'rtl';

/** The words of one module in one language, in the order in which the module asks for them; null is the Dutch itself. */
export type Lijst = readonly string[] | null;

/** A file with words: a function of `msg`, so that the translators' tools find every string in it. */
export type TekstenModule<Teksten> = (i18n: { msg: MsgFn }) => Teksten;

const isTaal = (code: string): code is Taal => Object.hasOwn(talen, code);

/** Our language for a BCP 47 code: exactly that one, else without its region or script, else Dutch. */
export function kiesTaal(bcp47: string | null): Taal {
  const code = (bcp47 ?? '').trim().toLowerCase();
  for (let deel = code; deel !== ''; deel = deel.slice(0, Math.max(deel.lastIndexOf('-'), 0))) {
    if (isTaal(deel)) return deel;
  }
  return 'nl';
}

export const richting = (taal: Taal): Richting => talen[taal].richting;

/** Runs a module with a `msg` that turns the n-th Dutch string, with the n-th of the list, into what is wanted. */
function voerUit<T>(module: TekstenModule<T>, lijst: Lijst, maak: (nl: string, vertaald: string) => unknown): T {
  let n = 0;
  const msg = (nl: string): unknown => {
    const vertaald = lijst?.[n++];
    return vertaald ? maak(nl, vertaald) : nl;
  };
  return module({ msg: msg as MsgFn });
}

/** The words of an element in one language. */
export const maakTeksten = <Teksten>(module: TekstenModule<Teksten>, lijst: Lijst): Teksten =>
  voerUit(module, lijst, (_nl, vertaald) => vertaald);

/** Built-in content in one language; every text keeps its Dutch beside it: `{ nl, [taal] }`. */
export const maakInhoud = <Inhoud>(module: TekstenModule<Inhoud>, taal: Taal, lijst: Lijst): Inhoud =>
  voerUit(module, taal === 'nl' ? null : lijst, (nl, vertaald) => ({ nl, [taal]: vertaald }));

/**
 * Fills the `{naam}` placeholders of a text. In a right-to-left text each value is isolated, so that a Dutch name
 * or a number does not turn the words around it about. A placeholder without a value stays as it is.
 */
export function vul(
  tekst: string,
  waarden: Record<string, string | number>,
  schrijfrichting: Richting = 'ltr',
): string {
  return tekst.replace(/\{(\w+)\}/g, (plek, naam: string) => {
    if (!Object.hasOwn(waarden, naam)) return plek;
    const waarde = String(waarden[naam]);
    return schrijfrichting === 'rtl' ? `\u2068${waarde}\u2069` : waarde;
  });
}
