/* What somebody said: the answer knows how long it is; the sound itself is kept beside the document. */

/** Longest recording, in seconds. */
export const langsteOpname = 60;

/** The kinds of sound that browsers record. */
export const geluidsoorten = ['audio/webm', 'audio/ogg', 'audio/mp4'] as const;
export type Geluidsoort = (typeof geluidsoorten)[number];

/** One recording as the answer names it. Its sound never changes, so copies of it are the same. */
export interface Opname {
  /** Random, and the name of its sound. */
  id: string;
  /** In whole seconds. */
  duur: number;
  bytes: number;
  type: Geluidsoort;
}

/** The sound of one recording: base64, because it stands in texts. */
export interface Geluid {
  type: Geluidsoort;
  inhoud: string;
}
/** Sounds by the id of their recording. */
export type Geluiden = Readonly<Record<string, Geluid>>;

/** Largest sound: a minute at five times the rate we ask for, for browsers that do not listen. */
export const grootsteGeluid = 1024 * 1024;
/** What one file may hold: half an hour of talk, of a whole family. */
export const meesteGeluiden = 40;
export const grootsteGeluiden = 8 * 1024 * 1024;

/** What the first bytes say a sound is; null when it is none that is recorded here. */
export function soortVan(bytes: ArrayLike<number>): Geluidsoort | null {
  const staat = (op: number, ...waarden: number[]): boolean => waarden.every((waarde, n) => bytes[op + n] === waarde);
  if (staat(0, 0x1a, 0x45, 0xdf, 0xa3)) return 'audio/webm';
  if (staat(0, 0x4f, 0x67, 0x67, 0x53)) return 'audio/ogg';
  return staat(4, 0x66, 0x74, 0x79, 0x70) ? 'audio/mp4' : null;
}

/** How many bytes a base64 text holds; NaN when it is no base64. */
export const aantalBytes = (inhoud: string): number =>
  inhoud.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(inhoud)
    ? (inhoud.length / 4) * 3 - (inhoud.endsWith('==') ? 2 : inhoud.endsWith('=') ? 1 : 0)
    : NaN;

const tekens = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The first bytes of a base64 text, without decoding all of it. */
function eersteBytes(inhoud: string): number[] {
  const bytes: number[] = [];
  for (let n = 0; n + 3 < Math.min(16, inhoud.length); n += 4) {
    const vier = [...inhoud.slice(n, n + 4)].reduce((som, teken) => som * 64 + Math.max(0, tekens.indexOf(teken)), 0);
    bytes.push(vier >> 16, (vier >> 8) & 255, vier & 255);
  }
  return bytes;
}

/** Whether this is the sound of that recording: of a kind that may be played, whole, and what its bytes say it is. */
export function isGeluidVan({ type, bytes }: Pick<Opname, 'type' | 'bytes'>, onbekend: unknown): onbekend is Geluid {
  if (typeof onbekend !== 'object' || onbekend === null) return false;
  const { type: soort, inhoud } = onbekend as Partial<Geluid>;
  if (soort !== type || typeof inhoud !== 'string' || inhoud.length > 1.4 * grootsteGeluid) return false;
  return aantalBytes(inhoud) === bytes && soortVan(eersteBytes(inhoud)) === type;
}
