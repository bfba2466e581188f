/** As JSON; undefined when JSON cannot say it, or would say something else, as of a circle and of a number that is none. */
export function alsJson(waarde: unknown): string | undefined {
  try {
    return JSON.stringify(waarde, (_, deel: unknown) => {
      if (typeof deel === 'number' && !Number.isFinite(deel)) throw new RangeError('JSON has no such number');
      return deel;
    });
  } catch {
    return undefined;
  }
}
