import { html, nothing, type TemplateResult } from 'lit';
import type { Uren } from '../../../domain/informatiekaart/informatiekaart.js';
import { zin, type Context } from './context.js';

/** When, in words: "ma, di en do: 14:30 tot 15:30 uur". */
export const urenlijst = (c: Context, uren: readonly Uren[] | undefined): TemplateResult | typeof nothing =>
  uren?.length
    ? html`${uren.map(
        ({ dagen, van, tot }) =>
          html`<span class="uren"
            >${zin(c, 'uren', (k) => ({ dagen: k.lijst(dagen.map((dag) => k.weekdag(dag, 'short'))), van, tot }))}</span
          >`,
      )}`
    : nothing;
