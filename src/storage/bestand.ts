import { canoniekBestand } from '../domain/canoniek.js';
import { opnamenVan } from '../domain/document/gemaakt-van.js';
import { grootsteGeluiden, isGeluidVan, meesteGeluiden, type Geluid, type Geluiden } from '../domain/opname.js';
import type { Documentsoort, SamenspelDocument } from '../domain/document/document.js';

/** Largest document that is read from a file, in bytes of text. */
export const grootsteDocument = 1024 * 1024;

/** Largest file that is read, in bytes: one document, and all the sound that one file may hold, as base64. */
export const grootsteBestand = grootsteDocument + 1.5 * grootsteGeluiden;

export type UitBestand =
  | {
      document: SamenspelDocument;
      /** The sounds of its recordings, each checked. */
      geluiden: Geluiden;
      /** Recordings of which the sound in this file is damaged, or too much. */
      kapot: number;
      reden?: undefined;
    }
  /**
   * `te-groot` a document of more than 1 MiB, or too much sound · `kapot` not JSON, damaged or nested too deeply · `geen-paspoort` something else than what was asked for ·
   * `op-slot` it asks for a phrase first · `nieuwer` made by a later version · `niet-geladen` the reader could not be fetched: try again.
   */
  | {
      document?: undefined;
      geluiden?: undefined;
      kapot?: undefined;
      reden: 'te-groot' | 'kapot' | 'geen-paspoort' | 'op-slot' | 'nieuwer' | 'niet-geladen';
    };

/**
 * The document as a file, its sounds beside its answers: the same always gives the same bytes. The name tells nothing about a child,
 * and has only letters and digits that read the same in both directions.
 */
export function naarBestand(document: SamenspelDocument, geluiden: Geluiden = {}): { naam: string; tekst: string } {
  const opnamen = Object.keys(geluiden).length > 0 ? geluiden : undefined;
  const kenmerk = document.id.replace(/[^A-Za-z0-9]/g, '').slice(0, 8);
  return {
    naam: `${document.soort}${kenmerk && '-'}${kenmerk}.json`,
    tekst: canoniekBestand({ ...document, opnamen }),
  };
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
  if (isSoort(inhoud, 'samenspel-slot')) return { reden: 'op-slot' };
  if (!isSoort(inhoud, soort)) return { reden: 'geen-paspoort' };
  const { opnamen, ...rest } = inhoud;
  const zonder = opnamen === undefined ? bytes : JSON.stringify(rest).length;
  if (zonder > grootsteDocument) return { reden: 'te-groot' };
  try {
    const { leesDocument } = await import('../domain/document/lees-document.js');
    const { document, reden } = leesDocument(rest);
    return document ? { document, ...leesGeluiden(document, opnamen) } : { reden };
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

/** Of the sounds in a file only those that an answer names, and that are what it says: others are never made into a sound. */
function leesGeluiden(document: SamenspelDocument, onbekend: unknown): { geluiden: Geluiden; kapot: number } {
  const gevonden = typeof onbekend === 'object' && onbekend !== null ? (onbekend as Record<string, unknown>) : {};
  const geluiden: Record<string, Geluid> = {};
  let aantal = 0;
  let som = 0;
  let kapot = 0;
  for (const opname of opnamenVan(document)) {
    if (!Object.hasOwn(gevonden, opname.id)) continue;
    const geluid = gevonden[opname.id];
    if (isGeluidVan(opname, geluid) && aantal < meesteGeluiden && som + opname.bytes <= grootsteGeluiden) {
      geluiden[opname.id] = { type: geluid.type, inhoud: geluid.inhoud };
      aantal++;
      som += opname.bytes;
    } else kapot++;
  }
  return { geluiden, kapot };
}

const isSoort = (inhoud: unknown, soort: Documentsoort | 'samenspel-slot'): inhoud is Record<string, unknown> =>
  typeof inhoud === 'object' && inhoud !== null && 'soort' in inhoud && inhoud.soort === soort;
