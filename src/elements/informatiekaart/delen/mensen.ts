import { html, nothing, type TemplateResult } from 'lit';
import { woorden } from '../../../base/tekst.js';
import { portret } from '../../../base/vormen.js';
import { dagen } from '../../../domain/datum.js';
import type { Mens } from '../../../domain/informatiekaart/informatiekaart.js';
import { taalnaam } from '../../../speech/taalnaam.js';
import { zin, type Context } from '../internal/context.js';
import { gezicht } from '../internal/gezicht.js';
import { kalender } from '../internal/kalender.js';
import { urenlijst } from '../internal/uren.js';

/** One of the people of a card: face, name, what they do, and when. */
export function mens(c: Context, { naam, rol, beeld, dagen: werkt, talen, zin: eigen, uren }: Mens): TemplateResult {
  return html`<li class="mens">
    ${portret('leerkracht', beeld === undefined ? gezicht : c.beeld(beeld))}
    <div class="t">
      <b class="naam"><bdi lang="nl">${naam}</bdi></b>
      ${rol === 'anders' ? nothing : html`<span class="rol">${c.t[rol]}</span>`}
      ${werkt?.length ? weekblokken(c, werkt) : nothing}
      ${eigen === undefined ? nothing : html`<span>${woorden(c, eigen)}</span>`}
      ${
        talen?.length
          ? html`<span>${zin(c, 'spreekt', (k) => ({ talen: k.lijst(talen.map((t) => taalnaam(t, c.taal))) }))}</span>`
          : nothing
      }
      ${urenlijst(c, uren)}
    </div>
  </li>`;
}

/** A block for each day of school, filled on the days that somebody is there. */
function weekblokken(c: Context, werkt: readonly string[]): TemplateResult {
  const k = kalender(c.taal);
  const ja = dagen.filter((dag) => werkt.includes(dag));
  const week = dagen.filter((dag, i) => i < 5 || werkt.includes(dag));
  return html`<span class="sr">${zin(c, 'werkt', () => ({ dagen: k.lijst(ja.map((dag) => k.weekdag(dag))) }))}</span>
    <span class="dagen" aria-hidden="true"
      >${week.map(
        (dag) => html`<span class=${werkt.includes(dag) ? 'dag ja' : 'dag'}>${k.weekdag(dag, 'short')}</span>`,
      )}</span
    >`;
}
