import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gedeeldDocument } from '../../../src/domain/document/gedeeld.js';
import { leesDocument } from '../../../src/domain/document/lees-document.js';
import { uitnodigingVoor } from '../../../src/domain/gesprek/uitnodiging.js';
import { paspoorten } from './maak.js';

describe('what somebody who was invited gets', () => {
  it('is never more than what is shared with his voice, in 5,000 passports; and it can be read', () => {
    fc.assert(
      fc.property(paspoorten, fc.nat(3), (document, n) => {
        const gast = document.personen[n];
        if (!gast) return;
        const mee = uitnodigingVoor(document, gast);
        const gedeeld = gedeeldDocument(document).antwoorden;
        for (const inzending of mee.antwoorden) {
          assert.ok(gedeeld.includes(inzending));
          assert.equal(inzending.status, 'gedeeld');
          assert.ok(inzending.persoon === gast.id || inzending.zicht?.includes(gast.rol));
        }
        // Nothing that he may see is kept from him.
        for (const inzending of gedeeld)
          if (inzending.zicht?.includes(gast.rol)) assert.ok(mee.antwoorden.includes(inzending));
        assert.ok(mee.personen.includes(gast));
        assert.equal(leesDocument(mee).meldingen, undefined);
      }),
      { numRuns: 5000, seed: 11 },
    );
  });
});
