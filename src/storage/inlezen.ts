import { canoniek } from '../domain/canoniek.js';
import type { SamenspelDocument } from '../domain/document/document.js';
import { merge, normaal } from '../domain/document/merge.js';
import type { Kant, OpenPaspoort } from './bewaring.js';
import { leesEnvelop, zetApart } from './lees-envelop.js';
import type { Onleesbaar } from './poort.js';
import { soortVan } from './sleutels.js';

/** More other writers in a row is a store gone mad. */
const meesteKeren = 9;

const heeftAlles = (document: SamenspelDocument, samen: SamenspelDocument): boolean =>
  canoniek(normaal(document)) === canoniek(samen);

/** What the caller wants to keep, with what came from others and the caller may not have merged yet. */
export function metVreemd(paspoort: OpenPaspoort, document: SamenspelDocument): SamenspelDocument {
  if (!paspoort.vreemd) return document;
  const samen = merge(document, paspoort.vreemd);
  if (!heeftAlles(document, samen)) return samen;
  paspoort.vreemd = undefined;
  return document;
}

/**
 * Takes in what another wrote, and makes the text that holds both. What already holds everything is left as it is, on
 * either side: two tabs that know the same have nothing more to tell each other.
 *
 * @param staat theirs is what stands under the key now
 */
function neem(paspoort: OpenPaspoort, ruw: string, staat: boolean): Onleesbaar['reden'] | undefined {
  const gelezen = leesEnvelop(ruw, paspoort.id, soortVan(paspoort.sleutel));
  if (gelezen.reden) {
    paspoort.nieuwer ||= gelezen.reden === 'nieuwer';
    return gelezen.reden;
  }
  const { document: hun, reeks, op } = gelezen;
  const ons = paspoort.document;
  paspoort.reeks = Math.max(paspoort.reeks, reeks);
  paspoort.vreemd = paspoort.vreemd ? merge(paspoort.vreemd, hun) : hun;
  if (!ons) {
    paspoort.vertel(hun);
    return undefined;
  }
  const samen = merge(ons, hun);
  const nieuw = !heeftAlles(ons, samen);
  if (staat && heeftAlles(hun, samen)) {
    paspoort.zetTekst(ruw, op);
    paspoort.document = samen;
  } else if (nieuw) paspoort.nieuweTekst(samen);
  if (nieuw) paspoort.vertel(samen);
  return undefined;
}

/** Another writer's text, brought by an event. It may have been overwritten since: then it is only here. */
export function neemOver(paspoort: OpenPaspoort, ruw: string): void {
  const [kant] = paspoort.kanten;
  const staat = kant?.sleutel === paspoort.sleutel && paspoort.staat() === ruw;
  // Unreadable: what to do with it is decided when we come to write there.
  if (neem(paspoort, ruw, staat) === 'kapot') return;
  if (kant && staat) {
    kant.stond = ruw;
    kant.klaar = false;
  }
  paspoort.schrijf();
}

/** Reads what stands under the key of the passport in one place, then writes there again. */
export async function herstel(paspoort: OpenPaspoort, kant: Kant, keer = 0): Promise<void> {
  const { opslag } = kant;
  let ruw = await opslag.ruil(paspoort.sleutel, '', '');
  await paspoort.uitgeschreven(kant);
  if (ruw !== null && neem(paspoort, ruw, true) === 'kapot') {
    await zetApart(opslag, paspoort.sleutel, ruw);
    ruw = null;
  }
  const opzij = kant.sleutel === paspoort.naast;
  kant.sleutel = paspoort.sleutel;
  kant.stond = ruw;
  kant.klaar = false;
  paspoort.schrijfIn(kant);
  paspoort.schrijf();
  await paspoort.uitgeschreven(kant);
  // Yet another writer came in between.
  if (kant.sleutel === paspoort.naast && keer < meesteKeren) return herstel(paspoort, kant, keer + 1);
  if (opzij && kant.klaar) await opslag.wis(paspoort.naast);
}
