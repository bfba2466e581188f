import * as z from 'zod/mini';
import { documentSchema } from '../document/document.js';
import { hoogstens } from '../lengte.js';

/** The newest shape of a sending that this code makes. */
export const zendingVersie = 1;

/** The first half of a SHA-256 in hexadecimal: see `sleutelVan`. */
const sleutelSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** What is posted to the `endpoint` of an element: once, however often it is tried. */
export const zendingSchema = z.looseObject({
  samenspel: z.literal(zendingVersie),
  /** The same as in the header `Idempotency-Key`: the same shared answers for the same address have the same key. */
  sleutel: sleutelSchema,
  /** What was answered: the same as in `inhoud`. */
  soort: documentSchema.shape.soort,
  /** What the person shares: the `value` of the element. */
  inhoud: documentSchema,
  /** When "Stuur" was pressed, by the clock of that device. Of one `inhoud.id` the last is the newest. ISO 8601, UTC. */
  gemaakt: z.string().check(hoogstens(40)),
});

/** The answer that proves it: a body of `application/json` with the key that was sent. */
export const bewijsSchema = z.looseObject({ sleutel: sleutelSchema });

export type Zending = z.infer<typeof zendingSchema>;
