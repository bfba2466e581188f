import { thuisopdracht, wijziging } from '../generated/vorm-thuisopdracht.js';
import { lezerVan } from '../oordeel.js';
import { volgens } from '../vorm.js';
import { beoordeelMet } from './oordeel.js';

export const { basisVan, leesInhoud, leesJson } = lezerVan(
  beoordeelMet({ thuisopdracht: volgens(thuisopdracht), wijziging: volgens(wijziging) }),
  () => import('./lees.js'),
);
