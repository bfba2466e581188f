import { html, nothing, type TemplateResult } from 'lit';
import { knoop } from '../../../base/knoop.js';
import { ic } from '../../../base/tekeningen.js';
import { vorm } from '../../../base/vormen.js';
import type { Kant, Match, Matchstand } from '../../../domain/gesprek/match.js';
import { woorden } from '../internal/context.js';
import { naamVan, zeg, type Aan } from './context.js';
import { hint, kop, spread, verderrij } from './spread.js';
import { pagina } from './tafel.js';

/** An offer and a need that meet at a yellow knot, and how far it is. */
export function matchpaar(a: Aan, match: Match, metKnoppen = true): TemplateResult {
  const { t } = a;
  return html`<div class="match">
    ${helft(a, match.nodig, match.waarvoor, t.zoekt)}
    ${knoop()}
    ${helft(a, match.aanbod, match.waarvoor, t.kan)}
    ${metKnoppen ? html`<div class="matchstand">${stand(a, match)}</div>` : nothing}
  </div>`;
}

function helft(a: Aan, { persoon, vraag }: Kant, waarvoor: string, tekst: string): TemplateResult {
  const { v } = a;
  const optie = vraag.opties?.find(({ id }) => id === waarvoor);
  return html`<div class="helft" data-stem=${persoon.rol}>
    ${vorm(persoon.rol)}${optie?.beeld ? html`<span class="plaat">${v.beeld(optie.beeld)}</span>` : nothing}
    <b>${zeg(a, tekst, { naam: naamVan(a, persoon) })}</b><span>${optie ? woorden(v, optie.tekst) : waarvoor}</span>
  </div>`;
}

/** Suggestion, asked, yes or not now, done: "nu niet" is an answer like any other. */
function stand(a: Aan, match: Match): TemplateResult | typeof nothing {
  const { t, tafel } = a;
  const knop = (naar: Matchstand, woord: string, eerste = false): TemplateResult =>
    html`<button class="knop ${eerste ? 'vol' : ''}" type="button" ?disabled=${a.v.uit || tafel.oud} @click=${() => tafel.zetMatch(match, naar)}>${woord}</button>`;
  const staat = (woord: string): TemplateResult => html`<b role="status">${ic('vink')} ${zeg(a, woord)}</b>`;
  switch (match.stand) {
    case 'voorstel':
      return knop('gevraagd', t.vraagHet, true);
    case 'gevraagd':
      return html`<b role="status">${zeg(a, t.gevraagd)}</b>${knop('ja', t.ja)}${knop('nee', t.nuNiet)}`;
    case 'ja':
      return html`${staat(t.afgesproken)}${knop('gedaan', t.gedaan)}`;
    case 'nee':
      return html`<b role="status">${zeg(a, t.nietNu)}</b>${knop('gevraagd', t.nogEens)}`;
    case 'gedaan':
      return staat(t.isGedaan);
  }
}

/** "Samen doen": everything that fits, each with its state. */
export function samenpagina(a: Aan): TemplateResult {
  const { tafel, t } = a;
  return spread(a, {
    nu: pagina.samen,
    links: html`${kop(a, zeg(a, t.pastBijElkaar))} ${hint(a, t.pastUitleg)}
      ${
        tafel.matches.length > 0
          ? html`<ul class="matches">${tafel.matches.map((match) => html`<li>${matchpaar(a, match)}</li>`)}</ul>`
          : hint(a, t.nietsPast)
      }
      ${verderrij(a, pagina.samen)}`,
  });
}
