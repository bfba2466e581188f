import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import type { Verloop } from '../internal/verloop.js';

/** A notice above the page: what is still to be done, what is not kept, what is on its way to the school. */
export function bericht(v: Verloop): TemplateResult | typeof nothing {
  if (v.tussenpagina) return nothing;
  if (v.fout) {
    return html`<div class="melding fout" role="alert">${lijn(tekens.letop)}<b>${v.luister.zegStil(v.t.nogNietKlaar)}</b><p>${v.luister.zegStil(v.t.nogOpen)}</p></div>`;
  }
  if (v.stand.stand === 'niet') v.haal('zelden');
  return v.bladzijden.zelden?.meldingen(v) ?? nothing;
}
