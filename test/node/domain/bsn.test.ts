import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { vindBsn } from '../../../src/domain/bsn.js';

/** Nine digits of which the last makes the test come out; none when it would have to be ten. */
const bsn = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(fc.nat({ max: 9 }), { minLength: 7, maxLength: 7 }))
  .map(([eerste, rest]) => [eerste, ...rest])
  .map((acht) => [...acht, acht.reduce((som, cijfer, plaats) => som + cijfer * (9 - plaats), 0) % 11])
  .filter((negen) => negen[8]! < 10)
  .map((negen) => negen.join(''));
const runs = { numRuns: 2000, seed: 11 };

describe('a number that can be a BSN', () => {
  it('is found in a text, as it was typed', () => {
    assert.equal(vindBsn('Mijn nummer is 111222333.'), '111222333');
    assert.equal(vindBsn('111.222.333'), '111.222.333');
    assert.equal(vindBsn('Groep 5: 1112 22 333 (Noor)'), '1112 22 333');
    assert.equal(vindBsn('111-222 333'), '111-222 333');
    assert.equal(vindBsn('رقمي ١١١٢٢٢٣٣٣'), '١١١٢٢٢٣٣٣');
    assert.equal(vindBsn('۱۱۱ ۲۲۲ ۳۳۳'), '۱۱۱ ۲۲۲ ۳۳۳');
    assert.equal(vindBsn('sinds 2024 111222333'), '111222333');
    assert.equal(vindBsn('bel +31 6 12345678 of 111222333'), '111222333');
    assert.equal(vindBsn('+31 6 12345678, 111222333'), '111222333');
  });

  it('is found whatever stands around it and however it is divided', () => {
    const tussen = fc.constantFrom('', '', ' ', '.', '-', ' - ', '\u00a0', '–');
    fc.assert(
      fc.property(bsn, fc.array(tussen, { minLength: 9, maxLength: 9 }), (nummer, scheiding) => {
        const getypt = [...nummer].map((cijfer, plaats) => (plaats ? scheiding[plaats] : '') + cijfer).join('');
        assert.equal(vindBsn(`Noor, ${getypt}, groep`), getypt);
      }),
      runs,
    );
  });

  it('is not one with a digit changed', () => {
    fc.assert(
      fc.property(bsn, fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (nummer, plaats, meer) => {
        const ander = [...nummer];
        ander[plaats] = String((Number(ander[plaats]) + meer) % 10);
        assert.equal(vindBsn(ander.join('')), null);
      }),
      runs,
    );
  });

  it('is not a telephone number, a longer or a shorter number', () => {
    for (const tekst of [
      '06 12 34 56 78',
      '0612345678',
      '010 - 123 45 67',
      '+31 6 12345678',
      '0031612345678',
      '1112223334',
      '11122233',
      '000000000',
      '22-11-2026, 12:30',
      '',
    ])
      assert.equal(vindBsn(tekst), null, tekst);
  });

  it('is looked for quickly in the longest answer', () => {
    const begin = performance.now();
    for (const teken of ['1', '1 ', ' ', '1-', '+', '+1 '])
      assert.equal(vindBsn(teken.repeat(20000 / teken.length)), null);
    assert.ok(performance.now() - begin < 1000);
  });
});
