/* How RFC 5545 writes text: escaped, in lines of at most 75 octets. */

/** An `é` is two octets in UTF-8, an emoji four. */
const octetten = (teken: string): number => {
  const code = teken.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Goes on at the next line, which starts with a space, before a line is too long; never inside a character. */
export function gevouwen(regel: string): string {
  let uit = '';
  let lengte = 0;
  for (const teken of regel) {
    const erbij = octetten(teken);
    if (lengte + erbij > 75) {
      uit += '\r\n ';
      lengte = 1;
    }
    uit += teken;
    lengte += erbij;
  }
  return uit;
}

/** Text from a card as a value: what means something in a calendar file means itself, and control characters go. */
export const alsWaarde = (tekst: string): string =>
  tekst
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

/** "2026-11-03" → "20261103" */
export const alsDag = (datum: string): string => datum.replace(/-/g, '');
/** The same with a time of the wall clock: "20261103T153000" */
export const alsWandtijd = (datum: string, tijd: string): string => `${alsDag(datum)}T${tijd.replace(':', '')}00`;
/** An instant: "20261103T143000Z" */
export const alsInstant = (instant: number): string =>
  `${new Date(instant).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
