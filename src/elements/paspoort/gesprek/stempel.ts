import { html, type TemplateResult } from 'lit';
import { embleem } from '../../../base/vormen.js';

/* Each talk has its own outline and ink: kennismaking round and blue, ontwikkeling rectangle and green, overdracht octagon and rust. */

const omtrek = [
  'M80 6a74 74 0 1 0 .01 0z',
  'M14 22H146a6 6 0 0 1 6 6V132a6 6 0 0 1-6 6H14a6 6 0 0 1-6-6V28a6 6 0 0 1 6-6z',
  'M52 8H108L152 52V108L108 152H52L8 108V52Z',
] as const;
const binnen = [
  'M80 16a64 64 0 1 0 .01 0z',
  'M20 32H140V128H20z',
  'M56 18H104L142 56V104L104 142H56L18 104V56Z',
] as const;

/** The first three parts each have an outline; those after that begin anew. */
export const stempelsoort = (plaats: number): 0 | 1 | 2 => (plaats % 3) as 0 | 1 | 2;

/** A stamp with its day; without one the dotted place for it. The name of the talk stands below it in real text. */
export function stempel(soort: 0 | 1 | 2, dag: { dag: string; jaar: string } | null, net = false): TemplateResult {
  if (!dag)
    return html`<svg class="stempel leeg" viewBox="0 0 160 160" aria-hidden="true"><path d=${binnen[soort]} /></svg>`;
  return html`<span class="stempel s${soort} ${net ? 'net' : ''}">
    <svg viewBox="0 0 160 160" aria-hidden="true">
      <path class="rand" d=${omtrek[soort]} /><path d=${binnen[soort]} />
      <path class="slijt" d="M30 118l9-7M112 34l10 4M52 44l6-5M126 96l5 9M74 141l9 2M22 70l5 8" />
    </svg>
    ${embleem()}<b>${dag.dag} </b><b class="jaar">${dag.jaar} </b>
  </span>`;
}

/** A yes, as a stamp: a tick in a ring. */
export const jastempel = (): TemplateResult => html`<svg class="stempel s1" viewBox="0 0 160 160" aria-hidden="true">
  <path class="rand" d=${omtrek[0]} /><path d=${binnen[0]} /><path class="tik" d="M48 84l22 22 42-50" />
  <path class="slijt" d="M30 118l9-7M112 34l10 4M126 96l5 9M74 141l9 2M22 70l5 8" />
</svg>`;
