import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { embleem } from '../../../base/vormen.js';
import { voet } from '../delen/voet.js';
import { kindnaam, vulIn, woorden } from '../internal/context.js';
import { zeg, type Aan } from './context.js';
import { pagina } from './tafel.js';

/** That what is shown was talked about before. */
const oudbericht = (a: Aan): TemplateResult | typeof nothing =>
  a.tafel.oud && !a.tafel.net
    ? html`<div class="melding">${lijn(tekens.letop)}<b>${zeg(a, a.t.oudGesprek)}</b></div>`
    : nothing;

/** How much of the time is left, as a piece of a disc: in twelfths, so that it moves calmly. */
function taart(deel: number): string {
  const twaalfden = Math.round(Math.min(1, Math.max(0, deel)) * 12);
  if (twaalfden === 12) return 'M36 12a27 27 0 1 0 .01 0z';
  if (twaalfden === 0) return '';
  const hoek = (twaalfden / 12) * 2 * Math.PI;
  const x = (36 + 27 * Math.sin(hoek)).toFixed(1);
  const y = (39 - 27 * Math.cos(hoek)).toFixed(1);
  return `M36 39V12A27 27 0 ${twaalfden > 6 ? 1 : 0} 1 ${x} ${y}Z`;
}

/** The time, calmly: whole minutes, and no alarm when they are over. */
function klok({ v, tafel, t }: Aan): TemplateResult | typeof nothing {
  const { over, minuten } = tafel;
  if (over === null) return nothing;
  const vol = over === 1 ? t.nogMinuut : vulIn(v, t.nogMinuten, { aantal: over });
  return html`<div class="klok" role="timer" aria-label=${t.tijd}>
    <svg viewBox="0 0 72 72" aria-hidden="true">
      <circle class="plaat-w" cx="36" cy="39" r="27" /><path class="taart" d=${taart(over / minuten)} />
      <path d="M31 5h10M36 5v7M56 16l3-3M36 39V18" fill="none" />
    </svg>
    ${over === 0 ? html`<b>${t.tijdOm}</b>` : html`<b class="lang">${vol}</b><b class="kort" aria-hidden="true">${vulIn(v, t.kortMinuten, { aantal: over })}</b>`}
  </div>`;
}

interface Blad {
  /** Left: the voices. */
  links: TemplateResult;
  /** Right, on yellow paper: what is done together. */
  rechts?: TemplateResult | typeof nothing;
  /** The page of the tabs that this is. */
  nu?: string;
}

/** The open spread of the talk: tabs on top, two leaves; one below the other where there is no room. */
export function spread(a: Aan, { links, rechts, nu }: Blad): TemplateResult {
  const { v, tafel } = a;
  const naam = kindnaam(v);
  return html`<section class="boek gesprek" data-stem="samen" part="boek" aria-label=${v.t.samenPraten}>
    <div class="kopband">
      ${embleem()}<span class="titel"
        ><span class="lang">${naam ? vulIn(v, v.t.paspoortVan, { naam }) : v.t.paspoort}</span
        ><span class="kort" aria-hidden="true" dir="auto">${naam ?? v.t.paspoort}</span><small
          >${woorden({ taal: v.taal }, tafel.gesprek.titel)}</small
        ></span>
      ${klok(a)}
    </div>
    ${nu === undefined ? nothing : tabs(a, nu)}
    <div class="stapel">
      <div class="spread ${rechts ? '' : 'een'}">
        <div class="links">${v.luister.melding('blad')}${oudbericht(a)}${links}${rechts ? nothing : voet(v)}</div>
        ${rechts ? html`<div class="rechts">${rechts}${voet(v)}</div>` : nothing}
      </div>
    </div>
  </section>`;
}

/** The name and the picture of a page, for its tab and for the way to it. */
export function naamVanPagina({ v, tafel, t }: Aan, bij: string): { titel: TemplateResult | string; beeld: string } {
  const vast: Record<string, [string, string]> = {
    [pagina.alles]: [t.alles, 'conversation'],
    [pagina.meer]: [t.ookGezegd, 'conversation'],
    [pagina.samen]: [t.samenDoen, 'together'],
    [pagina.kaarten]: [t.kaarten, 'would-like-to-talk'],
    [pagina.afspraken]: [t.wijSprekenAf, 'agreement'],
    [pagina.overdracht]: [t.mee, 'paper'],
  };
  const [titel, beeld] = vast[bij] ?? ['', 'conversation'];
  const onderwerp = tafel.onderwerp(bij);
  return onderwerp
    ? {
        titel: woorden({ taal: v.taal }, onderwerp.titel),
        beeld: typeof onderwerp.beeld === 'string' ? onderwerp.beeld : 'conversation',
      }
    : { titel, beeld };
}

/** All pages where there is room; on a phone this page, and the way to all of them. */
function tabs(a: Aan, nu: string): TemplateResult {
  const { v, tafel, t } = a;
  const { gang } = tafel;
  const plaats = gang.indexOf(nu);
  const tab = (bij: string): TemplateResult => {
    const { titel, beeld } = naamVanPagina(a, bij);
    return html`<li class=${bij === nu ? 'nu' : ''}>
      <button class="tab" type="button" aria-current=${bij === nu ? 'page' : nothing} @click=${() => tafel.naar(bij)}>
        ${v.beeld(beeld)}<span>${titel}${bij === nu ? html`<small>${vulIn(v, t.vanZoveel, { nummer: plaats + 1, aantal: gang.length })}</small>` : nothing}</span>
      </button>
    </li>`;
  };
  return html`<nav class="tabs ${gang.length > 7 ? 'veel' : ''}" aria-label=${t.onderwerpen}>
    <ul>
      ${gang.map(tab)}
      <li class="alles ${nu === pagina.alles ? 'nu' : ''}">
        <button class="tab" type="button" aria-current=${nu === pagina.alles ? 'page' : nothing} @click=${() => tafel.naar(pagina.alles)}>
          ${lijn('M3 6h18M3 12h18M3 18h18')}<span>${t.alles}</span>
        </button>
      </li>
    </ul>
  </nav>`;
}

/** The heading of a page, with the button that reads it. The heading is in the tab order only for the way there. */
export const kop = (a: Aan, titel: TemplateResult | string): TemplateResult =>
  html`<div class="paginakop"><h2 class="vraag" tabindex="-1">${titel}</h2>${a.v.luister.balk('blad')}</div>`;

/** On, and back: each says where to. */
export function verderrij(a: Aan, nu: string): TemplateResult {
  const { tafel } = a;
  const { gang } = tafel;
  const plaats = gang.indexOf(nu);
  const vorige = gang[plaats - 1];
  const volgende = gang[plaats + 1];
  const naar = (bij: string): TemplateResult | string => naamVanPagina(a, bij).titel;
  return html`<div class="verderrij">
    <button class="knop stil" type="button" @click=${() => tafel.naar(vorige ?? pagina.alles)}>${ic('terug')} ${naar(vorige ?? pagina.alles)}</button>
    ${
      volgende === undefined
        ? nothing
        : html`<button class="knop eerste" type="button" @click=${() => tafel.naar(volgende)}>${naar(volgende)} ${ic('verder')}</button>`
    }
  </div>`;
}

/** A text that is only shown while the page has this heading. */
export const hint = (a: Aan, tekst: string): TemplateResult => html`<p class="hint">${zeg(a, tekst)}</p>`;
