import * as z from 'zod/mini';
import { idSchema } from '../id.js';
import { hoogstens, minstens } from '../lengte.js';
import { geluidsoorten, grootsteGeluid, langsteOpname } from '../opname.js';
import { aantalPunten, krijtjes, meesteLijnen, meestePunten, vel } from '../tekening.js';

/* What somebody said or drew as an answer, or beside one. */

/** Two versions of one answer may be kept together, so there may be more than one. */
export const meesteGemaakt = 20;

const lijnSchema = z.looseObject({
  kleur: z.enum(krijtjes),
  dik: z.boolean(),
  punten: z.array(z.int().check(z.gte(0), z.lte(vel.breed))).check(
    minstens(2),
    hoogstens(2 * meestePunten),
    z.refine((punten) => punten.length % 2 === 0 && punten.every((waarde, n) => n % 2 === 0 || waarde <= vel.hoog)),
  ),
});

export const tekeningSchema = z
  .looseObject({
    lijnen: z.optional(
      z.array(lijnSchema).check(
        minstens(1),
        hoogstens(meesteLijnen),
        z.refine((lijnen) => aantalPunten(lijnen) <= meestePunten),
      ),
    ),
    beeld: z.optional(idSchema),
  })
  .check(z.refine(({ lijnen, beeld }) => (lijnen === undefined) !== (beeld === undefined)));

export const opnameSchema = z.looseObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/)),
  duur: z.int().check(z.gte(1), z.lte(langsteOpname)),
  bytes: z.int().check(z.gte(1), z.lte(grootsteGeluid)),
  type: z.enum(geluidsoorten),
});

export const opnamenSchema = z.array(opnameSchema).check(minstens(1), hoogstens(meesteGemaakt));
export const tekeningenSchema = z.array(tekeningSchema).check(minstens(1), hoogstens(meesteGemaakt));

/** Beside what was chosen or written. */
export const erbij = { opnamen: z.optional(opnamenSchema), tekeningen: z.optional(tekeningenSchema) };
