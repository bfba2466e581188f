import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leesInhoud as heleInstructie } from '../../../src/domain/beeldinstructie/lees.js';
import * as instructie from '../../../src/domain/beeldinstructie/vlot.js';
import { leesInhoud as heleKaart } from '../../../src/domain/informatiekaart/lees.js';
import * as kaart from '../../../src/domain/informatiekaart/vlot.js';
import { lezerVan } from '../../../src/domain/oordeel.js';
import { leesInhoud as heelSjabloon } from '../../../src/domain/paspoort/lees-inhoud.js';
import * as sjabloon from '../../../src/domain/paspoort/vlot.js';
import { leesInhoud as heleOpdracht } from '../../../src/domain/thuisopdracht/lees.js';
import * as opdracht from '../../../src/domain/thuisopdracht/vlot.js';
import { informatiekaart } from '../../../src/domain/generated/vorm-informatiekaart.js';
import { beoordeelMet } from '../../../src/domain/informatiekaart/oordeel.js';
import { volgens } from '../../../src/domain/vorm.js';
import { instructieBreuken } from './breek-instructie.js';
import { kaartBreuken } from './breek-kaart.js';
import { opdrachtBreuken } from './breek-opdracht.js';
import { sjabloonBreuken, type Breuk } from './breek.js';
import { kopie } from './lees-proef.js';
import { instructies } from './maak-instructie.js';
import { kaarten } from './maak-kaart.js';
import { opdrachten } from './maak-opdracht.js';
import { json, sjablonen } from './maak.js';

type Leest = (onbekend: unknown, vindBasis: () => undefined) => unknown;
const geen = (): undefined => undefined;

describe('the reader that a page fetches first', () => {
  const leest = <T extends object>(
    wat: string,
    vlot: Leest,
    heel: Leest,
    goed: fc.Arbitrary<T>,
    breuken: readonly Breuk<T>[],
  ): void => {
    it(`finds in ${wat} what the whole of it finds, whatever is wrong`, () => {
      const gebroken = fc
        .tuple(goed, fc.constantFrom(...breuken), fc.nat())
        .map(([waarde, { breek }, getal]): unknown => {
          const stuk = kopie(waarde);
          breek(stuk, getal);
          return stuk;
        });
      const onbekend = goed.map((waarde): unknown => ({ ...waarde, onbekend: 1 }));
      return fc.assert(
        fc.asyncProperty(fc.oneof(goed, gebroken, onbekend, json), async (waarde) =>
          assert.deepEqual(await vlot(waarde, geen), heel(waarde, geen)),
        ),
        { numRuns: 400, seed: 7 },
      );
    });
  };
  leest('an info card', kaart.leesInhoud, heleKaart, kaarten, kaartBreuken);
  leest('a home assignment', opdracht.leesInhoud, heleOpdracht, opdrachten, opdrachtBreuken);
  leest('a picture instruction', instructie.leesInhoud, heleInstructie, instructies(), instructieBreuken);
  leest('a passport', sjabloon.leesInhoud, heelSjabloon, sjablonen, sjabloonBreuken);

  it('asks for nothing more when there is no fault, and says so when what it needs for one does not come', async () => {
    const { leesInhoud } = lezerVan(beoordeelMet(volgens(informatiekaart)), () => Promise.reject(new Error('offline')));
    const [goed] = fc.sample(kaarten, { numRuns: 1, seed: 7 });
    assert.deepEqual((await leesInhoud(goed, geen)).meldingen, []);
    await assert.rejects(leesInhoud({ ...goed, onbekend: 1 }, geen), /offline/);
    await assert.rejects(leesInhoud({ id: 'x' }, geen), /offline/);
  });
});
