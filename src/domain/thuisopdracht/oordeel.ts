import { controleer, controleerWijziging } from './controle.js';
import type { Thuisopdracht, ThuisopdrachtWijziging } from './thuisopdracht.js';

/** What is known of an assignment, however it is read. */
export const kennis = { controleer, controleerWijziging, pasAan, ingebouwd: 'een ingebouwde thuisopdracht' };

/** A built-in assignment with what a class says about it. */
export function pasAan(basis: Thuisopdracht, wijziging: ThuisopdrachtWijziging): Thuisopdracht {
  const { basis: _, ...anders } = wijziging;
  return { ...basis, ...Object.fromEntries(Object.entries(anders).filter(([, waarde]) => waarde !== undefined)) };
}
