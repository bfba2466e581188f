import svgpath from 'svgpath';
import { tenths } from '../parts.mjs';

// The primitives write exact coordinates from the corner of the drawing, for whoever reads them. What travels counts from where
// the pen is: two heads of one size are then the same text wherever they stand, and the second costs next to nothing.
export const path = (d) =>
  svgpath(d)
    .rel()
    .round(1)
    .toString()
    .replaceAll('z m', 'zm')
    .replace(/(^|[^\d.])0\./g, '$1.')
    .replaceAll(' ', ',');

/** The same notation in fewer bytes; a part keeps its exact numbers. */
export const compact = (notation) =>
  notation.replace(
    /^([^A-Z:\n]*:)(.*)$/gm,
    (_, classes, geometry) => classes + (geometry.startsWith('M') ? path(geometry) : tenths(geometry)),
  );

/** What a browser loads of a drawing: its mirror rule, so that the index need not know it, and its lines. */
export const travels = ({ mirror, notation }) => `${mirror}\n${compact(notation)}`;
