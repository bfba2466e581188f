import { tenths } from '../parts.mjs';

// The primitives write exact coordinates and spaces for whoever reads them.
export const path = (d) =>
  d
    .replace(/([a-zA-Z]) +/g, '$1')
    .replace(/ +([a-zA-Z])/g, '$1')
    .replace(/,-/g, '-')
    .replace(/ -/g, '-')
    .replace(/(^|[^\d.])0\./g, '$1.')
    .replace(/-0(?=[^.\d])/g, '0');

/** The same notation in fewer bytes; a part keeps its exact numbers. */
export const compact = (notation) =>
  notation.replace(/^([^A-Z:\n]*:)(.*)$/gm, (_, classes, geometry) => {
    const short = tenths(geometry);
    return classes + (short.startsWith('M') ? path(short) : short);
  });

/** What a browser loads of a drawing: its mirror rule, so that the index need not know it, and its lines. */
export const travels = ({ mirror, notation }) => `${mirror}\n${compact(notation)}`;
