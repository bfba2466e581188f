import { meldFouten } from '../../../base/events.js';
import type { PaspoortDocument } from '../../../domain/paspoort/document.js';
import { leesDocument, leesDocumentTekst } from '../../../domain/paspoort/lees-document.js';

/** What a page set as `value`, as far as it is a passport; what is wrong with it is told to whoever made the page. */
export function leesWaarde(host: HTMLElement, waarde: unknown): PaspoortDocument | undefined {
  const { document, meldingen } = typeof waarde === 'string' ? leesDocumentTekst(waarde) : leesDocument(waarde);
  if (meldingen) meldFouten(host, meldingen);
  return document;
}
