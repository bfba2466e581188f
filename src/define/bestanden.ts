/* Files and copies of a passport: fetched when somebody keeps, opens or joins one. */
export { grootsteDocument, isOpSlot, naarBestand, uitBestand } from '../storage/bestand.js';

/** What brings one passport into another takes the reader of files: who only makes one does without. */
export const neemer = async () => (await import('../domain/document/neem-in.js')).neemIn;
export const link = () => import('../storage/link.js');
export const slot = () => import('../storage/slot.js');
