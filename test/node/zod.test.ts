import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { leanZod } from '../../scripts/lib/zod.mjs';
import { leesInhoud as leesInstructie } from '../../src/domain/beeldinstructie/lees.js';
import { leesInhoud as leesKaart } from '../../src/domain/informatiekaart/lees.js';
import { leesDocument } from '../../src/domain/document/lees-document.js';
import { leesInhoud } from '../../src/domain/paspoort/lees-inhoud.js';
import { leesInhoud as leesOpdracht } from '../../src/domain/thuisopdracht/lees.js';
import { instructieBreuken } from './domain/breek-instructie.js';
import { kaartBreuken } from './domain/breek-kaart.js';
import { opdrachtBreuken } from './domain/breek-opdracht.js';
import { documentBreuken, sjabloonBreuken, type Breuk } from './domain/breek.js';
import { gebroken, kopie } from './domain/lees-proef.js';
import { instructies } from './domain/maak-instructie.js';
import { kaarten } from './domain/maak-kaart.js';
import { opdrachten } from './domain/maak-opdracht.js';
import { json, paspoorten, sjablonen, wijzigingen } from './domain/maak.js';
import { gebouwd } from './gebouwd.js';

type Document = typeof import('../../src/domain/document/lees-document.js');
type Inhoud = typeof import('../../src/domain/paspoort/lees-inhoud.js');

/** A module with its zod, as a page gets it. */
const metKleineZod = (lib: string): Promise<unknown> => gebouwd(lib, [leanZod()]);

describe('what a page gets of zod', () => {
  let inhoud: Inhoud;
  let document: Document;
  before(async () => {
    inhoud = (await metKleineZod('src/domain/paspoort/lees-inhoud.ts')) as Inhoud;
    document = (await metKleineZod('src/domain/document/lees-document.ts')) as Document;
  });

  it('reads content as the whole of it does, whatever is wrong', () => {
    const gebroken = fc
      .tuple(sjablonen, fc.constantFrom(...sjabloonBreuken), fc.nat())
      .map(([heel, { breek }, getal]) => {
        const stuk = kopie(heel);
        breek(stuk, getal);
        return { waarde: stuk as unknown, basis: heel };
      });
    const wild = fc
      .tuple(json, sjablonen)
      .map(([waarde, basis]) => ({ waarde: { ...basis, fase: waarde, delen: [waarde] }, basis }));
    const gewijzigd = fc
      .tuple(wijzigingen, json)
      .map(([{ basis, wijziging }, titel]) => ({ waarde: { ...wijziging, titel }, basis }));
    fc.assert(
      fc.property(fc.oneof(gebroken, wild, gewijzigd), ({ waarde, basis }) =>
        assert.deepEqual(
          inhoud.leesInhoud(waarde, () => basis),
          leesInhoud(waarde, () => basis),
        ),
      ),
      { numRuns: 1000, seed: 4 },
    );
  });

  /** The other kinds of content, each with its own schema. */
  const anders = <T extends object>(
    lib: string,
    lees: (waarde: unknown, vindBasis: () => undefined) => unknown,
    goed: fc.Arbitrary<T>,
    breuken: readonly Breuk<T>[],
  ): void => {
    it(`reads ${lib} as the whole of it does, whatever is wrong`, async () => {
      const klein = (await metKleineZod(`src/domain/${lib}/lees.ts`)) as { leesInhoud: typeof lees };
      const wild = fc.tuple(json, goed, fc.nat()).map(([waarde, heel, n]): unknown => {
        const sleutels = Object.keys(heel);
        return { ...heel, [sleutels[n % sleutels.length]!]: waarde };
      });
      fc.assert(
        fc.property(fc.oneof(gebroken(goed, breuken), wild), (waarde) =>
          assert.deepEqual(
            klein.leesInhoud(waarde, () => undefined),
            lees(waarde, () => undefined),
          ),
        ),
        { numRuns: 600, seed: 4 },
      );
    });
  };
  anders('informatiekaart', leesKaart, kaarten, kaartBreuken);
  anders('thuisopdracht', leesOpdracht, opdrachten, opdrachtBreuken);
  anders('beeldinstructie', leesInstructie, instructies(), instructieBreuken);

  it('reads a passport as the whole of it does, whatever is wrong', () => {
    const gebroken = fc.tuple(paspoorten, fc.constantFrom(...documentBreuken)).map(([heel, { breek }]): unknown => {
      const stuk = kopie(heel);
      breek(stuk, 0);
      return stuk;
    });
    const wild = fc
      .tuple(paspoorten, json)
      .map(([heel, waarde]): unknown => ({ ...heel, antwoorden: [waarde], sjabloon: waarde }));
    fc.assert(
      fc.property(fc.oneof(paspoorten, gebroken, wild), (waarde) =>
        assert.deepEqual(document.leesDocument(waarde), leesDocument(waarde)),
      ),
      { numRuns: 1000, seed: 4 },
    );
  });
});
