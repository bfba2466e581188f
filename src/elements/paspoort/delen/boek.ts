import { html, nothing, type TemplateResult } from 'lit';
import { embleem, ic, veiligheidsdruk } from '../../../base/tekeningen.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { talen } from '../../../i18n/vertaler.js';
import { gezichtVan, kindnaam, rolregel, rolnaam, vulIn, type Context } from '../internal/context.js';

/** A page in the booklet: the thin border of the cover, the head in the voice's colour, the foot that tells what is kept. */
export function blad(
  c: Context,
  stem: Rol | 'samen',
  inhoud: TemplateResult,
  links: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const naam = kindnaam(c);
  return html`<section class="boek ${links === nothing ? '' : 'open'}" data-stem=${stem} part="boek" aria-label=${c.t.paspoort}>
    <div class="kopband">
      ${embleem()}<span>${naam ? vulIn(c, c.t.paspoortVan, { naam }) : c.t.paspoort}</span>
    </div>
    <div class="leven">
      ${links}
      <div class="stapel">
        <div class="blad">${bladkop(c)}${c.bericht()}${inhoud}${voet(c)}</div>
      </div>
    </div>
  </section>`;
}

function bladkop(c: Context): TemplateResult {
  const { persoon } = c.staat;
  return html`<div class="druk">${veiligheidsdruk('')}</div>
    <div class="bladkop">
      ${persoon ? c.beeld(gezichtVan(persoon.rol, persoon.gezicht), 'stem-beeld') : nothing}
      <p>
        ${persoon
          ? html`<b dir="auto">${persoon.naam ?? rolnaam(c, persoon.rol)}</b>${
              persoon.naam ? html`<small>${rolregel(c, persoon.rol)}</small>` : nothing
            }`
          : nothing}
      </p>
      ${taalknop(c)}
    </div>`;
}

const taalknop = (c: Context): TemplateResult =>
  html`<button class="knop" type="button" ?disabled=${c.uit} @click=${() => c.tussen('taal')}>
    ${ic('taal')}<span class="sr">${c.t.taal}: </span>${talen[c.taal].naam}
  </button>`;

/** What is kept, truthfully, and the way to wipe it or take it along. */
export function voet(c: Context): TemplateResult | typeof nothing {
  const { stand } = c;
  if (stand.stand === 'leeg') return nothing;
  const niet = stand.stand === 'niet';
  const tekst = {
    bezig: () => c.t.bezig,
    bewaard: () => vulIn(c, c.t.bewaardTot, { datum: 'tot' in stand ? datum(c, stand.tot) : '' }),
    tabblad: () => c.t.tabblad,
    niet: () => c.t.nietBewaard,
  }[stand.stand]();
  return html`<div class="voet">
    <span class="bewaard ${niet ? 'niet' : ''}" role="status">${ic(niet ? 'niet' : 'bewaard')}${tekst}</span>
    <button class="knop stil" type="button" @click=${() => c.tussen('bewaren')}>${c.t.meer}</button>
  </div>`;
}

/** A day as people say it, in the reader's language, with the digits of the Dutch. */
export const datum = (c: Pick<Context, 'taal'>, dag: Date): string =>
  new Intl.DateTimeFormat(`${c.taal}-u-nu-latn`, { day: 'numeric', month: 'long' }).format(dag);

/** The row of ways on: one yellow button, back, skip. */
export function acties(
  c: Context,
  knop: { tekst: string; teken?: 'verder' | 'vink'; doe: () => void },
  opties: { terug?: () => void; over?: () => void } = {},
): TemplateResult {
  return html`<div class="acties">
    <button class="knop eerste vol" type="button" ?disabled=${c.uit} @click=${knop.doe}>
      ${knop.tekst} ${ic(knop.teken ?? 'verder')}
    </button>
    ${opties.terug || opties.over
      ? html`<div class="rij">
          ${opties.terug
            ? html`<button class="knop stil" type="button" @click=${opties.terug}>${ic('terug')} ${c.t.terug}</button>`
            : nothing}
          ${opties.over
            ? html`<button class="knop stil" type="button" ?disabled=${c.uit} @click=${opties.over}>
                ${c.t.slaOver} ${ic('over')}
              </button>`
            : nothing}
        </div>`
      : nothing}
  </div>`;
}
