import { bericht, telefoon } from '../../../base/wegen.js';
import type { Kanaal } from '../../../domain/informatiekaart/informatiekaart.js';

/* Signs of this card alone. Lines for `lijn`. */
export const klok = 'M12 3a9 9 0 1 0 .1 0M12 7v5l3 2';
export const agenda = 'M4 5h16v16H4zM4 10h16M8 2v5M16 2v5';
export const speld = 'M12 22Q5 14 5 9a7 7 0 0 1 14 0q0 5-7 13zM12 7a2 2 0 1 0 .1 0';
const deur = 'M6 21V3h12v18M3 21h18M14.5 12v.1';
const venster = 'M3 5h18v14H3zM3 9h18';

/** The sign of a way to reach somebody. */
export const teken: Readonly<Record<Kanaal, string>> = {
  bellen: telefoon,
  sms: bericht,
  mail: bericht,
  app: venster,
  deur,
  afspraak: agenda,
};
