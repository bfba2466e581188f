import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { leesJson as heleJson } from '../../../src/domain/begrensd.js';
import { leesInhoud as heleInstructie } from '../../../src/domain/beeldinstructie/lees.js';
import * as instructie from '../../../src/domain/beeldinstructie/vlot.js';
import { leesInhoud as heleKaart } from '../../../src/domain/informatiekaart/lees.js';
import * as kaart from '../../../src/domain/informatiekaart/vlot.js';
import { lezerVan } from '../../../src/domain/eerste-blik.js';
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
import { gebroken, kopie } from './lees-proef.js';
import { instructies } from './maak-instructie.js';
import { kaarten } from './maak-kaart.js';
import { opdrachten } from './maak-opdracht.js';
import { blijftSchoon, geenGegevens, json, sjablonen } from './maak.js';

type Leest = (onbekend: unknown, vindBasis: () => undefined) => unknown;
const geen = (): undefined => undefined;

/** All objects and lists in it, itself included. */
const voorwerpen = (waarde: unknown): object[] =>
  typeof waarde === 'object' && waarde !== null ? [waarde, ...Object.values(waarde).flatMap(voorwerpen)] : [];

describe('the reader that a page fetches first', () => {
  const leest = <T extends object>(
    wat: string,
    vlot: Leest,
    heel: Leest,
    goed: fc.Arbitrary<T>,
    breuken: readonly Breuk<T>[],
  ): void => {
    it(`finds in ${wat} what the whole of it finds, whatever is wrong`, () => {
      const onbekend = goed.map((waarde): unknown => ({ ...waarde, onbekend: 1 }));
      const zonderWaarde = goed.map((waarde): unknown => ({ ...waarde, titel: undefined, onbekend: undefined }));
      /** A key that is there and not told of, beside one that is told of and unknown. */
      const verborgen = goed.map((waarde): unknown =>
        Object.defineProperty({ ...waarde, onbekend: 1 }, 'id', { value: 'x', enumerable: false }),
      );
      return fc.assert(
        fc.asyncProperty(
          fc.oneof(goed, gebroken(goed, breuken), onbekend, zonderWaarde, verborgen, json),
          async (waarde) => assert.deepEqual(await vlot(waarde, geen), heel(waarde, geen)),
        ),
        { numRuns: 400, seed: 7 },
      );
    });

    it(`finds the same in ${wat} that holds what is no data, and changes nothing on the page`, () => {
      /** Somewhere in good content: something that cannot be copied, or not looked at without an accident. */
      const vijandig = fc.tuple(goed, fc.constantFrom(...geenGegevens), fc.nat()).map(([waarde, maak, zaad]) => () => {
        const stuk = kopie(waarde);
        const plekken = voorwerpen(stuk);
        const plek = plekken[zaad % plekken.length] as Record<string, unknown>;
        const sleutels = Object.keys(plek);
        plek[sleutels[(zaad >> 4) % sleutels.length] ?? 'erbij'] = maak();
        return stuk;
      });
      return fc.assert(
        fc.asyncProperty(fc.oneof(vijandig, fc.constantFrom(...geenGegevens)), async (maak) => {
          // Each a fresh one: a proxy may say another thing the second time.
          assert.deepEqual(await vlot(maak(), geen), heel(maak(), geen));
          blijftSchoon();
        }),
        { numRuns: 150, seed: 7 },
      );
    });
  };
  leest('an info card', kaart.leesInhoud, heleKaart, kaarten, kaartBreuken);
  leest('a home assignment', opdracht.leesInhoud, heleOpdracht, opdrachten, opdrachtBreuken);
  leest('a picture instruction', instructie.leesInhoud, heleInstructie, instructies(), instructieBreuken);
  leest('a passport', sjabloon.leesInhoud, heelSjabloon, sjablonen, sjabloonBreuken);

  it('asks for nothing more when there is no fault, and says so when what it needs for one does not come', async () => {
    const lezer = lezerVan(beoordeelMet(volgens(informatiekaart)), () => Promise.reject(new Error('offline')));
    const { leesInhoud, leesJson } = lezer;
    const [goed] = fc.sample(kaarten, { numRuns: 1, seed: 7 });
    assert.deepEqual((await leesInhoud(goed, geen)).meldingen, []);
    // As frameworks hand over what is not there.
    const leeg = { ...goed, noodnummer: undefined, momenten: undefined, onbekend: undefined };
    assert.deepEqual((await leesInhoud(leeg, geen)).meldingen, []);
    await assert.rejects(leesInhoud({ ...goed, onbekend: 1 }, geen), /offline/);
    await assert.rejects(leesInhoud({ id: 'x' }, geen), /offline/);
    assert.deepEqual(await leesJson('{"a":1}'), { waarde: { a: 1 }, meldingen: [] });
    await assert.rejects(leesJson('{"a":1,}'), /offline/);
  });

  it('says of text that is no JSON what the whole of it says, and reads it with the mark that some editors put before it', async () => {
    for (const tekst of ['\uFEFF{"a":1}', '{\n"a": 1,\n}', '', `"${'x'.repeat(1024 * 1024)}"`])
      assert.deepEqual(await kaart.leesJson(tekst), heleJson(tekst));
  });

  it('leaves content that is more than is read to the whole of it', async () => {
    const [goed] = fc.sample(kaarten, { numRuns: 1, seed: 7 });
    const talen = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [`aa-${1000 + i}`, 'x'.repeat(1500)] as const),
    );
    const groot = { ...goed, kanNiet: talen };
    const { inhoud, meldingen } = await kaart.leesInhoud(groot, geen);
    assert.equal(inhoud, undefined);
    assert.deepEqual(
      meldingen.map(({ code }) => code),
      ['te-groot'],
    );
  });
});
