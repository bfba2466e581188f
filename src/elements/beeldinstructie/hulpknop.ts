/* Reaching the school when it does not work out: fetched when the content says how. Without it the number stands there. */
import { css, html, type TemplateResult } from 'lit';
import { lijn } from '../../base/tekeningen.js';
import * as wegen from '../../base/wegen.js';
import type { Hulp } from '../../domain/beeldinstructie/beeldinstructie.js';
import { adresVan } from '../../domain/beeldinstructie/hulp.js';
import type teksten from './beeldinstructie.teksten.js';

export const hulpStyles = css`
  .hulp {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 12px;
  }
  .hulp a {
    text-decoration: none;
  }
  @media print {
    .hulp {
      justify-content: center;
      inline-size: 100%;
      border: 3px solid #000;
      border-radius: 14px;
      padding: 4px;
      font-size: 22px;
    }
    .hulp .knop {
      border: 0;
      padding: 0;
      min-block-size: 0;
      font-size: 22px;
      color: #000;
    }
  }
`;

/** What to press; the number or the address itself where it gives no address that can be used. */
export function knop({ kanaal, waarde }: Hulp, t: ReturnType<typeof teksten>): TemplateResult {
  const adres = adresVan({ kanaal, waarde });
  const naam = { bellen: t.bel, bericht: t.stuurBericht, mail: t.mail }[kanaal];
  const teken = { bellen: wegen.telefoon, bericht: wegen.bericht, mail: wegen.bericht }[kanaal];
  const woorden = html`<bdi dir="ltr">${waarde}</bdi>`;
  return adres === null
    ? woorden
    : html`<a class="knop" href=${adres}>${lijn(teken)} <span class="sr">${naam}</span> ${woorden}</a>`;
}
