import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canoniek } from '../../../src/domain/canoniek.js';
import type { Inzending, SamenspelDocument } from '../../../src/domain/document/document.js';
import { gedeeldDocument } from '../../../src/domain/document/gedeeld.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { linkDocument } from '../../../src/domain/document/linkdeel.js';
import { merge, normaal } from '../../../src/domain/document/merge.js';
import { gehouden, juf, maakPaspoort, mama, noor, wieIs } from '../../fixtures/documents.js';
import { paspoorten } from './maak.js';

const gevallen = { numRuns: 5000, seed: 20261128 };
const drie = gehouden(maakPaspoort([noor, mama, juf]), 'algemeen', '2026-11-24');
const moeder = wieIs(drie, 'ouder');
const metAnders = (anders: (i: Inzending) => Inzending): SamenspelDocument => ({
  ...drie,
  antwoorden: drie.antwoorden.map((i, nummer) => (i.persoon === moeder && nummer % 2 ? anders(i) : i)),
});
const heeft = (document: SamenspelDocument, tekst: string): boolean => JSON.stringify(document).includes(tekst);

describe('what goes in a link', () => {
  it('is what the person at hand shares, and nothing of anybody else', () => {
    const { document, thuis } = linkDocument(drie, moeder);
    assert.ok(document.antwoorden.length > 3);
    assert.ok(document.antwoorden.every(({ persoon }) => persoon === moeder));
    assert.deepEqual(
      document.personen.map(({ naam }) => naam),
      ['mama'],
    );
    assert.equal(thuis, 0);
    assert.equal(heeft(document, 'Noor'), heeft(linkDocument(maakPaspoort([mama]), '').document, 'Noor'));
  });

  it('is no draft, and nothing that its person keeps for herself', () => {
    const concept = metAnders((i) => ({ ...i, status: 'concept' }));
    const zelf = metAnders((i) => ({ ...i, zicht: ['ouder'] }));
    for (const document of [concept, zelf]) {
      const weg = document.antwoorden.filter((i) => !drie.antwoorden.includes(i)).map(({ vraag }) => vraag);
      assert.ok(weg.length > 1);
      assert.ok(!linkDocument(document, moeder).document.antwoorden.some(({ vraag }) => weg.includes(vraag)));
    }
  });

  it('is never spoken or drawn, nor of a kind or with a part that this version does not know; those are counted', () => {
    const anders: ((i: Inzending) => Inzending)[] = [
      (i) => ({ ...i, antwoord: { soort: 'opname', duur: 24, gegevens: 'GEHEIM' } }),
      (i) => ({ ...i, antwoord: { ...i.antwoord, soort: i.antwoord?.soort ?? '', opname: 'GEHEIM' } }),
      (i) => ({ ...i, opname: 'GEHEIM' }),
      (i) => ({ ...i, gevraagd: { ...i.gevraagd, geluid: 'GEHEIM' } }),
      (i) => ({ ...i, antwoord: { soort: 'constructor', tekst: 'GEHEIM' } }),
    ];
    for (const maak of anders) {
      const vol = metAnders(maak);
      const { document, thuis } = linkDocument({ ...vol, opnamen: 'GEHEIM' }, moeder);
      assert.equal(heeft(document, 'GEHEIM'), false);
      assert.ok(thuis > 1);
      assert.equal(document.antwoorden.length + thuis, linkDocument(drie, moeder).document.antwoorden.length);
    }
  });

  it('is, with nobody at hand, what every voice may see, and what was agreed', () => {
    const alleenJuf = metAnders((i) => ({ ...i, zicht: ['leerkracht'] }));
    const weg = alleenJuf.antwoorden.filter((i) => !drie.antwoorden.includes(i)).map(({ vraag }) => vraag);
    const { antwoorden } = linkDocument(alleenJuf).document;
    assert.ok(antwoorden.some(({ antwoord }) => antwoord?.soort === 'afspraak'));
    assert.ok(antwoorden.some(({ persoon }) => persoon === moeder));
    assert.ok(!antwoorden.some(({ vraag, persoon }) => persoon === moeder && weg.includes(vraag)));
  });

  it('is always a readable part of what may go out, the same each time, and merges back without a second version', () => {
    fc.assert(
      fc.property(paspoorten, fc.constantFrom('p1', 'p2', 'samen', undefined), (heel, persoon) => {
        const { document, thuis } = linkDocument(heel, persoon);
        assert.ok(leesDocument(document).document);
        const uit = new Set(gedeeldDocument(heel).antwoorden.map((i) => canoniek(i)));
        assert.ok(document.antwoorden.every((i) => uit.has(canoniek(i))));
        assert.ok(document.antwoorden.every((i) => !persoon || i.persoon === persoon));
        assert.ok(thuis >= 0);
        assert.deepEqual(linkDocument(document, persoon).document, document);
        assert.equal(canoniek(merge(heel, document).antwoorden), canoniek(normaal(heel).antwoorden));
      }),
      gevallen,
    );
  });
});
