import { html, type TemplateResult } from 'lit';
import type { Regel } from '../../../base/luisteren.js';
import { nederlandsOnder, woorden } from '../../../base/tekst.js';
import { portret } from '../../../base/vormen.js';
import { zinNl, type Context } from '../internal/context.js';
import { gezicht } from '../internal/gezicht.js';
import { blok, gesproken, klas } from '../internal/voorlezen.js';

const delen = [
  { wie: 'school', kop: 'deSchool', stem: 'leerkracht', regels: ['school1', 'school2'] },
  { wie: 'ouder', kop: 'u', stem: 'ouder', regels: ['ouder1', 'ouder2'] },
  { wie: 'kind', kop: 'uwKind', stem: 'kind', regels: ['kind1', 'kind2'] },
] as const;

/** Who does what, to be heard. */
export const hoorDoen = (c: Context): Regel[] =>
  delen.flatMap(({ wie, kop, regels }) =>
    blok(c, `d-${wie}`, [
      gesproken(c, ({ t }) => t[kop]),
      ...(c.kaart.watDoetWie?.[wie] ?? regels.map((regel) => gesproken(c, ({ t }) => t[regel]))),
    ]),
  );

/** What the school, the parent and the child do: the school's own lines, else ours. */
export const wieDoetWat = (c: Context): TemplateResult =>
  html`<div class="doen">
    ${delen.map(({ wie, kop, stem, regels }) => {
      const eigen = c.kaart.watDoetWie?.[wie];
      return html`<div class=${klas(c, `d-${wie}`, 'doet')} data-stem=${stem}>
        ${portret(stem, gezicht)}
        <div class="t">
          <b>${zinNl(c, kop)}</b>
          <ul>
            ${
              eigen
                ? eigen.map((regel) => html`<li>${woorden(c, regel)}${nederlandsOnder(c, regel)}</li>`)
                : regels.map((regel) => html`<li>${zinNl(c, regel)}</li>`)
            }
          </ul>
        </div>
      </div>`;
    })}
  </div>`;
