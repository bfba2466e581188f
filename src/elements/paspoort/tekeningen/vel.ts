import { html, nothing, type TemplateResult } from 'lit';
import { pad, vel, type Lijn, type Tekening } from '../../../domain/tekening.js';

/** One line, in a box of its own that lies on the whole sheet: a path of numbers, its colour by name. */
export const streep = ({ kleur, dik }: Pick<Lijn, 'kleur' | 'dik'>, d?: string): TemplateResult =>
  html`<svg aria-hidden="true"><path class=${`streep ${kleur} ${dik ? 'dik' : ''} ${d === undefined ? 'nu' : ''}`} d=${d ?? nothing} /></svg>`;

export const strepen = (lijnen: readonly Lijn[]): TemplateResult[] => lijnen.map((lijn) => streep(lijn, pad(lijn)));

export const velmaat = `0 0 ${vel.breed} ${vel.hoog}`;

/** A drawing. `label` says what it is where no word stands beside it. */
export const tekenvel = ({ lijnen = [] }: Tekening, label?: string): TemplateResult =>
  html`<svg class="tekenvel" viewBox=${velmaat} role=${label === undefined ? nothing : 'img'} aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}>${strepen(lijnen)}</svg>`;
