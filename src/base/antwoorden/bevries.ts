/** Freezes data all the way down: what a page reads cannot change what the person shared. */
export function bevries<T>(waarde: T): T {
  if (typeof waarde === 'object' && waarde !== null && !Object.isFrozen(waarde)) {
    Object.freeze(waarde);
    for (const deel of Object.values(waarde)) bevries(deel);
  }
  return waarde;
}
