import type { OpNaam } from '../base/inhoud.js';

/** What a list holds, by its names. */
export const opNaam = <Ding>(lijst: Readonly<Record<string, Ding>>): OpNaam<Ding> => ({
  van: (naam) => (Object.hasOwn(lijst, naam) ? lijst[naam] : undefined),
  namen: () => Promise.resolve(Object.keys(lijst)),
});
