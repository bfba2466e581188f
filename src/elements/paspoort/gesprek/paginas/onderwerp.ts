import { html, nothing, type TemplateResult } from 'lit';
import type { Onderwerp } from '../../../../domain/paspoort/gesprek.js';
import { isBreed } from '../../internal/breed.js';
import { woorden } from '../../internal/context.js';
import { metNederlands, naamVan, zeg, type Aan } from '../context.js';
import { minutenVan, opTafel, praatkaart, sprekersrij } from '../delen.js';
import { samenkolom } from '../samenkolom.js';
import { kop, spread, verderrij } from '../spread.js';
import { pagina } from '../tafel.js';

/** One subject: the voices side by side, and a question to talk on with. */
export function onderwerppagina(a: Aan, onderwerp: Onderwerp): TemplateResult {
  const { v, tafel, t } = a;
  const wat = tafel.van(onderwerp.id);
  const { stemmen = {} } = onderwerp;
  const leidt = tafel.aanwezig.find(({ rol }) => rol === (onderwerp.leidt ?? 'kind'));
  const sprekers = tafel.aanwezig.filter(({ rol }) => wat.stemmen.includes(rol));
  const onder = Object.fromEntries(Object.entries(stemmen).map(([rol, tekst]) => [rol, tekst && woorden(v, tekst)]));
  return spread(a, {
    nu: onderwerp.id,
    links: html`${kop(a, metNederlands(a, onderwerp.vraag))}
      ${
        tafel.oud
          ? nothing
          : html`<p class="hint">
              ${leidt ? zeg(a, t.begint, { naam: naamVan(a, leidt) }) : nothing} ${minutenVan(a, onderwerp.id)}
            </p>`
      }
      ${sprekers.length > 1 ? sprekersrij(a, sprekers, onder) : nothing} ${opTafel(a, wat, isBreed())}
      ${praatkaart(a, onderwerp.praat)} ${verderrij(a, onderwerp.id)}`,
    rechts: samenkolom(a),
  });
}

/** What was said about subjects that are not on the agenda. */
export function meerpagina(a: Aan): TemplateResult {
  const { tafel, t, v } = a;
  const vragen = v.sjabloon.delen.flatMap((deel) => deel.vragen);
  return spread(a, {
    nu: pagina.meer,
    links: html`${kop(a, zeg(a, t.meerOnderwerpen))}
      ${tafel.overig.map((wat) => {
        const vraag = vragen.find(({ onderwerp, id }) => (onderwerp ?? id) === wat.onderwerp);
        return html`<section class="ookgezegd">
          ${vraag ? html`<h3 class="tussen">${metNederlands(a, vraag.vraag)}</h3>` : nothing}${opTafel(a, wat, isBreed(), vraag !== undefined)}
        </section>`;
      })}
      ${verderrij(a, pagina.meer)}`,
    rechts: samenkolom(a),
  });
}
