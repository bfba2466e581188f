import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { SamenspelDocument } from '../../../src/domain/document/document.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { merge } from '../../../src/domain/document/merge.js';
import { zoekMatches, type Kant, type Matches, type Matchstand } from '../../../src/domain/gesprek/match.js';
import { terugNaar, vervolg, zetMatchstand } from '../../../src/domain/gesprek/matchstand.js';
import po from '../../../src/content/paspoort/po.js';
import { maakInhoud } from '../../../src/i18n/vertaler.js';
import { klas, metMeedoen, type Meedoen } from '../../fixtures/klas.js';
import { nu, teller } from '../../fixtures/klok.js';
import { paspoorten } from './maak.js';

const sjabloon = maakInhoud(po, 'nl', null);
const dagdelen = ['ochtend', 'middag', 'avond', 'weekend'];
const tags = ['koken', 'uitje', 'muziek', 'tuin', 'geld'];

const gezin: fc.Arbitrary<Meedoen> = fc.record(
  {
    naam: fc.constantFrom('Noor', 'Sami', ''),
    biedt: fc.subarray([...tags, 'nu-niet']),
    kan: fc.subarray(dagdelen),
    eigen: fc.constantFrom('naaien', ' '),
    nodig: fc.subarray(tags),
    moet: fc.subarray(dagdelen),
    stand: fc.record({
      waarvoor: fc.constantFrom(...tags),
      stand: fc.constantFrom('gevraagd' as const, 'ja' as const, 'nee' as const, 'gedaan' as const),
    }),
  },
  { requiredKeys: [] },
);
/** Without what was said about anything else: thousands of classes are made. */
const kort = (document: SamenspelDocument): SamenspelDocument => ({
  ...document,
  antwoorden: document.antwoorden.filter(({ vraag }) => /aanbod|nodig|wanneer|match/.test(vraag)),
});
const klassen = fc
  .array(gezin, { maxLength: 6 })
  .map((gezinnen) => gezinnen.map((een, n) => kort(metMeedoen(`kind-${n}`, een))));

const wie = ({ document, persoon }: Kant): string => `${document.id} ${persoon.id}`;
/** What is found, whatever the order in which it came. Who needs it first is named; when it is needed is everybody's. */
const gewoon = ({ matches, zonder, kansen, inWoorden }: Matches) => ({
  matches: matches
    .map(({ waarvoor, aanbod, nodig, wanneer, stand, op }) =>
      JSON.stringify([waarvoor, wie(aanbod), [...nodig.wanneer].sort(), [...wanneer].sort(), stand, op]),
    )
    .sort(),
  zonder: zonder.map(({ waarvoor, nodig }) => JSON.stringify([waarvoor, [...nodig.wanneer].sort()])).sort(),
  kansen: kansen
    .map(({ waarvoor, aanbod, nodig, stand }) => JSON.stringify([waarvoor, wie(aanbod), !!nodig, stand]))
    .sort(),
  inWoorden: inWoorden.map(({ soort, tekst, kant }) => `${soort} ${tekst} ${wie(kant)}`).sort(),
});

