// What a card says about now is true for as long as nobody looks at the clock: it is said anew when it changes.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { kaartAdres } from '../../../src/domain/informatiekaart/adres.js';
import { bereikbaar } from '../../../src/domain/informatiekaart/bereikbaar.js';
import { isGeweest } from '../../../src/domain/informatiekaart/momenten.js';
import { vandaagOp } from '../../../src/domain/informatiekaart/tijd.js';
import { verandertOp } from '../../../src/domain/informatiekaart/verandert.js';
import { uren as urenVanEen, vakanties, zone } from './maak-kaart.js';

const minuut = 60_000;
const uur = 60 * minuut;

describe('what a card says about now', () => {
  const kaart = { tijdzone: 'Europe/Amsterdam' };
  const middag = [{ dagen: ['ma' as const], van: '14:30', tot: '15:30' }];

  it('changes when somebody comes, when he goes, and when another day begins', () => {
    const om = (tijd: string): string => {
      const dan = verandertOp(kaart, middag, Date.parse(`2026-11-09T${tijd}+01:00`));
      return new Date(dan ?? NaN).toISOString();
    };
    assert.equal(om('09:00:00'), '2026-11-09T13:30:00.000Z');
    assert.equal(om('14:30:00'), '2026-11-09T14:30:00.000Z');
    assert.equal(om('15:30:00'), '2026-11-09T23:00:00.000Z');
  });

  it('changes with the day also where the zone of the school is not known', () => {
    const nu = Date.parse('2026-11-09T09:00:00+01:00');
    assert.equal(verandertOp({ tijdzone: 'Nergens/Niet' }, [], nu), Date.parse('2026-11-09T23:00:00Z'));
  });

  it('stays true until then, also around the nights that clocks jump', () => {
    // Around both jumps of Europe and of the southern summer, and any other time.
    const nachten = ['2026-03-29', '2026-10-25', '2026-04-05', '2026-10-04'].map((dag) => Date.parse(`${dag}T00:00Z`));
    const instant = fc.oneof(
      fc
        .tuple(fc.constantFrom(...nachten), fc.integer({ min: -36 * 60, max: 36 * 60 }))
        .map(([nacht, ver]) => nacht + ver * minuut),
      fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-12-31') }),
    );
    fc.assert(
      fc.property(zone, fc.array(urenVanEen, { minLength: 1, maxLength: 4 }), vakanties(2026), instant, (...geval) => {
        const [tijdzone, uren, vakanties, nu] = geval;
        const zegt = (toen: number): string =>
          JSON.stringify([vandaagOp({ tijdzone }, toen), bereikbaar({ tijdzone, vakanties }, uren, toen)]);
        const dan = verandertOp({ tijdzone }, uren, nu);
        assert(dan !== undefined && dan > nu && dan <= nu + 26 * uur, 'within a day');
        const eerst = zegt(nu);
        for (let toen = nu; toen < dan; toen += 7 * minuut) assert.equal(zegt(toen), eerst);
        assert.equal(zegt(dan - 1), eerst);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a moment of a card', () => {
  const jaar = { schooljaar: '2026-2027' };
  it('is over after its day, its month, or the school year', () => {
    const op = (vandaag: string, moment: object): boolean =>
      isGeweest(jaar, { id: 'm', soort: 'voortgang', ...moment }, vandaag);
    assert.equal(op('2026-11-24', { datum: '2026-11-24' }), false);
    assert.equal(op('2026-11-25', { datum: '2026-11-24' }), true);
    assert.equal(op('2027-03-31', { maand: 3 }), false);
    assert.equal(op('2027-04-01', { maand: 3 }), true);
    assert.equal(op('2027-07-31', { elke: 'wo' }), false);
    assert.equal(op('2027-08-01', { elke: 'wo' }), true);
    assert.equal(op('2027-07-31', {}), false);
  });
});

describe('the place of the school on a map', () => {
  it('holds its address and nothing else, whatever stands in it', () => {
    const adres = kaartAdres('Wilgenlaan 5 & "a"#?\ud800, Rotterdam');
    const { origin, searchParams, hash } = new URL(adres);
    assert.equal(origin, 'https://www.openstreetmap.org');
    assert.deepEqual([...searchParams], [['query', 'Wilgenlaan 5 & "a"#?, Rotterdam']]);
    assert.equal(hash, '');
  });
});
