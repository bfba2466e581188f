import type { Documentsoort, SamenspelDocument } from '../domain/document/document.js';
import { leesDocument } from '../domain/document/lees-document.js';
import { envelopVersie } from './envelop.js';
import type { Onleesbaar, Opslag } from './poort.js';
import { onleesbaarSleutel } from './sleutels.js';

export interface Gelezen {
  document: SamenspelDocument;
  reeks: number;
  /** When it was written, in milliseconds since 1970. */
  op: number;
  reden?: undefined;
}

function ontleed(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}

/** Reads one kept text of the document with this id and kind. Never throws. */
export function leesEnvelop(
  ruw: string,
  id: string,
  soort: Documentsoort = 'samenspel-paspoort',
): Gelezen | { reden: Onleesbaar['reden'] } {
  const inhoud = ontleed(ruw);
  if (typeof inhoud !== 'object' || inhoud === null) return { reden: 'kapot' };
  const { samenspel, reeks, op, document: onbekend } = inhoud as Record<string, unknown>;
  if (typeof samenspel === 'number' && samenspel > envelopVersie) return { reden: 'nieuwer' };
  const moment = typeof op === 'string' ? Date.parse(op) : NaN;
  if (samenspel !== envelopVersie || !Number.isSafeInteger(reeks) || Number.isNaN(moment)) return { reden: 'kapot' };
  const { document, reden } = leesDocument(onbekend, soort);
  if (!document) return { reden };
  // Another child's answers under this key must never flow into these.
  return document.id === id ? { document, reeks: Number(reeks), op: moment } : { reden: 'kapot' };
}

/**
 * Puts an unreadable value aside, in the same store, and only then takes it away from its key.
 * Returns the key it now stands under. Rejects when the store refuses; the value then stays where it was.
 */
export async function zetApart(opslag: Opslag, sleutel: string, ruw: string): Promise<string> {
  const eerste = onleesbaarSleutel(sleutel);
  let apart = eerste;
  for (let n = 2; (await opslag.ruil(apart, null, ruw)) !== null; n++) apart = `${eerste}/${n}`;
  await opslag.ruil(sleutel, ruw, null);
  return apart;
}
