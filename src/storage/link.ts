import { canoniek } from '../domain/canoniek.js';
import type { SamenspelDocument } from '../domain/document/document.js';
import { naarBase64, uitBase64 } from './base64.js';
import { uitBestand, type UitBestand } from './bestand.js';

/*
 * A link with answers: the address of the page, and after it
 *
 *     #samenspel=<base64url of: CRC-32 of what follows (4 bytes), deflate-raw of the document as JSON>.1
 *
 * What stands after `#` is not sent to a server. The version stands at the end, so that a link that was cut off is known by
 * it, and so that a link never ends in a sign that messengers leave out.
 */
const voor = '#samenspel=';
const versie = '1';

/** Characters of a whole link: what RFC 9110 (4.1) asks everything that passes on an address to take. */
export const langsteLink = 8000;
/** Bytes after unpacking. 6 kB of a link could be 6 MB. */
export const grootsteUitgepakt = 256 * 1024;

export type NaarLink =
  | { link: string; reden?: undefined }
  /** `te-lang` for a link: a file will do · `kan-niet-hier` this browser cannot compress, or this address opens nowhere else. */
  | { link?: undefined; reden: 'te-lang' | 'kan-niet-hier' };

export type UitLink = UitBestand | { document?: undefined; reden: 'kan-niet-hier' };

/**
 * The address of this page as another device can open it; null where that cannot be done: a file on this device, or an
 * application that keeps its own place after `#`.
 */
function paginaAdres(adres: string): string | null {
  const url = new URL(adres);
  if (!/^https?:$/.test(url.protocol) || /^#!?\//.test(url.hash)) return null;
  url.username = url.password = url.hash = '';
  return url.href.replace(/#$/, '');
}

/** The document as a link to the page at this address: the same document always gives the same link. */
export async function naarLink(document: SamenspelDocument, adres: string): Promise<NaarLink> {
  const pagina = paginaAdres(adres);
  const ingepakt = pagina === null ? null : await pakIn(new TextEncoder().encode(canoniek(document)));
  if (!ingepakt) return { reden: 'kan-niet-hier' };
  const bytes = new Uint8Array(4 + ingepakt.length);
  new DataView(bytes.buffer).setUint32(0, crc32(ingepakt));
  bytes.set(ingepakt, 4);
  const tekst = naarBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  const link = `${pagina}${voor}${tekst}.${versie}`;
  return link.length > langsteLink ? { reden: 'te-lang' } : { link };
}

/** Reads what stood after the address. All or nothing; never rejects; changes nothing. */
export async function uitLink(hash: string): Promise<UitLink> {
  if (hash.length > langsteLink) return { reden: 'te-groot' };
  const [, tekst = '', van = ''] = /^#samenspel=([\w-]+)\.(\d+)$/.exec(hash) ?? [];
  if (van !== versie) return { reden: Number(van) > Number(versie) ? 'nieuwer' : 'kapot' };
  const rest = '='.repeat((4 - (tekst.length % 4)) % 4);
  const bytes = uitBase64(tekst.replace(/-/g, '+').replace(/_/g, '/') + rest);
  if (!bytes || bytes.length < 5) return { reden: 'kapot' };
  const ingepakt = bytes.subarray(4);
  // deflate-raw itself does not notice a changed letter.
  if (new DataView(bytes.buffer).getUint32(0) !== crc32(ingepakt)) return { reden: 'kapot' };
  const uitgepakt = await pakUit(ingepakt);
  if (typeof uitgepakt === 'string') return { reden: uitgepakt };
  try {
    return await uitBestand(new TextDecoder('utf-8', { fatal: true }).decode(uitgepakt));
  } catch {
    return { reden: 'kapot' };
  }
}

const stroomVan = (bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> =>
  new Blob([bytes]).stream();

/** Older browsers have no streams that compress, or not in this form: then null. */
async function pakIn(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | null> {
  let pers: CompressionStream;
  try {
    pers = new CompressionStream('deflate-raw');
  } catch {
    return null;
  }
  return new Uint8Array(await new Response(stroomVan(bytes).pipeThrough(pers)).arrayBuffer());
}

/** Stops as soon as there is more than is read, however little was sent. */
async function pakUit(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array<ArrayBuffer> | 'kapot' | 'te-groot' | 'kan-niet-hier'> {
  let pers: DecompressionStream;
  try {
    pers = new DecompressionStream('deflate-raw');
  } catch {
    return 'kan-niet-hier';
  }
  const lezer = stroomVan(bytes).pipeThrough(pers).getReader();
  const uit = new Uint8Array(grootsteUitgepakt);
  let aantal = 0;
  try {
    for (;;) {
      const { done, value } = await lezer.read();
      if (done) return uit.subarray(0, aantal);
      if (aantal + value.length > grootsteUitgepakt) {
        lezer.cancel().catch(() => undefined);
        return 'te-groot';
      }
      uit.set(value, aantal);
      aantal += value.length;
    }
  } catch {
    return 'kapot';
  }
}

/** CRC-32 as in gzip: any one changed letter, and any run of changes within 32 bits, gives another number. */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
