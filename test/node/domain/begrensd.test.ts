import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { begrensd } from '../../../src/domain/begrensd.js';
import { canoniek, canoniekBestand } from '../../../src/domain/canoniek.js';
import { geenGegevens, json } from './maak.js';

const grenzen = { tekens: 1000, diepte: 4, lijst: 10 };
const codes = (waarde: unknown): string[] =>
  begrensd(waarde, grenzen).meldingen.map(({ pad, code }) => `${pad} ${code}`);

describe('a limited copy', () => {
  it('of data is the same data, without prototypes', () => {
    const { waarde, meldingen } = begrensd({ a: [1, { b: null }], c: 'x' }, grenzen);
    assert.equal(canoniek(waarde), '{"a":[1,{"b":null}],"c":"x"}');
    assert.equal(Object.getPrototypeOf(waarde), null);
    assert.deepEqual(meldingen, []);
  });

  it('leaves out what is no data and says where it stood', () => {
    const kring: Record<string, unknown> = {};
    kring.zelf = [kring];
    assert.deepEqual(codes(kring), ['zelf[0] onleesbaar']);
    assert.deepEqual(codes({ a: () => 1, b: [10n], c: NaN }), ['a onleesbaar', 'b[0] onleesbaar', 'c onleesbaar']);
    assert.deepEqual(
      codes({
        get 'a b'() {
          throw new Error('no');
        },
      }),
      ['["a b"] onleesbaar'],
    );
    assert.deepEqual(codes(JSON.parse('{"__proto__":1}')), ['__proto__ sleutel']);
    assert.deepEqual(codes([[[[[]]]]]), ['[0][0][0][0] te-diep']);
    assert.deepEqual(codes({ lijst: new Array(11) }), ['lijst te-veel']);
  });

  it('lets the same object stand in two places', () => {
    const beeld = { src: 'a.jpg' };
    assert.deepEqual(codes([beeld, beeld]), []);
  });

  it('gives up on what goes on and on', () => {
    const eindeloos = (): unknown =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          get: eindeloos,
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
        },
      );
    assert.deepEqual(
      begrensd(eindeloos(), { ...grenzen, diepte: 32 }).meldingen.map(({ code }) => code),
      ['te-groot'],
    );
    assert.deepEqual(codes('x'.repeat(1001)), [' te-groot']);
    assert.equal(begrensd('x'.repeat(1001), grenzen).waarde, undefined);
  });

  it('never throws', () => {
    for (const maak of geenGegevens) assert.ok(begrensd(maak(), grenzen));
  });
});

describe('the text of a value', () => {
  it('is the same however its keys are ordered, and is what JSON would say', () => {
    fc.assert(
      fc.property(json, (waarde) => {
        const omgekeerd = (w: unknown): unknown =>
          Array.isArray(w)
            ? w.map(omgekeerd)
            : typeof w === 'object' && w !== null
              ? Object.fromEntries(
                  Object.entries(w)
                    .reverse()
                    .map(([s, i]: [string, unknown]) => [s, omgekeerd(i)]),
                )
              : w;
        assert.equal(canoniek(omgekeerd(waarde)), canoniek(waarde));
        assert.deepEqual(JSON.parse(canoniek(waarde)), JSON.parse(JSON.stringify(waarde)));
        assert.equal(canoniek(JSON.parse(canoniekBestand(waarde))), canoniek(waarde));
      }),
      { numRuns: 2000, seed: 8 },
    );
  });

  it('has sorted keys and no white space; in a file two spaces and a newline at the end', () => {
    const waarde = { b: [1, { d: [], c: {} }], a: undefined, A: 'x' };
    assert.equal(canoniek(waarde), '{"A":"x","b":[1,{"c":{},"d":[]}]}');
    assert.equal(canoniekBestand(waarde), `${JSON.stringify({ A: 'x', b: [1, { c: {}, d: [] }] }, null, 2)}\n`);
  });

  it('does not ask objects how they want to be written', () => {
    assert.equal(canoniek({ toJSON: 1, a: 2 }), '{"a":2,"toJSON":1}');
  });
});
