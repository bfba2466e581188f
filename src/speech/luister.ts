import { html, nothing, type TemplateResult } from 'lit';
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

export interface KnopOpties {
  /** Id of the element with the text, for who hears ten times "Luister" and wants to know what. */
  bij?: string;
  /** Another word than "Luister". */
  woord?: string | undefined;
  /** After it was read the button says "Nog een keer". */
  nogEens?: boolean;
}

/**
 * The button that reads, and stops. It is one button with another name, not one that is pressed or not: that is what a
 * screen reader tells best. Where there is no voice it says so, and still tries when it is pressed.
 */
export function luisterknop(
  luisteren: Luisteren,
  id: string,
  stukken: readonly Stuk[],
  { bij, woord, nogEens }: KnopOpties = {},
): TemplateResult {
  const { lezer, woorden, oor, speler } = luisteren;
  const kan = lezer.toon(id, stukken);
  const bezig = lezer.bezig(id);
  const ditWas = lezer.id === id;
  const stemloos = speler && !bezig && (kan === false || (ditWas && lezer.stand === 'geen-stem'));
  const klas = bezig ? 'luister speelt' : stemloos ? 'luister stemloos' : 'luister';
  const tekst = bezig
    ? woorden.stop
    : stemloos
      ? woorden.geenStem
      : (woord ?? (nogEens && ditWas && lezer.uit ? woorden.nogEens : undefined) ?? woorden.luister);
  return html`<button
    type="button"
    class=${klas}
    aria-label=${stemloos ? speler.zonderStem(luisteren, stukken[0]?.taal) : nothing}
    aria-describedby=${bij ?? nothing}
    @click=${() => lezer.druk(id, stukken)}
  ><span class="oor">${oor}</span><span class="luister-woord">${tekst}</span></button>`;
}

/**
 * Says below the button what is the matter when it does not read: no voice for this language, or not now; and offers the
 * Dutch where that can be heard. Always in the page, and empty until then: so a screen reader tells what comes.
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
  // Where nothing comes, that is still said.
  const kaal = stand === 'mislukt' ? html`<div class="melding"><b>${woorden.leesFout}</b></div>` : nothing;
  return html`<div class="luister-wat" role="status">${toon ? (speler?.watIsEr(luisteren, stukken, beeld) ?? kaal) : nothing}</div>
    ${toon ? speler?.nederlandseKnop(luisteren, `${id}/nl`, nederlands) : nothing}`;
}
