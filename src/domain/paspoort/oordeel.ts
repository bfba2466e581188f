import { inHetKort } from '../melding.js';
import { isObject, type Oordeel } from '../oordeel.js';
import { controleerSjabloon, controleerWijziging } from './controle.js';
import { pasAan } from './pas-aan.js';
import { sjabloonSchema, wijzigingSchema, type Sjabloon } from './sjabloon.js';

/** What a schema, and what it cannot see, say of a template or of a change of one. */
export function beoordeel(waarde: unknown, vindBasis: (id: string) => Sjabloon | undefined): Oordeel<Sjabloon> {
  if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
    const { data, error } = sjabloonSchema.safeParse(waarde);
    return data ? { bevindingen: controleerSjabloon(data), gelezen: data, inhoud: data } : { issues: error.issues };
  }
  const { data, error } = wijzigingSchema.safeParse(waarde);
  if (!data) return { issues: error.issues };
  const basis = typeof waarde.basis === 'string' ? vindBasis(waarde.basis) : undefined;
  if (!basis) {
    const gevonden = inHetKort(waarde.basis);
    return {
      bevindingen: [{ pad: ['basis'], code: 'verwijst', gevonden, verwacht: 'naam van een ingebouwd sjabloon' }],
    };
  }
  return { bevindingen: controleerWijziging(data, basis), gelezen: data, inhoud: pasAan(basis, data) };
}
