/* SHA-256 (FIPS 180-4), because a page on plain http has no `crypto.subtle`. Nothing secret depends on how it is computed. */

/** The first 32 bits of the fractional part. */
const breuk = (getal: number): number => ((getal - Math.floor(getal)) * 2 ** 32) | 0;

const priemen: number[] = [];
for (let getal = 2; priemen.length < 64; getal++) if (priemen.every((priem) => getal % priem)) priemen.push(getal);
const begin = priemen.slice(0, 8).map((priem) => breuk(Math.sqrt(priem)));
const constanten = priemen.map((priem) => breuk(Math.cbrt(priem)));

const draai = (woord: number, plaatsen: number): number => (woord >>> plaatsen) | (woord << (32 - plaatsen));
const hex = (woord: number): string => (woord >>> 0).toString(16).padStart(8, '0');

/** The bytes of a text in UTF-8. A half of a pair counts as the sign for what cannot be read, as everywhere on the web. */
function utf8(tekst: string): number[] {
  const bytes: number[] = [];
  for (const teken of tekst) {
    const eigen = teken.codePointAt(0) ?? 0;
    const punt = eigen >= 0xd800 && eigen < 0xe000 ? 0xfffd : eigen;
    const lengte = punt < 0x80 ? 0 : punt < 0x800 ? 1 : punt < 0x10000 ? 2 : 3;
    if (!lengte) bytes.push(punt);
    else bytes.push(((0xff00 >> (lengte + 1)) & 0xff) | (punt >> (6 * lengte)));
    for (let n = lengte - 1; n >= 0; n--) bytes.push(0x80 | ((punt >> (6 * n)) & 0x3f));
  }
  return bytes;
}

/** Of a text, in hexadecimal. */
export function sha256(tekst: string): string {
  const bytes = utf8(tekst);
  const bits = bytes.length * 8;
  bytes.push(0x80);
  while (bytes.length % 64 !== 56) bytes.push(0);
  const woorden = new Int32Array(bytes.length / 4 + 2);
  for (const [n, byte] of bytes.entries()) woorden[n >> 2] = (woorden[n >> 2] ?? 0) | (byte << (24 - 8 * (n % 4)));
  woorden[woorden.length - 2] = Math.floor(bits / 2 ** 32);
  woorden[woorden.length - 1] = bits | 0;

  const stand = Int32Array.from(begin);
  const w = new Int32Array(64);
  const op = (lijst: Int32Array | readonly number[], n: number): number => lijst[n] as number;
  for (let blok = 0; blok < woorden.length; blok += 16) {
    let [a, b, c, d, e, f, g, h] = stand as unknown as [number, number, number, number, number, number, number, number];
    for (let n = 0; n < 64; n++) {
      if (n < 16) w[n] = op(woorden, blok + n);
      else {
        const x = op(w, n - 15);
        const y = op(w, n - 2);
        w[n] =
          op(w, n - 16) +
          (draai(x, 7) ^ draai(x, 18) ^ (x >>> 3)) +
          op(w, n - 7) +
          (draai(y, 17) ^ draai(y, 19) ^ (y >>> 10));
      }
      const een =
        (h + (draai(e, 6) ^ draai(e, 11) ^ draai(e, 25)) + ((e & f) ^ (~e & g)) + op(constanten, n) + op(w, n)) | 0;
      const twee = ((draai(a, 2) ^ draai(a, 13) ^ draai(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + een) | 0, c, b, a, (een + twee) | 0];
    }
    for (const [n, waarde] of [a, b, c, d, e, f, g, h].entries()) stand[n] = op(stand, n) + waarde;
  }
  return Array.from(stand, hex).join('');
}
