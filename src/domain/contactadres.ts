/* The address behind a number or a name that somebody typed. Null when it gives none that can be used. What comes out is
   made of digits, or of one name and one place: nothing in it can mean something else to a browser. */

/** Spaces, dots, dashes and brackets that people write in a number, and the marks that come along when it is copied. */
const tussenDeCijfers = /[\s.\-/()\u2010-\u2015\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

function nummer(waarde: string): string | null {
  // "+31 (0)10 …": the nought is for who calls from inside the country.
  const cijfers = waarde.replace(/^(\s*(?:\+|00)\d[\d\s]{0,4})\(0\)/, '$1').replace(tussenDeCijfers, '');
  return /^\+?\d{3,15}$/.test(cijfers) ? cijfers : null;
}

const metNummer = (soort: string, waarde: string): string | null => {
  const cijfers = nummer(waarde);
  return cijfers === null ? null : `${soort}:${cijfers}`;
};

/** "010 123 45 67" → `tel:0101234567` */
export const belAdres = (waarde: string): string | null => metNummer('tel', waarde);

/** "06 12 34 56 78" → `sms:0612345678` */
export const smsAdres = (waarde: string): string | null => metNummer('sms', waarde);

/** "juf@school.nl" → `mailto:juf@school.nl`. One address, without a subject or a copy to somebody else. */
export function mailAdres(waarde: string): string | null {
  const [, naam, plek] = /^([\w.!#$%&'*+/=?^`{|}~-]{1,64})@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(waarde.trim()) ?? [];
  return naam === undefined || plek === undefined ? null : `mailto:${encodeURIComponent(naam)}@${plek}`;
}
