import type { Regel } from '../../../base/luisteren.js';
import { platteWoorden } from '../../../base/tekst.js';
import type { Tekst } from '../../../domain/tekst.js';
import type { Context } from './context.js';

/** Our own words to be heard: in the language of the reader, and in Dutch for a device without that voice. */
export const gesproken = (c: Context, maak: (c: Context) => string): Tekst =>
  c.taal === 'nl' ? maak(c) : { [c.taal]: maak(c), nl: maak({ ...c, t: c.nl, taal: 'nl' }) };

/** What is heard of one block, under the id that marks it; empty lines are not read. */
export const blok = (c: Context, id: string, teksten: readonly (Tekst | undefined)[]): Regel[] =>
  teksten.flatMap((tekst): Regel[] => (tekst === undefined || !platteWoorden(c, tekst).trim() ? [] : [[id, tekst]]));

/** A block that is being read now is marked as a whole. */
export const klas = (c: Context, id: string, anders = ''): string => (c.leest(id) ? `${anders} leest` : anders);
