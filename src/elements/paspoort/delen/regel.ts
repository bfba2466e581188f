import { html, nothing, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { Context } from '../internal/context.js';

/** One line of a list to press: a picture, what it does, one action. */
export const regel = (
  c: Context,
  wat: { beeld?: Beeld | undefined; titel: string | TemplateResult; onder?: string | TemplateResult; doe: () => void },
): TemplateResult => {
  const zeg = (woorden: string | TemplateResult): string | TemplateResult =>
    typeof woorden === 'string' ? c.luister.zeg(woorden) : woorden;
  return html`<li>
    <button class="regel" type="button" @click=${wat.doe}>
      <span class="plaat rp">${c.beeld(wat.beeld)}</span>
      <span class="rt"><b>${zeg(wat.titel)}</b>${wat.onder ? html`<small>${zeg(wat.onder)}</small>` : nothing}</span>
      ${ic('verder')}
    </button>
  </li>`;
};
