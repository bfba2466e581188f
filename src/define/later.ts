import * as lijsten from '../i18n/generated/inhoud-paspoort-later.js';
import type { Gesprek } from '../domain/paspoort/gesprek.js';
import type { Sjabloon } from '../domain/paspoort/sjabloon.js';
import type { Taal } from '../i18n/vertaler.js';
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

const gesprekken = deel<Record<string, Gesprek>>(
  () => import('../content/paspoort/po-gesprek-later.js'),
  lijsten['paspoort-po-gesprek-later'],
  () => import('../pictograms/generated/sets/paspoort-po-gesprek-later.js'),
);

/** With how each part is talked about. Fetched when people sit down together. */
export async function metGesprekken(sjabloon: Sjabloon, taal: Taal): Promise<Sjabloon> {
  const perDeel = await gesprekken(taal);
  return {
    ...sjabloon,
    delen: sjabloon.delen.map((d) => ({ ...d, ...(perDeel[d.id] ? { gesprek: perDeel[d.id] } : {}) })),
  };
}
