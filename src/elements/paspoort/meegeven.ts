/* A link, and a file behind a pass phrase: made and opened. Fetched when somebody asks for one, or one arrives. */
import * as lijsten from '../../i18n/generated/paspoort-meegeven.js';
import { laterStyles } from './later.styles.js';
import { meegevenStyles } from './meegeven/meegeven.styles.js';

export { linkfout, maakLink } from './meegeven/link.js';
export { maakSlot, ontgrendel } from './meegeven/slot.js';
export { default as teksten } from './meegeven/meegeven.teksten.js';
export const lijst = lijsten.meegeven;
export const stijl = [laterStyles, meegevenStyles];
export const paginas = {};
