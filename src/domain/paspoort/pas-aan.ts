import type { Deel, Sjabloon, Vraag, Wijziging } from './sjabloon.js';

/**
 * A built-in template with a school's change. Pure, never throws; ids that do not exist are passed over (`leesInhoud`
 * reports them).
 *
 * - `erbij`: each question comes after `na` (a question of the basis or one added before it), else at the end of part
 *   `deel`, else at the end of the first part. Several after the same question keep their order.
 * - `volgorde`: within their part the named questions come first, in this order; the others follow in theirs. The same
 *   for parts. A question added after a named one goes along with it, unless it is named itself.
 * - `uit`: questions of the basis, or whole parts of it. What follows on a question that is gone goes too, and so does
 *   a part without questions. To replace a question: leave it out, and add one with the same id after it.
 */
export function pasAan(basis: Sjabloon, wijziging: Wijziging): Sjabloon {
  const { uit = [], volgorde = [], erbij = [], titel, school, groep, schooljaar, fase, namen, volwassen } = wijziging;
  const instellingen = Object.entries({ titel, school, groep, schooljaar, fase, namen, volwassen });
  const delen = basis.delen.map((deel) => ({ ...deel, vragen: [...deel.vragen] }));
  const genoemd = new Map(volgorde.map((id, plaats) => [id, plaats]));
  const opRang = (a: { id: string }, b: { id: string }): number =>
    (genoemd.get(a.id) ?? volgorde.length) - (genoemd.get(b.id) ?? volgorde.length);

  voegIn(
    delen,
    erbij.filter(({ vraag }) => genoemd.has(vraag.id)),
  );
  delen.sort(opRang);
  for (const deel of delen) deel.vragen.sort(opRang);
  voegIn(
    delen,
    erbij.filter(({ vraag }) => !genoemd.has(vraag.id)),
  );
  return {
    ...basis,
    ...Object.fromEntries(instellingen.filter(([, waarde]) => waarde !== undefined)),
    // A school that calls its mentor a coach still has pupils.
    ...(wijziging.rolnamen && { rolnamen: { ...basis.rolnamen, ...wijziging.rolnamen } }),
    delen: zonder(delen, basis, new Set(uit)),
  };
}

function voegIn(delen: Deel[], erbij: NonNullable<Wijziging['erbij']>): void {
  const laatsteNa = new Map<string, Vraag>();
  for (const { na, deel: deelId, vraag } of erbij) {
    const anker = na === undefined ? undefined : laatsteNa.get(na);
    const isAnker = (ander: Vraag): boolean => (anker ? ander === anker : ander.id === na);
    const deel = delen.find(({ vragen }) => vragen.some(isAnker)) ?? delen.find(({ id }) => id === deelId) ?? delen[0];
    if (!deel) return;
    const plaats = deel.vragen.findIndex(isAnker);
    deel.vragen.splice(plaats < 0 ? deel.vragen.length : plaats + 1, 0, vraag);
    if (na !== undefined) laatsteNa.set(na, vraag);
  }
}

/** Only what stood in the basis can be left out: a question with the same id may have come in its place. */
function zonder(delen: Deel[], basis: Sjabloon, uit: ReadonlySet<string>): Deel[] {
  const eigen = new Set(basis.delen.flatMap((deel) => deel.vragen));
  const weg = new Set(
    basis.delen.flatMap((deel) => deel.vragen.filter((vraag) => uit.has(deel.id) || uit.has(vraag.id))),
  );
  let over = delen.flatMap((deel) => deel.vragen).filter((vraag) => !weg.has(vraag));
  for (let aantal = -1; aantal !== over.length;) {
    aantal = over.length;
    const ids = new Set(over.map(({ id }) => id));
    over = over.filter((vraag) => !eigen.has(vraag) || !vraag.volgtOp || ids.has(vraag.volgtOp.vraag));
  }
  const blijft = new Set(over);
  return delen
    .map((deel) => ({ ...deel, vragen: deel.vragen.filter((vraag) => blijft.has(vraag)) }))
    .filter((deel) => deel.vragen.length > 0);
}
