import { vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** Today and yesterday by name, then the date. What is no date, as another program may have written it, is a dash. */
export function moment(c: LaterContext, op: Date, nu = new Date()): string {
  if (Number.isNaN(op.getTime())) return '–';
  const tijd = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' }).format(op);
  const dag = (d: Date): number => Date.UTC(d.getFullYear(), d.getMonth(), d.getDate()) / 864e5;
  const geleden = dag(nu) - dag(op);
  if (geleden === 0) return vulIn(c, c.tl.vandaag, { tijd });
  if (geleden === 1) return vulIn(c, c.tl.gisteren, { tijd });
  return `${new Intl.DateTimeFormat(`${c.taal}-u-nu-latn`, { day: 'numeric', month: 'long' }).format(op)}, ${tijd}`;
}
