import * as z from 'zod/mini';
import { tekstSchema } from './tekst.js';

const pictogram = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(60));

/**
 * A picture: the id of a pictogram, a scene of up to three of them, or the school's own photo
 * (`alt` says what is seen, `bron` names the maker).
 */
export const beeldSchema = z.union([
  pictogram,
  z.array(pictogram).check(z.minLength(1), z.maxLength(3)),
  z.object({ src: z.string().check(z.maxLength(2000)), alt: tekstSchema, bron: z.optional(z.string()) }),
]);

export type Beeld = z.infer<typeof beeldSchema>;
