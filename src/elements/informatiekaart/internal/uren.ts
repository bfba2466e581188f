import { html, nothing, type TemplateResult } from 'lit';
import type { Uren } from '../../../domain/informatiekaart/informatiekaart.js';
import { zin, type Context } from './context.js';

/** When, in words: "ma, di en do: 14:30 tot 15:30"; days in full for who listens. */
export const urenwoorden = (c: Context, uren: readonly Uren[] = [], lengte: 'long' | 'short' = 'short'): string[] =>
  uren.map(({ dagen, van, tot }) =>
    zin(c, 'uren', (k) => ({ dagen: k.lijst(dagen.map((dag) => k.weekdag(dag, lengte))), van, tot })),
  );

export const urenlijst = (c: Context, uren: readonly Uren[] | undefined): TemplateResult | typeof nothing =>
  uren?.length ? html`${urenwoorden(c, uren).map((regel) => html`<span class="uren">${regel}</span>`)}` : nothing;
