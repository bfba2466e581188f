import * as z from 'zod/mini';
import { beeldSchema } from '../beeld.js';
import { overdrachtkoppen } from '../overdrachtkop.js';
import { idSchema } from '../id.js';
import { hoogstens, minstens } from '../lengte.js';
import { rollen } from '../rol.js';
import { tekstSchema } from '../tekst.js';

const rolSchema = z.enum(rollen);
const minuten = z.int().check(z.gte(1), z.lte(60));

/** One subject of a talk: the answers of all voices to questions with this `onderwerp`, side by side. */
export const onderwerpSchema = z.object({
  /** The `onderwerp` of the questions. */
  id: idSchema,
  /** One or two words, for the tab: "Dit jaar". */
  titel: tekstSchema,
  /** What the people at the table ask each other: "Wat willen wij dit jaar?" */
  vraag: tekstSchema,
  beeld: z.optional(beeldSchema),
  /** An open question to talk on with. */
  praat: z.optional(tekstSchema),
  /** How long, of the minutes of the talk. Without it: an equal share of what is left. */
  minuten: z.optional(minuten),
  /** Whose turn it is to begin. From groep 6 the child leads one subject, and a parent one. Default: the child. */
  leidt: z.optional(rolSchema),
  /** Where it comes in the hand-over to the next teacher. Without it: it does not. */
  overdracht: z.optional(z.enum(overdrachtkoppen)),
  /** What each voice brings, under its name: "mijn wens", "ik hoop", "mijn doel". */
  stemmen: z.optional(
    z.object({ kind: z.optional(tekstSchema), ouder: z.optional(tekstSchema), leerkracht: z.optional(tekstSchema) }),
  ),
});

/** A card to put on the table: somebody chooses it beforehand; then it is talked about, or left. */
export const kaartSchema = z.object({
  id: idSchema,
  /** Whose card it is; `samen` is everybody's. */
  wie: z.enum([...rollen, 'samen']),
  tekst: tekstSchema,
  beeld: z.optional(beeldSchema),
});

/** Something to agree on, to choose instead of writing. */
export const voorstelSchema = z.object({
  id: idSchema,
  wie: rolSchema,
  tekst: tekstSchema,
  beeld: z.optional(beeldSchema),
});

/** A talk of one part of the passport: what is talked about, in which order, how long. */
export const gesprekSchema = z.object({
  titel: tekstSchema,
  /** Of the whole talk. Default 15. */
  minuten: z.optional(minuten),
  /** The first is about what goes well. */
  onderwerpen: z.array(onderwerpSchema).check(minstens(1), hoogstens(20)),
  /** It ends in a page for the next teacher, of the subjects that say where they come in it. */
  overdracht: z.optional(z.boolean()),
  kaarten: z.optional(z.array(kaartSchema).check(hoogstens(100))),
  voorstellen: z.optional(z.array(voorstelSchema).check(hoogstens(100))),
});

const uit = z.optional(z.array(idSchema).check(hoogstens(100)));

/**
 * A school's change of a talk: what it leaves out, and what it adds at the end. What is added under an id that is left out
 * comes in its place.
 */
export const gesprekswijzigingSchema = z.object({
  /** The part of the passport that is talked about. */
  deel: idSchema,
  titel: z.optional(tekstSchema),
  minuten: z.optional(minuten),
  onderwerpen: z.optional(
    z.object({
      uit,
      erbij: z.optional(z.array(onderwerpSchema).check(hoogstens(20))),
      /** How long, by the id of the subject. */
      minuten: z.optional(z.record(idSchema, minuten)),
    }),
  ),
  kaarten: z.optional(z.object({ uit, erbij: z.optional(z.array(kaartSchema).check(hoogstens(100))) })),
  voorstellen: z.optional(z.object({ uit, erbij: z.optional(z.array(voorstelSchema).check(hoogstens(100))) })),
});

export type Onderwerp = z.infer<typeof onderwerpSchema>;
export type Kaart = z.infer<typeof kaartSchema>;
export type Voorstel = z.infer<typeof voorstelSchema>;
export type Gesprek = z.infer<typeof gesprekSchema>;
export type Gesprekswijziging = z.infer<typeof gesprekswijzigingSchema>;
