import { html, nothing, type TemplateResult } from 'lit';
import type { Regel } from '../../../base/luisteren.js';
import { lijn } from '../../../base/tekeningen.js';
import { woorden } from '../../../base/tekst.js';
import { plusDagen } from '../../../domain/datum.js';
import { bereikbaar, urenVan, type Bereikbaarheid, type Weer } from '../../../domain/informatiekaart/bereikbaar.js';
import { zin, type Context } from '../internal/context.js';
import { klok } from '../internal/tekens.js';
import { blok, gesproken, klas } from '../internal/voorlezen.js';

/** Nothing where it cannot be said. */
const stand = (c: Context): Bereikbaarheid | null => (c.geldt ? bereikbaar(c.kaart, urenVan(c.kaart), c.nu) : null);

/** Whether somebody can be reached now, and until when or when again. */
export function nu(c: Context): TemplateResult | typeof nothing {
  const nu = stand(c);
  if (!nu) return nothing;
  const kop = nu.nu ? c.t.nu : nu.vakantie ? woorden(c, nu.vakantie.naam) : c.t.nietNu;
  return html`<div class=${klas(c, 'nu', nu.nu ? 'nu wel' : 'nu niet')}>
    ${lijn(klok)}<span><b>${kop}</b> <span>${tijden(c, nu)}</span></span>
  </div>`;
}

/** The same to be heard. */
export function hoorNu(c: Context): Regel[] {
  const nu = stand(c);
  if (!nu) return [];
  return blok(c, 'nu', [
    !nu.nu && nu.vakantie ? nu.vakantie.naam : gesproken(c, ({ t }) => (nu.nu ? t.nu : t.nietNu)),
    gesproken(c, (c) => tijden(c, nu)),
  ]);
}

const tijden = (c: Context, nu: Bereikbaarheid): string =>
  nu.nu ? zin(c, 'nuTot', () => ({ tijd: nu.tot })) : weer(c, nu.weer);

function weer(c: Context, weer: Weer | null): string {
  if (!weer) return c.t.vraagWanneer;
  const { datum, van: tijd } = weer;
  if (datum === c.vandaag) return zin(c, 'vandaagVanaf', () => ({ tijd }));
  if (datum === plusDagen(c.vandaag, 1)) return zin(c, 'morgenVanaf', () => ({ tijd }));
  return zin(c, 'dagVanaf', (k) => ({ dag: k.dag(datum), tijd }));
}
