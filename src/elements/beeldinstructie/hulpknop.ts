/* Reaching the school when it does not work out: fetched when the content says how. */
import { html, type TemplateResult } from 'lit';
import { lijn } from '../../base/tekeningen.js';
import * as wegen from '../../base/wegen.js';
import type { Hulp } from '../../domain/beeldinstructie/beeldinstructie.js';
import { adresVan } from '../../domain/beeldinstructie/hulp.js';
import type teksten from './beeldinstructie.teksten.js';

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
