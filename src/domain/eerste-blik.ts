import { inhoudGrenzen } from './grenzen.js';
import type { Melding } from './melding.js';
import type { GelezenInhoud, Oordeel, VindBasis } from './oordeel.js';
import { isObject } from './vorm.js';

/** What stood in a text; no value where that is no JSON. */
export interface GelezenJson {
  waarde?: unknown;
  meldingen: Melding[];
}

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
