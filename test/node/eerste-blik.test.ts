// The promise: what a page first reads content with, made small by the build, takes what the whole reader finds no fault in,
// and leaves all else to it.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { firstLook } from '../../scripts/lib/first-look.mjs';
import { ownCopies } from '../../scripts/lib/own-copies.mjs';
import { leesInhoud as heleInstructie } from '../../src/domain/beeldinstructie/lees.js';
import { leesInhoud as heleKaart } from '../../src/domain/informatiekaart/lees.js';
import type { GelezenInhoud } from '../../src/domain/oordeel.js';
import { leesInhoud as heelSjabloon } from '../../src/domain/paspoort/lees-inhoud.js';
import { leesInhoud as heleOpdracht } from '../../src/domain/thuisopdracht/lees.js';
import { instructieBreuken } from './domain/breek-instructie.js';
import { kaartBreuken } from './domain/breek-kaart.js';
import { opdrachtBreuken } from './domain/breek-opdracht.js';
import { sjabloonBreuken, type Breuk } from './domain/breek.js';
import { gebroken } from './domain/lees-proef.js';
import { instructies } from './domain/maak-instructie.js';
import { kaarten } from './domain/maak-kaart.js';
import { opdrachten } from './domain/maak-opdracht.js';
import { sjablonen, wijzigingen } from './domain/maak.js';
import { gebouwd } from './gebouwd.js';

type Lees<T> = (onbekend: unknown, vindBasis: (id: string) => T | undefined) => GelezenInhoud<T>;

type EersteLees<T> = (...args: Parameters<Lees<T>>) => Promise<GelezenInhoud<T>>;

/** The first reader of a kind as a page gets it; without the whole one, which it asks for where something is wrong. */
const eersteLezer = (kind: string, copy: string): Promise<unknown> =>
  gebouwd(`src/domain/${kind}/vlot.ts?${copy}`, [
    { name: 'no-whole', resolveId: (id) => (/lees(-inhoud)?\.js$/.test(id) ? { id, external: true } : null) },
    ownCopies(),
    firstLook(),
  ]);

describe('what a page first reads content with', () => {
  const leest = <T extends object>(
    kind: string,
    copy: string,
    heel: Lees<T>,
    goed: fc.Arbitrary<T>,
    breuken: readonly Breuk<T>[],
    gewijzigd: readonly fc.Arbitrary<{ waarde: unknown; basis?: T }>[] = [],
  ): void =>
    void it(`takes of ${kind} what has no fault, and nothing else`, async () => {
      const { leesInhoud } = (await eersteLezer(kind, copy)) as { leesInhoud: EersteLees<T> };
      const stuk = gebroken(goed, breuken).map((waarde) => ({ waarde }));
      const geteld = { ja: 0, nee: 0 };
      const heleInhoud = goed.map((waarde) => ({ waarde: waarde as unknown }));
      await fc.assert(
        fc.asyncProperty(fc.oneof(heleInhoud, stuk, ...gewijzigd), async ({ waarde, ...met }) => {
          const vindBasis = (): T | undefined => ('basis' in met ? met.basis : undefined);
          const moet = heel(waarde, vindBasis);
          const blik = await leesInhoud(waarde, vindBasis).catch(() => undefined);
          geteld[blik ? 'ja' : 'nee']++;
          if (blik) assert.deepEqual(blik, moet);
          // What is not in the first reader at all is left to the whole one too: a template may have talks.
          else if (!JSON.stringify(waarde).includes('"gesprek')) assert.notEqual(moet.meldingen.length, 0);
        }),
        { numRuns: 1000, seed: 4 },
      );
      assert.ok(geteld.ja > 150 && geteld.nee > 150, JSON.stringify(geteld));
    });
  const vanSjabloon = wijzigingen.map(({ basis, wijziging }) => ({ waarde: wijziging as unknown, basis }));
  leest('informatiekaart', 'informatiekaart', heleKaart, kaarten, kaartBreuken);
  leest('thuisopdracht', 'vlot', heleOpdracht, opdrachten, opdrachtBreuken);
  leest('beeldinstructie', 'vlot', heleInstructie, instructies(), instructieBreuken);
  leest('paspoort', 'vlot', heelSjabloon, sjablonen, sjabloonBreuken, [vanSjabloon]);
});
