import * as z from 'zod/mini';
import { beeldSchema } from '../beeld.js';
import { idSchema } from '../id.js';
import { hoogstens, minstens } from '../lengte.js';
import { tekstSchema } from '../tekst.js';

/** One step: one picture, one sentence of at most 8 words, one sound (the `opname` of its text). */
export const stapSchema = z.object({
  id: idSchema,
  tekst: tekstSchema,
  beeld: beeldSchema,
  /** One more line for who wants it. */
  tip: z.optional(tekstSchema),
});

/** How to reach the school from here: a number to call or write to, or an address to mail. */
export const hulpSchema = z.object({
  kanaal: z.enum(['bellen', 'bericht', 'mail']),
  /** "010 123 45 67" or "juf@school.nl". */
  waarde: z.string().check(minstens(1), hoogstens(200)),
});

const rondom = {
  titel: tekstSchema,
  /** The goal in one picture: it stands beside the title. */
  beeld: beeldSchema,
  /** What is said after the last step. */
  klaar: z.optional(tekstSchema),
  hulp: z.optional(hulpSchema),
};

/** A picture instruction: 3 to 6 steps that make sense without reading a letter. */
export const beeldinstructieSchema = z.object({
  id: idSchema,
  versie: z.int().check(z.gte(1)),
  ...rondom,
  stappen: z.array(stapSchema).check(minstens(3), hoogstens(6)),
});

/** A change of a built-in instruction: the school's own photos, words and number. */
export const beeldinstructieWijzigingSchema = z.object({
  basis: idSchema,
  titel: z.optional(tekstSchema),
  beeld: z.optional(beeldSchema),
  klaar: rondom.klaar,
  hulp: rondom.hulp,
  /** Steps that are left out. */
  uit: z.optional(z.array(idSchema).check(hoogstens(6))),
  /** The school's own photo or words for a step that stays. */
  anders: z.optional(
    z
      .array(
        z.object({
          id: idSchema,
          tekst: z.optional(tekstSchema),
          beeld: z.optional(beeldSchema),
          tip: z.optional(tekstSchema),
        }),
      )
      .check(hoogstens(6)),
  ),
  /** Own steps, after the step named by `na`; without it at the end. */
  erbij: z.optional(z.array(z.object({ na: z.optional(idSchema), stap: stapSchema })).check(hoogstens(6))),
});

export type Stap = z.infer<typeof stapSchema>;
export type Hulp = z.infer<typeof hulpSchema>;
export type Beeldinstructie = z.infer<typeof beeldinstructieSchema>;
export type BeeldinstructieWijziging = z.infer<typeof beeldinstructieWijzigingSchema>;
