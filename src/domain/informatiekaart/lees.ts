/* What is wrong in content, and what can be shown of it all the same: fetched where something is wrong. */
import { waardeOp } from '../bevinding.js';
import { leesInhoud as lees } from '../lees-inhoud.js';
import type { Pad } from '../melding.js';
import type { GelezenInhoud } from '../oordeel.js';
import { heeftWaardeNodig } from './adres.js';
import { informatiekaartSchema, kanaalSchema, type Informatiekaart } from './informatiekaart.js';
import { beoordeelMet } from './oordeel.js';

export { leesJson } from '../begrensd.js';

const beoordeel = beoordeelMet((waarde) => informatiekaartSchema.safeParse(waarde));

/** Lists of which one wrong member does not spoil the others. */
const lijsten = [
  ...['mensen', 'contact', 'momenten', 'vakanties', 'uren', 'dagen', 'talen'],
  ...['school', 'ouder', 'kind'],
];
/** Blocks of the card that can be missed, or have built-in words instead. */
const blokken = [
  ...['adres', 'tijdzone', 'vakanties', 'momenten', 'watDoetWie', 'noodnummer'],
  ...['kanNiet', 'taalhulp', 'meenemen', 'tweeHuizen'],
];
/** What can be missed of a person, a way of contact or a moment. */
const bijzaken: Readonly<Record<string, readonly string[]>> = {
  mensen: ['beeld', 'dagen', 'talen', 'zin', 'uren'],
  contact: ['voor', 'uren', 'antwoordBinnen', 'titel', 'zin', 'beeld'],
  // Without its day a moment says "vraag de school".
  momenten: ['datum', 'maand', 'elke', 'van', 'tot', 'duur', 'kindMee', 'waar', 'titel', 'zin'],
};
const overal = ['opname', 'nagekeken', 'bron'];
const teksten = ['zin', 'titel', 'naam', 'alt', 'kanNiet', 'taalhulp', 'meenemen'];

function weglaatbaar(pad: Pad, kaart: unknown): boolean {
  const [blok, stap, ouder] = [String(pad[0]), pad.at(-1), pad.at(-2)];
  if (typeof stap === 'number') return lijsten.includes(String(ouder));
  if (pad.length === 1) return blokken.includes(blok);
  if (overal.includes(String(stap)) || teksten.includes(String(ouder))) return true;
  // Its lists, and one language of a line.
  if (blok === 'watDoetWie') return pad.length === 2 || pad.length === 4;
  if (pad.length !== 3) return false;
  if (blok === 'contact' && stap === 'waarde') {
    // Where to go can be missed; a button that goes nowhere cannot be pressed.
    const { data } = kanaalSchema.safeParse(waardeOp(kaart, [...pad.slice(0, 2), 'kanaal']));
    return data !== undefined && !heeftWaardeNodig(data);
  }
  return bijzaken[blok]?.includes(String(stap)) ?? false;
}

/**
 * Reads an info card from outside. Never throws. There are no built-in cards, so none can be changed: whose number would
 * be on it?
 */
export const leesInhoud = (onbekend: unknown): GelezenInhoud<Informatiekaart> => lees(onbekend, beoordeel, weglaatbaar);
