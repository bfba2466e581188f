import { beeldinstructie, wijziging } from '../generated/vorm-beeldinstructie.js';
import { lezerVan } from '../oordeel.js';
import { volgens } from '../vorm.js';
import { beoordeelMet } from './oordeel.js';

export const { basisVan, leesInhoud, leesJson } = lezerVan(
  beoordeelMet({ beeldinstructie: volgens(beeldinstructie), wijziging: volgens(wijziging) }),
  () => import('./lees.js'),
);
