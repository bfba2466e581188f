import type { Informatiekaart } from '../../../domain/informatiekaart/informatiekaart.js';

const rechten = ['taalhulp', 'meenemen', 'kanNiet', 'tweeHuizen'] as const;
export type Recht = (typeof rechten)[number];

/** What is always allowed, as far as it is on this card. */
export const rechtenOp = (kaart: Informatiekaart): readonly Recht[] =>
  rechten.filter((recht) => kaart[recht] !== false);
