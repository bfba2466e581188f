/* Doing it: the steps, what is put down, talking together. Fetched when somebody begins. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Regel } from '../../base/luisteren.js';
import { ic, lijn } from '../../base/tekeningen.js';
import { portret } from '../../base/vormen.js';
import type { Beurt, Stap } from '../../domain/thuisopdracht/thuisopdracht.js';
import { naamVan, vulIn, type Gang } from './internal/gang.js';
import * as lijnen from './internal/lijnen.js';

/** What is heard of a step: what each of the two does and may say. */
const vanStap = ({ titel, kind, ouder, makkelijker, moeilijker }: Stap, i: number, c: Gang): Regel[] => [
  [`titel-${i}`, titel],
  ...[kind, ouder].flatMap((beurt, n): Regel[] => [
    ...(beurt ? [[`doet-${i}-${n}`, beurt.doet] as const] : []),
    ...(beurt?.zegt === undefined ? [] : [[`zegt-${i}-${n}`, beurt.zegt] as const]),
  ]),
  ...(makkelijker !== undefined && c.open.has(`makkelijker-${i}`) ? [[`makkelijker-${i}`, makkelijker] as const] : []),
  ...(moeilijker !== undefined && c.open.has(`moeilijker-${i}`) ? [[`moeilijker-${i}`, moeilijker] as const] : []),
];

/** One step at a time on a phone; all of them where there is room. */
export function stappenpagina(c: Gang): TemplateResult {
  const { stappen } = c.opdracht;
  const nu = c.plek.startsWith('stap-') ? Number(c.plek.slice(5)) : 0;
  const getoond = c.alles ? stappen.map((_, i) => i) : [nu];
  const { knop, melding } = c.leesbalk(getoond.flatMap((i) => (stappen[i] ? vanStap(stappen[i], i, c) : [])));
  return html`<div class="velkop">
      <ol class="weg" aria-hidden="true">
        ${stappen.map(
          (_, i) =>
            html`<li class=${c.alles ? '' : i < nu ? 'had' : i === nu ? 'hier' : ''}>${!c.alles && i < nu ? ic('vink') : i + 1}</li>`,
        )}
      </ol>
      ${knop}
    </div>
    ${melding}
    <div class=${c.alles ? 'stappen allemaal' : 'stappen'}>
      ${getoond.map((i) => (stappen[i] ? toonStap(c, stappen[i], i) : nothing))}
    </div>
    ${verder(c)}`;
}

function toonStap(c: Gang, stap: Stap, i: number): TemplateResult {
  const beurt = c.beurten.get(i) ?? (stap.wie === 'ouder' ? 'ouder' : 'kind');
  const ander = beurt === 'kind' ? 'ouder' : 'kind';
  const ruilen = stap.wie === 'samen' && stap.kind && stap.ouder;
  return html`<div class="stap" role="group" aria-labelledby="stap-${i}">
    <p class="sr">${vulIn(c, c.t.stapVan, { nu: i + 1, totaal: c.opdracht.stappen.length })}</p>
    <h2 class="vraag" id="stap-${i}" tabindex=${c.alles && i > 0 ? nothing : '-1'}>${c.alles ? html`<span class="nummer" aria-hidden="true">${i + 1}</span>` : nothing}${c.zin(stap.titel, `titel-${i}`)}</h2>
    <span class="plaat tafereel">${c.beeld(stap.beeld)}</span>
    <div class="spelers">
      ${speler(c, stap[beurt], beurt, i, true)}
      ${
        ruilen
          ? html`<button class="knop wissel" type="button" @click=${() => c.zetBeurt(i, ander)}>
              ${lijn(lijnen.wissel)} <span class="woord">${c.t.wissel}</span>
            </button>`
          : nothing
      }
      ${speler(c, stap[ander], ander, i, false)}
    </div>
    ${klok(c, stap, i)}
    <div class="hulpen">${hulp(c, stap, i, 'makkelijker')}${hulp(c, stap, i, 'moeilijker')}</div>
  </div>`;
}

/** Shape, colour, face and word say whose turn it is; who waits is small and in a tint. */
function speler(
  c: Gang,
  beurt: Beurt | undefined,
  wie: 'kind' | 'ouder',
  i: number,
  aan: boolean,
): TemplateResult | typeof nothing {
  if (!beurt) return nothing;
  const n = wie === 'kind' ? 0 : 1;
  return html`<div class="speler ${aan ? 'aan' : 'straks'}" data-stem=${wie}>
    <div class="wie">
      ${portret(wie, c.beeld(`${wie}-1`, 'in-vorm'))}
      <p><small class="woord">${aan ? c.t.aanDeBeurt : c.t.straks}</small><b class="woord" dir="auto">${naamVan(c, wie)}</b></p>
    </div>
    <p class="doet">${c.zin(beurt.doet, `doet-${i}-${n}`)}</p>
    ${
      beurt.zegt !== undefined || beurt.beeld !== undefined
        ? html`<div class=${beurt.zegt === undefined ? 'beelden' : 'ballon'}>
            ${beurt.beeld === undefined ? nothing : html`<span class="beelden">${c.beeld(beurt.beeld)}</span>`}
            ${beurt.zegt === undefined ? nothing : html`<p>${c.zin(beurt.zegt, `zegt-${i}-${n}`)}</p>`}
          </div>`
        : nothing
    }
  </div>`;
}

