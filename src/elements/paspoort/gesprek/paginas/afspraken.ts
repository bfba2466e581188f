import { html, nothing, type TemplateResult } from 'lit';
import { zeg, type Aan } from '../context.js';
import { afspraakregel, persoondeel, terugblik } from '../afspraak.js';
import { klaarknop } from '../samenkolom.js';
import { hint, kop, spread, verderrij } from '../spread.js';
import { pagina } from '../tafel.js';

/** "Wij spreken af": something small for each at the table, and the look back on what was agreed before. */
export function afsprakenpagina(a: Aan): TemplateResult {
  const { tafel, t } = a;
  return spread(a, {
    nu: pagina.afspraken,
    links: html`${kop(a, zeg(a, t.wijSprekenAf))}
      ${
        tafel.oud
          ? html`<ul class="afspraken">${tafel.afspraken.map((afspraak) => afspraakregel(a, afspraak))}</ul>`
          : html`${hint(a, t.afsprakenUitleg)} ${terugblik(a)} ${tafel.aanwezig.map((persoon) => persoondeel(a, persoon))}`
      }
      <div class="acties">${klaarknop(a)}</div>
      ${verderrij(a, pagina.afspraken)}${nothing}`,
  });
}
