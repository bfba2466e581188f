import { read } from '../notation.mjs';
import { drawn, tenths } from '../parts.mjs';

// How a drawing is declared. `def` carries everything the manifest says about it, so that there is one place to edit.
/** A line of the notation as the markup that a browser shows for it. */
function markup(line) {
  const { tag, attributes, text } = read(line);
  const open = `<${tag}${attributes.map(([name, value]) => ` ${name}="${value}"`).join('')}`;
  return tag === 'g' ? `${open}>` : text ? `${open}>${text}</${tag}>` : `${open}/>`;
}
const svgOf = (notation) =>
  tenths(drawn(notation))
    .trim()
    .split('\n')
    .map((line) => (line === '/' ? '</g>' : markup(line)))
    .join('');

const MIRROR = new Set(['auto', 'never', 'slot']);

/**
 * A named list of drawings that belong together for whoever draws them. (What a page loads together is `themes.mjs`.)
 * @param {string} name
 */
export function group(name) {
  const drawings = [];
  /**
   * @param {string} id plain English words; never changes, also when the drawing does
   * @param {string} nl what is seen, in Dutch
   * @param {'auto'|'never'|'slot'} mirror what happens right to left: mirrored, never, or mirrored with its slot turned back
   * @param {48|72|96} minSize smallest side in CSS pixels at which it reads
   * @param {string} notation the drawing, made of the primitives of prim.mjs
   * @param {{ concept?: string, note?: string }} [more] concept: the id of the idea this is a variant of
   */
  const def = (id, nl, mirror, minSize, notation, more = {}) => {
    if (!MIRROR.has(mirror)) throw new Error(`${id}: mirror is ${mirror}, expected auto, never or slot`);
    drawings.push({ id, nl, mirror, minSize, notation, svg: svgOf(notation), group: name, ...more });
  };
  return { def, drawings };
}
