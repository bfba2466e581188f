import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { bereikbaar, urenVan, type Bereikbaarheid } from '../../../src/domain/informatiekaart/bereikbaar.js';
import type { Uren, Vakantie } from '../../../src/domain/informatiekaart/informatiekaart.js';
import { vanTot } from './maak-kaart.js';

const minuut = 60_000;
const dagen = ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'] as const;

/** A slow look at the same: every minute, as Swedish writes it. Nothing of it is in what is tried. */
class Minuten {
  readonly #zweeds: Intl.DateTimeFormat;
  readonly #wand = new Map<number, string>();
  constructor(tijdzone: string) {
    this.#zweeds = new Intl.DateTimeFormat('sv-SE', { timeZone: tijdzone, dateStyle: 'short', timeStyle: 'short' });
  }

  /** "2026-10-25 02:30" */
  op(instant: number): string {
    const hele = Math.floor(instant / minuut);
    const wand = this.#wand.get(hele) ?? this.#zweeds.format(hele * minuut);
    this.#wand.set(hele, wand);
    return wand;
  }
}

const perDatum = new Map<string, (typeof dagen)[number]>();
function dagVan(datum: string): (typeof dagen)[number] {
  const dag = perDatum.get(datum) ?? dagen[new Date(`${datum}T12:00:00Z`).getUTCDay()]!;
  perDatum.set(datum, dag);
  return dag;
}

const binnen = (uren: readonly Uren[], vakanties: readonly Vakantie[], wand: string): boolean => {
  const [datum, tijd] = [wand.slice(0, 10), wand.slice(11)];
  const dag = dagVan(datum);
  if (vakanties.some(({ van, tot }) => van <= datum && datum <= tot)) return false;
  return uren.some(({ dagen: op, van, tot }) => op.includes(dag) && van <= tijd && tijd < tot);
};

/** The hours around this time of this day, a minute further or back at a time. */
function blok(uren: readonly Uren[], wand: string): { van: string; tot: string } {
  const [datum = '', tijd = ''] = wand.split(' ');
  const schrijf = (aantal: number): string =>
    `${String(Math.floor(aantal / 60)).padStart(2, '0')}:${String(aantal % 60).padStart(2, '0')}`;
  let [van, tot] = [Number(tijd.slice(0, 2)) * 60 + Number(tijd.slice(3)), 0];
  for (tot = van; tot < 1440 && binnen(uren, [], `${datum} ${schrijf(tot)}`);) tot++;
  while (van > 0 && binnen(uren, [], `${datum} ${schrijf(van - 1)}`)) van--;
  return { van: schrijf(van), tot: schrijf(tot) };
}

function traag(minuten: Minuten, uren: readonly Uren[], vakanties: readonly Vakantie[], nu: number): Bereikbaarheid {
  const hier = minuten.op(nu);
  if (binnen(uren, vakanties, hier)) return { nu: true, tot: blok(uren, hier).tot };
  const vandaag = hier.slice(0, 10);
  const vakantie = vakanties
    .filter(({ van, tot }) => van <= vandaag && vandaag <= tot)
    .sort((a, b) => (a.tot < b.tot ? 1 : -1))[0];
  const uit = { nu: false as const, weer: null, ...(vakantie && { vakantie }) };
  const verste = new Date(Date.parse(`${vandaag}T12:00:00Z`) + 60 * 24 * 60 * minuut).toISOString().slice(0, 10);
  for (let instant = Math.floor(nu / minuut) * minuut + minuut; ; instant += minuut) {
    const wand = minuten.op(instant);
    const datum = wand.slice(0, 10);
    if (datum > verste) return uit;
    if (binnen(uren, vakanties, wand)) return { ...uit, weer: { datum, dag: dagVan(datum), ...blok(uren, wand) } };
  }
}

