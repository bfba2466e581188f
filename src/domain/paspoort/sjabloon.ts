import * as z from 'zod/mini';
import { hoogstens } from '../lengte.js';
import { gesprekSchema, gesprekswijzigingSchema } from './gesprek.js';
import { delenVan, deelvorm, sjabloonvorm, wijzigingsvorm } from './kaal.js';
import type { faseSchema, optieSchema, vraagSchema, vraagsoortSchema } from './kaal.js';

export const deelSchema = z.object({
  ...deelvorm,
  /** How this part is talked about. Without it: every subject of its questions, in their order. */
  gesprek: z.optional(gesprekSchema),
});

/** A whole template: the parts of a passport and their questions. */
export const sjabloonSchema = z.object({ ...sjabloonvorm, delen: delenVan(deelSchema) });

/** A change of a built-in template: leave out, put in another order, add. */
export const wijzigingSchema = z.object({
  ...wijzigingsvorm,
  /** How parts are talked about, where a school does it otherwise. */
  gesprekken: z.optional(z.array(gesprekswijzigingSchema).check(hoogstens(50))),
});

/** What may stand in a JSON file for this element. */
export const inhoudSchema = z.union([sjabloonSchema, wijzigingSchema]);

export type { Rol } from '../rol.js';
export type Fase = z.infer<typeof faseSchema>;
export type Vraagsoort = z.infer<typeof vraagsoortSchema>;
export type Optie = z.infer<typeof optieSchema>;
export type Vraag = z.infer<typeof vraagSchema>;
export type Deel = z.infer<typeof deelSchema>;
export type Sjabloon = z.infer<typeof sjabloonSchema>;
export type Wijziging = z.infer<typeof wijzigingSchema>;
