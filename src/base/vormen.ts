import { html, type TemplateResult } from 'lit';
import type { Rol } from '../domain/paspoort/sjabloon.js';

/* The shapes of the voices, and what is made of them: portraits, the emblem. */

const vormen = {
  kind: 'M4 36a32 32 0 1 0 64 0a32 32 0 1 0-64 0z',
  ouder: 'M36 3L68 29V63Q68 69 62 69H10Q4 69 4 63V29Z',
  leerkracht: 'M11 5H61a6 6 0 0 1 6 6V61a6 6 0 0 1-6 6H11a6 6 0 0 1-6-6V11a6 6 0 0 1 6-6z',
} as const;

/** The shape of a voice: full, ticked, empty (to come) or dotted (does not see it). */
export const vorm = (rol: Rol, stand: 'vol' | 'vink' | 'leeg' | 'dicht' | 'nu' = 'vol'): TemplateResult =>
  html`<svg class="vorm ${stand}" viewBox="0 0 72 72" data-stem=${rol} aria-hidden="true"><path d=${vormen[rol]} /><path class="tik" fill="none" stroke-width="8" d=${stand === 'vink' ? 'M22 40l10 10 19-22' : ''} /></svg>`;

/** A portrait in the shape of its voice: shape, colour and face together say who speaks. */
export const portret = (rol: Rol, gezicht: unknown): TemplateResult =>
  html`<span class="stem-beeld" data-stem=${rol}
    ><span class="gezicht">${gezicht}</span><svg viewBox="0 0 72 72" aria-hidden="true"><path d=${vormen[rol]} /></svg></span
  >`;

/** The three voices in a row: the child's mouth is open, it speaks first. */
export const embleem = (): TemplateResult => html`<svg class="embleem" viewBox="0 0 132 56" aria-hidden="true">
  <circle cx="22" cy="34" r="19" /><path d="M45 53V24L66 4L87 24V53Z" /><rect x="91" y="15" width="38" height="38" rx="3" />
  <path d="M59 40Q66 47 73 40M103 40Q110 46 117 40" />
  <g fill="currentColor" stroke="none">
    <circle cx="15.5" cy="31" r="2.3" /><circle cx="28.5" cy="31" r="2.3" /><ellipse cx="22" cy="41" rx="4" ry="3.6" />
    <circle cx="59.5" cy="31" r="2.3" /><circle cx="72.5" cy="31" r="2.3" />
    <circle cx="103.5" cy="31" r="2.3" /><circle cx="116.5" cy="31" r="2.3" />
  </g>
</svg>`;
