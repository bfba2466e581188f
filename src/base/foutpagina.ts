/* What is wrong with the content, in full. Fetched when something is. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Melding } from '../domain/melding.js';
import { inhoudfoutStyles } from './inhoudfout.styles.js';
import fouten from './inhoudfout.teksten.js';
import type basis from './basis.teksten.js';
import { ic } from './tekeningen.js';
import { vorm } from './vormen.js';
import { vormenStyles } from './vormen.styles.js';

export const teksten = fouten;
export const stijl = [vormenStyles, inhoudfoutStyles];

/** The content cannot be shown: a calm sentence for the parent, the facts for who keeps the page. */
export const foutpagina = (
  t: ReturnType<typeof basis> & ReturnType<typeof fouten>,
  meldingen: readonly Melding[],
  beeld: TemplateResult | typeof nothing,
): TemplateResult =>
  html`<section class="inhoudfout">
    <p class="stemmen" aria-hidden="true">${vorm('kind')}${vorm('ouder')}${vorm('leerkracht')}</p>
    <span class="plaat">${beeld}</span>
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
