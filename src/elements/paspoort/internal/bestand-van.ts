import { normaal } from '../../../domain/document/merge.js';
import { opnamenVan } from '../../../domain/document/gemaakt-van.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import type { Geopend } from './later-context.js';
import type { Verloop } from './verloop.js';

/* A passport to and from a file, with the sounds of what was said in it. */

const heeftOpnamen = (document: SamenspelDocument | undefined): boolean =>
  !!document && opnamenVan(document).length > 0;

/** Rejects when what plays its recordings does not come: a file without them would not be whole. */
export async function bestandVan(v: Verloop, document: SamenspelDocument): Promise<{ naam: string; tekst: string }> {
  const { naarBestand } = await v.host.omgeving.bestanden();
  if (heeftOpnamen(document)) await v.host.haalBladzijden('opnamen');
  const geluiden = await v.bladzijden.opnamen?.beheer(v).geefAlle(document);
  return naarBestand(normaal(document), geluiden);
}

/** What is in a file can be heard, or it is not opened. */
export async function openUit(v: Verloop, bestand: Blob | string): Promise<Geopend> {
  const lezer = await v.host.omgeving.bestanden();
  const geopend = await lezer.uitBestand(bestand);
  if (heeftOpnamen(geopend.document)) await v.host.haalBladzijden('opnamen');
  return geopend;
}
