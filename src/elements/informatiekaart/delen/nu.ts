import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import { woorden } from '../../../base/tekst.js';
import { plusDagen } from '../../../domain/datum.js';
import { bereikbaar, urenVan, type Weer } from '../../../domain/informatiekaart/bereikbaar.js';
import { zin, type Context } from '../internal/context.js';
import { klok } from '../internal/tekens.js';

/** Whether somebody can be reached now; nothing where that cannot be said. */
export function nu(c: Context): TemplateResult | typeof nothing {
  const stand = c.geldt ? bereikbaar(c.kaart, urenVan(c.kaart), c.nu) : null;
  if (!stand) return nothing;
  const [kop, uitleg] = stand.nu
    ? [c.t.nu, zin(c, 'nuTot', () => ({ tijd: stand.tot }))]
    : [stand.vakantie ? woorden(c, stand.vakantie.naam) : c.t.nietNu, weer(c, stand.weer)];
  return html`<p class="nu ${stand.nu ? 'wel' : 'niet'}">${lijn(klok)}<span><b>${kop}</b> <span>${uitleg}</span></span></p>`;
}

function weer(c: Context, weer: Weer | null): string {
  if (!weer) return c.t.vraagWanneer;
  const { datum, van: tijd } = weer;
  if (datum === c.vandaag) return zin(c, 'vandaagVanaf', () => ({ tijd }));
  if (datum === plusDagen(c.vandaag, 1)) return zin(c, 'morgenVanaf', () => ({ tijd }));
  return zin(c, 'dagVanaf', (k) => ({ dag: k.dag(datum), tijd }));
}
