import { dagen, plusDagen, type Dag } from '../../../domain/datum.js';
import type { Taal } from '../../../i18n/vertaler.js';

/** Days, months and lists in the words of one language. */
export interface Kalender {
  /** "dinsdag 24 november" */
  dag(datum: string): string;
  /** "1 september 2026" */
  datum(datum: string): string;
  /** "november" and "nov" */
  maand(nummer: number, lengte?: 'long' | 'short'): string;
  /** "woensdag" and "wo" */
  weekdag(dag: Dag, lengte?: 'long' | 'short'): string;
  /** "maandag, dinsdag en woensdag" */
  lijst(woorden: readonly string[]): string;
}

const kalenders = new Map<Taal, Kalender>();

/** Made once per language: that is what is slow on an old phone. */
export function kalender(taal: Taal): Kalender {
  let er = kalenders.get(taal);
  if (!er) kalenders.set(taal, (er = maak(taal)));
  return er;
}

function maak(taal: Taal): Kalender {
  // The digits of telephones and clocks, and the calendar of the school.
  const vorm = (deel: Intl.DateTimeFormatOptions): ((datum: string) => string) => {
    const intl = new Intl.DateTimeFormat(`${taal}-u-ca-gregory-nu-latn`, { timeZone: 'UTC', ...deel });
    return (datum) => intl.format(new Date(`${datum}T00:00:00Z`));
  };
  const month = { long: vorm({ month: 'long' }), short: vorm({ month: 'short' }) };
  const weekday = { long: vorm({ weekday: 'long' }), short: vorm({ weekday: 'short' }) };
  const lijst = new Intl.ListFormat(taal);
  return {
    dag: vorm({ weekday: 'long', day: 'numeric', month: 'long' }),
    datum: vorm({ day: 'numeric', month: 'long', year: 'numeric' }),
    maand: (nummer, lengte = 'long') => month[lengte](`2024-${String(nummer).padStart(2, '0')}-01`),
    // The first day of 2024 was a Monday.
    weekdag: (dag, lengte = 'long') => weekday[lengte](plusDagen('2024-01-01', dagen.indexOf(dag))),
    lijst: (woorden) => lijst.format(woorden),
  };
}
