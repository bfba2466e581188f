import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { grootsteBestand, naarBestand, uitBestand } from '../../../src/storage/bestand.js';
import { maakPaspoort, noor } from '../../fixtures/documents.js';
import { blijftSchoon, paspoorten } from '../domain/maak.js';

const gevallen = { numRuns: 5000, seed: 20261128 };

describe('a file without a lock', () => {
  it('comes back the same, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(paspoorten, async (document) => {
        const { tekst } = naarBestand(document);
        assert.ok(tekst.length < grootsteBestand);
        const gelezen = await uitBestand(new Blob([tekst]));
        assert.ok(gelezen.document, gelezen.reden);
        assert.equal(naarBestand(gelezen.document).tekst, tekst);
      }),
      gevallen,
    );
  });

  it('that is damaged is refused, or is a whole passport that can be written and read again; never half of one', async () => {
    const bytes = new TextEncoder().encode(naarBestand(maakPaspoort([noor])).tekst);
    const schade = fc.array(
      fc.record({ plaats: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }), weg: fc.boolean() }),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(schade, async (plekken) => {
        const anders = [...bytes];
        for (const { plaats, byte, weg } of plekken) anders.splice(plaats, 1, ...(weg ? [] : [byte]));
        const { document, reden } = await uitBestand(new Blob([Uint8Array.from(anders)]));
        if (document) {
          const { tekst } = naarBestand(document);
          assert.equal(naarBestand((await uitBestand(tekst)).document ?? document).tekst, tekst);
        } else assert.ok(['kapot', 'geen-paspoort', 'nieuwer'].includes(reden ?? ''), reden);
        blijftSchoon();
      }),
      gevallen,
    );
  });
});
