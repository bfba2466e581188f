import { lezerVan } from '../oordeel.js';
import { controleerSjabloon, controleerWijziging } from './controle.js';
import { kaalSjabloonSchema, kaleWijzigingSchema } from './kaal.js';
import { beoordeelMet } from './oordeel.js';
import { pasAan } from './pas-aan.js';

/** Of talks this knows nothing: to it they are a key that nobody knows, so content that has them is read by the whole. */
const beoordeel = beoordeelMet({
  leesSjabloon: (waarde) => kaalSjabloonSchema.safeParse(waarde),
  leesWijziging: (waarde) => kaleWijzigingSchema.safeParse(waarde),
  controleerSjabloon,
  controleerWijziging,
  pasAan,
});

export const { basisVan, leesInhoud, leesJson } = lezerVan(beoordeel, () => import('./lees-inhoud.js'));
