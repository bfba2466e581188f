import { naarBase64, uitBase64 } from './base64.js';
import { beginVanSlot, grootsteBestand } from './bestand.js';

/*
 * A file behind a pass phrase. Around whatever stands in it, a shape that says what it is and how it was locked, and
 * nothing of the child:
 *
 *     {"soort":"samenspel-slot","versie":1,"uitleg":…,"sleutel":{…,"rondes":…,"zout":…},"slot":{…,"iv":…},"inhoud":…}
 *
 * The key is PBKDF2-HMAC-SHA-256 of the phrase, the lock AES-256-GCM, and everything before `inhoud` is signed along with
 * it. It is written in exactly one way, and read only when it stands there in that way: one flipped bit anywhere, and
 * nothing of it is read.
 */
const versie = 1;
const uitleg = 'Dit bestand is op slot. Open het op de pagina van het paspoort. Daar is de zin voor nodig.';

/** What OWASP asks of PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet). About half a second, on an old phone three. */
export const rondesNu = 600_000;
/** A made-up file must not keep a phone busy for an hour. */
const meesteRondes = 5_000_000;
/** Characters of a phrase. Who guesses has all the time there is. */
export const kortsteZin = 12;
/** The contents are a third longer in letters. */
const grootsteSlot = Math.ceil((grootsteBestand * 4) / 3) + 1024;

export type UitSlot =
  | { tekst: string; reden?: undefined }
  /** `klopt-niet` another phrase, or the file is damaged: nobody can tell which · `kan-niet-hier` a page without https. */
  | { tekst?: undefined; reden: 'klopt-niet' | 'kan-niet-hier' | 'nieuwer' | 'te-groot' };

/** On plain http a browser has no such locks. There is no weaker one in their place. */
export const kanSluiten = (): boolean => globalThis.crypto?.subtle !== undefined;

/** As people type a phrase on another device: capitals, spaces and composed letters make no difference. */
const gelijk = (zin: string): string => zin.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

export const isLangGenoeg = (zin: string): boolean => [...gelijk(zin)].length >= kortsteZin;

interface Kop {
  rondes: number;
  zout: Uint8Array<ArrayBuffer>;
  iv: Uint8Array<ArrayBuffer>;
}

const kopVan = ({ rondes, zout, iv }: Kop): object => ({
  soort: 'samenspel-slot',
  versie,
  uitleg,
  sleutel: { naam: 'PBKDF2', hash: 'SHA-256', rondes, zout: naarBase64(zout) },
  slot: { naam: 'AES-GCM', iv: naarBase64(iv) },
});

async function slotVan(kop: Kop, zin: string): Promise<{ sleutel: CryptoKey; hoe: AesGcmParams }> {
  const { subtle } = crypto;
  const bytes = new TextEncoder();
  const grond = await subtle.importKey('raw', bytes.encode(gelijk(zin)), 'PBKDF2', false, ['deriveKey']);
  const { rondes: iterations, zout: salt, iv } = kop;
  const sleutel = await subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    grond,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  return {
    sleutel,
    hoe: { name: 'AES-GCM', iv, additionalData: bytes.encode(JSON.stringify(kopVan(kop))), tagLength: 128 },
  };
}

/** Locks a text. Its name tells nothing either. Rejects where there are no locks: ask `kanSluiten` first. */
export async function sluit(tekst: string, zin: string, rondes = rondesNu): Promise<{ naam: string; tekst: string }> {
  if (!isLangGenoeg(zin)) throw new RangeError(`A phrase has ${kortsteZin} characters or more`);
  const kop: Kop = {
    rondes,
    zout: crypto.getRandomValues(new Uint8Array(16)),
    iv: crypto.getRandomValues(new Uint8Array(12)),
  };
  const { sleutel, hoe } = await slotVan(kop, zin);
  const inhoud = await crypto.subtle.encrypt(hoe, sleutel, new TextEncoder().encode(tekst));
  const kenmerk = Array.from(kop.zout.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    naam: `samenspel-slot-${kenmerk}.json`,
    tekst: JSON.stringify({ ...kopVan(kop), inhoud: naarBase64(new Uint8Array(inhoud)) }),
  };
}

/** Opens a locked file with its phrase. All or nothing; never rejects. */
export async function open(bron: Blob, zin: string): Promise<UitSlot> {
  if (bron.size > grootsteSlot) return { reden: 'te-groot' };
  if (!kanSluiten()) return { reden: 'kan-niet-hier' };
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bron.arrayBuffer());
    const gelezen = leesKop(tekst);
    if (gelezen === 'nieuwer') return { reden: 'nieuwer' };
    if (!gelezen) return { reden: 'klopt-niet' };
    const { sleutel, hoe } = await slotVan(gelezen.kop, zin);
    const bytes = await crypto.subtle.decrypt(hoe, sleutel, gelezen.inhoud);
    return { tekst: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { reden: 'klopt-niet' };
  }
}

/** What the shape says, if it is written as `sluit` writes it, to the letter. */
function leesKop(tekst: string): { kop: Kop; inhoud: Uint8Array<ArrayBuffer> } | 'nieuwer' | null {
  if (!tekst.startsWith(beginVanSlot)) return null;
  const ruw = JSON.parse(tekst) as Partial<Record<'sleutel' | 'slot', Partial<Record<string, unknown>>>> & {
    versie?: unknown;
    inhoud?: unknown;
  };
  if (Number.isInteger(ruw.versie) && Number(ruw.versie) > versie) return 'nieuwer';
  const bytes = (waarde: unknown): Uint8Array<ArrayBuffer> => uitBase64(String(waarde)) ?? new Uint8Array();
  const kop: Kop = { rondes: Number(ruw.sleutel?.rondes), zout: bytes(ruw.sleutel?.zout), iv: bytes(ruw.slot?.iv) };
  const inhoud = bytes(ruw.inhoud);
  const zo = Number.isInteger(kop.rondes) && kop.rondes > 0 && kop.zout.length === 16 && kop.iv.length === 12;
  if (!zo || kop.rondes > meesteRondes) return null;
  return JSON.stringify({ ...kopVan(kop), inhoud: naarBase64(inhoud) }) === tekst ? { kop, inhoud } : null;
}