function hulp(c: Gang, stap: Stap, i: number, soort: 'makkelijker' | 'moeilijker'): TemplateResult | typeof nothing {
  const tekst = stap[soort];
  if (tekst === undefined) return nothing;
  const wat = `${soort}-${i}`;
  const open = c.open.has(wat);
  return html`<div class="hulp">
    <button class="knop stil" type="button" aria-expanded=${open} aria-controls=${wat} @click=${() => c.klap(wat)}>
      ${lijn(soort === 'makkelijker' ? lijnen.omlaag : lijnen.omhoog)} <span class="woord">${c.t[soort]}</span>
    </button>
    <div class="tip" id=${wat} ?hidden=${!open}>${c.zin(tekst, wat)}</div>
  </div>`;
}

/** Goes only when it is asked to; shows minutes, makes no sound, and nothing ends when it ends. */
function klok(c: Gang, { minuten }: Stap, i: number): TemplateResult | typeof nothing {
  if (minuten === undefined) return nothing;
  const over = c.klokVan === i ? c.klok.minuten : null;
  if (over === null) {
    return html`<button class="knop vol klokknop" type="button" @click=${() => c.startKlok(i, minuten)}>
      ${wijzerplaat(1)} <span class="woord">${vulIn(c, c.t.zetKlokAan, { aantal: minuten })}</span>
    </button>`;
  }
  const woorden = over === 0 ? c.t.tijdOm : over === 1 ? c.t.laatsteMinuut : vulIn(c, c.t.nogMinuten, { aantal: over });
  return html`<div class="klok">
    ${wijzerplaat(c.klok.rest)} <b role="timer" aria-live="polite" class="woord">${woorden}</b>
    <button class="knop stil" type="button" @click=${() => c.klok.stop()}>${lijn(lijnen.kruis)} <span class="woord">${c.t.zetKlokUit}</span></button>
  </div>`;
}

function wijzerplaat(rest: number): TemplateResult {
  const hoek = Math.min(rest, 0.9999) * 2 * Math.PI;
  const taart = `M24 24V6A18 18 0 ${hoek > Math.PI ? 1 : 0} 1 ${24 + 18 * Math.sin(hoek)} ${24 - 18 * Math.cos(hoek)}Z`;
  return html`<svg class="wijzerplaat" viewBox="0 0 48 48" aria-hidden="true"><circle cx="24" cy="24" r="21" /><path d=${rest > 0 ? taart : nothing} /></svg>`;
}

/** What to put down, and three open questions to talk about. */
export function praatpagina(c: Gang): TemplateResult {
  const { notitie, praatvragen } = c.opdracht;
  const regels: Regel[] = [
    ...(notitie === undefined ? [] : [['notitie', notitie] as const]),
    ...praatvragen.map(({ tekst }, i) => [`praat-${i}`, tekst] as const),
  ];
  const { knop, melding } = c.leesbalk(regels);
  return html`<div class="velkop"><span class="plaat tafereel">${c.beeld('conversation')}</span>${knop}</div>
    ${melding}
    ${
      notitie === undefined
        ? nothing
        : html`<div class="notitie" data-stem="kind">
            <span class="plaat">${c.beeld({ tekening: 'draw', turven: 'count', foto: 'camera', woorden: 'write', niets: 'write' }[c.opdracht.vastleggen])}</span>
            <div><h2 class="woord">${c.t.maken}</h2><p>${c.zin(notitie, 'notitie')}</p></div>
          </div>`
    }
    <h2 class="vraag" tabindex="-1"><span class="woord">${c.t.praatSamen}</span></h2>
    <p class="hint woord">${c.t.geenFout}</p>
    <ul class="praatvragen">
      ${praatvragen.map(
        ({ tekst, beeld }, i) =>
          html`<li>${beeld === undefined ? html`<span class="plaat">${c.beeld('talk')}</span>` : html`<span class="plaat">${c.beeld(beeld)}</span>`}<p>${c.zin(tekst, `praat-${i}`)}</p></li>`,
      )}
    </ul>
    ${verder(c, c.t.hoeWasHet)}`;
}

const verder = (c: Gang, woord = c.t.verder): TemplateResult =>
  html`<div class="acties">
    <button class="knop eerste vol" type="button" @click=${() => c.verder()}><span class="woord">${woord}</span> ${ic('verder')}</button>
    <div class="rij">
      <button class="knop stil" type="button" @click=${() => c.vorige()}>${ic('terug')} <span class="woord">${c.t.terug}</span></button>
    </div>
  </div>`;
