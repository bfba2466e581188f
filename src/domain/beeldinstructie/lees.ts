/* What is wrong in content, and what can be shown of it all the same: fetched where something is wrong. */
import { leesInhoud as lees } from '../lees-inhoud.js';
import type { Pad } from '../melding.js';
import { beoordeelMet, type GelezenInhoud } from '../oordeel.js';
import { isObject } from '../vorm.js';
import {
  beeldinstructieSchema,
  beeldinstructieWijzigingSchema,
  type Beeldinstructie,
  type BeeldinstructieWijziging,
} from './beeldinstructie.js';
import { kennis } from './oordeel.js';

export { leesJson } from '../begrensd.js';

const beoordeel = beoordeelMet<Beeldinstructie, BeeldinstructieWijziging>({
  ...kennis,
  lees: (waarde) => beeldinstructieSchema.safeParse(waarde),
  leesWijziging: (waarde) => beeldinstructieWijzigingSchema.safeParse(waarde),
});

const bijzaken = ['tip', 'klaar', 'hulp', 'uit', 'anders', 'opname', 'nagekeken', 'bron'];
const rondom = ['titel', 'beeld'];
const teksten = ['tekst', 'tip', 'titel', 'klaar', 'alt'];

/**
 * A step that cannot be shown is not left out: who follows the others would do the wrong thing. Only what stands beside
 * the steps can be missed, and what a change would have changed: then the built-in step stays. An added step cannot be
 * missed once steps are left out: it may have come in the place of one of them.
 */
function weglaatbaar(pad: Pad, inhoud: unknown): boolean {
  const [stap, ouder] = [pad.at(-1), pad.at(-2)];
  const isWijziging = isObject(inhoud) && Object.hasOwn(inhoud, 'basis');
  if (isWijziging && pad[0] === 'erbij' && pad.length < 3) return !Object.hasOwn(inhoud, 'uit');
  if (typeof stap === 'number') return isWijziging && pad.length === 2;
  if (bijzaken.includes(String(stap))) return true;
  if (isWijziging && pad.length === 1) return rondom.includes(String(stap));
  return teksten.includes(String(ouder));
}

/**
 * Reads a picture instruction, or a change of a built-in one, from outside. Never throws.
 *
 * @param vindBasis gives the built-in instruction with this id
 */
export const leesInhoud = (
  onbekend: unknown,
  vindBasis: (id: string) => Beeldinstructie | undefined,
): GelezenInhoud<Beeldinstructie> => lees(onbekend, (waarde) => beoordeel(waarde, vindBasis), weglaatbaar);
