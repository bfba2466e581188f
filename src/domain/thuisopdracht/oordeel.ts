import { vind } from '../controle.js';
import { inHetKort } from '../melding.js';
import { isObject, type Gelezen, type Oordeel } from '../oordeel.js';
import { controleer, controleerWijziging } from './controle.js';
import { type Thuisopdracht, type ThuisopdrachtWijziging } from './thuisopdracht.js';

/** How an assignment is read, and a change of one: by what says what is wrong, or by what says no more than no. */
export interface Kennis {
  thuisopdracht(waarde: unknown): Gelezen<Thuisopdracht>;
  wijziging(waarde: unknown): Gelezen<ThuisopdrachtWijziging>;
}

/** What a schema, or a shape, and what it cannot see, say of a home assignment or of a change of one. */
export const beoordeelMet =
  (lees: Kennis) =>
  (waarde: unknown, vindBasis: (id: string) => Thuisopdracht | undefined): Oordeel<Thuisopdracht> => {
    if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
      const { data, error } = lees.thuisopdracht(waarde);
      return data ? { bevindingen: controleer(data), gelezen: data, inhoud: data } : { issues: error?.issues };
    }
    const { data, error } = lees.wijziging(waarde);
    if (!data) return { issues: error?.issues };
    const basis = vindBasis(data.basis);
    if (!basis) {
      const verwacht = 'naam van een ingebouwde thuisopdracht';
      return { bevindingen: [vind(['basis'], 'verwijst', inHetKort(data.basis), verwacht)] };
    }
    return { bevindingen: controleerWijziging(data), gelezen: data, inhoud: pasAan(basis, data) };
  };

/** A built-in assignment with what a class says about it. */
export function pasAan(basis: Thuisopdracht, wijziging: ThuisopdrachtWijziging): Thuisopdracht {
  const { basis: _, ...anders } = wijziging;
  return { ...basis, ...Object.fromEntries(Object.entries(anders).filter(([, waarde]) => waarde !== undefined)) };
}
