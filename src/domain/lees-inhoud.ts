import { begrensd, inhoudGrenzen } from './begrensd.js';
import { alsMelding, type Bevinding } from './bevinding.js';
import { Herstel } from './herstel.js';
import { beperkt, inHetKort, type Melding, type Pad } from './melding.js';

/** What one look at content gave: findings, and the content as far as it could be read. */
export interface Oordeel<Inhoud> {
  bevindingen: Bevinding[];
  /** What the schema made of it. */
  gelezen?: unknown;
  inhoud?: Inhoud;
}

export interface GelezenInhoud<Inhoud> {
  /** Missing when there is nothing that can be shown. */
  inhoud?: Inhoud;
  meldingen: Melding[];
}

export const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The built-in content that this content changes, to be fetched before it is read. */
export function basisVan(onbekend: unknown): string | undefined {
  const { waarde } = begrensd(onbekend, inhoudGrenzen);
  return isObject(waarde) && typeof waarde.basis === 'string' ? waarde.basis : undefined;
}

/**
 * Reads content from outside, of any kind. What is valid in a list is kept although its neighbour is not; everything
 * left out is in `meldingen`, with the place where its author wrote it. Never throws.
 *
 * @param beoordeel looks at it; is asked again each time something was left out
 * @param weglaatbaar may what stands at the end of this path be left out of this content, without changing what is around it?
 */
export function leesInhoud<Inhoud>(
  onbekend: unknown,
  beoordeel: (waarde: unknown) => Oordeel<Inhoud>,
  weglaatbaar: (pad: Pad, inhoud: unknown) => boolean,
): GelezenInhoud<Inhoud> {
  const { waarde, meldingen } = begrensd(onbekend, inhoudGrenzen);
  const geweigerd = new Set(meldingen.map(({ pad }) => pad));
  const gemeld = new Set<string>();
  const herstel = new Herstel(waarde, (pad) => weglaatbaar(pad, waarde));
  const meld = (bevindingen: readonly Bevinding[]): void => {
    for (const bevinding of bevindingen) {
      const melding = alsMelding({ ...bevinding, pad: herstel.oorspronkelijk(bevinding.pad) });
      const tekst = Object.values(melding).join('\n');
      // What was refused before it was read is missing now: that was already said.
      if (!geweigerd.has(melding.pad) && !gemeld.has(tekst)) meldingen.push(melding);
      gemeld.add(tekst);
    }
  };

  for (;;) {
    const { bevindingen, gelezen, inhoud } = beoordeel(waarde);
    meld(bevindingen);
    if (!herstel.laatWeg(bevindingen)) return { meldingen: beperkt(meldingen) };
    if (inhoud === undefined || bevindingen.some(({ blijft }) => !blijft)) continue;
    meld(onbekendeSleutels(waarde, gelezen));
    return { inhoud, meldingen: beperkt(meldingen) };
  }
}

/** What stands in the author's text and in no schema. */
function onbekendeSleutels(ruw: unknown, gelezen: unknown, pad: Pad = []): Bevinding[] {
  if (typeof ruw !== 'object' || ruw === null || typeof gelezen !== 'object' || gelezen === null) return [];
  return Object.entries(ruw).flatMap(([sleutel, inhoud]: [string, unknown]) => {
    const hier = [...pad, Array.isArray(ruw) ? Number(sleutel) : sleutel];
    return Object.hasOwn(gelezen, sleutel)
      ? onbekendeSleutels(inhoud, (gelezen as Record<string, unknown>)[sleutel], hier)
      : [{ pad: hier, code: 'sleutel', gevonden: inHetKort(sleutel), verwacht: 'een bekende sleutel' }];
  });
}
