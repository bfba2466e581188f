import { html, nothing, type TemplateResult } from 'lit';
import { kiesTaal, maakTeksten, richting, vul } from '../i18n/vertaler.js';
import { luisterknop, type Luisteren } from './luister.js';
import teksten from './speler.teksten.js';
import { taalnaam } from './taalnaam.js';
import type { Stuk } from './voorlezer.js';

/* The player beside the button: fetched when somebody listens. */

export { gemarkeerd } from './gemarkeerd.js';
export { spelerStyles } from './speler.styles.js';
export { teksten };

const nederlandse = maakTeksten(teksten, null);

/** "Geen stem voor Tigrinya op dit apparaat". */
export const zonderStem = ({ woorden, taal }: Luisteren, van = 'nl'): string =>
  vul(woorden.geenStemVoor ?? '', { taal: taalnaam(van, taal) }, richting(kiesTaal(taal)));

/** "Langzamer": a button that stays in, for all that is read on the page. */
export const langzaamknop = ({ lezer, woorden }: Luisteren, slak: unknown): TemplateResult =>
  html`<button
    type="button"
    class="luister langzaam"
    aria-pressed=${lezer.langzaam ? 'true' : 'false'}
    @click=${() => (lezer.langzaam = !lezer.langzaam)}
  ><span class="oor">${slak}</span><span class="luister-woord">${woorden.langzamer}</span></button>`;

/** What is the matter, in words, and what to do. */
export function watIsEr(luisteren: Luisteren, [eerste]: readonly Stuk[], beeld: unknown): TemplateResult {
  const { lezer, woorden, taal } = luisteren;
  const wat = lezer.stand === 'mislukt' ? woorden.leesFout : zonderStem(luisteren, lezer.taal ?? eerste?.taal);
  const plaat = beeld ? html`<span class="plaat">${beeld}</span>` : nothing;
  // For who is asked: the teacher, or a neighbour.
  const onder =
    taal === 'nl' ? nothing : html`<br /><bdi class="nl" lang="nl" dir="ltr">${nederlandse.vraagIemand}</bdi>`;
  return html`<div class="melding">${plaat}<b>${wat}</b><p>${woorden.vraagIemand}${onder}</p></div>`;
}

/** The same in Dutch, where that can be heard. */
export const nederlandseKnop = (
  luisteren: Luisteren,
  id: string,
  stukken: readonly Stuk[],
): TemplateResult | typeof nothing =>
  luisteren.lezer.toon(id, stukken)
    ? html`<p class="luister-nl">${luisterknop(luisteren, id, stukken, { woord: luisteren.woorden.inHetNederlands })}</p>`
    : nothing;
