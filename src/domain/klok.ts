/* What a clock on the wall shows, in any time zone. `Intl` has the zones of the world; a library would bring them again. */

const minuut = 60_000;
const uur = 60 * minuut;

/** Day and time as a clock in a zone shows them: "2026-11-03", "15:30". */
export interface Wandtijd {
  datum: string;
  tijd: string;
}

/** The clock on the wall of a school: made once per zone, because that is what is slow on an old phone. */
export interface Klok {
  wijst(instant: number): Wandtijd;
  /** How far it is ahead of UTC, in ms. */
  verschil(instant: number): number;
  /** All instants at which it shows this: none on the night it skips this hour, two on the night it has it twice. */
  instanten(datum: string, tijd: string): number[];
  /** The one instant that is meant by this; a time that is skipped is as much later as the clock jumps. */
  instant(datum: string, tijd: string): number;
  /** Whether it is put forward or back on this day, or close to it. */
  springt(datum: string): boolean;
}

const klokken = new Map<string, Klok | undefined>();

/** Undefined when this device does not know the zone: then nothing can be said about "now". */
export function klokVan(tijdzone: string): Klok | undefined {
  if (!klokken.has(tijdzone)) klokken.set(tijdzone, maakKlok(tijdzone));
  return klokken.get(tijdzone);
}

const alsUtc = (datum: string, tijd: string): number => Date.parse(`${datum}T${tijd}:00Z`);

function maakKlok(tijdzone: string): Klok | undefined {
  let wijzers: Intl.DateTimeFormat;
  try {
    const getal = 'numeric';
    // A fixed locale: the words are never shown, and the digits and calendar of the device must not come in.
    wijzers = new Intl.DateTimeFormat('en-US', {
      timeZone: tijdzone,
      hourCycle: 'h23',
      year: getal,
      month: getal,
      day: getal,
      hour: getal,
      minute: getal,
    });
  } catch {
    return undefined;
  }

  /** What it shows, to the minute, as if that were UTC. */
  const stand = (instant: number): number => {
    const deel: Record<string, number> = {};
    for (const { type, value } of wijzers.formatToParts(instant)) deel[type] = Number(value);
    const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN } = deel;
    return Date.UTC(year, month - 1, day, hour % 24, minute);
  };
  const verschil = (instant: number): number => stand(instant) - Math.floor(instant / minuut) * minuut;
  const instanten = (datum: string, tijd: string): number[] => {
    const wand = alsUtc(datum, tijd);
    const mogelijk = [wand - verschil(wand - 36 * uur), wand - verschil(wand + 36 * uur)];
    return [...new Set(mogelijk)].filter((instant) => stand(instant) === wand).sort((a, b) => a - b);
  };
  return {
    verschil,
    instanten,
    wijst(instant) {
      const [datum = '', tijd = ''] = new Date(stand(instant)).toISOString().split('T');
      return { datum, tijd: tijd.slice(0, 5) };
    },
    instant(datum, tijd) {
      const wand = alsUtc(datum, tijd);
      return instanten(datum, tijd)[0] ?? wand - verschil(wand - 36 * uur);
    },
    springt(datum) {
      const wand = alsUtc(datum, '00:00');
      return verschil(wand - 24 * uur) !== verschil(wand + 48 * uur);
    },
  };
}

/**
 * An instant in ms since 1970, from that or from ISO text that says which zone it is in ("2026-11-03T10:00:00Z").
 * Undefined for anything else: text without a zone would mean another instant on each device.
 */
export function instantVan(nu: number | string): number | undefined {
  const instant = typeof nu === 'number' ? nu : /T.*(Z|[+-]\d\d:?\d\d)$/.test(nu) ? Date.parse(nu) : NaN;
  // The years 1000 to 9000: what is outside is no clock that runs, and not written with four digits.
  return instant > -3e13 && instant < 2.2e14 ? instant : undefined;
}
