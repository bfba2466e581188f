import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Antwoord, Inzending, Persoon, SamenspelDocument } from '../../../src/domain/document/document.js';
import { normaal } from '../../../src/domain/document/merge.js';
import { besprokenPerOnderwerp, ligtOpTafel, sprekers } from '../../../src/domain/gesprek/aan-tafel.js';
import type { Sjabloon, Vraag } from '../../../src/domain/paspoort/sjabloon.js';
import type { Rol } from '../../../src/domain/rol.js';
import { paspoorten } from './maak.js';

const opties = ['lezen', 'rekenen', 'zwemmen'].map((id) => ({ id, tekst: id }));
const vraag = (rol: Rol, onderwerp: string): Vraag => ({
  id: `${rol}-${onderwerp}`,
  rol,
  soort: 'tegels',
  onderwerp,
  vraag: onderwerp,
  opties,
});
const sjabloon: Sjabloon = {
  id: 'po',
  versie: 1,
  delen: [
    {
      id: 'ontwikkeling',
      titel: 'Hoe gaat het?',
      vragen: (['leuk', 'wens'] as const).flatMap((onderwerp) =>
        (['kind', 'ouder', 'leerkracht'] as const).map((rol) => vraag(rol, onderwerp)),
      ),
    },
  ],
};
const noor: Persoon = { id: 'noor', rol: 'kind', versie: [1, 'a'] };
const mama: Persoon = { id: 'mama', rol: 'ouder', versie: [1, 'a'] };
const papa: Persoon = { id: 'papa', rol: 'ouder', versie: [1, 'a'] };
const samira: Persoon = { id: 'samira', rol: 'leerkracht', versie: [1, 'a'] };
const allen = [noor, mama, papa, samira];

const zegt = (persoon: Persoon, onderwerp: string, antwoord: Antwoord, extra: Partial<Inzending> = {}): Inzending => ({
  vraag: `${persoon.rol}-${onderwerp}`,
  persoon: persoon.id,
  gesprek: 'ontwikkeling',
  versie: [1, persoon.id],
  taal: 'nl',
  status: 'gedeeld',
  zicht: ['kind', 'ouder', 'leerkracht'],
  antwoord,
  gevraagd: { tekst: onderwerp },
  op: '2026-11-24T10:00:00.000Z',
  ...extra,
});
const kiest = (...gekozen: string[]): Antwoord => ({ soort: 'keuze', gekozen });
const document = (...antwoorden: Inzending[]): SamenspelDocument => ({
  soort: 'samenspel-paspoort',
  versie: 1,
  id: 'k1nd',
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-09-01T08:00:00.000Z',
  personen: [samira, papa, noor, mama],
  antwoorden,
});
const tafel = (doc: SamenspelDocument, aanwezig = allen, volgorde: string[] = []) =>
  besprokenPerOnderwerp(doc, sjabloon, 'ontwikkeling', aanwezig, volgorde);

describe('the voices side by side', () => {
  it('show what all three share, then what two share, then what is different', () => {
    const [wens] = tafel(
      document(
        zegt(samira, 'wens', kiest('rekenen', 'lezen')),
        zegt(mama, 'wens', kiest('lezen', 'rekenen')),
        zegt(noor, 'wens', { soort: 'keuze', gekozen: ['zwemmen', 'lezen'], zelf: ' een hut bouwen ' }),
      ),
    );
    assert.ok(wens);
    assert.deepEqual(
      wens.gelijk.map(({ optie, gezegd, alleDrie }) => [optie, gezegd.map(({ persoon }) => persoon.id), alleDrie]),
      [
        ['lezen', ['noor', 'mama', 'samira'], true],
        ['rekenen', ['mama', 'samira'], false],
      ],
    );
    assert.deepEqual(
      wens.anders.map(({ persoon, optie, woorden }) => [persoon.id, optie ?? woorden]),
      [
        ['noor', 'zwemmen'],
        ['noor', 'een hut bouwen'],
      ],
    );
    assert.deepEqual(wens.stemmen, ['kind', 'ouder', 'leerkracht']);
  });

  it('are two parents as much as a parent and a teacher', () => {
    const [leuk] = tafel(document(zegt(mama, 'leuk', kiest('lezen')), zegt(papa, 'leuk', kiest('lezen'))));
    assert.deepEqual(
      leuk?.gelijk.map(({ gezegd, alleDrie }) => [gezegd.length, alleDrie]),
      [[2, false]],
    );
    assert.deepEqual(leuk?.stemmen, ['ouder']);
  });

  it('come by subject, in the order of the talk and then of the questions, the child first', () => {
    const doc = document(zegt(samira, 'leuk', kiest('lezen')), zegt(noor, 'wens', kiest('zwemmen')));
    assert.deepEqual(
      tafel(doc, allen, ['leuk', 'wens']).map(({ onderwerp }) => onderwerp),
      ['leuk', 'wens'],
    );
    assert.deepEqual(
      tafel(doc, allen, ['wens']).map(({ onderwerp }) => onderwerp),
      ['wens', 'leuk'],
    );
    assert.deepEqual(
      sprekers(doc).map(({ id }) => id),
      ['noor', 'papa', 'mama', 'samira'],
    );
  });

  it('tell who wants to talk about it instead, and who does not know', () => {
    const [wens] = tafel(
      document(zegt(mama, 'wens', { soort: 'gesprek' }), zegt(noor, 'wens', { soort: 'weet-niet' })),
    );
    assert.deepEqual([wens?.vertelt.map(({ id }) => id), wens?.weetNiet.map(({ id }) => id)], [['mama'], ['noor']]);
    assert.deepEqual(wens?.stemmen, ['kind', 'ouder']);
    const [ook] = tafel(document(zegt(mama, 'wens', { soort: 'keuze', gekozen: ['lezen'], gesprek: true })));
    assert.deepEqual(
      ook?.vertelt.map(({ id }) => id),
      ['mama'],
    );
  });

  it('leave another talk, what was skipped and what is not shared where it is', () => {
    const doc = document(
      zegt(noor, 'leuk', kiest('lezen'), { gesprek: 'ontwikkeling-2' }),
      zegt(mama, 'leuk', { soort: 'overgeslagen' }),
      zegt(samira, 'leuk', kiest('lezen'), { status: 'concept' }),
    );
    assert.deepEqual(
      tafel(doc).flatMap(({ gelijk, anders, vertelt }) => [...gelijk, ...anders, ...vertelt]),
      [],
    );
  });

  it('show an answer to a question that the template no longer has, under its own name', () => {
    const oud = zegt(noor, 'wens', { soort: 'tekst', tekst: 'een hond' }, { vraag: 'kind-dier' });
    const [weg] = tafel(document(oud));
    assert.equal(weg?.onderwerp, 'kind-dier');
    assert.equal(weg?.anders[0]?.woorden, 'een hond');
  });
});

