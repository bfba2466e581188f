/** What came back of one try; `null`: nothing, as when there is no internet, no patience left, or a redirect. */
export type Antwoord = {
  readonly status: number;
  /** The header Content-Type; '' when there is none. */
  readonly type: string;
  /** The body, as far as it came whole. */
  readonly tekst: string | null;
  /** The headers Retry-After and Date. */
  readonly straks?: string | null;
  readonly datum?: string | null;
} | null;

/** What an answer means: the school has it; try again, not before so many milliseconds; or it will never be taken. */
export type Oordeel = { uit: 'bewijs' } | { uit: 'later'; na: number } | { uit: 'nooit' };

/** Of 400 and up that pass: busy with this very key, locked, too early, too many; and of a network that asks for a login. */
const gaanOver = [407, 408, 409, 421, 423, 425, 429];

/** Longer than a day nobody is made to wait (ms). */
export const langsteStraks = 864e5;

/**
 * Only this is a proof: 2xx, JSON, with the very key in it. The login page of a hotel answers 200 too, and a half answer
 * begins like a whole one.
 */
export function isBewijs(antwoord: Antwoord, sleutel: string): boolean {
  if (!antwoord || antwoord.status < 200 || antwoord.status > 299 || antwoord.tekst === null) return false;
  if (!/^application\/json\s*(;|$)/i.test(antwoord.type)) return false;
  try {
    const gezegd: unknown = JSON.parse(antwoord.tekst);
    return typeof gezegd === 'object' && gezegd !== null && 'sleutel' in gezegd && gezegd.sleutel === sleutel;
  } catch {
    return false;
  }
}

/** Retry-After in milliseconds: seconds, or a moment, by the server's own clock where it tells it. */
export function straksVan({ straks, datum }: NonNullable<Antwoord>, nu: number): number {
  if (!straks) return 0;
  const seconden = /^\s*\d+\s*$/.test(straks) ? Number(straks) : NaN;
  const hunNu = Date.parse(datum ?? '');
  const na = Number.isNaN(seconden) ? Date.parse(straks) - (Number.isNaN(hunNu) ? nu : hunNu) : seconden * 1000;
  return na > 0 ? Math.min(na, langsteStraks) : 0;
}

export function oordeel(antwoord: Antwoord, sleutel: string, nu: number): Oordeel {
  if (isBewijs(antwoord, sleutel)) return { uit: 'bewijs' };
  if (!antwoord) return { uit: 'later', na: 0 };
  const { status } = antwoord;
  const nooit = status >= 400 && status < 500 && !gaanOver.includes(status);
  return nooit ? { uit: 'nooit' } : { uit: 'later', na: straksVan(antwoord, nu) };
}
