import { html, type TemplateResult } from 'lit';

/* The few lines that stand beside words. */

const lijnen = {
  verder: 'M4 12H20M13 5l7 7-7 7',
  terug: 'M20 12H4M11 5l-7 7 7 7',
  over: 'M4 5l7 7-7 7M13 5l7 7-7 7',
  vink: 'M4 13l5 5L20 6',
  plus: 'M12 4v16M4 12h16',
  potlood: 'M4 20l1.5-5.5L16 4l4 4L9.5 18.5zM13.5 6.5l4 4',
  bak: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  taal: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM3 12h18M12 3q-7 9 0 18M12 3q7 9 0 18',
  bestand: 'M6 3h8l5 5v13H6zM14 3v5h5',
  bewaard: 'M7 2h10q2 0 2 2v16q0 2-2 2H7q-2 0-2-2V4q0-2 2-2zM8.5 12l2.5 2.5 4.5-5',
  niet: 'M7 2h10q2 0 2 2v16q0 2-2 2H7q-2 0-2-2V4q0-2 2-2zM9 12h6',
  letop: 'M12 3L22 20H2zM12 10v4M12 17v.2',
  omlaag: 'M5 9l7 7 7-7',
} as const;

export type Teken = keyof typeof lijnen;

/** A sign of these lines, in a box of 24. */
export const lijn = (d: string, draai = false): TemplateResult =>
  html`<svg class=${draai ? 'ic draai' : 'ic'} viewBox="0 0 24 24" aria-hidden="true"><path d=${d} /></svg>`;

/** A sign beside a word. Signs that point along the reading direction turn with it. */
export const ic = (naam: Teken): TemplateResult =>
  lijn(lijnen[naam], naam === 'verder' || naam === 'terug' || naam === 'over');
