import type { Beeldinstructie, BeeldinstructieWijziging } from './beeldinstructie.js';

/**
 * A built-in instruction with a school's change. Pure, never throws; ids that do not exist are passed over (`leesInhoud`
 * reports them). The result may have too few or too many steps: that is for the reader to refuse.
 */
export function pasAan(basis: Beeldinstructie, wijziging: BeeldinstructieWijziging): Beeldinstructie {
  const { uit = [], anders = [], erbij = [], titel, beeld, klaar, hulp } = wijziging;
  const rondom = Object.entries({ titel, beeld, klaar, hulp }).filter(([, waarde]) => waarde !== undefined);
  const stappen = basis.stappen
    .filter(({ id }) => !uit.includes(id))
    .map((stap) => ({ ...stap, ...anders.find(({ id }) => id === stap.id) }));
  const laatsteNa = new Map<string, string>();
  for (const { na, stap } of erbij) {
    const plaats = stappen.findIndex(({ id }) => id === (na !== undefined && (laatsteNa.get(na) ?? na)));
    stappen.splice(plaats < 0 ? stappen.length : plaats + 1, 0, stap);
    if (na !== undefined) laatsteNa.set(na, stap.id);
  }
  return { ...basis, ...Object.fromEntries(rondom), stappen };
}
