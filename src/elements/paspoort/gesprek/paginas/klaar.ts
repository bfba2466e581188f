import { html, type TemplateResult } from 'lit';
import { ic } from '../../../../base/tekeningen.js';
import { regel } from '../../delen/regel.js';
import { afspraakregel } from '../afspraak.js';
import { zeg, type Aan } from '../context.js';
import { stempels } from '../samenkolom.js';
import { kop, spread } from '../spread.js';
import { pagina } from '../tafel.js';
import { naarNu } from './alles.js';

/** The talk was held: the stamp comes down, and what was agreed stands below it. */
export function klaarpagina(a: Aan): TemplateResult {
  const { v, tafel, t } = a;
  return spread(a, {
    links: html`${kop(a, zeg(a, t.goedGepraat))}
      <p class="hint">${zeg(a, t.stempelUitleg)}</p>
      <div class="stempelblad">${stempels(a)}</div>
      <h3 class="tussen">${zeg(a, t.wijSprekenAf)}</h3>
      <ul class="afspraken">${tafel.afspraken.map((afspraak) => afspraakregel(a, afspraak))}</ul>
      <p class="hint lucht">${zeg(a, tafel.afspraken.length > 0 ? t.terugkijken : t.nogGeenAfspraken)}</p>
      <ul class="lijstblok">
        ${regel(v, { beeld: 'print', titel: v.tl.print, onder: v.tl.opPapier, doe: () => v.metZelden(() => v.doe.print(false)) })}
        ${regel(v, { beeld: 'file', titel: v.tl.bestand, onder: v.tl.bestandUitleg, doe: () => v.metZelden(() => v.doe.bewaarBestand()) })}
        ${regel(v, { beeld: 'conversation', titel: t.lees, doe: () => tafel.naar(pagina.alles) })}
      </ul>
      <div class="acties">
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => v.vertrek()}>${ic('terug')} ${t.stopGesprek}</button>
          <button class="knop stil" type="button" @click=${() => tafel.haalStempelWeg()}>${t.stempelTerug}</button>
          <button class="knop stil" type="button" @click=${() => naarNu(a)}>${t.naarNu}</button>
        </div>
      </div>`,
  });
}
