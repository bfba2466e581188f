import { html, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import { zinNl, type Context, type Sleutel } from '../internal/context.js';

/** A part of the card that opens at a press where it is narrow, and stands open where it is wide and on paper. */
export interface Vouw {
  id: string;
  kop: Sleutel;
  onder: string;
  beeld: unknown;
  open: boolean;
  druk: () => void;
  inhoud: unknown;
}

export const vouw = (c: Context, { id, kop, onder, beeld, open, druk, inhoud }: Vouw): TemplateResult =>
  html`<section class="vouw ${open ? 'open' : ''}">
    <h3 id=${id}>
      <button type="button" aria-expanded=${open ? 'true' : 'false'} aria-controls="in-${id}" @click=${druk}>
        <span class="plaat">${beeld}</span><span class="rt"><b>${zinNl(c, kop)}</b><small>${onder}</small></span
        >${ic('omlaag')}
      </button>
      <span class="kop">${zinNl(c, kop)}</span>
    </h3>
    <div class="in" id="in-${id}">${inhoud}</div>
  </section>`;
