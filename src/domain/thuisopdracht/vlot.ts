import { thuisopdracht, wijziging } from '../generated/vorm-thuisopdracht.js';
import { lezerVan } from '../eerste-blik.js';
import { beoordeelMet } from '../oordeel.js';
import { volgens } from '../vorm.js';
import type { Thuisopdracht, ThuisopdrachtWijziging } from './thuisopdracht.js';
import { kennis } from './oordeel.js';

export const { basisVan, leesInhoud, leesJson } = lezerVan(
  beoordeelMet<Thuisopdracht, ThuisopdrachtWijziging>({
    ...kennis,
    lees: volgens(thuisopdracht),
    leesWijziging: volgens(wijziging),
  }),
  () => import('./lees.js'),
);
