import { talen } from '../i18n/vertaler.js';

const naamIn = (taal: string, van: string): string | undefined => {
  try {
    return new Intl.DisplayNames([van], { type: 'language', fallback: 'none' }).of(taal);
  } catch {
    return undefined;
  }
};

/** What a language is called in the language of the reader, else in that language itself. */
export const taalnaam = (taal: string, lezer: string): string =>
  naamIn(taal, lezer) ?? (talen as Partial<Record<string, { naam: string }>>)[taal]?.naam ?? naamIn(taal, taal) ?? taal;
