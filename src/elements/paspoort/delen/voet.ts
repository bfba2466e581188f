import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { vulIn, type StartContext } from '../internal/context.js';

/** What is kept, truthfully, and the way to wipe it or take it along. */
export function voet(c: StartContext): TemplateResult | typeof nothing {
  const { stand } = c;
  if (stand.stand === 'leeg') return nothing;
  const niet = stand.stand === 'niet';
  const tekst =
    stand.stand === 'bewaard'
      ? vulIn(c, c.t.bewaardTot, { datum: datum(c, stand.tot) })
      : stand.stand === 'niet'
        ? c.t.nietBewaard
        : c.t[stand.stand];
  return html`<div class="voet">
    <span class="bewaard ${niet ? 'niet' : ''}" role="status">${lijn(niet ? tekens.niet : tekens.bewaard)}${tekst}</span>
    <button class="knop stil" type="button" @click=${() => c.tussen('bewaren')}>${c.t.meer}</button>
  </div>`;
}

/** A day as people say it, in the reader's language, with the digits of the Dutch. */
export const datum = (c: Pick<StartContext, 'taal'>, dag: Date): string =>
  new Intl.DateTimeFormat(`${c.taal}-u-nu-latn`, { day: 'numeric', month: 'long' }).format(dag);

/** The row of ways on: one yellow button, back, skip. */
export function acties(
  c: StartContext,
  knop: { tekst: string; teken?: 'verder' | 'vink'; doe: () => void },
  opties: { terug?: () => void; over?: () => void } = {},
): TemplateResult {
  return html`<div class="acties">
    <button class="knop eerste vol" type="button" ?disabled=${c.uit} @click=${knop.doe}>
      ${knop.tekst} ${ic(knop.teken ?? 'verder')}
    </button>
    ${
      opties.terug || opties.over
        ? html`<div class="rij">
          ${
            opties.terug
              ? html`<button class="knop stil" type="button" @click=${opties.terug}>${ic('terug')} ${c.t.terug}</button>`
              : nothing
          }
          ${
            opties.over
              ? html`<button class="knop stil" type="button" ?disabled=${c.uit} @click=${opties.over}>
                ${c.t.slaOver} ${ic('over')}
              </button>`
              : nothing
          }
        </div>`
        : nothing
    }
  </div>`;
}
