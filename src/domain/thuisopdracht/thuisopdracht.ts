import * as z from 'zod/mini';
import { beeldSchema } from '../beeld.js';
import { idSchema } from '../id.js';
import { hoogstens, minstens } from '../lengte.js';
import { tekstSchema } from '../tekst.js';

/** What one of the two does in a step, said to that person: "jij" to the child, "u" to the parent. */
export const beurtSchema = z.object({
  doet: tekstSchema,
  /** What this person may say: it stands in a balloon. */
  zegt: z.optional(tekstSchema),
  beeld: z.optional(beeldSchema),
});

export const stapSchema = z.object({
  id: idSchema,
  /** Two or three words above the step: "Om de beurt". */
  titel: tekstSchema,
  /** Who has the lead: shown in shape, face and word. `samen`: both do something, and can change places. */
  wie: z.enum(['kind', 'ouder', 'samen']),
  beeld: beeldSchema,
  kind: z.optional(beurtSchema),
  ouder: z.optional(beurtSchema),
  /** Another way for who finds it hard, or easy. */
  makkelijker: z.optional(tekstSchema),
  moeilijker: z.optional(tekstSchema),
  /** Minutes on the quiet timer; without it there is none. */
  minuten: z.optional(z.int().check(z.gte(1), z.lte(30))),
});

export const spullenSchema = z.object({
  id: idSchema,
  tekst: tekstSchema,
  beeld: z.optional(beeldSchema),
  /** The child brings it from school. */
  vanSchool: z.optional(z.boolean()),
});

export const praatvraagSchema = z.object({ tekst: tekstSchema, beeld: z.optional(beeldSchema) });

/** What a school says about this assignment in its class. */
const instellingen = {
  school: z.optional(z.string().check(hoogstens(120))),
  groep: z.optional(z.string().check(hoogstens(60))),
  /** The day on which it comes back: "2026-11-27". */
  inleveren: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  namen: z.optional(
    z.object({
      kind: z.optional(z.string().check(hoogstens(60))),
      leerkracht: z.optional(z.string().check(hoogstens(60))),
    }),
  ),
};

/** There are no marks: an assignment that holds one of these is refused as a whole. */
const geenCijfer = z.optional(z.never());

/**
 * A home assignment in the eight parts of interactive homework: letter, goal, what you need, steps, note, open questions
 * to talk about, feedback, and "wij hebben hierover gepraat". The last two are the same for all, so they are no content.
 */
export const thuisopdrachtSchema = z.object({
  id: idSchema,
  versie: z.int().check(z.gte(1)),
  ...instellingen,
  titel: tekstSchema,
  /** The scene at the table, on the first page. */
  beeld: beeldSchema,
  /** For whom it is meant: "vve", "groep-1" … "groep-8", "vo-1" … "vo-6", "mbo-1" … "mbo-4". */
  groepen: z
    .array(z.enum(['vve', ...genummerd('groep', 8), ...genummerd('vo', 6), ...genummerd('mbo', 4)]))
    .check(minstens(1), hoogstens(19)),
  vak: z.enum(['taal', 'rekenen', 'wereld', 'loopbaan', 'samen']),
  /** Minutes the whole takes. */
  duur: z.int().check(z.gte(5), z.lte(30)),
  /** To the parent or carer, one sentence each: who leads, that no lesson is asked. */
  brief: z.array(tekstSchema).check(minstens(1), hoogstens(5)),
  /** What the child practises, to the parent. */
  doel: tekstSchema,
  /** Empty: nothing is needed. */
  nodig: z.array(spullenSchema).check(hoogstens(6)),
  stappen: z.array(stapSchema).check(minstens(3), hoogstens(6)),
  /** What is put down on paper; `niets` when talking is all. */
  vastleggen: z.enum(['niets', 'tekening', 'turven', 'foto', 'woorden']),
  /** Says to the child what to put down. Needed unless `vastleggen` is `niets`. */
  notitie: z.optional(tekstSchema),
  praatvragen: z.array(praatvraagSchema).check(minstens(1), hoogstens(3)),
  /** To the teacher (B1): what to do in class with what comes back. */
  nabespreking: z.array(tekstSchema).check(minstens(1), hoogstens(5)),
  /** Themes that are nobody's business (feast, past, family): nothing is kept on the device. */
  nietBewaren: z.optional(z.boolean()),
  cijfer: geenCijfer,
  eindcijfer: geenCijfer,
  punten: geenCijfer,
  beoordeling: geenCijfer,
});

/** A change of a built-in assignment: what the class says about it, and other words for its letter or questions. */
export const thuisopdrachtWijzigingSchema = z.object({
  basis: idSchema,
  ...instellingen,
  brief: z.optional(z.array(tekstSchema).check(minstens(1), hoogstens(5))),
  nodig: z.optional(z.array(spullenSchema).check(hoogstens(6))),
  praatvragen: z.optional(z.array(praatvraagSchema).check(minstens(1), hoogstens(3))),
  nabespreking: z.optional(z.array(tekstSchema).check(minstens(1), hoogstens(5))),
});

function genummerd<Naam extends string>(naam: Naam, aantal: number): `${Naam}-${number}`[] {
  return Array.from({ length: aantal }, (_, n) => `${naam}-${n + 1}` as const);
}

export type Beurt = z.infer<typeof beurtSchema>;
export type Stap = z.infer<typeof stapSchema>;
export type Thuisopdracht = z.infer<typeof thuisopdrachtSchema>;
export type ThuisopdrachtWijziging = z.infer<typeof thuisopdrachtWijzigingSchema>;