const rol = fc.constantFrom('kind' as const, 'ouder' as const, 'leerkracht' as const);
/** Passports as on the table: what honest pages write, among whatever else can be read. */
const gevuld = fc
  .tuple(
    paspoorten,
    fc.array(
      fc.record({
        persoon: fc.constantFrom('p1', 'p2', 'p3'),
        vraag: fc.constantFrom('kind-leuk', 'ouder-wens', 'leerkracht-wens'),
        gekozen: fc.subarray(['lezen', 'rekenen', 'zwemmen']),
        zicht: fc.uniqueArray(rol, { maxLength: 3 }),
        concept: fc.boolean(),
        schrijver: fc.constantFrom('a', 'b'),
      }),
      { maxLength: 8 },
    ),
  )
  .map(([ruw, extra]): SamenspelDocument => ({
    ...ruw,
    antwoorden: [
      ...ruw.antwoorden,
      ...extra.map(({ persoon, vraag: id, gekozen, zicht, concept, schrijver }) =>
        zegt(noor, 'leuk', kiest(...gekozen), {
          ...{ persoon, vraag: id, zicht },
          status: concept ? 'concept' : 'gedeeld',
          versie: [1, schrijver],
        }),
      ),
    ],
  }));

describe('what lies on the table', () => {
  it('is never an answer that somebody there may not see: not another parent either', () => {
    const zorg = zegt(mama, 'wens', { soort: 'tekst', tekst: 'zorgen' }, { zicht: ['leerkracht'] });
    const doc = document(zorg);
    assert.equal(tafel(doc, [mama, samira]).length, 1);
    assert.deepEqual(tafel(doc, [noor, mama, samira]), []);
    assert.deepEqual(tafel(doc, [mama, papa, samira]), []);
    assert.deepEqual(tafel(doc, [papa, samira]), []);
  });

  it('holds of 5,000 passports only what each one there may see, and all of that', () => {
    let gezien = 0;
    fc.assert(
      fc.property(
        gevuld,
        fc.subarray(['p1', 'p2', 'p3']),
        fc.constantFrom('algemeen', 'ontwikkeling'),
        (ruw, wie, gesprek) => {
          const doc = normaal(ruw);
          const aanwezig = doc.personen.filter(({ id }) => wie.includes(id));
          const perOnderwerp = besprokenPerOnderwerp(doc, sjabloon, gesprek, aanwezig);
          const getoond = new Set(
            perOnderwerp.flatMap(({ gelijk, anders }) =>
              [...gelijk.flatMap(({ gezegd }) => gezegd), ...anders].map(({ inzending }) => inzending),
            ),
          );
          gezien += getoond.size;
          for (const inzending of getoond) {
            assert.equal(inzending.gesprek, gesprek);
            assert.equal(inzending.status, 'gedeeld');
            for (const { id, rol } of aanwezig)
              assert.ok(id === inzending.persoon || inzending.zicht?.includes(rol), `${id} may not see it`);
          }
          for (const inzending of doc.antwoorden) {
            const persoon = doc.personen.find(({ id }) => id === inzending.persoon);
            const { antwoord } = inzending;
            const zegtIets =
              (antwoord?.soort === 'keuze' && (antwoord.gekozen as string[]).length > 0) ||
              (antwoord?.soort === 'tekst' && (antwoord.tekst as string).trim() !== '');
            if (persoon && inzending.gesprek === gesprek && zegtIets && ligtOpTafel(inzending, persoon, aanwezig))
              assert.ok([...getoond].some((ander) => ander === inzending || ander.persoon === persoon.id));
          }
        },
      ),
      { numRuns: 5000, seed: 41 },
    );
    assert.ok(gezien > 500, `${gezien}`);
  });
});
