const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The test that tells a BSN from most other numbers of nine digits. */
const slaagt = (cijfers: string): boolean =>
  /[1-9]/.test(cijfers) &&
  gewichten.reduce((som, gewicht, plaats) => som + gewicht * Number(cijfers[plaats]), 0) % 11 === 0;

/** Arabic and Persian digits, one for one, so that places in the text stay the same. */
const metCijfers = (tekst: string): string =>
  tekst.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (cijfer) => String(cijfer.charCodeAt(0) & 15));

const tussen = '[\\s.\\-\\u2010-\\u2015]{0,3}';
const telefoon = new RegExp(`(?:\\+|\\b00)(?:${tussen}\\d){8,11}`, 'g');
/** Looks ahead without taking, so that a number is also found after another: "in 2024 111222333". */
const negen = new RegExp(`(?:^|\\D)(?=(\\d(?:${tussen}\\d){8})(?!\\d))`, 'g');

/**
 * The first thing in a text that can be a BSN, as it was typed, or null: nine digits that pass the test, alone or with
 * spaces, dots or dashes between them. Longer numbers and telephone numbers with a country code are none.
 */
export function vindBsn(tekst: string): string | null {
  const zonderTelefoon = metCijfers(tekst).replace(telefoon, (nummer) => 'x'.repeat(nummer.length));
  for (const { 0: ervoor, 1: nummer = '', index } of zonderTelefoon.matchAll(negen)) {
    const begin = index + ervoor.length;
    if (slaagt(nummer.replace(/\D/g, ''))) return tekst.slice(begin, begin + nummer.length);
  }
  return null;
}
