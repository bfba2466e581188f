import * as z from 'zod/mini';
import { beeldSchema } from '../beeld.js';
import { idSchema } from '../id.js';
import { hoogstens, minstens } from '../lengte.js';
import { rollen } from '../rol.js';
import { tekstSchema } from '../tekst.js';

export const rolSchema = z.enum(rollen);

/** How old the child is, for the wording and number of its answers: groep 1–2, groep 3–5, groep 6–8. */
export const faseSchema = z.enum(['jong', 'midden', 'oud']);

/**
 * How a question is answered. `aanbod` ("Schakel mij in voor …") and `nodig` ("Dit heb ik nodig …") look like `tegels`;
 * their option ids are the tags that are matched with each other.
 */
export const vraagsoortSchema = z.enum(['tegels', 'gezichten', 'kort', 'lang', 'aanbod', 'nodig']);

export const optieSchema = z.object({
  id: idSchema,
  tekst: tekstSchema,
  beeld: z.optional(beeldSchema),
  /** Excludes the others: "nu niet", "niets". */
  alleen: z.optional(z.boolean()),
});

const wording = {
  vraag: tekstSchema,
  /** One short line under the question. */
  uitleg: z.optional(tekstSchema),
  /** The beginning of the answer on the check page and on paper: "Ik houd van …". */
  kort: z.optional(tekstSchema),
  beeld: z.optional(beeldSchema),
  /** Only these ways to answer have options: tegels, gezichten, aanbod, nodig. */
  opties: z.optional(z.array(optieSchema).check(hoogstens(2000))),
  /** More than one option may be chosen. */
  meer: z.optional(z.boolean()),
  /** Adds "＋ zelf": one's own words beside the options. */
  zelf: z.optional(z.boolean()),
  /** Adds the answer "weet ik niet". */
  weetNiet: z.optional(z.boolean()),
};

const variantSchema = z.object({ ...wording, vraag: z.optional(tekstSchema) });

export const vraagSchema = z.object({
  id: idSchema,
  rol: rolSchema,
  soort: vraagsoortSchema,
  ...wording,
  /** The subject that puts the voices side by side in the talk. */
  onderwerp: z.optional(idSchema),
  /** Adds "in het gesprek": told at the table instead of written. Default true. */
  inGesprek: z.optional(z.boolean()),
  /** Who may see the answer once it is shared, besides its owner. Default: all. */
  zicht: z.optional(z.array(rolSchema)),
  /** Asked only after a choice in another question: one of these options, or any that is not `alleen`. */
  volgtOp: z.optional(z.object({ vraag: idSchema, opties: z.optional(z.array(idSchema)) })),
  /** Other words or fewer options for the youngest and the oldest children. */
  varianten: z.optional(z.object({ jong: z.optional(variantSchema), oud: z.optional(variantSchema) })),
});

export const deelvorm = {
  id: idSchema,
  titel: tekstSchema,
  beeld: z.optional(beeldSchema),
  vragen: z.array(vraagSchema).check(hoogstens(2000)),
};

/** How the voices are called here: "Leerling", "Mentor", "Coach", as it stands under a face and on paper. */
const rolnamenSchema = z.object({
  kind: z.optional(tekstSchema),
  ouder: z.optional(tekstSchema),
  leerkracht: z.optional(tekstSchema),
});

/** What a school says about this one passport; also allowed in a change of a built-in template. */
export const instellingen = {
  titel: z.optional(tekstSchema),
  school: z.optional(z.string().check(hoogstens(120))),
  groep: z.optional(z.string().check(hoogstens(60))),
  schooljaar: z.optional(z.string().check(hoogstens(20))),
  /** Age of the child; when it is missing the child is asked. */
  fase: z.optional(faseSchema),
  /** Names as they are spoken: "Noor", "juf Samira". */
  namen: z.optional(
    z.object({
      kind: z.optional(z.string().check(hoogstens(60))),
      leerkracht: z.optional(z.string().check(hoogstens(60))),
    }),
  ),
  /** Without it: child, parent or carer, teacher. */
  rolnamen: z.optional(rolnamenSchema),
  /**
   * The child is a student who decides: nobody sees an answer of his before he chooses so, a parent (or somebody else) is
   * there once he invites one, and the hand-over needs his yes alone. A change can only switch it on.
   */
  volwassen: z.optional(z.literal(true)),
};

export const sjabloonvorm = { id: idSchema, versie: z.int().check(z.gte(1)), ...instellingen };
export const delenVan = <Deel extends z.core.$ZodType>(deel: Deel) => z.array(deel).check(minstens(1), hoogstens(50));

export const wijzigingsvorm = {
  basis: idSchema,
  uit: z.optional(z.array(idSchema).check(hoogstens(2000))),
  volgorde: z.optional(z.array(idSchema).check(hoogstens(2000))),
  erbij: z.optional(
    z
      .array(z.object({ na: z.optional(idSchema), deel: z.optional(idSchema), vraag: vraagSchema }))
      .check(hoogstens(2000)),
  ),
  ...instellingen,
};

/*
 * A template, and a change of one, that say nothing of talks, as most do not: what a page needs to read these. The whole
 * is in `sjabloon.ts`.
 */
export const kaalSjabloonSchema = z.object({ ...sjabloonvorm, delen: delenVan(z.object(deelvorm)) });
export const kaleWijzigingSchema = z.object(wijzigingsvorm);
