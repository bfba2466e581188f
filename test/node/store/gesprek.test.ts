import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Antwoord, SamenspelDocument } from '../../../src/domain/document/document.js';
import { merge } from '../../../src/domain/document/merge.js';
import type { Sjabloon } from '../../../src/domain/paspoort/sjabloon.js';
import { antwoordVan, createPaspoortStore, type PaspoortStore } from '../../../src/store/paspoort-store.js';

const sjabloon: Sjabloon = {
  id: 'po',
  versie: 1,
  fase: 'midden',
  delen: [
    { id: 'algemeen', titel: 'Kennismaken', vragen: [{ id: 'leuk', rol: 'kind', soort: 'kort', vraag: 'Leuk?' }] },
    {
      id: 'ontwikkeling',
      titel: 'Hoe gaat het?',
      vragen: [{ id: 'trots', rol: 'kind', soort: 'kort', vraag: 'Trots?' }],
    },
  ],
};
const tekst = (woorden: string): Antwoord => ({ soort: 'tekst', tekst: woorden });

function maak(): PaspoortStore {
  let n = 0;
  const store = createPaspoortStore({
    sjabloon,
    nu: () => '2026-11-24T10:00:00.000Z',
    maakId: () => `id${++n}`,
    deel: 'ontwikkeling',
  });
  store.dispatch({ doe: 'word', rol: 'kind' });
  return store;
}

/** What the table, or another device, puts on this talk. */
function stempel({ state: { document } }: PaspoortStore, gesprek: string): SamenspelDocument {
  return merge(document, {
    ...document,
    antwoorden: [
      {
        ...{ vraag: 'stempel', persoon: 'samen', gesprek, versie: [1, 'tafel'] as [number, string], taal: 'nl' },
        status: 'gedeeld',
        antwoord: { soort: 'stempel', dag: '2026-11-24', erbij: [] },
        gevraagd: { tekst: '' },
        op: '2026-11-24T10:15:00.000Z',
      },
    ],
  });
}

describe('a passport that goes from talk to talk', () => {
  it('asks anew after a talk was held, and keeps what was said before it', () => {
    const store = maak();
    store.dispatch({ doe: 'antwoord', vraag: 'trots', antwoord: tekst('lezen') });
    store.dispatch({ doe: 'neem-op', document: stempel(store, 'ontwikkeling') });
    assert.equal(store.state.gesprek, 'ontwikkeling-2');
    assert.equal(antwoordVan(store.state, 'trots'), null);

    store.dispatch({ doe: 'antwoord', vraag: 'trots', antwoord: tekst('rekenen') });
    assert.deepEqual(antwoordVan(store.state, 'trots'), tekst('rekenen'));
    assert.deepEqual(
      store.state.document.antwoorden
        .filter(({ vraag }) => vraag === 'trots')
        .map(({ gesprek, antwoord }) => [gesprek, antwoord]),
      [
        ['ontwikkeling', tekst('lezen')],
        ['ontwikkeling-2', tekst('rekenen')],
      ],
    );
  });

  it('has a talk of its own in each part', () => {
    const store = maak();
    store.dispatch({ doe: 'neem-op', document: stempel(store, 'ontwikkeling') });
    store.dispatch({ doe: 'kies-deel', deel: 'algemeen' });
    assert.equal(store.state.gesprek, 'algemeen');
  });

  it('takes in what another device knows only of the same passport', () => {
    const store = maak();
    store.dispatch({ doe: 'antwoord', vraag: 'trots', antwoord: tekst('lezen') });
    const { document } = store.state;
    store.dispatch({ doe: 'neem-op', document: { ...document, id: 'ander', antwoorden: [] } });
    assert.equal(store.state.document, document);
  });
});
