import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Inzending, Persoon, SamenspelDocument } from '../../../src/domain/document/document.js';
import { zoekMatches, type Match } from '../../../src/domain/gesprek/match.js';
import type { Sjabloon, Vraag } from '../../../src/domain/paspoort/sjabloon.js';
import { paspoorten, sjablonen } from './maak.js';

const dagdelen = ['ochtend', 'middag', 'avond'].map((id) => ({ id, tekst: id }));
const tags = ['koken', 'tuin', 'muziek', 'geld'];
const vraag = (id: string, rol: Vraag['rol'], soort: Vraag['soort'], opties: Vraag['opties']): Vraag => ({
  id,
  rol,
  soort,
  vraag: id,
  opties,
  meer: true,
});
const sjabloon: Sjabloon = {
  id: 'po',
  versie: 1,
  delen: [
    {
      id: 'algemeen',
      titel: 'Kennismaken',
      vragen: [
        vraag(
          'aanbod',
          'ouder',
          'aanbod',
          [...tags, 'nu-niet'].map((id) => ({ id, tekst: id, alleen: id === 'nu-niet' })),
        ),
        { ...vraag('kan', 'ouder', 'tegels', dagdelen), volgtOp: { vraag: 'aanbod' } },
        vraag(
          'nodig',
          'leerkracht',
          'nodig',
          tags.map((id) => ({ id, tekst: id })),
        ),
        { ...vraag('moet', 'leerkracht', 'tegels', dagdelen), volgtOp: { vraag: 'nodig' } },
      ],
    },
  ],
};

const kiest = (vraagId: string, persoon: string, gekozen: string[], extra: Partial<Inzending> = {}): Inzending => ({
  vraag: vraagId,
  persoon,
  gesprek: 'algemeen',
  versie: [1, 'a'],
  taal: 'nl',
  status: 'gedeeld',
  zicht: ['leerkracht', 'ouder'],
  antwoord: { soort: 'keuze', gekozen },
  gevraagd: { tekst: '' },
  op: '',
  ...extra,
});
const mama: Persoon = { id: 'mama', rol: 'ouder', versie: [1, 'a'] };
const samira: Persoon = { id: 'samira', rol: 'leerkracht', versie: [1, 'a'] };
const paspoort = (id: string, ...antwoorden: Inzending[]): SamenspelDocument => ({
  soort: 'samenspel-paspoort',
  versie: 1,
  id,
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '',
  personen: [mama, samira],
  antwoorden,
});
const kort = ({ waarvoor, aanbod, wanneer, stand }: Match) => [waarvoor, aanbod.document.id, wanneer, stand];

describe('who could help with what', () => {
  it('is who offers what is needed, when both can', () => {
    const { matches, zonder } = zoekMatches(
      [
        paspoort('noor', kiest('aanbod', 'mama', ['koken', 'tuin']), kiest('kan', 'mama', ['avond', 'ochtend'])),
        paspoort('sami', kiest('aanbod', 'mama', ['koken']), kiest('kan', 'mama', ['avond'])),
        paspoort('lieke', kiest('aanbod', 'mama', ['koken'])),
        paspoort('juf', kiest('nodig', 'samira', ['koken', 'geld']), kiest('moet', 'samira', ['ochtend'])),
      ],
      sjabloon,
    );
    assert.deepEqual(matches.map(kort), [
      ['koken', 'noor', ['ochtend'], 'voorstel'],
      ['koken', 'lieke', [], 'voorstel'],
    ]);
    assert.deepEqual(
      zonder.map(({ waarvoor }) => waarvoor),
      ['geld'],
    );
  });

  it('is nobody who said "nu niet", took it back or did not share it', () => {
    const nodig = kiest('nodig', 'samira', ['koken', 'nu-niet']);
    const zonder = [
      paspoort('a', nodig, kiest('aanbod', 'mama', ['nu-niet'])),
      paspoort('b', nodig, kiest('aanbod', 'mama', ['koken'], { status: 'concept' })),
      paspoort('c', nodig, kiest('aanbod', 'mama', ['koken'], { antwoord: null })),
      paspoort('d', nodig, kiest('aanbod', 'vreemd', ['koken'])),
      paspoort(
        'e',
        nodig,
        kiest('aanbod', 'mama', ['koken']),
        kiest('aanbod', 'mama', ['nu-niet'], { versie: [2, 'a'] }),
      ),
    ];
    assert.deepEqual(zoekMatches(zonder, sjabloon).matches, []);
  });

  it('is one need, however many passports of the class it stands in', () => {
    const klas = ['a', 'b', 'c'].map((id) =>
      paspoort(id, kiest('nodig', 'samira', ['koken']), kiest('aanbod', 'mama', ['koken'])),
    );
    assert.equal(zoekMatches(klas, sjabloon).matches.length, 3);
  });

  it('says how far it is, the furthest of what two devices say', () => {
    const staat = (stand: 'gevraagd' | 'ja', schrijver: string): Inzending =>
      kiest(`match-${schrijver}`, 'samen', [], {
        antwoord: { soort: 'match', waarvoor: 'koken', wie: 'mama', stand },
        versie: [1, schrijver],
      });
    const klas = [
      paspoort(
        'noor',
        kiest('nodig', 'samira', ['koken', 'tuin']),
        kiest('aanbod', 'mama', ['koken', 'tuin']),
        staat('ja', 'a'),
        staat('gevraagd', 'b'),
      ),
    ];
    assert.deepEqual(
      zoekMatches(klas, sjabloon).matches.map(({ waarvoor, stand }) => [waarvoor, stand]),
      [
        ['koken', 'ja'],
        ['tuin', 'voorstel'],
      ],
    );
  });

  it('is the same as comparing every parent with every need, for 1,000 classes', () => {
    const kind = fc.record({
      biedt: fc.subarray([...tags, 'nu-niet']),
      kan: fc.subarray(['ochtend', 'middag', 'avond']),
      deelt: fc.boolean(),
    });
    let aantal = 0;
    fc.assert(
      fc.property(
        fc.array(kind, { maxLength: 12 }),
        fc.subarray(tags),
        fc.subarray(['ochtend', 'avond']),
        (klas, nodig, moet) => {
          const documenten = klas.map(({ biedt, kan, deelt }, i) =>
            paspoort(
              `k${i}`,
              kiest('nodig', 'samira', nodig),
              kiest('moet', 'samira', moet),
              kiest('aanbod', 'mama', biedt, { status: deelt ? 'gedeeld' : 'concept' }),
              kiest('kan', 'mama', kan),
            ),
          );
          const gevonden = zoekMatches(documenten, sjabloon).matches.map(
            ({ waarvoor, aanbod }) => `${waarvoor} ${aanbod.document.id}`,
          );
          const verwacht = klas.flatMap(({ biedt, kan, deelt }, i) =>
            nodig
              .filter((tag) => deelt && biedt.includes(tag))
              .filter(
                () => kan.length === 0 || moet.length === 0 || kan.some((deel) => (moet as string[]).includes(deel)),
              )
              .map((tag) => `${tag} k${i}`),
          );
          aantal += verwacht.length;
          assert.deepEqual(gevonden.sort(), verwacht.sort());
        },
      ),
      { numRuns: 1000, seed: 44 },
    );
    assert.ok(aantal > 1000);
  });

  it('is found in whatever can be read, without an error', () => {
    fc.assert(
      fc.property(fc.array(paspoorten, { maxLength: 4 }), sjablonen, (klas, wild) => {
        zoekMatches(klas, wild);
        zoekMatches(klas, sjabloon);
      }),
      { numRuns: 1000, seed: 45 },
    );
  });
});
