import { gedeeldApparaat } from '../storage/gedeeld-apparaat.js';
import type { Bewaarplaats } from '../storage/poort.js';

const tekens = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** The real world of every element with answers: this device's storage, files, the clock, chance. */
export const apparaat = {
  bewaarplaats: async (): Promise<Bewaarplaats> => (await import('../storage/apparaat.js')).bewaarplaats(),
  apparaat: gedeeldApparaat,
  bestanden: () => import('./bestanden.js'),
  zenden: () => import('./zenden.js'),
  nu: () => new Date().toISOString(),
  // getRandomValues is there on plain http too; 12 of 36 characters are 62 bits.
  maakId: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (n) => tekens[n % 36]).join(''),
};
