import { expect } from 'chai';
import fc from 'fast-check';
import { bewaartermijn, houdbaar, maakEnvelop } from '../../src/storage/envelop.js';
import { leesEnvelop } from '../../src/storage/lees-envelop.js';
import { paspoorten } from '../node/domain/maak.js';
import { dag } from './hulp.js';

const vandaag = Date.UTC(2026, 10, 22);
const moment = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2100, 0) });

describe('how long something is kept', () => {
  it('is 30 days after the last edit', () => {
    expect(houdbaar(vandaag, vandaag)).to.equal(vandaag);
    expect(houdbaar(vandaag, vandaag + bewaartermijn)).to.equal(vandaag);
    expect(houdbaar(vandaag, vandaag + bewaartermijn + 1)).to.equal(undefined);
  });

  it('is never over because of one look at a clock that is more than a year ahead, or behind', () => {
    fc.assert(
      fc.property(moment, moment, (op, nu) => {
        const houdt = houdbaar(op, nu);
        if (nu < op || nu - op > 365 * dag) expect(houdt).to.not.equal(undefined);
        // What is kept today is kept at least until tomorrow.
        if (houdt !== undefined && nu >= Date.UTC(2026, 0) && nu - op > 365 * dag)
          expect(houdbaar(houdt, nu + dag)).to.equal(houdt);
      }),
    );
  });

  it('comes to an end on every clock that goes on', () => {
    fc.assert(
      fc.property(moment, moment, (op, begin) => {
        let nu = Math.max(begin, Date.UTC(2026, 0));
        let houdt: number | undefined = op;
        for (let dagen = 0; dagen < 40 && houdt !== undefined; dagen++) houdt = houdbaar(houdt, (nu += dag));
        expect(houdt).to.equal(undefined);
      }),
    );
  });
});

describe('the kept form', () => {
  it('gives back the very passport', () => {
    fc.assert(
      fc.property(paspoorten, fc.nat(), (document, reeks) => {
        expect(leesEnvelop(maakEnvelop(reeks, vandaag, document), document.id)).to.deep.equal({
          document: JSON.parse(JSON.stringify(document)) as unknown,
          reeks,
          op: vandaag,
        });
      }),
      { numRuns: 300, seed: 20261122 },
    );
  });

  it('refuses whatever else stands there, without an error', () => {
    const vreemd = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc
        .record({
          samenspel: fc.oneof(fc.constant(1), fc.jsonValue()),
          reeks: fc.oneof(fc.nat(), fc.jsonValue()),
          op: fc.oneof(fc.constant('2026-11-22T09:00:00.000Z'), fc.jsonValue()),
          document: fc.jsonValue(),
        })
        .map((inhoud) => JSON.stringify(inhoud)),
    );
    fc.assert(
      fc.property(vreemd, (ruw) => {
        expect(leesEnvelop(ruw, 'noor1')).to.have.property('reden').that.is.oneOf(['kapot', 'nieuwer']);
      }),
      { numRuns: 2000, seed: 20261122 },
    );
    const diep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(leesEnvelop(`{"samenspel":1,"reeks":1,"op":"2026-11-22","document":${diep}}`, 'noor1')).to.deep.equal({
      reden: 'kapot',
    });
  });
});
