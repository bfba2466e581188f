/*
 * What is wrong in content, and what can be shown of it all the same: fetched where something is wrong, or where a school
 * changes how a part is talked about, which few do.
 */
import { leesInhoud as lees } from '../lees-inhoud.js';
import type { Pad } from '../melding.js';
import type { GelezenInhoud } from '../oordeel.js';
import { controleerGesprekken, controleerGesprekswijzigingen } from './controle-gesprek.js';
import { controleerSjabloon, controleerWijziging } from './controle.js';
import { beoordeelSjabloonMet } from './oordeel.js';
import { pasAan } from './pas-aan.js';
import { pasGesprekkenAan } from './pas-gesprek-aan.js';
import { sjabloonSchema, wijzigingSchema, type Sjabloon } from './sjabloon.js';

export { leesJson } from '../begrensd.js';

const beoordeel = beoordeelSjabloonMet({
  lees: (waarde) => sjabloonSchema.safeParse(waarde),
  leesWijziging: (waarde) => wijzigingSchema.safeParse(waarde),
  controleer: (sjabloon) => [...controleerSjabloon(sjabloon), ...controleerGesprekken(sjabloon)],
  controleerWijziging: (wijziging, basis) => [
    ...controleerWijziging(wijziging, basis),
    ...controleerGesprekswijzigingen(wijziging, basis),
  ],
  pasAan: (basis, wijziging) => pasGesprekkenAan(pasAan(basis, wijziging), wijziging.gesprekken),
});

/** Lists of which one wrong member does not spoil the others. */
const lijsten = [
  ...['delen', 'vragen', 'opties', 'erbij', 'uit', 'volgorde'],
  ...['onderwerpen', 'kaarten', 'voorstellen', 'gesprekken'],
];
/**
 * Parts that can be missed. Not `zicht` and `volgtOp`: without them an answer would be seen by more people than was
 * meant, or a question asked of those it is not for.
 */
const bijzaken = [
  ...['beeld', 'uitleg', 'kort', 'meer', 'zelf', 'weetNiet', 'onderwerp', 'inGesprek', 'varianten'],
  ...['alleen', 'opname', 'nagekeken', 'bron', 'na', 'deel'],
  // Without its talk a part is talked about by the subjects of its questions.
  ...['gesprek', 'praat', 'minuten', 'leidt', 'stemmen', 'overdracht'],
];
const instellingen = [
  ...['titel', 'school', 'groep', 'schooljaar', 'fase', 'namen', 'rolnamen'],
  ...['uit', 'volgorde', 'erbij', 'gesprekken'],
];
const teksten = ['vraag', 'uitleg', 'kort', 'tekst', 'titel', 'alt'];

function weglaatbaar(pad: Pad): boolean {
  const [stap, ouder] = [pad.at(-1), pad.at(-2)];
  if (typeof stap === 'number') return lijsten.includes(String(ouder));
  if (pad.length === 1) return instellingen.includes(String(stap));
  // Of a change of a talk each thing can be left out by itself, but not which talk it is.
  if (pad[0] === 'gesprekken' && (pad.length === 3 || pad.length === 4)) return stap !== 'deel';
  // `minuten`: of one subject, in a change of a talk, by its id.
  if (bijzaken.includes(String(stap)) || ouder === 'varianten' || ouder === 'minuten') return true;
  // A name falls back to the usual one. Not `volwassen`: without it others would see more than was meant.
  if (pad[0] === 'rolnamen') return true;
  // One language of a text; `erbij[0].vraag` is a question, not a text.
  return teksten.includes(String(ouder)) && !(pad[0] === 'erbij' && pad.length === 4);
}

/**
 * Reads a template, or a change of a built-in one, from outside. Never throws.
 *
 * @param vindBasis gives the built-in template with this id
 */
export function leesInhoud(
  onbekend: unknown,
  vindBasis: (id: string) => Sjabloon | undefined,
): GelezenInhoud<Sjabloon> {
  return lees(onbekend, (waarde) => beoordeel(waarde, vindBasis), weglaatbaar);
}
