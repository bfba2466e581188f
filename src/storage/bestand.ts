import { canoniekBestand } from '../domain/canoniek.js';
import type { Documentsoort, SamenspelDocument } from '../domain/document/document.js';

/** Largest file that is read, in bytes. */
export const grootsteBestand = 1024 * 1024;

export type UitBestand =
  | { document: SamenspelDocument; reden?: undefined }
  /**
   * `te-groot` more than 1 MiB · `kapot` not JSON, damaged or nested too deeply · `geen-paspoort` something else than what was asked for ·
   * `nieuwer` made by a later version · `niet-geladen` the reader could not be fetched: try again.
   */
  | { document?: undefined; reden: 'te-groot' | 'kapot' | 'geen-paspoort' | 'nieuwer' | 'niet-geladen' };

/**
 * The document as a file: the same document always gives the same bytes. The name tells nothing about a child,
 * and has only letters and digits that read the same in both directions.
 */
export function naarBestand(document: SamenspelDocument): { naam: string; tekst: string } {
  const kenmerk = document.id.replace(/[^A-Za-z0-9]/g, '').slice(0, 8);
  return { naam: `${document.soort}${kenmerk && '-'}${kenmerk}.json`, tekst: canoniekBestand(document) };
}

/** Reads a file of anybody, of one kind. Never rejects; changes nothing. */
export async function uitBestand(
  bron: string | Blob,
  soort: Documentsoort = 'samenspel-paspoort',
): Promise<UitBestand> {
  const bytes = typeof bron === 'string' ? new TextEncoder().encode(bron).length : bron.size;
  if (bytes > grootsteBestand) return { reden: 'te-groot' };
  let inhoud: unknown;
  try {
    const tekst = typeof bron === 'string' ? bron : await bron.text();
    inhoud = JSON.parse(tekst.replace(/^\uFEFF/, ''));
  } catch {
    return { reden: 'kapot' };
  }
  if (!isSoort(inhoud, soort)) return { reden: 'geen-paspoort' };
  try {
    const { leesDocument } = await import('../domain/document/lees-document.js');
    const { document, reden } = leesDocument(inhoud);
    return document ? { document } : { reden };
  } catch {
    return { reden: 'niet-geladen' };
  }
}

/** How a locked file begins; see `slot.ts`. */
export const beginVanSlot = '{"soort":"samenspel-slot",';

/** Whether a file asks for a pass phrase. Never rejects. */
export const isOpSlot = (bron: Blob): Promise<boolean> =>
  bron
    .slice(0, beginVanSlot.length)
    .text()
    .then(
      (tekst) => tekst === beginVanSlot,
      () => false,
    );

const isSoort = (inhoud: unknown, soort: Documentsoort): boolean =>
  typeof inhoud === 'object' && inhoud !== null && 'soort' in inhoud && inhoud.soort === soort;
