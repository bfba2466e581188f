import { isWebadres } from './adres.js';
import type { Bevinding } from './bevinding.js';
import { inHetKort, type Meldingcode, type Pad } from './melding.js';

/* What a schema cannot see, in every kind of content. */

export const vind = (pad: Pad, code: Meldingcode, gevonden: string, verwacht: string): Bevinding => ({
  pad,
  code,
  gevonden,
  verwacht,
});

/** The second time an id is used. Without a path it stands in the basis, and was there first. */
export function dubbel(ids: readonly { id: string; pad: Pad | undefined }[]): Bevinding[] {
  const gezien = new Set<string>();
  return ids.flatMap(({ id, pad }) => {
    if (pad && gezien.has(id)) return [vind(pad, 'dubbel', `"${id}"`, 'een ander id')];
    gezien.add(id);
    return [];
  });
}

/** 30 February is written like a day, and is none. */
export function bestaat(datum: string): boolean {
  const dag = new Date(`${datum}T00:00:00Z`);
  return Number.isFinite(dag.getTime()) && dag.toISOString().slice(0, 10) === datum;
}

/** Photos and recordings, wherever they stand. */
export function adressen(waarde: unknown, pad: Pad = []): Bevinding[] {
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([sleutel, inhoud]: [string, unknown]) => {
    const hier = [...pad, Array.isArray(waarde) ? Number(sleutel) : sleutel];
    if ((sleutel !== 'src' && sleutel !== 'opname') || typeof inhoud !== 'string') return adressen(inhoud, hier);
    return isWebadres(inhoud) ? [] : [vind(hier, 'adres', inHetKort(inhoud), 'http, https of een eigen adres')];
  });
}
