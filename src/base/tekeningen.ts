import { html, type TemplateResult } from 'lit';

/* The few lines that stand beside words on every page; others are in `tekens.ts`. */

const lijnen = {
  verder: 'M4 12H20M13 5l7 7-7 7',
  terug: 'M20 12H4M11 5l-7 7 7 7',
  over: 'M4 5l7 7-7 7M13 5l7 7-7 7',
  vink: 'M4 13l5 5L20 6',
  omlaag: 'M5 9l7 7 7-7',
} as const;

export type Teken = keyof typeof lijnen;

/** A sign of these lines, in a box of 24. */
export const lijn = (d: string, draai = false): TemplateResult =>
  html`<svg class=${draai ? 'ic draai' : 'ic'} viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>`;

/** A sign beside a word. Signs that point along the reading direction turn with it. */
export const ic = (naam: Teken): TemplateResult =>
  lijn(lijnen[naam], naam === 'verder' || naam === 'terug' || naam === 'over');
