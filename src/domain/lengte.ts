import * as z from 'zod/mini';

/**
 * zod asks everything that has a `length` whether that is too much, also an object where a text should be, and falls
 * over when it is no number.
 */
const vanTekstOfLijst = {
  when: ({ value }: { value: unknown }) => typeof value === 'string' || Array.isArray(value),
} as object;

/** At most so many characters, or values in a list. */
export const hoogstens = (aantal: number) => z.maxLength(aantal, vanTekstOfLijst);

/** At least so many. */
export const minstens = (aantal: number) => z.minLength(aantal, vanTekstOfLijst);
