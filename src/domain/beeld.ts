import * as z from 'zod/mini';
import { idSchema as pictogram } from './id.js';
import { hoogstens, minstens } from './lengte.js';
import { tekstSchema } from './tekst.js';

/**
 * A picture: the id of a pictogram, a scene of up to three of them, or the school's own photo
 * (`alt` says what is seen, `bron` names the maker).
 */
export const beeldSchema = z.union([
  pictogram,
  z.array(pictogram).check(minstens(1), hoogstens(3)),
  z.object({ src: z.string().check(hoogstens(2000)), alt: tekstSchema, bron: z.optional(z.string()) }),
]);

export type Beeld = z.infer<typeof beeldSchema>;
