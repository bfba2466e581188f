import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { vulIn, woorden } from '../internal/context.js';
import type { Aan } from './context.js';
import { afspraakregel } from './afspraak.js';
import { dagEnJaar } from './delen.js';
import { matchpaar } from './match.js';
import { stempel, stempelsoort } from './stempel.js';
import { pagina } from './tafel.js';

/** The yellow leaf: what fits together, what was agreed, the stamps. On a phone only the way to the agreements. */
export function samenkolom(a: Aan): TemplateResult {
  const { v, tafel, t } = a;
  const { afspraken, matches } = tafel;
  const aantal =
    afspraken.length === 0
      ? t.nogGeenAfspraken
      : afspraken.length === 1
        ? t.eenAfspraak
        : vulIn(v, t.aantalAfspraken, { aantal: afspraken.length });
  const [eerste] = matches;
  return html`<div class="op-telefoon">
      <ul class="lijstblok">
        <li>
          <button class="regel" type="button" @click=${() => tafel.naar(pagina.afspraken)}>
            <span class="plaat rp">${v.beeld('agreement')}</span>
            <span class="rt"><b>${t.wijSprekenAf}</b><small>${aantal}</small></span>${ic('verder')}
          </button>
        </li>
      </ul>
    </div>
    <div class="op-blad">
      ${
        eerste
          ? html`<section class="samendeel">
              <h3>${v.beeld('together')} ${t.pastBijElkaar}</h3>
              ${matchpaar(a, eerste, false)}
              ${matches.length > 1 ? html`<button class="knop stil" type="button" @click=${() => tafel.naar(pagina.samen)}>${t.alles} ${ic('verder')}</button>` : nothing}
            </section>`
          : nothing
      }
      <section class="samendeel">
        <h3>${v.beeld('agreement')} ${t.wijSprekenAf}</h3>
        ${
          afspraken.length > 0
            ? html`<ul class="afspraken">${afspraken.map((afspraak) => afspraakregel(a, afspraak))}</ul>`
            : html`<p class="hint">${t.nogGeenAfspraken}</p>`
        }
        ${tafel.oud ? nothing : html`<button class="knop vol" type="button" @click=${() => tafel.naar(pagina.afspraken)}>${lijn(tekens.plus)} ${t.wijSprekenAf}</button>`}
      </section>
      <section class="samendeel">
        <h3>${v.beeld('stamp')} ${t.onzeGesprekken}</h3>
        ${stempels(a)}
      </section>
      ${klaarknop(a)}
      <button class="knop stil stop" type="button" @click=${() => tafel.naar(pagina.alles)}>${ic('terug')} ${t.alles}</button>
    </div>`;
}

/** "Klaar. Goed gepraat!": puts the stamp. */
export function klaarknop({ tafel, t, v }: Aan): TemplateResult | typeof nothing {
  if (tafel.oud) return nothing;
  return html`<button class="knop vol" type="button" ?disabled=${v.uit} @click=${() => tafel.stempel()}>${ic('vink')} ${t.klaarGepraat}</button>`;
}

/** A place for each talk: with its stamp it is the way to read that talk again. */
export function stempels(a: Aan): TemplateResult {
  const { v, tafel, t } = a;
  const { delen } = v.sjabloon;
  return html`<ul class="stempels">
    ${tafel.stempels.map(({ deel, gesprek, stempel: er }) => {
      const soort = stempelsoort(delen.indexOf(deel));
      const dag = er && dagEnJaar(a, er.dag);
      const naam = html`<span class="sn">${woorden({ taal: v.taal }, deel.titel)}</span>`;
      // The day stands in the stamp, in letters: with the name below it that is what the button is called.
      return html`<li class="stempelplek">
        ${
          dag && gesprek !== tafel.gesprekId
            ? html`<button type="button" class="terugblik" @click=${() => leesOud(a, deel.id, gesprek)}>
                ${stempel(soort, dag)}${naam}<span class="sr">. ${t.lees}</span>
              </button>`
            : html`${stempel(soort, dag, tafel.net && gesprek === tafel.gesprekId)}${naam}${dag ? nothing : html`<span class="sr">${t.nogTeKomen}</span>`}`
        }
      </li>`;
    })}
  </ul>`;
}

function leesOud({ v, tafel }: Aan, deel: string, gesprek: string): void {
  tafel.bekeken = gesprek;
  v.naarGesprek({ deel, bij: pagina.alles });
}
