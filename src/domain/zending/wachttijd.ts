/** Longer than this nobody waits of his own accord (ms). */
export const langsteWachttijd = 300_000;

/**
 * How long to wait before the next try (ms): anything between nothing and 1 s · 2ⁿ, five minutes at most. The chance spreads a class that
 * finds the server away at nine o'clock. Never sooner than the server asked.
 *
 * @param poging tries so far
 * @param toeval 0 up to 1
 * @param straks what Retry-After asked (ms)
 */
export const volgendePoging = (poging: number, toeval: number, straks = 0): number =>
  straks + Math.floor(toeval * Math.min(langsteWachttijd, 1000 * 2 ** Math.min(poging, 20)));
