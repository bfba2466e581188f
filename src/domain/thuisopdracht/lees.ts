import { zodBevindingen } from '../bevinding.js';
import { vind } from '../controle.js';
import { isObject, leesInhoud as lees, type GelezenInhoud, type Oordeel } from '../lees-inhoud.js';
import { inHetKort, type Pad } from '../melding.js';
import { controleer, controleerWijziging } from './controle.js';
import {
  thuisopdrachtSchema,
  thuisopdrachtWijzigingSchema,
  type Thuisopdracht,
  type ThuisopdrachtWijziging,
} from './thuisopdracht.js';

export { leesJson } from '../begrensd.js';
export { basisVan } from '../lees-inhoud.js';

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

function beoordeel(waarde: unknown, vindBasis: (id: string) => Thuisopdracht | undefined): Oordeel<Thuisopdracht> {
  if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
    const { data, error } = thuisopdrachtSchema.safeParse(waarde);
    return data
      ? { bevindingen: controleer(data), gelezen: data, inhoud: data }
      : { bevindingen: zodBevindingen(error.issues, waarde) };
  }
  const { data, error } = thuisopdrachtWijzigingSchema.safeParse(waarde);
  if (!data) return { bevindingen: zodBevindingen(error.issues, waarde) };
  const basis = vindBasis(data.basis);
  if (!basis) {
    const verwacht = 'naam van een ingebouwde thuisopdracht';
    return { bevindingen: [vind(['basis'], 'verwijst', inHetKort(data.basis), verwacht)] };
  }
  return { bevindingen: controleerWijziging(data), gelezen: data, inhoud: pasAan(basis, data) };
}

/** A built-in assignment with what a class says about it. */
export function pasAan(basis: Thuisopdracht, wijziging: ThuisopdrachtWijziging): Thuisopdracht {
  const { basis: _, ...anders } = wijziging;
  return { ...basis, ...Object.fromEntries(Object.entries(anders).filter(([, waarde]) => waarde !== undefined)) };
}
