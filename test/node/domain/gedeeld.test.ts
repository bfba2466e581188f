import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Inzending, SamenspelDocument } from '../../../src/domain/document/document.js';
import { gedeeldDocument } from '../../../src/domain/document/gedeeld.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { bestandDocument, normaal } from '../../../src/domain/document/merge.js';
import { paspoorten } from './maak.js';

const inzending = (vraag: string, extra: Partial<Inzending>): Inzending => ({
  vraag,
  persoon: 'moeder',
  gesprek: 'algemeen',
  versie: [1, 'a'],
  taal: 'nl',
  status: 'gedeeld',
  zicht: ['leerkracht'],
  antwoord: { soort: 'tekst', tekst: 'x' },
  gevraagd: { tekst: 'x' },
  op: '',
  ...extra,
});
const document: SamenspelDocument = {
  soort: 'samenspel-paspoort',
  versie: 1,
  id: 'k1nd',
  sjabloon: { id: 'po', versie: 1 },
  gemaakt: '2026-09-01T08:00:00.000Z',
  personen: [
    { id: 'moeder', rol: 'ouder', versie: [1, 'a'] },
    { id: 'noor', rol: 'kind', versie: [1, 'a'] },
  ],
  antwoorden: [
    inzending('gedeeld', {}),
    inzending('concept', { status: 'concept' }),
    inzending('dagboek', { zicht: [] }),
    inzending('ouders', { zicht: ['ouder'] }),
    inzending('zegt-niets', { zicht: undefined }),
    inzending('terug', { antwoord: null }),
    inzending('van-niemand', { persoon: 'onbekend' }),
    inzending('kind', { persoon: 'noor', status: 'concept' }),
  ],
  geheim: 'van later',
};
const vragen = ({ antwoorden }: SamenspelDocument): string[] => antwoorden.map(({ vraag }) => vraag).sort();

describe('what goes out', () => {
  it('is what a person shares with another role, and that it was taken back', () => {
    assert.deepEqual(vragen(gedeeldDocument(document)), ['gedeeld', 'terug']);
  });

  it('follows the question where the answer does not say who may see it', () => {
    assert.deepEqual(vragen(gedeeldDocument(document, () => ['kind', 'leerkracht'])), [
      'gedeeld',
      'terug',
      'zegt-niets',
    ]);
  });

  it('names only the people who share something, and nothing that nobody knows', () => {
    const uit = gedeeldDocument(document);
    assert.deepEqual(
      uit.personen.map(({ id }) => id),
      ['moeder'],
    );
    assert.equal('geheim' in uit, false);
  });

  it('holds no answer that is being changed', () => {
    const nieuw = inzending('gedeeld', { status: 'concept', versie: [2, 'a'] });
    const uit = gedeeldDocument({ ...document, antwoorden: [...document.antwoorden, nieuw] });
    assert.deepEqual(vragen(uit), ['terug']);
  });

  it('is also what was agreed at the table, as far as it is for somebody to see', () => {
    const samen = (soort: string, zicht: Inzending['zicht']): Inzending =>
      inzending(soort, { persoon: 'samen', zicht, antwoord: { soort, dag: '2026-11-24', erbij: [] } });
    const allen = ['kind', 'ouder', 'leerkracht'] as const;
    const uit = gedeeldDocument({
      ...document,
      antwoorden: [samen('afspraak', [...allen]), samen('stempel', [...allen]), samen('overdracht', [])],
    });
    assert.deepEqual(vragen(uit), ['afspraak', 'stempel']);
    assert.deepEqual(uit.personen, []);
  });

  it('is always a readable passport, and part of the whole', () => {
    fc.assert(
      fc.property(paspoorten, (heel) => {
        const uit = gedeeldDocument(heel);
        assert.ok(leesDocument(uit).document);
        assert.ok(uit.antwoorden.every(({ status, zicht }) => status === 'gedeeld' && zicht?.length));
        const alles = new Set(normaal(heel).antwoorden);
        assert.ok(uit.antwoorden.every((antwoord) => alles.has(antwoord)));
        assert.deepEqual(gedeeldDocument(uit), uit);
      }),
      { numRuns: 1000, seed: 12 },
    );
  });
});

describe('the file', () => {
  it('holds everything', () => {
    assert.equal(bestandDocument(document).antwoorden.length, document.antwoorden.length);
    assert.equal(bestandDocument(document).geheim, 'van later');
  });
});
