// The primitives write exact coordinates; a tenth of a unit is 0.13 px at 96 px, so that is all a page has to load.
export const tenths = (line) => line.replace(/-?\d*\.\d+/g, (n) => String(Math.round(Number(n) * 10) / 10));
export const path = (d) =>
  d
    .replace(/([a-zA-Z]) +/g, '$1')
    .replace(/ +([a-zA-Z])/g, '$1')
    .replace(/,-/g, '-')
    .replace(/ -/g, '-')
    .replace(/(^|[^\d.])0\./g, '$1.')
    .replace(/-0(?=[^.\d])/g, '0');

/** The same notation in fewer bytes; a part keeps its exact numbers. */
const compact = (notation) =>
  notation.replace(/^([^A-Z:\n]*:)(.*)$/gm, (_, classes, geometry) => {
    const short = tenths(geometry);
    return classes + (short.startsWith('M') ? path(short) : short);
  });

/** What a browser loads of a drawing: its mirror rule, so that the index need not know it, and its lines. */
export const travels = ({ mirror, notation }) => `${mirror}\n${compact(notation)}`;
