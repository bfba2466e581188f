import type { core } from 'zod/mini';
import type { Bevinding } from './bevinding.js';
import { vind } from './controle.js';
import { inhoudGrenzen } from './grenzen.js';
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

/** What stood in a text; no value where that is no JSON. */
export interface GelezenJson {
  waarde?: unknown;
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
      return { bevindingen: [vind(['basis'], 'verwijst', inHetKort(data.basis), verwacht)] };
    }
    return {
      bevindingen: kennis.controleerWijziging(data, basis),
      gelezen: data,
      inhoud: kennis.pasAan(basis, data),
    };
  };

/** What it gives; undefined where it fails: a page can hand over anything, and not everything can be looked at. */
function poging<T>(doe: () => T): T | undefined {
  try {
    return doe();
  } catch {
    return undefined;
  }
}

/** The built-in content that this content changes, to be fetched before it is read. */
function basisVan(onbekend: unknown): string | undefined {
  if (!isObject(onbekend) || !Object.hasOwn(onbekend, 'basis')) return undefined;
  const { basis } = onbekend;
  return typeof basis === 'string' ? basis : undefined;
}

/** Says what is wrong in content, and what can be shown of it all the same. */
interface Heel<Inhoud> {
  leesJson(tekst: string): GelezenJson;
  leesInhoud(onbekend: unknown, vindBasis: VindBasis<Inhoud>): GelezenInhoud<Inhoud>;
}

/**
 * Reads content from outside that has no fault, as most has none. What is wrong in the other is for `heel` to say: it is
 * fetched only then. Never throws; rejects when that does not come.
 *
 * @param beoordeel looks at it by shapes that take no key which nobody knows, and make a copy (`vorm.ts`)
 */
export const lezerVan = <Inhoud>(
  beoordeel: (waarde: unknown, vindBasis: VindBasis<Inhoud>) => Oordeel<Inhoud>,
  heel: () => Promise<Heel<Inhoud>>,
) => ({
  basisVan: (onbekend: unknown): string | undefined => poging(() => basisVan(onbekend)),

  async leesJson(tekst: string): Promise<GelezenJson> {
    const waarde = poging(() => (tekst.length > inhoudGrenzen.tekens ? undefined : (JSON.parse(tekst) as unknown)));
    return waarde === undefined ? (await heel()).leesJson(tekst) : { waarde, meldingen: [] };
  },

  async leesInhoud(onbekend: unknown, vindBasis: VindBasis<Inhoud>): Promise<GelezenInhoud<Inhoud>> {
    const goed = poging(() => {
      const { bevindingen, inhoud, gelezen } = beoordeel(onbekend, vindBasis);
      const past = bevindingen?.length === 0 && JSON.stringify(gelezen).length <= inhoudGrenzen.tekens / 2;
      return past ? inhoud : undefined;
    });
    return goed === undefined ? (await heel()).leesInhoud(onbekend, vindBasis) : { inhoud: goed, meldingen: [] };
  },
});
