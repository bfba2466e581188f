import * as z from 'zod/mini';
import { hoogstens } from '../lengte.js';
import { idSchema } from '../id.js';
import { overdrachtkoppen } from '../overdrachtkop.js';
import { faseSchema, rolSchema } from '../paspoort/kaal.js';
import { erbij, opnamenSchema, tekeningenSchema } from './gemaakt.js';

/** The newest shape of a document that this code can read and write. */
export const documentVersie = 1;

/** Random id of a document, a person or a writer: no signs that mean something in storage keys. */
const willekeurigId = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** [counter, writer]: the counter rises with each change, the writer is one open page on one device. */
export const versieSchema = z.tuple([z.int().check(z.gte(1)), willekeurigId]);

const moment = z.string().check(hoogstens(40));

export const persoonSchema = z.looseObject({
  id: willekeurigId,
  rol: rolSchema,
  versie: versieSchema,
  naam: z.optional(z.string().check(hoogstens(200))),
  taal: z.optional(z.string().check(hoogstens(35))),
  /** Only for a child: the wording it chose or was given. */
  fase: z.optional(faseSchema),
  /** The portrait the person chose: the id of a pictogram. */
  gezicht: z.optional(idSchema),
});

const dag = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const overdrachtregelSchema = z.looseObject({
  kop: z.enum(overdrachtkoppen),
  tekst: z.string().check(hoogstens(2000)),
  /** Who said it, in the passport; nobody when the teacher wrote it for all. */
  van: z.array(willekeurigId).check(hoogstens(200)),
  /** The answer it was taken from: to show its picture, and its words in another language. */
  uit: z.optional(z.looseObject({ vraag: idSchema, optie: idSchema })),
});

/** Whatever an answer is, a recording or a drawing beside it is one that can be shown. */
const vorm = <Vorm extends z.core.$ZodShape>(shape: Vorm) => z.looseObject({ ...erbij, ...shape });

/** What is said or done at the table; the question is who it is about, or which card, offer, talk. */
const gesprekAntwoorden = [
  /** What one person is going to do, in the words that were chosen. */
  vorm({
    soort: z.literal('afspraak'),
    /** Who does it: a person, or a voice of which nobody is in the passport. */
    wie: willekeurigId,
    /** The Dutch words, or the words of whoever wrote it. */
    wat: z.string().check(hoogstens(2000)),
    /** The proposal it was chosen from. */
    optie: z.optional(idSchema),
    wanneer: z.optional(z.enum(['elke-dag', 'elke-week', 'een-keer'])),
    /** How it went, when it was looked back on. */
    terugblik: z.optional(z.enum(['gelukt', 'beetje', 'nog-niet'])),
  }),
  /** The talk was held, on this day, with these people. */
  vorm({ soort: z.literal('stempel'), dag, erbij: z.array(willekeurigId).check(hoogstens(200)) }),
  /** A card of the talk: wanted by somebody beforehand, or talked about, or left for another time. */
  vorm({ soort: z.literal('kaart'), stand: z.enum(['gekozen', 'besproken', 'later']) }),
  /** An offer that fits a need: this person was asked for it, and what came of it. */
  vorm({
    soort: z.literal('match'),
    waarvoor: idSchema,
    wie: willekeurigId,
    stand: z.enum(['gevraagd', 'ja', 'nee', 'gedaan']),
  }),
  /** What the next teacher should know, as the teacher wrote it down. */
  vorm({ soort: z.literal('overdracht'), regels: z.array(overdrachtregelSchema).check(hoogstens(100)) }),
  /** A person agrees to the hand-over as it was in these versions, or does not. */
  vorm({ soort: z.literal('akkoord'), met: z.array(versieSchema).check(hoogstens(250)), ja: z.boolean() }),
] as const;

const bekend =
  'keuze tekst gesproken getekend gesprek overgeslagen weet-niet afspraak stempel kaart match overdracht akkoord';

/**
 * One answer. Kinds this code does not know (a later version's) are kept as they are. What somebody said or drew stands beside
 * what he chose or wrote; alone it is the answer.
 * `null` in an entry means: taken back.
 */
export const antwoordSchema = z.union([
  vorm({
    soort: z.literal('keuze'),
    gekozen: z.array(idSchema).check(hoogstens(2000)),
    /** Own words beside the chosen options. */
    zelf: z.optional(z.string().check(hoogstens(20000))),
  }),
  vorm({ soort: z.literal('tekst'), tekst: z.string().check(hoogstens(20000)) }),
  vorm({ soort: z.literal('gesproken'), opnamen: opnamenSchema }),
  vorm({ soort: z.literal('getekend'), tekeningen: tekeningenSchema }),
  vorm({ soort: z.enum(['gesprek', 'overgeslagen', 'weet-niet']) }),
  ...gesprekAntwoorden,
  vorm({ soort: idSchema }).check(z.refine((a) => !bekend.split(' ').includes(a.soort))),
]);

/** One version of one person's answer to one question in one talk. */
export const inzendingSchema = z.looseObject({
  vraag: idSchema,
  persoon: willekeurigId,
  /** The talk the answer was prepared for: the id of the part. */
  gesprek: idSchema,
  versie: versieSchema,
  /**
   * Versions its writer had seen: the highest of each writer. Each visit to the page is a writer, so the limit is far
   * above what one answer can see in ten years: our own document must never become too long to read.
   */
  vorige: z.optional(z.array(versieSchema).check(hoogstens(2000))),
  taal: z.string().check(hoogstens(35)),
  status: z.enum(['concept', 'gedeeld']),
  /** Who sees it besides its owner; absent means what the question says. */
  zicht: z.optional(z.array(rolSchema)),
  antwoord: z.nullable(antwoordSchema),
  /** The Dutch words of the question and of the chosen options, as they were asked. */
  gevraagd: z.looseObject({
    tekst: z.string().check(hoogstens(2000)),
    opties: z.optional(z.record(z.string(), z.string())),
  }),
  /** ISO 8601, UTC. For people to read; never used to decide which version is newer. */
  op: moment,
});

/** What was answered: a child's passport, or how one home assignment went. */
export const documentsoorten = ['samenspel-paspoort', 'samenspel-thuisopdracht'] as const;

/** Everything that is kept of one passport or one assignment. Readable in ten years: each answer carries its question. */
export const documentSchema = z.looseObject({
  soort: z.enum(documentsoorten),
  versie: z.literal(documentVersie),
  id: willekeurigId,
  /** Ids by which other devices know this passport: of copies that somebody said were of the same child. */
  ook: z.optional(z.array(willekeurigId).check(hoogstens(2000))),
  /** Which questions were asked: of this passport, or of this assignment. */
  sjabloon: z.looseObject({ id: idSchema, versie: z.int().check(z.gte(1)) }),
  gemaakt: moment,
  personen: z.array(persoonSchema).check(hoogstens(200)),
  antwoorden: z.array(inzendingSchema).check(hoogstens(20000)),
});

export type Documentsoort = (typeof documentsoorten)[number];
export type Versie = z.infer<typeof versieSchema>;
export type Persoon = z.infer<typeof persoonSchema>;
export type Antwoord = z.infer<typeof antwoordSchema>;
export type Inzending = z.infer<typeof inzendingSchema>;
export type SamenspelDocument = z.infer<typeof documentSchema>;
