import { html, type TemplateResult } from 'lit';
import { ic, vorm } from '../../../base/tekeningen.js';
import type { Melding } from '../../../domain/melding.js';
import { pictogram } from '../../../pictograms/pictogram.js';
import { acties, blad } from '../delen/boek.js';
import type { Context, Teksten } from '../internal/context.js';

/** The content cannot be shown: a calm sentence for the parent, the facts for who keeps the page. */
export const foutpagina = (t: Teksten, meldingen: readonly Melding[]): TemplateResult =>
  html`<section class="inhoudfout">
    <p class="stemmen" aria-hidden="true">${vorm('kind')}${vorm('ouder')}${vorm('leerkracht')}</p>
    <span class="plaat">${pictogram('tablet-broken')}</span>
    <h2>${t.inhoudFout}</h2>
    <p>${t.belSchool}</p>
    <slot></slot>
    <details>
      <summary class="knop vol">${t.voorBeheerder} ${ic('omlaag')}</summary>
      ${meldingen.map(
        (m) =>
          html`<dl>
            <dt>${t.plaats}</dt><dd><code>${m.pad || '/'}</code></dd>
            <dt>${t.gevonden}</dt><dd><code>${m.gevonden}</code></dd>
            <dt>${t.verwacht}</dt><dd>${m.verwacht}</dd>
          </dl>`,
      )}
    </details>
  </section>`;

/** A page that is still on its way, or did not come. */
export const wachtpagina = (c: Context, mislukt: boolean, opnieuw: () => void): TemplateResult =>
  blad(
    c,
    c.staat.persoon?.rol ?? 'samen',
    mislukt
      ? html`<div class="melding" role="alert">${ic('letop')}<b tabindex="-1">${c.t.laadFout}</b></div>
          ${acties(c, { tekst: c.t.opnieuw, doe: opnieuw })}`
      : html`<p role="status">${c.t.laden}</p>`,
  );
