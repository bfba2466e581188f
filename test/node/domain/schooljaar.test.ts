import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bestaat } from '../../../src/domain/controle.js';
import { plusDagen, weekdag } from '../../../src/domain/datum.js';
import type { Moment } from '../../../src/domain/informatiekaart/informatiekaart.js';
import { kindKomtMee, opVolgorde } from '../../../src/domain/informatiekaart/momenten.js';
import { isOud, schooljaarOp, volgendGesprek, wekelijks } from '../../../src/domain/informatiekaart/schooljaar.js';
import { vandaagOp } from '../../../src/domain/informatiekaart/tijd.js';
import { kaarten } from './maak-kaart.js';

const jaar = { schooljaar: '2026-2027' };

describe('a day', () => {
  it('is one of the calendar, which 30 February is not', () => {
    for (const dag of ['2026-11-03', '2028-02-29', '2026-12-31', '0099-01-01']) assert.ok(bestaat(dag), dag);
    for (const dag of ['2027-02-30', '2027-02-29', '2026-11-31', '2026-13-01', '2026-00-10', '2026-1-1', 'x', ''])
      assert.ok(!bestaat(dag), dag);
    assert.equal(weekdag('2026-11-03'), 'di');
    assert.equal(plusDagen('2026-12-31', 1), '2027-01-01');
  });

  it('is that of the school, wherever the reader is', () => {
    assert.equal(vandaagOp({}, '2026-11-03T22:59:00Z'), '2026-11-03');
    assert.equal(vandaagOp({}, '2026-11-03T23:00:00Z'), '2026-11-04');
    assert.equal(vandaagOp({ tijdzone: 'America/Curacao' }, '2026-11-04T03:00:00Z'), '2026-11-03');
    assert.equal(vandaagOp({ tijdzone: 'Europe/Rotterdam' }, '2026-11-03T23:00:00Z'), '2026-11-04');
    assert.equal(vandaagOp({}, 'nu'), undefined);
  });
});

describe('a school year', () => {
  it('turns on 1 August', () => {
    assert.equal(schooljaarOp('2026-07-31'), '2025-2026');
    assert.equal(schooljaarOp('2026-08-01'), '2026-2027');
    assert.equal(isOud(jaar, '2027-07-31'), false);
    assert.equal(isOud(jaar, '2027-08-01'), true);
    assert.equal(isOud(jaar, '2026-07-01'), false);
  });

  it('is the one of the card on each of its days and on no other', () => {
    fc.assert(
      fc.property(fc.nat({ max: 20_000 }), (n) => {
        const dag = plusDagen('2020-01-01', n);
        const schooljaar = schooljaarOp(dag);
        assert.equal(isOud({ schooljaar }, dag), false);
        assert.equal(isOud({ schooljaar }, plusDagen(dag, 366)), true);
      }),
      { numRuns: 1000, seed: 5 },
    );
  });
});

const moment = (id: string, rest: Partial<Moment> = {}): Moment => ({ id, soort: 'voortgang', ...rest });

describe('the moments of a school year', () => {
  it('follow each other from August to July, then what is every week, then what nobody knows', () => {
    const geordend = [
      moment('sept', { maand: 9 }),
      moment('nov-3-laat', { datum: '2026-11-03', van: '19:00' }),
      moment('nov', { maand: 11 }),
      moment('jan', { datum: '2027-01-10' }),
      moment('juli', { maand: 7 }),
      moment('di', { elke: 'di' }),
      moment('wo', { elke: 'wo', van: '08:30' }),
      moment('wo-laat', { elke: 'wo', van: '15:00' }),
      moment('ooit-1'),
      moment('ooit-2'),
    ];
    for (const keer of [1, 2, 3]) {
      const anders = [...geordend.slice(keer, 8), ...geordend.slice(0, keer).reverse(), ...geordend.slice(8)];
      assert.deepEqual(opVolgorde(jaar, anders), geordend);
    }
    assert.deepEqual(opVolgorde(jaar, []), []);
  });

  it('have a next talk, which is never before today', () => {
    const momenten = [
      moment('avond', { soort: 'ouderavond', datum: '2026-09-10' }),
      moment('kennis', { soort: 'kennismaking', datum: '2026-09-22' }),
      moment('nov', { maand: 11 }),
      moment('advies', { soort: 'advies', datum: '2027-03-09' }),
      moment('ooit', { soort: 'overdracht' }),
    ];
    const op = (dag: string) => volgendGesprek({ ...jaar, momenten }, dag);
    assert.deepEqual(op('2026-08-20'), { moment: momenten[1], jaar: 2026, maand: 9, datum: '2026-09-22' });
    assert.equal(op('2026-09-22')?.moment.id, 'kennis');
    assert.deepEqual(op('2026-09-23'), { moment: momenten[2], jaar: 2026, maand: 11 });
    assert.equal(op('2026-11-30')?.moment.id, 'nov');
    assert.equal(op('2026-12-01')?.moment.id, 'advies');
    assert.equal(op('2027-03-10'), undefined);
    assert.equal(volgendGesprek(jaar, '2026-12-01'), undefined);
    const elke = moment('week', { elke: 'wo' });
    const vakanties = [{ naam: 'Herfst', van: '2026-10-17', tot: '2026-10-25' }];
    assert.equal(volgendGesprek({ ...jaar, momenten: [elke], vakanties }, '2026-10-15')?.datum, '2026-10-28');
  });

  it('come every week on the same day, not in a holiday, until the year is over', () => {
    fc.assert(
      fc.property(kaarten, fc.nat({ max: 420 }), (kaart, n) => {
        const begin = `${kaart.schooljaar.slice(0, 4)}-08-01`;
        const vanaf = plusDagen(begin, n - 30);
        for (const wat of kaart.momenten ?? []) {
          const traag: string[] = [];
          for (let dag = begin; schooljaarOp(dag) === kaart.schooljaar; dag = plusDagen(dag, 1)) {
            const vrij = kaart.vakanties?.some(({ van, tot }) => van <= dag && dag <= tot) ?? false;
            if (dag >= vanaf && weekdag(dag) === wat.elke && !vrij) traag.push(dag);
          }
          assert.deepEqual(wekelijks(kaart, wat, vanaf), traag);
        }
        const volgend = volgendGesprek(kaart, vanaf);
        if (volgend)
          assert.ok((volgend.datum ?? `${volgend.jaar}-${String(volgend.maand).padStart(2, '0')}-99`) >= vanaf);
        const opRij = opVolgorde(kaart, kaart.momenten ?? []);
        assert.deepEqual(new Set(opRij), new Set(kaart.momenten ?? []));
      }),
      { numRuns: 400, seed: 6 },
    );
  });

  it('are for the child too when they are about the child, unless the card says otherwise', () => {
    assert.equal(kindKomtMee({ soort: 'advies' }), true);
    assert.equal(kindKomtMee({ soort: 'ouderavond' }), false);
    assert.equal(kindKomtMee({ soort: 'advies', kindMee: false }), false);
    assert.equal(kindKomtMee({ soort: 'inloop', kindMee: true }), true);
  });
});
