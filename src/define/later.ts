import * as lijsten from '../i18n/generated/inhoud-paspoort-later.js';
import { deel } from './inhoud.js';
import type { Haal } from './presets.js';

/** By voice: what it is asked in the talks after the first. Fetched when such a talk is chosen. */
export const later = {
  kind: deel(
    () => import('../content/paspoort/po-kind-later.js'),
    lijsten['paspoort-po-kind-later'],
    () => import('../pictograms/generated/sets/paspoort-po-kind-later.js'),
  ),
  ouder: deel(
    () => import('../content/paspoort/po-ouder-later.js'),
    lijsten['paspoort-po-ouder-later'],
    () => import('../pictograms/generated/sets/paspoort-po-ouder-later.js'),
  ),
  leerkracht: deel(
    () => import('../content/paspoort/po-leerkracht-later.js'),
    lijsten['paspoort-po-leerkracht-later'],
    () => import('../pictograms/generated/sets/paspoort-po-leerkracht-later.js'),
  ),
} satisfies Record<string, Haal>;
