import type { core } from 'zod/mini';
import type { Bevinding } from './bevinding.js';
import { vind } from './controle.js';
import { inHetKort, type Melding } from './melding.js';
import { isObject } from './vorm.js';

/** What one look at content gave: the content as far as it could be read, and what is wrong with it. */
export interface Oordeel<Inhoud> {
  bevindingen?: Bevinding[];
  /** What the schema says against it, not in our words yet. */
  issues?: readonly core.$ZodIssue[] | undefined;
  /** What the schema made of it. */
  gelezen?: unknown;
  inhoud?: Inhoud;
}

/** What a schema says of it: the content, or what is against it. A shape that says no more than no leaves that open. */
export interface Gelezen<Inhoud> {
  data?: Inhoud | undefined;
  error?: { issues: readonly core.$ZodIssue[] } | undefined;
}

export interface GelezenInhoud<Inhoud> {
  /** Missing when there is nothing that can be shown. */
  inhoud?: Inhoud;
  meldingen: Melding[];
}

/** Gives the built-in content of this name; undefined where there is none. */
export type VindBasis<Inhoud> = (id: string) => Inhoud | undefined;

/** What is known of a kind of content of which a page can change what is built in. */
export interface Kennis<Inhoud, Wijziging> {
  /** Whole content: by a schema, or by a shape that says no more than no. */
  lees(waarde: unknown): Gelezen<Inhoud>;
  leesWijziging(waarde: unknown): Gelezen<Wijziging>;
  /** What neither can see. */
  controleer(inhoud: Inhoud): Bevinding[];
  controleerWijziging(wijziging: Wijziging, basis: Inhoud): Bevinding[];
  pasAan(basis: Inhoud, wijziging: Wijziging): Inhoud;
  /** How it is called to who made the page: "een ingebouwd sjabloon". */
  ingebouwd: string;
}

/** What is said of content that is whole, or a change of what is built in. */
export const beoordeelMet =
  <Inhoud, Wijziging extends { basis: string }>(kennis: Kennis<Inhoud, Wijziging>) =>
  (waarde: unknown, vindBasis: VindBasis<Inhoud>): Oordeel<Inhoud> => {
    if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
      const { data, error } = kennis.lees(waarde);
      return data ? { bevindingen: kennis.controleer(data), gelezen: data, inhoud: data } : { issues: error?.issues };
    }
    const { data, error } = kennis.leesWijziging(waarde);
    if (!data) return { issues: error?.issues };
    const basis = vindBasis(data.basis);
    if (basis === undefined) {
      const verwacht = `naam van ${kennis.ingebouwd}`;
      return { bevindingen: [vind(['basis'], 'verwijst', inHetKort(data.basis), verwacht)] };
    }
    return {
      bevindingen: kennis.controleerWijziging(data, basis),
      gelezen: data,
      inhoud: kennis.pasAan(basis, data),
    };
  };
