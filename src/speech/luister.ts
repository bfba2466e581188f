import { nothing, type TemplateResult } from 'lit';
import { knop, leestNiet, meldingplek, type KnopOpties, type Knopstand } from './knop.js';
import type teksten from './luister.teksten.js';
import type spelerTeksten from './speler.teksten.js';
import type { Stuk, VoorleesController } from './voorlezer.js';

export type LuisterWoorden = ReturnType<typeof teksten> & ReturnType<typeof spelerTeksten>;

/** What every button of an element has in common. */
export interface Luisteren {
  lezer: VoorleesController;
  woorden: Partial<LuisterWoorden>;
  /** The language of those words. */
  taal: string;
  /** The ear; the drawings are the element's. */
  oor: unknown;
  /** What is only seen after a tap, when it has come with its words. */
  speler?: typeof import('./speler.js') | undefined;
}

/** How its button looks now. Where there is no voice it says so, and still tries when it is pressed. */
export function knopstand(
  luisteren: Luisteren,
  id: string,
  stukken: readonly Stuk[],
  { woord, nogEens }: KnopOpties = {},
): Knopstand {
  const { lezer, woorden, speler } = luisteren;
  const kan = lezer.toon(id, stukken);
  const ditWas = lezer.id === id;
  if (lezer.bezig(id)) return { speelt: true, woord: woorden.stop };
  if (speler && (kan === false || (ditWas && lezer.stand === 'geen-stem')))
    return { stemloos: speler.zonderStem(luisteren, stukken[0]?.taal), woord: woorden.geenStem };
  return { woord: woord ?? (nogEens && ditWas && lezer.uit ? woorden.nogEens : undefined) ?? woorden.luister };
}

/** The button that reads these. */
export const luisterknop = (
  luisteren: Luisteren,
  id: string,
  stukken: readonly Stuk[],
  opties: KnopOpties = {},
): TemplateResult =>
  knop(knopstand(luisteren, id, stukken, opties), luisteren.oor, () => luisteren.lezer.druk(id, stukken), opties.bij);

/**
 * Says below the button what is the matter when it does not read: no voice for this language, or not now; and offers the
 * Dutch where that can be heard.
 *
 * @param beeld a drawing of somebody who reads to another
 * @param nederlands the same, in Dutch
 */
export function luistermelding(
  luisteren: Luisteren,
  id: string,
  stukken: readonly Stuk[],
  { beeld, nederlands = [] }: { beeld?: unknown; nederlands?: readonly Stuk[] } = {},
): TemplateResult {
  const { lezer, woorden, speler } = luisteren;
  const { stand } = lezer;
  // While the Dutch is read, what was said about the other language stays.
  const toon = lezer.id === `${id}/nl` || (lezer.id === id && (stand === 'geen-stem' || stand === 'mislukt'));
  if (!toon) return meldingplek(nothing, nothing);
  // Where the words do not come, that is still said.
  const kaal = stand === 'mislukt' ? leestNiet(woorden) : nothing;
  return meldingplek(
    speler?.watIsEr(luisteren, stukken, beeld) ?? kaal,
    speler?.nederlandseKnop(luisteren, `${id}/nl`, nederlands) ?? nothing,
  );
}
