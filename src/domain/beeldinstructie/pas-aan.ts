import type { Beeldinstructie, BeeldinstructieWijziging, Stap } from './beeldinstructie.js';

/**
 * A built-in instruction with a school's change. Pure, never throws; ids that do not exist are passed over (`leesInhoud`
 * reports them). A step that is added after one that is left out comes in its place. The result may have too few or too
 * many steps: that is for the reader to refuse.
 */
export function pasAan(basis: Beeldinstructie, wijziging: BeeldinstructieWijziging): Beeldinstructie {
  const { uit = [], anders = [], erbij = [], titel, beeld, klaar, hulp } = wijziging;
  const rondom = Object.entries({ titel, beeld, klaar, hulp }).filter(([, waarde]) => waarde !== undefined);
  const stappen: Stap[] = basis.stappen.map((stap) => ({ ...stap, ...anders.find(({ id }) => id === stap.id) }));
  const weg = new Set(stappen.filter(({ id }) => uit.includes(id)));
  const laatsteNa = new Map<string, Stap>();
  for (const { na, stap } of erbij) {
    const anker = na === undefined ? undefined : laatsteNa.get(na);
    const plaats = stappen.findIndex((ander) => (anker ? ander === anker : ander.id === na));
    stappen.splice(plaats < 0 ? stappen.length : plaats + 1, 0, stap);
    if (na !== undefined) laatsteNa.set(na, stap);
  }
  return { ...basis, ...Object.fromEntries(rondom), stappen: stappen.filter((stap) => !weg.has(stap)) };
}
