import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../../base/tekeningen.js';
import * as tekens from '../../../../base/tekens.js';
import { zoals } from '../../../../base/zoals.js';
import { vulIn, woorden } from '../../internal/context.js';
import { naamVan, zeg, type Aan } from '../context.js';
import { gezicht } from '../delen.js';
import { hint, kop, spread } from '../spread.js';

/** "Wie zijn er bij?" and which talk it is: before anything of it is shown. */
export function beginpagina(a: Aan): TemplateResult {
  const { v, tafel, t } = a;
  const { delen } = v.sjabloon;
  return spread(a, {
    links: html`${kop(a, zeg(a, t.wieErbij))} ${hint(a, t.wieErbijUitleg)}
      <ul class="erbij">
        ${tafel.iedereen.map(
          (persoon) =>
            html`<li>
              <label class="tegel ${tafel.isErbij(persoon) ? 'gekozen' : ''}" data-stem=${persoon.rol}>
                <input type="checkbox" .checked=${zoals(tafel.isErbij(persoon))}
                  @change=${(e: Event) => tafel.zetErbij(persoon, (e.currentTarget as HTMLInputElement).checked)} />
                ${gezicht(a, persoon)}
                <span class="woord" dir="auto">${v.luister.zeg(naamVan(a, persoon), persoon.naam !== undefined)}</span>
                <span class="vink">${ic('vink')}</span>
              </label>
            </li>`,
        )}
      </ul>
      <p class="hint">${zeg(a, t.iemandErbij)}</p>
      ${tafel.volwassen && !tafel.magBeginnen ? html`<p class="melding" role="status">${lijn(tekens.letop)}<b>${zeg(a, t.nietZonder)}</b></p>` : nothing}
      ${
        delen.length > 1
          ? html`<h3 class="tussen">${zeg(a, t.welkGesprek)}</h3>
              <div class="namen">
                ${delen.map(
                  (deel) =>
                    html`<button class="knop" type="button" aria-pressed=${deel.id === v.staat.deel}
                      @click=${() => v.naarGesprek({ deel: deel.id })}>
                      ${v.beeld(deel.beeld)} ${woorden(v, deel.titel)}
                    </button>`,
                )}
              </div>`
          : nothing
      }
      <div class="acties">
        <button class="knop eerste vol" type="button" ?disabled=${!tafel.magBeginnen} @click=${() => tafel.begin()}>
          <span>${tafel.begonnen ? t.gaDoor : t.beginGesprek}<small>${vulIn(v, t.minuten, { aantal: tafel.minuten })}</small></span> ${ic('verder')}
        </button>
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => v.vertrek()}>${ic('terug')} ${v.t.terug}</button>
        </div>
      </div>`,
  });
}
