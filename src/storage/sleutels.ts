import type { Documentsoort } from '../domain/document/document.js';

/** Everything of Samenspel stands below this key. */
export const alles = 'samenspel';

/** Set and removed at once: the event tells the other tabs what was wiped. */
export const wisMelding = 'samenspel/wis';

const veilig = (deel: string): string => deel.replace(/[%/]/g, encodeURIComponent);

/** Each kind of document has a place of its own. */
export type Kast = 'paspoort' | 'thuisopdracht' | 'postvak';

export const kastSleutel = (kast: Kast): string => `${alles}/${kast}/`;

export const ruimteSleutel = (ruimte: string, kast: Kast = 'paspoort'): string => kastSleutel(kast) + veilig(ruimte);

export const documentSleutel = (ruimte: string, id: string, kast?: Kast): string =>
  `${ruimteSleutel(ruimte, kast)}/${veilig(id)}`;

/** The kind of document that belongs under this key. */
export const soortVan = (sleutel: string): Documentsoort => sleutel.split('/', 2).join('-') as Documentsoort;

/** Where an unreadable value of this key is put aside. */
export const onleesbaarSleutel = (sleutel: string): string => `samenspel/onleesbaar/${sleutel}`;

/** Below this key stand the sounds of the document with that key; for '' of all. */
export const opnameSleutel = (sleutel: string): string => `samenspel/opname${sleutel && '/'}${sleutel}`;

/** A writer that may not overwrite what it cannot read yet writes beside it: below the key of the document. */
export const hoofdSleutel = (sleutel: string): string => sleutel.split('/', 4).join('/');

export const onder = (wortel: string, sleutel: string): boolean =>
  sleutel === wortel || sleutel.startsWith(wortel + '/');
