import { canoniek } from '../domain/canoniek.js';
import type { PaspoortDocument } from '../domain/paspoort/document.js';
import { merge, normaal } from '../domain/paspoort/merge.js';
import type { Kant, OpenPaspoort } from './bewaring.js';
import { leesEnvelop, zetApart } from './lees-envelop.js';
import type { Onleesbaar } from './poort.js';

const heeftAlles = (document: PaspoortDocument, samen: PaspoortDocument): boolean =>
  canoniek(normaal(document)) === canoniek(samen);

/** What the caller wants to keep, with what came from others and the caller may not have merged yet. */
export function metVreemd(paspoort: OpenPaspoort, document: PaspoortDocument): PaspoortDocument {
  if (!paspoort.vreemd) return document;
  const samen = merge(document, paspoort.vreemd);
  if (!heeftAlles(document, samen)) return samen;
  paspoort.vreemd = undefined;
  return document;
}

/** Takes in what another wrote, and makes the text that holds both. */
function neem(paspoort: OpenPaspoort, ruw: string): Onleesbaar['reden'] | undefined {
  const gelezen = leesEnvelop(ruw, paspoort.id);
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
  // Theirs holds all of ours: taking over their very text ends the exchange between two tabs.
  if (heeftAlles(hun, samen)) {
    paspoort.zetTekst(ruw, op);
    paspoort.document = samen;
  } else paspoort.nieuweTekst(samen);
  if (!heeftAlles(ons, samen)) paspoort.vertel(samen);
  return undefined;
}

/** Another writer's text, brought by an event. */
export function neemOver(paspoort: OpenPaspoort, ruw: string): void {
  const [kant] = paspoort.kanten;
  if (kant && kant.sleutel === paspoort.sleutel && paspoort.staat() === ruw) kant.stond = ruw;
  // Unreadable: what to do with it is decided when we come to write there.
  if (neem(paspoort, ruw) !== 'kapot') paspoort.schrijf();
}

/** Reads what stands under the key of the passport in one place, then writes there again. */
export async function herstel(paspoort: OpenPaspoort, kant: Kant): Promise<void> {
  const { opslag } = kant;
  let ruw = await opslag.ruil(paspoort.sleutel, '', '');
  await paspoort.uitgeschreven(kant);
  if (ruw !== null && neem(paspoort, ruw) === 'kapot') {
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
  if (opzij && kant.klaar) await opslag.wis(paspoort.naast);
}
