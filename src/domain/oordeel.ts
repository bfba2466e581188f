import type { core } from 'zod/mini';
import { begrensd, inhoudGrenzen, leesJson } from './begrensd.js';
import type { Bevinding } from './bevinding.js';
import { inHetKort, type Melding } from './melding.js';

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

type VindBasis<Inhoud> = (id: string) => Inhoud | undefined;

export const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

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
      return { bevindingen: [{ pad: ['basis'], code: 'verwijst', gevonden: inHetKort(data.basis), verwacht }] };
    }
    return {
      bevindingen: kennis.controleerWijziging(data, basis),
      gelezen: data,
      inhoud: kennis.pasAan(basis, data),
    };
  };

/** The built-in content that this content changes, to be fetched before it is read. */
export function basisVan(onbekend: unknown): string | undefined {
  const { waarde } = begrensd(onbekend, inhoudGrenzen);
  return isObject(waarde) && typeof waarde.basis === 'string' ? waarde.basis : undefined;
}

/**
 * Reads content from outside that has no fault, as most has none. What can be done with the other, and what is to be said
 * of it, is for `heel`: it is fetched only then.
 *
 * @param beoordeel looks at it by shapes that take no key which nobody knows (`vorm.ts`)
 */
export const lezerVan = <Inhoud>(
  beoordeel: (waarde: unknown, vindBasis: VindBasis<Inhoud>) => Oordeel<Inhoud>,
  heel: () => Promise<{ leesInhoud(onbekend: unknown, vindBasis: VindBasis<Inhoud>): GelezenInhoud<Inhoud> }>,
) => ({
  leesJson,
  basisVan,
  async leesInhoud(onbekend: unknown, vindBasis: VindBasis<Inhoud>): Promise<GelezenInhoud<Inhoud>> {
    const { waarde, meldingen } = begrensd(onbekend, inhoudGrenzen);
    const { bevindingen = [], inhoud } = beoordeel(waarde, vindBasis);
    return inhoud !== undefined && meldingen.length + bevindingen.length === 0
      ? { inhoud, meldingen }
      : (await heel()).leesInhoud(onbekend, vindBasis);
  },
});
