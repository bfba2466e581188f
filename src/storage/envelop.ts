import type { SamenspelDocument } from '../domain/document/document.js';

export const envelopVersie = 1;

const dag = 86_400_000;

/** How long an untouched passport stays on a device, in milliseconds. */
export const bewaartermijn = 30 * dag;

/** No clock that runs well stands before this code was made. */
const vroegst = Date.UTC(2026, 0);

/** The text that is kept: the document, when it was written, and a number that rises with each write. */
export const maakEnvelop = (reeks: number, op: number, document: SamenspelDocument): string =>
  `{"samenspel":${envelopVersie},"reeks":${reeks},"op":"${new Date(op).toISOString()}","document":${JSON.stringify(document)}}`;

/**
 * What becomes of something written at `op`: the time it counts as written at, or undefined when its days are over.
 * A wrong clock never takes away the work of today: one from before this code decides nothing, a time to come
 * counts as now, and more than a year of silence, which may as well be a clock that ran ahead, gets one more day.
 */
export function houdbaar(op: number, nu: number): number | undefined {
  if (nu < vroegst) return op;
  if (!(op <= nu)) return nu;
  if (nu - op > 365 * dag) return nu - bewaartermijn + dag;
  return nu - op > bewaartermijn ? undefined : op;
}
