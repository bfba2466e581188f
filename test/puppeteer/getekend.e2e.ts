// The promise: whoever draws an answer, or chooses a picture, keeps it as any other answer, and it is shown as it was drawn.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { gemaakt } from '../../src/domain/document/gemaakt-van.js';
import type { Tekening } from '../../src/domain/tekening.js';
import { klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Toetsen, type Hand } from '../drivers/hand.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { strepen, trek } from '../drivers/tekenen.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { withApparaat, type Apparaat } from './apparaat.js';
import { engines, schoolPage, startSite, type Site } from './harness/index.js';
import { Muis } from './taai/muis.js';

let site: Site;
let woorden: Woorden;
before(async () => {
  woorden = await woordenIn('nl', klein);
  site = await startSite({ pages: { '/': schoolPage(`<samenspel-paspoort>${kleinJson}</samenspel-paspoort>`) } });
});

/** A child sits down, at its question of words. */
async function kind(page: Page, hand: Hand = new Muis(page)): Promise<Paspoort> {
  const paspoort = new Paspoort(page, woorden, hand);
  await page.goto(site.url('/'));
  await paspoort.begin('kind');
  await paspoort.apparaat('eigen');
  await paspoort.noem('kind', 'Noor');
  await paspoort.kop('Wat vind je leuk?');
  return paspoort;
}

const huis = [
  [0.2, 0.8],
  [0.2, 0.4],
  [0.5, 0.1],
  [0.8, 0.4],
  [0.8, 0.8],
] as const;

/** What this page shares of drawings. */
async function getekend(paspoort: Paspoort): Promise<Tekening[]> {
  const waarde = await paspoort.waarde();
  return (waarde?.antwoorden ?? []).flatMap(({ antwoord }) => [...gemaakt(antwoord).tekeningen]);
}

for (const engine of engines) {
  describe(`a drawn answer, in ${engine}`, () => {
    const bezoek = (fn: (apparaat: Apparaat) => Promise<void>) => (): Promise<void> =>
      withApparaat(engine, { origin: site.origin }, fn);

    it(
      'is drawn with the mouse, kept after each line, and shared as small whole numbers',
      bezoek(async ({ page }) => {
        const paspoort = await kind(page);
        const { t } = woorden;
        await paspoort.knop(t.tekeningen);
        await paspoort.kop('Wat vind je leuk?');
        await trek(paspoort, huis);
        assert.equal(await strepen(paspoort), 1);
        await paspoort.druk('radio', t.kleuren.rood);
        await paspoort.druk('radio', t.dik);
        await trek(paspoort, [
          [0.45, 0.8],
          [0.45, 0.6],
          [0.55, 0.6],
        ]);
        assert.equal(await strepen(paspoort), 2);
        await page.reload();
        await paspoort.gaVerder('kind');
        await paspoort.controle();
        await paspoort.ziet(t.tekening);
        await paspoort.opent(vraagVan('leuk'));
        await paspoort.verander();
        assert.equal(await strepen(paspoort), 2, 'what was drawn outlives the page');
        await paspoort.knop(t.tekenVerder);
        await paspoort.knop(t.tekenKlaar);
        await paspoort.verder();
        await paspoort.controle();
        await paspoort.laatZien();
        const [tekening, ...rest] = await getekend(paspoort);
        assert.deepEqual(rest, []);
        assert.deepEqual(
          tekening?.lijnen?.map(({ kleur, dik }) => ({ kleur, dik })),
          [
            { kleur: 'inkt', dik: false },
            { kleur: 'rood', dik: true },
          ],
        );
        const punten = tekening?.lijnen?.flatMap((lijn) => lijn.punten) ?? [];
        assert.ok(punten.every(Number.isInteger), 'whole numbers');
        assert.ok(punten.length <= 2 * 16, `a house takes few points: ${punten.length / 2}`);
      }),
    );

    it(
      'is taken back line by line, and as a whole only after a yes',
      bezoek(async ({ page }) => {
        const paspoort = await kind(page);
        const { t } = woorden;
        await paspoort.knop(t.tekeningen);
        for (const y of [0.2, 0.4, 0.6])
          await trek(paspoort, [
            [0.1, y],
            [0.9, y],
          ]);
        await paspoort.knop(t.eenTerug);
        assert.equal(await strepen(paspoort), 2);
        await paspoort.knop(t.velLeeg);
        await paspoort.knop(t.neeHoud);
        assert.equal(await strepen(paspoort), 2);
        await paspoort.knop(t.velLeeg);
        await paspoort.knop(t.jaWeg);
        assert.equal(await strepen(paspoort), 0);
      }),
    );

    it(
      'can be a picture, by keys alone',
      bezoek(async ({ page }) => {
        const paspoort = await kind(page, new Toetsen(page));
        const { t } = woorden;
        await paspoort.knop(t.tekeningen);
        await paspoort.knop(t.ofKiesPlaatje);
        await paspoort.druk('radio', t.plaatjes.dancing);
        await paspoort.knop(t.tekenKlaar);
        await paspoort.verder();
        await paspoort.controle();
        await paspoort.ziet(t.plaatjes.dancing);
        await paspoort.laatZien();
        assert.deepEqual(await getekend(paspoort), [{ beeld: 'dancing' }]);
      }),
    );

    it(
      'stands beside what was written, and neither takes the other away',
      bezoek(async ({ page }) => {
        const paspoort = await kind(page);
        const { t } = woorden;
        await paspoort.schrijf(vraagVan('leuk'), 'ons huis');
        await paspoort.knop(t.tekeningen);
        await trek(paspoort, huis);
        await paspoort.schrijf(vraagVan('leuk'), '!');
        await paspoort.verder();
        await paspoort.controle();
        await paspoort.ziet('ons huis!');
        await paspoort.ziet(t.tekening);
      }),
    );
  });
}
