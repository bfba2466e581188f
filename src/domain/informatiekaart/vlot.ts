import { informatiekaart } from '../generated/vorm-informatiekaart.js';
import { lezerVan } from '../eerste-blik.js';
import { volgens } from '../vorm.js';
import { beoordeelMet } from './oordeel.js';

export const { basisVan, leesInhoud, leesJson } = lezerVan(
  beoordeelMet(volgens(informatiekaart)),
  () => import('./lees.js'),
);
