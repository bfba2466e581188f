import { html, nothing, type TemplateResult } from 'lit';
import { kiesTaal, maakTeksten, richting, vul } from '../i18n/vertaler.js';
import teksten from './luister.teksten.js';
import { taalnaam } from './taalnaam.js';
import type { Stuk, VoorleesController } from './voorlezer.js';

export { gemarkeerd, wordtGelezen } from './gemarkeerd.js';

export type LuisterWoorden = ReturnType<typeof teksten>;

/** What every button of an element has in common. */
export interface Luisteren {
  lezer: VoorleesController;
  woorden: Partial<LuisterWoorden>;
  /** The language of those words. */
  taal: string;
  /** The ear; the drawings are the element's. */
  oor: unknown;
}

interface KnopOpties {
  /** Id of the element with the text, for who hears ten times "Luister" and wants to know what. */
  bij?: string;
  /** Another word than "Luister". */
  woord?: string | undefined;
  /** After it was read the button says "Nog een keer". */
  nogEens?: boolean;
}

const nederlandse = maakTeksten(teksten, null);

/** "Geen stem voor Tigrinya op dit apparaat". */
const zonderStem = ({ woorden, taal }: Luisteren, van = 'nl'): string =>
  vul(woorden.geenStemVoor ?? '', { taal: taalnaam(van, taal) }, richting(kiesTaal(taal)));

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
  const { lezer, woorden, oor } = luisteren;
  const kan = lezer.toon(id, stukken);
  const bezig = lezer.bezig(id);
  const ditWas = lezer.id === id;
  const stemloos = !bezig && (kan === false || (ditWas && lezer.stand === 'geen-stem'));
  const klas = bezig ? 'luister speelt' : stemloos ? 'luister stemloos' : 'luister';
  const tekst = bezig
    ? woorden.stop
    : stemloos
      ? woorden.geenStem
      : (woord ?? (nogEens && ditWas && lezer.uit ? woorden.nogEens : woorden.luister));
  return html`<button
    type="button"
    class=${klas}
    aria-label=${stemloos ? zonderStem(luisteren, stukken[0]?.taal) : nothing}
    aria-describedby=${bij ?? nothing}
    @click=${() => lezer.druk(id, stukken)}
  ><span class="oor">${oor}</span><span class="luister-woord">${tekst}</span></button>`;
}

/** "Langzamer": a button that stays in, for all that is read on the page. */
export const langzaamknop = ({ lezer, woorden }: Luisteren, slak: unknown): TemplateResult =>
  html`<button
    type="button"
    class="luister langzaam"
    aria-pressed=${lezer.langzaam ? 'true' : 'false'}
    @click=${() => (lezer.langzaam = !lezer.langzaam)}
  ><span class="oor">${slak}</span><span class="luister-woord">${woorden.langzamer}</span></button>`;

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
  const { lezer, woorden, taal } = luisteren;
  const nl = `${id}/nl`;
  const { stand } = lezer;
  // While the Dutch is read, what was said about the other language stays.
  const toon = lezer.id === nl || (lezer.id === id && (stand === 'geen-stem' || stand === 'mislukt'));
  const wat = stand === 'mislukt' ? woorden.leesFout : zonderStem(luisteren, lezer.taal ?? stukken[0]?.taal);
  const plaat = beeld ? html`<span class="plaat">${beeld}</span>` : nothing;
  // For who is asked: the teacher, or a neighbour.
  const onder =
    taal === 'nl' ? nothing : html`<br /><bdi class="nl" lang="nl" dir="ltr">${nederlandse.vraagIemand}</bdi>`;
  return html`<div role="status">
      ${toon ? html`<div class="melding">${plaat}<b>${wat}</b><p>${woorden.vraagIemand}${onder}</p></div>` : nothing}
    </div>
    ${
      toon && lezer.toon(nl, nederlands)
        ? html`<p class="luister-nl">${luisterknop(luisteren, nl, nederlands, { woord: woorden.inHetNederlands })}</p>`
        : nothing
    }`;
}
