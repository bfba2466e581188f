import { html, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import { blad } from '../delen/boek.js';
import type { LaterContext } from '../internal/later-context.js';

/** Nine digits that could be a BSN: kept here, and nothing leaves before the person said what it is. */
export const nummerpagina = (c: LaterContext): TemplateResult =>
  blad(
    c,
    c.staat.persoon?.rol ?? 'samen',
    html`<div class="melding" role="alert">
        <span class="plaat">${c.beeld('bsn-warning')}</span><b tabindex="-1">${c.tl.nummerTitel}</b><p>${c.luister.zeg(c.tl.nummerUitleg)}</p>
      </div>
      <p>${c.luister.zeg(c.tl.nummerHier)}</p>
      <div class="acties">
        <button class="knop eerste vol" type="button" @click=${() => c.doe.nummer(true)}>${c.tl.haalWeg} ${ic('vink')}</button>
        <button class="knop vol" type="button" @click=${() => c.doe.nummer(false)}>${c.tl.ietsAnders}</button>
      </div>`,
  );
