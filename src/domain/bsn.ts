const gewichten = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** The test that tells a BSN from most other numbers of nine digits. */
const slaagt = (cijfers: string): boolean =>
  /[1-9]/.test(cijfers) &&
  gewichten.reduce((som, gewicht, plaats) => som + gewicht * Number(cijfers[plaats]), 0) % 11 === 0;

/** Arabic and Persian digits, one for one, so that places in the text stay the same. */
const metCijfers = (tekst: string): string =>
  tekst.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (cijfer) => String(cijfer.charCodeAt(0) & 15));

/**
 * The first thing in a text that can be a BSN, as it was typed, or null: nine digits that pass the test, alone or with
 * spaces, dots or dashes between them. Longer numbers and telephone numbers with a country code are none.
 */
export function vindBsn(tekst: string): string | null {
  for (const reeks of metCijfers(tekst).matchAll(/\+?\d+(?:[\s.\-\u2010-\u2015]{1,3}\d+)*/g)) {
    if (/^(\+|00)/.test(reeks[0])) continue;
    const groepen = [...reeks[0].matchAll(/\d+/g)];
    for (const [eerste, begin] of groepen.entries()) {
      let cijfers = '';
      for (const groep of groepen.slice(eerste)) {
        cijfers += groep[0];
        if (cijfers.length < 9) continue;
        if (cijfers.length > 9 || !slaagt(cijfers)) break;
        return tekst.slice(reeks.index + begin.index, reeks.index + groep.index + groep[0].length);
      }
    }
  }
  return null;
}
