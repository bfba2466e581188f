import type { Bevinding } from '../bevinding.js';
import { inHetKort } from '../melding.js';
import { isObject, type Gelezen, type Oordeel } from '../oordeel.js';
import type { Sjabloon, Wijziging } from './sjabloon.js';

/** What is known of a template, and of a change of one: `vlot.ts` knows no talks, `lees-inhoud.ts` knows all. */
export interface Kennis {
  leesSjabloon(waarde: unknown): Gelezen<Sjabloon>;
  leesWijziging(waarde: unknown): Gelezen<Wijziging>;
  controleerSjabloon(sjabloon: Sjabloon): Bevinding[];
  controleerWijziging(wijziging: Wijziging, basis: Sjabloon): Bevinding[];
  pasAan(basis: Sjabloon, wijziging: Wijziging): Sjabloon;
}

/** What a schema, and what it cannot see, say of a template or of a change of one. */
export const beoordeelMet =
  (kennis: Kennis) =>
  (waarde: unknown, vindBasis: (id: string) => Sjabloon | undefined): Oordeel<Sjabloon> => {
    if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
      const { data, error } = kennis.leesSjabloon(waarde);
      return data
        ? { bevindingen: kennis.controleerSjabloon(data), gelezen: data, inhoud: data }
        : { issues: error?.issues };
    }
    const { data, error } = kennis.leesWijziging(waarde);
    if (!data) return { issues: error?.issues };
    const basis = typeof waarde.basis === 'string' ? vindBasis(waarde.basis) : undefined;
    if (!basis) {
      const gevonden = inHetKort(waarde.basis);
      return {
        bevindingen: [{ pad: ['basis'], code: 'verwijst', gevonden, verwacht: 'naam van een ingebouwd sjabloon' }],
      };
    }
    return {
      bevindingen: kennis.controleerWijziging(data, basis),
      gelezen: data,
      inhoud: kennis.pasAan(basis, data),
    };
  };
