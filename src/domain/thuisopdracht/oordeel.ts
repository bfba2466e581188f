import { vind } from '../controle.js';
import { inHetKort } from '../melding.js';
import { isObject, type Oordeel } from '../oordeel.js';
import { controleer, controleerWijziging } from './controle.js';
import {
  thuisopdrachtSchema,
  thuisopdrachtWijzigingSchema,
  type Thuisopdracht,
  type ThuisopdrachtWijziging,
} from './thuisopdracht.js';

/** What a schema, and what it cannot see, say of a home assignment or of a change of one. */
export function beoordeel(
  waarde: unknown,
  vindBasis: (id: string) => Thuisopdracht | undefined,
): Oordeel<Thuisopdracht> {
  if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
    const { data, error } = thuisopdrachtSchema.safeParse(waarde);
    return data ? { bevindingen: controleer(data), gelezen: data, inhoud: data } : { issues: error.issues };
  }
  const { data, error } = thuisopdrachtWijzigingSchema.safeParse(waarde);
  if (!data) return { issues: error.issues };
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
