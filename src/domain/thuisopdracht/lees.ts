/* What is wrong in content, and what can be shown of it all the same: fetched where something is wrong. */
import { leesInhoud as lees } from '../lees-inhoud.js';
import type { Pad } from '../melding.js';
import { beoordeelMet, type GelezenInhoud } from '../oordeel.js';
import { isObject } from '../vorm.js';
import { kennis } from './oordeel.js';
import {
  thuisopdrachtSchema,
  thuisopdrachtWijzigingSchema,
  type Thuisopdracht,
  type ThuisopdrachtWijziging,
} from './thuisopdracht.js';

export { leesJson } from '../begrensd.js';

const beoordeel = beoordeelMet<Thuisopdracht, ThuisopdrachtWijziging>({
  ...kennis,
  lees: (waarde) => thuisopdrachtSchema.safeParse(waarde),
  leesWijziging: (waarde) => thuisopdrachtWijzigingSchema.safeParse(waarde),
});

/** Lists of which one wrong member does not spoil the others. Not the steps: the next would not follow. */
const lijsten = ['brief', 'nodig', 'praatvragen', 'nabespreking', 'groepen'];
/** Of these each line is a text. */
const regels = ['brief', 'nabespreking'];
const bijzaken = [
  ...['zegt', 'makkelijker', 'moeilijker', 'minuten', 'vanSchool', 'opname', 'nagekeken', 'bron'],
  ...['school', 'groep', 'inleveren', 'namen'],
];
/** In a change each of these falls back on the built-in ones. */
const eigen = ['brief', 'nodig', 'praatvragen', 'nabespreking'];
const teksten = ['tekst', 'titel', 'doet', 'zegt', 'makkelijker', 'moeilijker', 'doel', 'notitie', 'alt'];

function weglaatbaar(pad: Pad, inhoud: unknown): boolean {
  const [stap, ouder] = [pad.at(-1), pad.at(-2)];
  if (typeof stap === 'number') return lijsten.includes(String(ouder));
  if (bijzaken.includes(String(stap)) || ouder === 'namen') return true;
  // The picture of a thing or of a turn can be missed; that of the whole and of a step cannot.
  if (stap === 'beeld') return pad[0] === 'nodig' || pad[0] === 'praatvragen' || pad.length > 3;
  if (pad.length === 1) return eigen.includes(String(stap)) && isObject(inhoud) && Object.hasOwn(inhoud, 'basis');
  // One language of a text.
  return teksten.includes(String(ouder)) || (typeof ouder === 'number' && regels.includes(String(pad.at(-3))));
}

/**
 * Reads a home assignment, or a change of a built-in one, from outside. Never throws.
 *
 * @param vindBasis gives the built-in assignment with this id
 */
export const leesInhoud = (
  onbekend: unknown,
  vindBasis: (id: string) => Thuisopdracht | undefined,
): GelezenInhoud<Thuisopdracht> => lees(onbekend, (waarde) => beoordeel(waarde, vindBasis), weglaatbaar);
