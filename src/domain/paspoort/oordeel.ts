import { beoordeelMet, type Kennis } from '../oordeel.js';
import type { Sjabloon, Wijziging } from './sjabloon.js';

/** What is said of a template, or of a change of one: `vlot.ts` knows no talks, `lees-inhoud.ts` knows all. */
export const beoordeelSjabloonMet = (kennis: Omit<Kennis<Sjabloon, Wijziging>, 'ingebouwd'>) =>
  beoordeelMet({ ...kennis, ingebouwd: 'een ingebouwd sjabloon' });
