import { beeldinstructie, wijziging } from '../generated/vorm-beeldinstructie.js';
import { lezerVan } from '../eerste-blik.js';
import { beoordeelMet } from '../oordeel.js';
import { volgens } from '../vorm.js';
import type { Beeldinstructie, BeeldinstructieWijziging } from './beeldinstructie.js';
import { kennis } from './oordeel.js';

export const { basisVan, leesInhoud, leesJson } = lezerVan(
  beoordeelMet<Beeldinstructie, BeeldinstructieWijziging>({
    ...kennis,
    lees: volgens(beeldinstructie),
    leesWijziging: volgens(wijziging),
  }),
  () => import('./lees.js'),
);
