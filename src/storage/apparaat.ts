import { DubbeleBewaarplaats } from './dubbel.js';
import { IndexedDbOpslag } from './indexed-db.js';
import type { Klok } from './poort.js';
import { WebOpslag } from './web-opslag.js';

export const browserKlok: Klok = {
  nu: () => Date.now(),
  straks: (werk, ms) => {
    const nummer = setTimeout(werk, ms);
    return () => clearTimeout(nummer);
  },
};

/** The stores of this browser, as one place to keep passports. */
export const opDitApparaat = (klok: Klok = browserKlok): DubbeleBewaarplaats =>
  new DubbeleBewaarplaats({
    snel: new WebOpslag(() => window.localStorage),
    tabblad: new WebOpslag(() => window.sessionStorage),
    traag: new IndexedDbOpslag(() => window.indexedDB, klok),
    klok,
    venster: window,
    lezer: () => import('./lezer.js'),
  });

let plaats: DubbeleBewaarplaats | undefined;
/** One for all elements of a page: they share the listeners and the connection. */
export const bewaarplaats = (): DubbeleBewaarplaats => (plaats ??= opDitApparaat());
