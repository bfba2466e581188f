import { plusDagen } from '../datum.js';
import { blokken } from './bereikbaar.js';
import type { Informatiekaart, Uren } from './informatiekaart.js';
import { dagklok } from './tijd.js';

const kwartier = 15 * 60_000;

/**
 * The next instant at which what a card says about now may be different: somebody comes or goes, or another day begins.
 * On days that the clock jumps every quarter of an hour, which is where clocks jump.
 */
export function verandertOp(
  kaart: Pick<Informatiekaart, 'tijdzone'>,
  uren: readonly Uren[],
  nu: number,
): number | undefined {
  const klok = dagklok(kaart);
  if (!klok) return undefined;
  const { datum } = klok.wijst(nu);
  const tijden = blokken(uren, datum).flatMap(({ van, tot }) => [van, tot]);
  const straks = [
    klok.instant(plusDagen(datum, 1), '00:00'),
    ...tijden.flatMap((tijd) => klok.instanten(datum, tijd)),
    ...(klok.springt(datum) ? [(Math.floor(nu / kwartier) + 1) * kwartier] : []),
  ];
  return Math.min(...straks.filter((instant) => instant > nu));
}
