import * as z from 'zod/mini';
import { hoogstens } from './lengte.js';

/**
 * A text as it comes from outside: one Dutch string, or one line per language (BCP 47 code → line).
 * A line is a string, or `{ tekst, opname?, nagekeken? }`: `opname` is the address of a recording, `nagekeken` says
 * that a native speaker checked the translation. What is missing in a language falls back to Dutch (`leesTekst`).
 */
export const regelSchema = z.union([
  z.string().check(hoogstens(2000)),
  z.object({
    tekst: z.string().check(hoogstens(2000)),
    opname: z.optional(z.string().check(hoogstens(2000))),
    nagekeken: z.optional(z.boolean()),
  }),
]);

/** It says something in at least one language. */
export const nietLeeg = (regels: object): boolean => Object.keys(regels).length > 0;

const taalcode = z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/));

export const tekstSchema = z.union([
  z.string().check(hoogstens(2000)),
  z.record(taalcode, regelSchema).check(z.refine(nietLeeg)),
]);

export type Regel = z.infer<typeof regelSchema>;
export type Tekst = z.infer<typeof tekstSchema>;
