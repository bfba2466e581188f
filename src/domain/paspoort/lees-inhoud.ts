import { begrensd, inhoudGrenzen } from '../begrensd.js';
import { alsMelding, zodBevindingen, type Bevinding } from '../bevinding.js';
import { Herstel } from '../herstel.js';
import { beperkt, inHetKort, type Melding, type Pad } from '../melding.js';
import { controleerSjabloon, controleerWijziging } from './controle.js';
import { pasAan } from './pas-aan.js';
import { sjabloonSchema, wijzigingSchema, type Sjabloon } from './sjabloon.js';

export { leesJson } from '../begrensd.js';

export interface GelezenInhoud {
  /** Missing when there is nothing that can be shown. */
  sjabloon?: Sjabloon;
  meldingen: Melding[];
}

/** Lists of which one wrong member does not spoil the others. */
const lijsten = ['delen', 'vragen', 'opties', 'erbij', 'uit', 'volgorde'];
/**
 * Parts that can be missed. Not `zicht` and `volgtOp`: without them an answer would be seen by more people than was
 * meant, or a question asked of those it is not for.
 */
const bijzaken = [
  ...['beeld', 'uitleg', 'kort', 'meer', 'zelf', 'weetNiet', 'onderwerp', 'inGesprek', 'varianten'],
  ...['alleen', 'opname', 'nagekeken', 'bron', 'na', 'deel'],
];
const instellingen = ['titel', 'school', 'groep', 'schooljaar', 'fase', 'namen', 'uit', 'volgorde', 'erbij'];
const teksten = ['vraag', 'uitleg', 'kort', 'tekst', 'titel', 'alt'];

function weglaatbaar(pad: Pad): boolean {
  const [stap, ouder] = [pad.at(-1), pad.at(-2)];
  if (typeof stap === 'number') return lijsten.includes(String(ouder));
  if (pad.length === 1) return instellingen.includes(String(stap));
  if (bijzaken.includes(String(stap)) || ouder === 'varianten') return true;
  // One language of a text; `erbij[0].vraag` is a question, not a text.
  return teksten.includes(String(ouder)) && !(pad[0] === 'erbij' && pad.length === 4);
}

const isObject = (waarde: unknown): waarde is Record<string, unknown> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** The built-in template that this content changes, to be fetched before it is read. */
export function basisVan(onbekend: unknown): string | undefined {
  const { waarde } = begrensd(onbekend, inhoudGrenzen);
  return isObject(waarde) && typeof waarde.basis === 'string' ? waarde.basis : undefined;
}

/**
 * Reads a template, or a change of a built-in one, from outside. What is valid in a list is kept although its
 * neighbour is not; everything left out is in `meldingen`, with the place where its author wrote it. Never throws.
 *
 * @param vindBasis gives the built-in template with this id
 */
export function leesInhoud(onbekend: unknown, vindBasis: (id: string) => Sjabloon | undefined): GelezenInhoud {
  const { waarde, meldingen } = begrensd(onbekend, inhoudGrenzen);
  const geweigerd = new Set(meldingen.map(({ pad }) => pad));
  const gemeld = new Set<string>();
  const herstel = new Herstel(waarde, weglaatbaar);
  const basis = isObject(waarde) && typeof waarde.basis === 'string' ? vindBasis(waarde.basis) : undefined;
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
    const { bevindingen, gelezen, sjabloon } = beoordeel(waarde, basis);
    meld(bevindingen);
    if (!herstel.laatWeg(bevindingen)) return { meldingen: beperkt(meldingen) };
    if (!sjabloon || bevindingen.some(({ blijft }) => !blijft)) continue;
    meld(onbekendeSleutels(waarde, gelezen));
    return { sjabloon, meldingen: beperkt(meldingen) };
  }
}

interface Oordeel {
  bevindingen: Bevinding[];
  /** What the schema made of it. */
  gelezen?: unknown;
  sjabloon?: Sjabloon;
}

function beoordeel(waarde: unknown, basis: Sjabloon | undefined): Oordeel {
  if (!isObject(waarde) || !Object.hasOwn(waarde, 'basis')) {
    const { data, error } = sjabloonSchema.safeParse(waarde);
    return data
      ? { bevindingen: controleerSjabloon(data), gelezen: data, sjabloon: data }
      : { bevindingen: zodBevindingen(error.issues, waarde) };
  }
  const { data, error } = wijzigingSchema.safeParse(waarde);
  if (!data) return { bevindingen: zodBevindingen(error.issues, waarde) };
  if (!basis) {
    const gevonden = inHetKort(waarde.basis);
    return {
      bevindingen: [{ pad: ['basis'], code: 'verwijst', gevonden, verwacht: 'naam van een ingebouwd sjabloon' }],
    };
  }
  return { bevindingen: controleerWijziging(data, basis), gelezen: data, sjabloon: pasAan(basis, data) };
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
