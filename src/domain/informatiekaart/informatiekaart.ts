import * as z from 'zod/mini';
import { beeldSchema } from '../beeld.js';
import { dagen } from '../datum.js';
import { idSchema } from '../id.js';
import { hoogstens, minstens } from '../lengte.js';
import { tekstSchema } from '../tekst.js';

const kort = z.string().check(minstens(1), hoogstens(60));
const lijntje = z.string().check(minstens(1), hoogstens(200));

export const dagSchema = z.enum(dagen);

/** A time on the wall clock of the school: "08:15", "15:30". */
export const tijdSchema = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** A day: "2026-11-03". */
export const datumSchema = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/));

/** On these days from this time to that one, on the school's clock. `tot` is later than `van`. */
export const urenSchema = z.object({
  dagen: z.array(dagSchema).check(minstens(1), hoogstens(7)),
  van: tijdSchema,
  tot: tijdSchema,
});

/** Days without school, both included. */
export const vakantieSchema = z.object({ naam: tekstSchema, van: datumSchema, tot: datumSchema });

export const mensSchema = z.object({
  id: idSchema,
  /** As the child says it: "juf Samira". */
  naam: kort,
  rol: z.enum(['leerkracht', 'mentor', 'begeleider', 'ib', 'directie', 'conciërge', 'ouderkamer', 'anders']),
  /** The school's own photo; else a drawn face. */
  beeld: z.optional(beeldSchema),
  dagen: z.optional(z.array(dagSchema).check(hoogstens(7))),
  /** Languages this person speaks besides Dutch, BCP 47. */
  talen: z.optional(z.array(z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))).check(hoogstens(20))),
  zin: z.optional(tekstSchema),
  /** When this person can be reached at school. */
  uren: z.optional(z.array(urenSchema).check(hoogstens(50))),
});

/** What a parent comes with. Each has built-in words in every language; `anders` brings its own. */
export const onderwerpSchema = z.enum([
  'ziek',
  'te-laat',
  'vraag',
  'goed-nieuws',
  'zorgen',
  'langer-praten',
  'vrij-vragen',
  'verandering-thuis',
  'klacht',
  'anders',
]);

/** Call, write a message to a number, mail, open a page or app, come to the class, ask for an appointment. */
export const kanaalSchema = z.enum(['bellen', 'sms', 'mail', 'app', 'deur', 'afspraak']);

export const contactSchema = z.object({
  id: idSchema,
  onderwerp: onderwerpSchema,
  kanaal: kanaalSchema,
  /** The number, address or link of the channel; for `deur` where to go: "lokaal 12". */
  waarde: z.optional(lijntje),
  /** Before this time: calling in sick. */
  voor: z.optional(tijdSchema),
  uren: z.optional(z.array(urenSchema).check(hoogstens(50))),
  /** An answer comes within so many working days. */
  antwoordBinnen: z.optional(z.int().check(z.gte(1), z.lte(5))),
  /** Own words instead of the built-in ones; needed for `anders`. */
  titel: z.optional(tekstSchema),
  zin: z.optional(tekstSchema),
  beeld: z.optional(beeldSchema),
});

export const momentSchema = z.object({
  id: idSchema,
  soort: z.enum(['kennismaking', 'voortgang', 'advies', 'overdracht', 'ouderavond', 'inloop', 'rapport', 'anders']),
  /** The day; else the month; else a day of every week. Without any the card says "vraag de school". */
  datum: z.optional(datumSchema),
  maand: z.optional(z.int().check(z.gte(1), z.lte(12))),
  elke: z.optional(dagSchema),
  van: z.optional(tijdSchema),
  tot: z.optional(tijdSchema),
  /** Minutes one talk takes. */
  duur: z.optional(z.int().check(z.gte(5), z.lte(240))),
  /** The child comes along. Default true for talks. */
  kindMee: z.optional(z.boolean()),
  waar: z.optional(lijntje),
  titel: z.optional(tekstSchema),
  zin: z.optional(tekstSchema),
});

const regels = z.optional(z.array(tekstSchema).check(minstens(1), hoogstens(4)));

/**
 * The info card of one class: how and when school and parents reach each other. Data where it can be data, so that it
 * reads in every language; a school's own words where it wants to say it otherwise. It has no place for an address of a
 * family or for who picks up a child: two homes get the same words, built in.
 */
export const informatiekaartSchema = z.object({
  id: idSchema,
  versie: z.int().check(z.gte(1)),
  school: kort,
  klas: kort,
  /** Of the school. */
  adres: z.optional(lijntje),
  /** "2026-2027". A card of a school year that is over says so. */
  schooljaar: z.string().check(z.regex(/^\d{4}-\d{4}$/)),
  /** IANA name; default Europe/Amsterdam. One that a device does not know: nothing is said about "now". */
  tijdzone: z.optional(kort),
  vakanties: z.optional(z.array(vakantieSchema).check(hoogstens(60))),
  /** At least one of each. Where one list has nothing that can be shown, the other still is (`controleer`). */
  mensen: z.array(mensSchema).check(hoogstens(20)),
  contact: z.array(contactSchema).check(hoogstens(20)),
  momenten: z.optional(z.array(momentSchema).check(hoogstens(60))),
  /** Own words instead of the built-in ones; `false` leaves the block out. */
  kanNiet: z.optional(z.union([tekstSchema, z.literal(false)])),
  taalhulp: z.optional(z.union([tekstSchema, z.literal(false)])),
  meenemen: z.optional(z.union([tekstSchema, z.literal(false)])),
  /** "Allebei dezelfde informatie": on unless `false`. */
  tweeHuizen: z.optional(z.boolean()),
  /** Who does what; without it the built-in lines. */
  watDoetWie: z.optional(z.object({ school: regels, ouder: regels, kind: regels })),
  /** A number for outside school hours. */
  noodnummer: z.optional(lijntje),
  gewijzigdOp: datumSchema,
});

export type { Dag } from '../datum.js';
export type Uren = z.infer<typeof urenSchema>;
export type Vakantie = z.infer<typeof vakantieSchema>;
export type Mens = z.infer<typeof mensSchema>;
export type Onderwerp = z.infer<typeof onderwerpSchema>;
export type Kanaal = z.infer<typeof kanaalSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Moment = z.infer<typeof momentSchema>;
export type Informatiekaart = z.infer<typeof informatiekaartSchema>;