describe('the matches of a class', () => {
  it('are the same in whatever order the passports come, for 5,000 classes', () => {
    let gevonden = 0;
    fc.assert(
      fc.property(
        klassen.chain((alle) => fc.tuple(fc.constant(alle), fc.shuffledSubarray(alle, { minLength: alle.length }))),
        ([zo, anders]) => {
          const eerst = gewoon(zoekMatches(zo, sjabloon));
          gevonden += eerst.matches.length;
          assert.deepEqual(gewoon(zoekMatches(anders, sjabloon)), eerst);
        },
      ),
      { numRuns: 5000, seed: 46 },
    );
    assert.ok(gevonden > 5000);
  });

  it('have each offer once: where it fits, or as a chance', () => {
    fc.assert(
      fc.property(klassen, (alle) => {
        const { matches, kansen, zonder } = zoekMatches(alle, sjabloon);
        const biedt = [...matches, ...kansen].map(({ waarvoor, aanbod }) => `${waarvoor} ${wie(aanbod)}`);
        assert.equal(new Set(biedt).size, biedt.length);
        assert.ok(!biedt.some((een) => een.startsWith('nu-niet')), '"nu niet" is no offer');
        const past = new Set(matches.map(({ waarvoor }) => waarvoor));
        for (const { waarvoor } of zonder) assert.ok(!past.has(waarvoor));
      }),
      { numRuns: 1000, seed: 47 },
    );
  });

  it('know what is offered and nobody asked for, and what is asked for at another time', () => {
    const { kansen, zonder, inWoorden } = zoekMatches(klas, sjabloon);
    assert.deepEqual(
      kansen.map(({ waarvoor, aanbod, nodig }) => [waarvoor, aanbod.document.id, nodig !== undefined]),
      [
        ['koken', 'amara', true],
        ['muziek', 'noor', false],
        ['tuin', 'lieke', false],
      ],
    );
    assert.deepEqual(
      zonder.map(({ waarvoor }) => waarvoor),
      ['geld'],
    );
    assert.deepEqual(
      inWoorden.map(({ tekst }) => tekst),
      ['Ik kan goed naaien.'],
    );
  });

  it('leave out what the teacher may not see', () => {
    const document = metMeedoen('a', { biedt: ['koken'], nodig: ['koken'] });
    const dicht: SamenspelDocument = {
      ...document,
      antwoorden: document.antwoorden.map((i) => (i.vraag === 'ouder-aanbod' ? { ...i, zicht: ['kind'] } : i)),
    };
    assert.equal(zoekMatches([document], sjabloon).matches.length, 1);
    assert.deepEqual(zoekMatches([dicht], sjabloon).matches, []);
  });

  it('keep the words of an option that the page no longer has', () => {
    const { kansen } = zoekMatches([metMeedoen('a', { biedt: ['tuin'] })], sjabloon);
    assert.equal(kansen[0]?.aanbod.woorden['tuin'], 'de tuin');
  });

  it('are found in whatever can be read, beside whatever else, without an error', () => {
    fc.assert(
      fc.property(fc.array(paspoorten, { maxLength: 3 }), klassen, (wild, alle) => {
        zoekMatches([...wild, ...alle], sjabloon);
      }),
      { numRuns: 1000, seed: 48 },
    );
  });
});

describe('how far an offer is', () => {
  const door = (id: string) => ({ id, op: nu, taal: 'nl', maakId: teller(id) });
  const stap = (document: SamenspelDocument, naar: Matchstand, schrijver: string): SamenspelDocument => {
    const paar = zoekMatches([document], sjabloon).matches[0];
    assert.ok(paar);
    return merge(document, { ...document, antwoorden: zetMatchstand(document, paar, naar, 'koken', door(schrijver)) });
  };
  const staat = (document: SamenspelDocument): Matchstand | undefined =>
    zoekMatches([document], sjabloon).matches[0]?.stand;
  const begin = metMeedoen('noor', { biedt: ['koken'], nodig: ['koken'] });

  it('is what was pressed last, and everything that was pressed can be read again', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 8 }), (keuzes) => {
        let document = begin;
        let stand: Matchstand = 'voorstel';
        for (const keuze of keuzes) {
          const terug = terugNaar[stand];
          const kan: Matchstand[] = [...vervolg[stand], ...(terug ? [terug] : [])];
          stand = kan[keuze % kan.length] ?? stand;
          document = stap(document, stand, 'school');
          assert.equal(staat(document), stand);
        }
        assert.equal(leesDocument(document).reden, undefined);
      }),
      { numRuns: 500, seed: 49 },
    );
  });

  it('asked on two devices apart is one, the furthest; and who goes on goes on with both', () => {
    const hier = stap(stap(begin, 'gevraagd', 'school'), 'ja', 'school');
    const thuis = stap(begin, 'gevraagd', 'thuis');
    const samen = merge(hier, thuis);
    assert.equal(staat(samen), 'ja');
    assert.equal(staat(stap(samen, 'gevraagd', 'school')), 'gevraagd', 'the other entry does not stay above it');
    assert.equal(staat(stap(samen, 'voorstel', 'school')), 'voorstel');
  });

  it('is for the teacher alone, and takes nothing away from what others wrote', () => {
    const na = stap(begin, 'gevraagd', 'school');
    const nieuw = na.antwoorden.filter(({ persoon }) => persoon === 'samen');
    assert.deepEqual(
      nieuw.map(({ zicht }) => zicht),
      [[]],
    );
    assert.equal(na.antwoorden.length, begin.antwoorden.length + 1);
  });
});
