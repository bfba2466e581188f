import { lezerVan } from '../oordeel.js';
import { beoordeel } from './oordeel.js';

export const { basisVan, leesInhoud, leesJson } = lezerVan(beoordeel, () => import('./lees.js'));
