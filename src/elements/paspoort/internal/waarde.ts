import { meldFouten } from '../../../base/events.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import { leesDocument, leesDocumentTekst } from '../../../domain/document/lees-document.js';
import { merge, normaal } from '../../../domain/document/merge.js';
import { zelfdeDocument } from '../../../domain/document/versies.js';
import type { Verloop } from './verloop.js';

const soort = 'samenspel-paspoort';

/** What a page set as `value`, as far as it is a passport; what is wrong with it is told to whoever made the page. */
export function leesWaarde(host: HTMLElement, waarde: unknown): SamenspelDocument | undefined {
  const { document, meldingen } =
    typeof waarde === 'string' ? leesDocumentTekst(waarde, soort) : leesDocument(waarde, soort);
  if (meldingen) meldFouten(host, meldingen);
  return document;
}

/**
 * The page around gives a passport. What somebody filled in here it never replaces unasked: of the same passport what is
 * new is added, another one is offered. An untouched one makes way, and whoever was sitting here sits down again.
 */
export function geef(v: Verloop, document: SamenspelDocument): void {
  const { document: hier, persoon } = v.staat;
  if (v.isIngevuld(hier)) {
    if (zelfdeDocument(document, hier)) return v.stuur({ doe: 'neem-op', document: merge(hier, document) });
    v.geopend = { document };
    return v.tussen('bestand');
  }
  const nieuw = zelfdeDocument(document, hier) ? merge(hier, document) : normaal(document);
  v.opent(nieuw, nieuw);
  if (persoon && !v.personen.some(({ rol }) => rol === persoon.rol)) v.word(persoon.rol);
}
