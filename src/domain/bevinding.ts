import type { core } from 'zod/mini';
import { inHetKort, padTekst, type Melding, type Meldingcode, type Pad } from './melding.js';

/** A finding: a `Melding` whose path can still be walked. */
export interface Bevinding {
  pad: Pad;
  code: Meldingcode;
  gevonden: string;
  verwacht: string;
  /** Reported, but nothing has to be left out for it. */
  blijft?: boolean;
}

export const alsMelding = ({ pad, code, gevonden, verwacht }: Bevinding): Melding => ({
  pad: padTekst(pad),
  code,
  gevonden,
  verwacht,
});

const soorten: Record<string, string> = {
  string: 'tekst',
  number: 'getal',
  int: 'geheel getal',
  boolean: 'true of false',
  array: 'lijst',
  tuple: 'lijst',
  object: 'object',
  record: 'object',
  never: 'niets',
};

const vormen: Record<string, string> = {
  '/^[a-z0-9]+(-[a-z0-9]+)*$/': 'kleine letters, cijfers en streepjes',
  '/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/': 'taalcode, zoals nl',
  '/^([01]\\d|2[0-3]):[0-5]\\d$/': 'tijd, zoals 08:15',
  '/^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$/': 'dag, zoals 2026-11-03',
  '/^\\d{4}-\\d{2}-\\d{2}$/': 'dag, zoals 2026-11-03',
  '/^\\d{4}-\\d{4}$/': 'schooljaar, zoals 2026-2027',
};

export const waardeOp = (waarde: unknown, pad: Pad): unknown =>
  pad.reduce<unknown>(
    (hier, stap) =>
      typeof hier === 'object' && hier !== null && Object.hasOwn(hier, stap)
        ? (hier as Record<string | number, unknown>)[stap]
        : undefined,
    waarde,
  );

const isWortel = (issue: core.$ZodIssue): boolean => issue.path.length === 0 && issue.code === 'invalid_type';

/** Of the ways in which a value may be written, the one that it was meant to be: its type is right. */
const bedoeld = (takken: readonly core.$ZodIssue[][]): core.$ZodIssue[] | undefined =>
  takken.find((tak) => !tak.some(isWortel));

function uitleg(issue: core.$ZodIssue): [code: Meldingcode, verwacht: string] {
  switch (issue.code) {
    case 'invalid_type':
      return ['soort', soorten[issue.expected] ?? issue.expected];
    case 'invalid_value':
      return ['waarde', issue.values.length === 1 ? String(issue.values[0]) : `een van: ${issue.values.join(', ')}`];
    case 'invalid_format':
      return ['waarde', vormen[issue.pattern ?? ''] ?? `de vorm ${issue.pattern ?? issue.format}`];
    case 'too_big':
      if (issue.origin === 'string') return ['te-lang', `hoogstens ${issue.maximum} tekens`];
      return [issue.origin === 'array' ? 'te-veel' : 'waarde', `hoogstens ${issue.maximum}`];
    case 'too_small':
      return [issue.origin === 'array' ? 'leeg' : 'waarde', `minstens ${issue.minimum}`];
    case 'invalid_key':
      return ['waarde', issue.issues[0] ? uitleg(issue.issues[0])[1] : 'een andere sleutel'];
    case 'invalid_union': {
      const namen = issue.errors
        .flat()
        .filter(isWortel)
        .map((tak) => uitleg(tak)[1]);
      return ['soort', [...new Set(namen)].join(' of ') || 'een andere waarde'];
    }
    default:
      return ['waarde', 'een andere waarde'];
  }
}

/** zod's issues about `waarde` in our own words. */
export function zodBevindingen(issues: readonly core.$ZodIssue[], waarde: unknown, boven: Pad = []): Bevinding[] {
  return issues.flatMap((issue): Bevinding | Bevinding[] => {
    const pad = [...boven, ...(issue.path as (string | number)[])];
    const tak = issue.code === 'invalid_union' ? bedoeld(issue.errors) : undefined;
    if (tak) return zodBevindingen(tak, waarde, pad);
    const hier = issue.code === 'invalid_key' ? pad.at(-1) : waardeOp(waarde, pad);
    const [code, verwacht] = uitleg(issue);
    return { pad, code: hier === undefined ? 'ontbreekt' : code, gevonden: inHetKort(hier), verwacht };
  });
}
