/* Files and copies of a passport: fetched when somebody keeps, opens or joins one. */
export { neemIn } from '../domain/document/neem-in.js';
export { grootsteBestand, isOpSlot, naarBestand, uitBestand } from '../storage/bestand.js';

export const link = () => import('../storage/link.js');
export const slot = () => import('../storage/slot.js');
