import { html, type TemplateResult } from 'lit';
import { ic, vorm } from '../../../base/tekeningen.js';
import type { Melding } from '../../../domain/melding.js';
import type { StartContext, StartTeksten } from '../internal/context.js';

/** The content cannot be shown: a calm sentence for the parent, the facts for who keeps the page. */
export const foutpagina = (
  t: StartTeksten,
  meldingen: readonly Melding[],
  beeld: StartContext['beeld'],
): TemplateResult =>
  html`<section class="inhoudfout">
    <p class="stemmen" aria-hidden="true">${vorm('kind')}${vorm('ouder')}${vorm('leerkracht')}</p>
    <span class="plaat">${beeld('tablet-broken')}</span>
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
