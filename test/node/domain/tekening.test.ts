import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { gemaakt } from '../../../src/domain/document/gemaakt-van.js';
import {
  aantalPunten,
  krijtjes,
  meesteLijnen,
  meestePunten,
  opVel,
  pad,
  vel,
  vereenvoudig,
  type Lijn,
  type Tekening,
} from '../../../src/domain/tekening.js';
import { getekendDoor } from './maak-gemaakt.js';

const punt = fc.tuple(fc.integer({ min: 0, max: vel.breed }), fc.integer({ min: 0, max: vel.hoog }));
const punten = (max: number) => fc.array(punt, { minLength: 1, maxLength: max }).map((lijst) => lijst.flat());
const lijn: fc.Arbitrary<Lijn> = fc.record(
  { kleur: fc.constantFrom(...krijtjes), dik: fc.boolean(), punten: punten(9) },
  { noNullPrototype: true },
);
const tekening: fc.Arbitrary<Tekening> = fc.oneof(
  fc.record({ lijnen: fc.array(lijn, { minLength: 1, maxLength: 6 }) }, { noNullPrototype: true }),
  fc.record({ beeld: fc.constantFrom('dancing', 'home', 'later-plaatje') }, { noNullPrototype: true }),
);

const gelezen = (wat: unknown) => leesDocument(getekendDoor(wat));
const streep = (anders: object = {}): object => ({ kleur: 'inkt', dik: false, punten: [0, 0, 10, 10], ...anders });

/** The shortest way from a point to a piece of a line. */
function afstand([x, y]: number[], [ax, ay]: number[], [bx, by]: number[]): number {
  const lengte = (bx! - ax!) ** 2 + (by! - ay!) ** 2;
  const deel = lengte ? Math.min(1, Math.max(0, ((x! - ax!) * (bx! - ax!) + (y! - ay!) * (by! - ay!)) / lengte)) : 0;
  return Math.hypot(x! - ax! - deel * (bx! - ax!), y! - ay! - deel * (by! - ay!));
}

describe('a drawing', () => {
  it('is read again as it was drawn, 5,000 times', () => {
    fc.assert(
      fc.property(tekening, (wat) => {
        const { document } = gelezen(wat);
        assert.deepEqual(gemaakt(document?.antwoorden[0]?.antwoord).tekeningen, [wat]);
      }),
      { numRuns: 5000, seed: 61 },
    );
  });

  it('is refused as a whole when one thing in it is no drawing, 5,000 times', () => {
    const kwaad = fc.oneof(
      fc.constantFrom<unknown>(
        ...[null, 'M0 0"><script>', [], {}, { lijnen: [] }, { lijnen: 'M0 0' }, { beeld: '<svg onload=x>' }],
        { beeld: 'home', lijnen: [streep()] },
        ...[-1, 0.5, NaN, Infinity, 1e9, '0', null, [], {}].map((getal) => ({
          lijnen: [streep({ punten: [0, getal] })],
        })),
        { lijnen: [streep({ punten: [1] })] },
        { lijnen: [streep({ punten: [] })] },
        { lijnen: [streep({ punten: [0, vel.hoog + 1] })] },
        { lijnen: [streep({ punten: [vel.breed + 1, 0] })] },
        ...['', 'paars', 'red;background:url(x)', '__proto__', 1].map((kleur) => ({ lijnen: [streep({ kleur })] })),
        { lijnen: [streep({ dik: 'ja' })] },
        { lijnen: Array.from({ length: meesteLijnen + 1 }, () => streep()) },
        { lijnen: Array.from({ length: 3 }, () => streep({ punten: Array(meestePunten).fill(1) })) },
      ),
      fc.tuple(tekening, fc.jsonValue()).map(([, wild]) => ({ lijnen: [wild] })),
    );
    fc.assert(
      fc.property(kwaad, (wat) => {
        assert.equal(gelezen(wat).reden, 'kapot');
      }),
      { numRuns: 5000, seed: 62 },
    );
  });

  it('becomes paths of numbers alone', () => {
    fc.assert(
      fc.property(punten(40), (lijst) => {
        assert.match(pad({ punten: lijst }), /^M\d+ \d+(h\.1|L\d+( \d+)+)$/);
      }),
      { numRuns: 1000, seed: 63 },
    );
    assert.equal(pad({ punten: ['1"/><script>' as never, 2] }), 'MNaN 2h.1');
  });

  it('loses points, never its shape: none of what was drawn lies far from what is kept', () => {
    fc.assert(
      fc.property(punten(60), (lijst) => {
        const over = vereenvoudig(lijst);
        assert.ok(over.length <= lijst.length && over.length >= 2);
        assert.deepEqual(over.slice(0, 2), lijst.slice(0, 2));
        assert.deepEqual(over.slice(-2), lijst.slice(-2));
        const stukken = Array.from({ length: Math.max(1, over.length / 2 - 1) }, (_, n) => [
          over.slice(2 * n, 2 * n + 2),
          over.length > 2 ? over.slice(2 * n + 2, 2 * n + 4) : over.slice(0, 2),
        ]);
        for (let n = 0; n < lijst.length; n += 2) {
          const dichtst = Math.min(...stukken.map(([a, b]) => afstand(lijst.slice(n, n + 2), a!, b!)));
          assert.ok(dichtst < 2, `${dichtst} away`);
        }
      }),
      { numRuns: 1000, seed: 64 },
    );
  });

  it('takes few points for a straight line, and does not fall over a long one', () => {
    const recht = Array.from({ length: 20_000 }, (_, n) => [n % 577, 100]).flat();
    assert.ok(aantalPunten([{ punten: vereenvoudig(recht.slice(0, 1000)) }]) === 2);
    assert.ok(vereenvoudig(recht).length <= recht.length);
    assert.deepEqual(vereenvoudig([]), []);
  });

  it('never leaves the sheet', () => {
    for (const [waarde, op] of [
      [-3, 0],
      [1e9, 576],
      [NaN, 0],
      [10.6, 11],
    ] as const)
      assert.equal(opVel(waarde, vel.breed), op);
  });
});
