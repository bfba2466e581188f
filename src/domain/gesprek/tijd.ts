import type { Gesprek } from '../paspoort/gesprek.js';

/** Of a talk that says nothing about it: an "ontwikkelingsgesprek" has 15 minutes (Expeditie Basisschool). */
export const gewoneMinuten = 15;

/** How long each subject gets, in minutes: what it asks, or an equal share of what the others leave; at least one. */
export function minutenPerOnderwerp({ minuten = gewoneMinuten, onderwerpen }: Gesprek): number[] {
  const gevraagd = onderwerpen.reduce((som, onderwerp) => som + (onderwerp.minuten ?? 0), 0);
  const zonder = onderwerpen.filter((onderwerp) => onderwerp.minuten === undefined).length;
  const deel = zonder > 0 ? Math.max(1, Math.floor((minuten - gevraagd) / zonder)) : 0;
  return onderwerpen.map((onderwerp) => onderwerp.minuten ?? deel);
}

/** Whole minutes that are left, rounded up: "nog 1 minuut" until the last second. Zero when the time is over. */
export const minutenOver = (minuten: number, begonnen: number, nu: number): number =>
  Math.min(minuten, Math.max(0, Math.ceil(minuten - (nu - begonnen) / 60_000)));
