import { vind } from '../controle.js';
import { inHetKort } from '../melding.js';
import type { Gelezen, Oordeel } from '../oordeel.js';
import { isObject } from '../vorm.js';
import { controleer } from './controle.js';
import type { Informatiekaart } from './informatiekaart.js';

/** What a schema, or a shape, and what it cannot see, say of an info card. */
export const beoordeelMet =
  (leesKaart: (waarde: unknown) => Gelezen<Informatiekaart>) =>
  (waarde: unknown): Oordeel<Informatiekaart> => {
    if (isObject(waarde) && Object.hasOwn(waarde, 'basis'))
      return { bevindingen: [vind(['basis'], 'verwijst', inHetKort(waarde.basis), 'een hele kaart, zonder basis')] };
    const { data, error } = leesKaart(waarde);
    return data ? { bevindingen: controleer(data), gelezen: data, inhoud: data } : { issues: error?.issues };
  };
