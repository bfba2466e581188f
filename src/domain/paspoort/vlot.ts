import { sjabloon, wijziging } from '../generated/vorm-paspoort.js';
import { lezerVan } from '../eerste-blik.js';
import { volgens } from '../vorm.js';
import { controleerSjabloon, controleerWijziging } from './controle.js';
import { beoordeelSjabloonMet } from './oordeel.js';
import { pasAan } from './pas-aan.js';

/** Of talks this knows nothing: to it they are a key that nobody knows, so content that has them is read by the whole. */
const beoordeel = beoordeelSjabloonMet({
  lees: volgens(sjabloon),
  leesWijziging: volgens(wijziging),
  controleer: controleerSjabloon,
  controleerWijziging,
  pasAan,
});

export const { basisVan, leesInhoud, leesJson } = lezerVan(beoordeel, () => import('./lees-inhoud.js'));
