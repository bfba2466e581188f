import { vind } from '../controle.js';
import { inHetKort } from '../melding.js';
import { isObject, type Oordeel } from '../oordeel.js';
import { controleer } from './controle.js';
import { informatiekaartSchema, type Informatiekaart } from './informatiekaart.js';

/** What a schema, and what it cannot see, say of an info card. */
export function beoordeel(waarde: unknown): Oordeel<Informatiekaart> {
  if (isObject(waarde) && Object.hasOwn(waarde, 'basis'))
    return { bevindingen: [vind(['basis'], 'verwijst', inHetKort(waarde.basis), 'een hele kaart, zonder basis')] };
  const { data, error } = informatiekaartSchema.safeParse(waarde);
  return data ? { bevindingen: controleer(data), gelezen: data, inhoud: data } : { issues: error.issues };
}
