import type { core } from 'zod/mini';
import { begrensd, inhoudGrenzen, leesJson } from './begrensd.js';
import type { Bevinding } from './bevinding.js';
import { inHetKort, type Melding, type Pad } from './melding.js';

/** What one look at content gave: the content as far as it could be read, and what is wrong with it. */
export interface Oordeel<Inhoud> {
  bevindingen?: Bevinding[];
  /** What the schema says against it, not in our words yet. */
  issues?: readonly core.$ZodIssue[];
  /** What the schema made of it. */
  gelezen?: unknown;
  inhoud?: Inhoud;
}

export interface GelezenInhoud<Inhoud> {
  /** Missing when there is nothing that can be shown. */
  inhoud?: Inhoud;
  meldingen: Melding[];
}

type VindBasis<Inhoud> = (id: string) => Inhoud | undefined;

export const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The built-in content that this content changes, to be fetched before it is read. */
export function basisVan(onbekend: unknown): string | undefined {
  const { waarde } = begrensd(onbekend, inhoudGrenzen);
  return isObject(waarde) && typeof waarde.basis === 'string' ? waarde.basis : undefined;
}

/** What stands in the author's text and in no schema. */
export function onbekendeSleutels(ruw: unknown, gelezen: unknown, pad: Pad = []): Bevinding[] {
  if (typeof ruw !== 'object' || ruw === null || typeof gelezen !== 'object' || gelezen === null) return [];
  return Object.entries(ruw).flatMap(([sleutel, inhoud]: [string, unknown]) => {
    const hier = [...pad, Array.isArray(ruw) ? Number(sleutel) : sleutel];
    return Object.hasOwn(gelezen, sleutel)
      ? onbekendeSleutels(inhoud, (gelezen as Record<string, unknown>)[sleutel], hier)
      : [{ pad: hier, code: 'sleutel', gevonden: inHetKort(sleutel), verwacht: 'een bekende sleutel' }];
  });
}

/**
 * Reads content from outside that has no fault, as most has none. What can be done with the other, and what is to be said
 * of it, is for `heel`: it is fetched only then.
 */
export const lezerVan = <Inhoud>(
  beoordeel: (waarde: unknown, vindBasis: VindBasis<Inhoud>) => Oordeel<Inhoud>,
  heel: () => Promise<{ leesInhoud(onbekend: unknown, vindBasis: VindBasis<Inhoud>): GelezenInhoud<Inhoud> }>,
) => ({
  leesJson,
  basisVan,
  async leesInhoud(onbekend: unknown, vindBasis: VindBasis<Inhoud>): Promise<GelezenInhoud<Inhoud>> {
    const { waarde, meldingen } = begrensd(onbekend, inhoudGrenzen);
    const { bevindingen = [], gelezen, inhoud } = beoordeel(waarde, vindBasis);
    const fouten = [...meldingen, ...bevindingen, ...onbekendeSleutels(waarde, gelezen)];
    return inhoud !== undefined && fouten.length === 0
      ? { inhoud, meldingen }
      : (await heel()).leesInhoud(onbekend, vindBasis);
  },
});
