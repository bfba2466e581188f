import { html, nothing, type TemplateResult } from 'lit';
import type { Regel } from '../../../base/luisteren.js';
import { woorden } from '../../../base/tekst.js';
import { portret } from '../../../base/vormen.js';
import { dagen } from '../../../domain/datum.js';
import type { Mens } from '../../../domain/informatiekaart/informatiekaart.js';
import { taalnaam } from '../../../speech/taalnaam.js';
import { zin, type Context } from '../internal/context.js';
import { gezicht } from '../internal/gezicht.js';
import { kalender } from '../internal/kalender.js';
import { urenlijst, urenwoorden } from '../internal/uren.js';
import { blok, gesproken, klas } from '../internal/voorlezen.js';

/** One of the people of a card: face, name, what they do, and when. */
export function mens(
  c: Context,
  { id, naam, rol, beeld, dagen: werkt, talen, zin: eigen, uren }: Mens,
): TemplateResult {
  return html`<li class=${klas(c, `w-${id}`, 'mens')}>
    ${portret('leerkracht', beeld === undefined ? gezicht : c.beeld(beeld))}
    <div class="t">
      <b class="naam"><bdi lang="nl">${naam}</bdi></b>
      ${rol === 'anders' ? nothing : html`<span class="rol">${c.t[rol]}</span>`}
      ${werkt?.length ? weekblokken(c, werkt) : nothing}
      ${eigen === undefined ? nothing : html`<span>${woorden(c, eigen)}</span>`}
      ${talen?.length ? html`<span>${spreekt(c, talen)}</span>` : nothing}
      ${urenlijst(c, uren)}
    </div>
  </li>`;
}

/** The same to be heard. */
export const hoorMens = (c: Context, { id, naam, rol, zin: eigen, dagen = [], talen = [], uren }: Mens): Regel[] =>
  blok(c, `w-${id}`, [
    naam,
    eigen,
    gesproken(c, (c) =>
      [
        rol === 'anders' ? '' : c.t[rol],
        dagen.length > 0 ? werkdagen(c, dagen) : '',
        talen.length > 0 ? spreekt(c, talen) : '',
        ...urenwoorden(c, uren, 'long'),
      ]
        .filter(Boolean)
        .join('. '),
    ),
  ]);

const spreekt = (c: Context, talen: readonly string[]): string =>
  zin(c, 'spreekt', (k) => ({ talen: k.lijst(talen.map((taal) => taalnaam(taal, c.taal))) }));

const werkdagen = (c: Context, werkt: readonly string[]): string =>
  zin(c, 'werkt', (k) => ({ dagen: k.lijst(dagen.filter((d) => werkt.includes(d)).map((d) => k.weekdag(d))) }));

/** A block for each day of school, filled on the days that somebody is there. */
function weekblokken(c: Context, werkt: readonly string[]): TemplateResult {
  const k = kalender(c.taal);
  const week = dagen.filter((dag, i) => i < 5 || werkt.includes(dag));
  return html`<span class="sr">${werkdagen(c, werkt)}</span>
    <span class="dagen" aria-hidden="true"
      >${week.map(
        (dag) => html`<span class=${werkt.includes(dag) ? 'dag ja' : 'dag'}>${k.weekdag(dag, 'short')}</span>`,
      )}</span
    >`;
}
