import { html, nothing, type TemplateResult } from 'lit';
import { ic } from '../../../../base/tekeningen.js';
import { rollen, type Rol } from '../../../../domain/rol.js';
import { rolnaam, vulIn } from '../../internal/context.js';
import { zichtrij } from '../../paginas/controle.js';
import { zeg, type Aan } from '../context.js';
import { stempels } from '../samenkolom.js';
import { kop, naamVanPagina, spread } from '../spread.js';
import { pagina } from '../tafel.js';

/** Everything there is to talk about, and who said something about it. Never a count. */
export function allespagina(a: Aan): TemplateResult {
  const { tafel, t, v } = a;
  return spread(a, {
    nu: pagina.alles,
    links: html`${kop(a, zeg(a, t.waarover))}
      <ul class="lijstblok">
        ${[...tafel.gang, ...(tafel.opTafel.length === 0 && tafel.kaarten.length > 0 ? [pagina.kaarten] : [])].map(
          (bij) => {
            const { titel, beeld } = naamVanPagina(a, bij);
            const minuten = tafel.minutenVan(bij);
            const stemmen = stemmenVan(a, bij);
            const wie = stemmen?.map((rol) => rolnaam(v, rol)).join(', ');
            return html`<li>
            <button class="regel" type="button" @click=${() => tafel.naar(bij)}>
              <span class="plaat rp">${v.beeld(beeld)}</span>
              <span class="rt"><b>${titel}</b>${minuten ? html`<small>${vulIn(v, t.kortMinuten, { aantal: minuten })}</small>` : nothing}</span>
              ${
                stemmen
                  ? html`${zichtrij(stemmen)}<span class="sr">${wie ? vulIn(v, t.zeggenIets, { wie }) : t.nogNiemand}</span>`
                  : ic('verder')
              }
            </button>
          </li>`;
          },
        )}
      </ul>
      <p class="hint lucht">${zeg(a, t.volleVorm)}</p>
      <h3 class="tussen">${zeg(a, t.onzeGesprekken)}</h3>
      ${stempels(a)}
      <div class="acties">
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => stopMetPraten(a)}>${ic('terug')} ${t.stopGesprek}</button>
          ${tafel.oud ? html`<button class="knop" type="button" @click=${() => naarNu(a)}>${t.naarNu}</button>` : nothing}
        </div>
      </div>`,
  });
}

const stopMetPraten = ({ tafel, v }: Aan): void => {
  tafel.stop();
  v.vertrek();
};

export const naarNu = ({ tafel }: Aan): void => {
  tafel.bekeken = null;
  tafel.naar(undefined);
};

/** Of which voices something lies on this page; undefined for a page that is not about voices. */
function stemmenVan({ tafel }: Aan, bij: string): Rol[] | undefined {
  if (tafel.onderwerp(bij)) return tafel.van(bij).stemmen;
  if (bij === pagina.meer) return rollen.filter((rol) => tafel.overig.some(({ stemmen }) => stemmen.includes(rol)));
  if (bij !== pagina.afspraken) return undefined;
  const doeners = tafel.afspraken.flatMap(({ versies }) => versies.map(({ wat }) => wat.wie));
  return rollen.filter((rol) => tafel.iedereen.some((p) => p.rol === rol && doeners.includes(p.id)));
}