/** Nights on which a clock is put forward or back, some in the middle of the night, some at midnight, one by half an hour. */
const nachten: readonly [tijdzone: string, bijna: string][] = [
  ['Europe/Amsterdam', '2026-10-25T01:00Z'],
  ['Europe/Amsterdam', '2027-03-28T01:00Z'],
  ['Europe/Amsterdam', '2025-03-30T01:00Z'],
  ['Europe/London', '2028-10-29T01:00Z'],
  ['America/New_York', '2026-11-01T06:00Z'],
  ['America/Havana', '2026-03-08T05:00Z'],
  ['America/Havana', '2025-11-02T05:00Z'],
  ['Asia/Beirut', '2026-10-24T21:00Z'],
  ['Australia/Lord_Howe', '2027-04-03T15:00Z'],
  ['America/Curacao', '2026-10-25T01:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
];

const dag = fc.constantFrom(...dagen);
const nachtelijk = fc
  .integer({ min: 0, max: 5 * 60 })
  .map((n) => `0${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`);
const paar = fc.oneof(
  vanTot,
  fc.uniqueArray(nachtelijk, { minLength: 2, maxLength: 2 }).map((tijden) => tijden.sort() as [string, string]),
  fc.constantFrom(['00:00', '23:59'] as [string, string], ['08:00', '12:00'] as [string, string]),
  fc.constant(['12:00', '15:30'] as [string, string]),
);
const uren: fc.Arbitrary<Uren[]> = fc.array(
  fc
    .tuple(fc.uniqueArray(dag, { minLength: 1, maxLength: 3 }), paar)
    .map(([op, [van, tot]]) => ({ dagen: op, van, tot })),
  { minLength: 1, maxLength: 4 },
);

describe('whether somebody can be reached now', () => {
  it('is what a slow walk through every minute says, around the nights that clocks change', () => {
    for (const [tijdzone, bijna] of nachten) {
      const begin = Date.parse(bijna) - 2 * 24 * 60 * minuut;
      const minuten = new Minuten(tijdzone);
      const datum = fc.nat({ max: 70 }).map((n) => new Date(begin + n * 24 * 60 * minuut).toISOString().slice(0, 10));
      const vakantie = fc
        .tuple(datum, datum)
        .map(([a, b]): Vakantie => ({ naam: `${a} ${b}`, van: a < b ? a : b, tot: a < b ? b : a }));
      const moment = fc.oneof(
        // In ms: also between the minutes.
        fc.integer({ min: begin, max: begin + 4 * 24 * 60 * minuut }),
        fc.integer({ min: -180, max: 180 }).map((n) => Date.parse(bijna) + n * minuut),
      );
      fc.assert(
        fc.property(uren, fc.array(vakantie, { maxLength: 2 }), moment, (op, vakanties, nu) => {
          const snel = bereikbaar({ tijdzone, vakanties }, op, nu);
          const verwacht = traag(minuten, op, vakanties, nu);
          assert.deepEqual(
            { ...snel, vakantie: undefined, eind: snel && !snel.nu && snel.vakantie?.tot },
            { ...verwacht, vakantie: undefined, eind: !verwacht.nu && verwacht.vakantie?.tot },
            `${tijdzone} ${new Date(nu).toISOString()} ${JSON.stringify({ op, vakanties })}`,
          );
        }),
        { numRuns: 150, seed: 12 },
      );
    }
  });

  const kaart = {
    tijdzone: 'Europe/Amsterdam',
    vakanties: [
      { naam: 'Herfst', van: '2026-10-17', tot: '2026-10-25' },
      { naam: 'Zomer', van: '2027-07-17', tot: '2027-08-29' },
    ],
  };
  const school: Uren[] = [
    { dagen: ['ma', 'di', 'do', 'vr'], van: '08:00', tot: '15:30' },
    { dagen: ['wo'], van: '08:00', tot: '12:00' },
    { dagen: ['wo'], van: '12:00', tot: '12:30' },
  ];
  const weer = (datum: string, op: string, tot = '15:30') => ({ datum, dag: op, van: '08:00', tot });

  it('is told until when, and else when again', () => {
    assert.deepEqual(bereikbaar(kaart, school, '2026-11-03T08:00:00Z'), { nu: true, tot: '15:30' });
    assert.deepEqual(bereikbaar(kaart, school, '2026-11-03T14:29:59.999Z'), { nu: true, tot: '15:30' });
    assert.deepEqual(bereikbaar(kaart, school, '2026-11-03T14:30:00Z'), {
      nu: false,
      weer: weer('2026-11-04', 'wo', '12:30'),
    });
    assert.deepEqual(bereikbaar(kaart, school, '2026-11-04T10:59:00Z'), { nu: true, tot: '12:30' });
    assert.deepEqual(bereikbaar(kaart, school, '2026-11-03T00:00:00+01:00'), {
      nu: false,
      weer: weer('2026-11-03', 'di'),
    });
    assert.deepEqual(bereikbaar(kaart, school, Date.parse('2026-11-06T15:00:00Z')), {
      nu: false,
      weer: weer('2026-11-09', 'ma'),
    });
  });

  it('is an hour of the wall: the same in summer and in winter', () => {
    for (const [instant, nu] of [
      ['2026-10-16T05:59:00Z', false],
      ['2026-10-16T06:00:00Z', true],
      ['2026-10-26T06:59:00Z', false],
      ['2026-10-26T07:00:00Z', true],
      ['2027-03-26T07:00:00Z', true],
      ['2027-03-29T06:00:00Z', true],
    ] as const)
      assert.equal(bereikbaar(kaart, school, instant)?.nu, nu, instant);
  });

  it('is not in a holiday, and is again on the first day after', () => {
    const herfst = { nu: false, weer: weer('2026-10-26', 'ma'), vakantie: kaart.vakanties[0] };
    assert.deepEqual(bereikbaar(kaart, school, '2026-10-21T08:00:00Z'), herfst);
    assert.deepEqual(bereikbaar(kaart, school, '2026-10-16T22:00:00Z'), herfst);
    assert.deepEqual(bereikbaar(kaart, school, '2026-10-25T22:59:59Z'), herfst);
    assert.deepEqual(bereikbaar(kaart, school, '2026-10-25T23:00:00Z'), { nu: false, weer: weer('2026-10-26', 'ma') });
  });

  it('looks 60 days ahead and no further', () => {
    const lang = { ...kaart, vakanties: [{ naam: 'Lang', van: '2027-07-17', tot: '2027-09-30' }] };
    assert.equal(bereikbaar(lang, school, '2027-08-01T08:00:00Z')?.nu, false);
    assert.deepEqual(bereikbaar(lang, school, '2027-08-01T08:00:00Z'), {
      nu: false,
      weer: null,
      vakantie: lang.vakanties[0],
    });
    assert.deepEqual(bereikbaar(lang, school, '2027-08-02T08:00:00Z'), {
      nu: false,
      weer: weer('2027-10-01', 'vr'),
      vakantie: lang.vakanties[0],
    });
  });

  it('says nothing when nothing can be known', () => {
    assert.equal(bereikbaar(kaart, [], '2026-11-03T08:00:00Z'), null);
    assert.equal(bereikbaar({ tijdzone: 'Europe/Rotterdam' }, school, '2026-11-03T08:00:00Z'), null);
    for (const nu of [NaN, Infinity, 8.64e15, 1e300, 'gisteren', '', '2026-11-03', '2026-11-03T10:00:00'])
      assert.equal(bereikbaar(kaart, school, nu), null, String(nu));
  });

  const { TZ } = process.env;
  after(() => {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  });

  it('is the same on a device of any zone', () => {
    const instanten = ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2027-03-29T06:00:00Z', '2026-11-03T14:30:00Z'];
    const overal = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York', 'Asia/Tokyo'].map((zone) => {
      process.env.TZ = zone;
      assert.equal(Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
      return instanten.map((nu) => bereikbaar(kaart, school, nu));
    });
    for (const antwoorden of overal) assert.deepEqual(antwoorden, overal[0]);
  });
});

describe('the hours of a card', () => {
  const mens = { id: 'a', naam: 'juf Samira', rol: 'leerkracht' as const };
  const [vroeg, laat] = [
    { dagen: ['ma' as const], van: '08:00', tot: '09:00' },
    { dagen: ['di' as const], van: '15:00', tot: '16:00' },
  ];
  const bellen = { id: 'b', onderwerp: 'vraag' as const, kanaal: 'bellen' as const, waarde: '010', uren: [laat] };

  it('are those of the people, else of the telephone and the door', () => {
    assert.deepEqual(urenVan({ mensen: [{ ...mens, uren: [vroeg] }], contact: [bellen] }), [vroeg]);
    assert.deepEqual(urenVan({ mensen: [mens], contact: [bellen, { ...bellen, kanaal: 'app', uren: [vroeg] }] }), [
      laat,
    ]);
    assert.deepEqual(urenVan({ mensen: [mens], contact: [] }), []);
  });
});
