import type { CompiledTemplateResult } from 'lit';
import { read } from './notation.mjs';

const SVG = 'http://www.w3.org/2000/svg';

/** How a drawing behaves right to left, and what is drawn (without the <svg> around it). */
export type Tekening = readonly [mirror: string, body: CompiledTemplateResult];

/**
 * A drawing as a template that Lit only has to copy. Its nodes are made one by one: there is no markup to parse, nor to
 * distrust where a page asks for trusted types.
 */
export function nodes(drawing: string): Tekening {
  const [mirror = '', ...shapes] = drawing.trim().split('\n');
  const el = document.createElement('template');
  let parent: Node = el.content;
  for (const line of shapes) {
    if (line === '/') parent = parent.parentNode ?? parent;
    else {
      const { tag, attributes, text } = read(line);
      const shape = document.createElementNS(SVG, tag);
      for (const [name, value] of attributes) shape.setAttribute(name, value);
      shape.textContent = text;
      parent.appendChild(shape);
      if (tag === 'g') parent = shape;
    }
  }
  return [mirror, { _$litType$: { el, h: [] as unknown as TemplateStringsArray, parts: [] }, values: [] }];
}
