import { html, type TemplateResult } from 'lit';
import type { Regel } from '../../../base/luisteren.js';
import { nederlandsOnder, woorden } from '../../../base/tekst.js';
import { zinNl, type Context } from '../internal/context.js';
import { rechtenOp, type Recht } from '../internal/rechten.js';
import { blok, gesproken, klas } from '../internal/voorlezen.js';

const beelden: Readonly<Record<Recht, string>> = {
  taalhulp: 'own-language',
  meenemen: 'bring-someone',
  kanNiet: 'phone-call',
  tweeHuizen: 'two-homes',
};

/** What is always allowed, to be heard. */
export const hoorRechten = (c: Context): Regel[] =>
  rechtenOp(c.kaart).flatMap((recht) => {
    const eigen = c.kaart[recht];
    return blok(
      c,
      recht,
      typeof eigen === 'string' || typeof eigen === 'object'
        ? [eigen]
        : [gesproken(c, ({ t }) => t[recht]), gesproken(c, ({ t }) => t[`${recht}Uitleg`])],
    );
  });

/** What is always allowed: the school's own words, else ours. */
export const magAltijd = (c: Context): TemplateResult =>
  html`<ul class="mag">
    ${rechtenOp(c.kaart).map((recht) => {
      const eigen = c.kaart[recht];
      return html`<li class=${klas(c, recht)}>
        <span class="plaat">${c.beeld(beelden[recht])}</span>
        <div class="t">
          ${
            typeof eigen === 'string' || typeof eigen === 'object'
              ? html`<b>${woorden(c, eigen)}${nederlandsOnder(c, eigen)}</b>`
              : html`<b>${zinNl(c, recht)}</b><span>${zinNl(c, `${recht}Uitleg`)}</span>`
          }
        </div>
      </li>`;
    })}
  </ul>`;
