// The promise: nothing that somebody typed is lost, nothing comes in unasked, and what is wiped is gone.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { gedeeldDoor, klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { opHetApparaat, withApparaat, type Apparaat } from './apparaat.js';
import { engines, schoolPage, startSite, type Site } from './harness/index.js';
import { Muis } from './taai/muis.js';

let site: Site;
let woorden: Woorden;
before(async () => {
  woorden = await woordenIn('nl', klein);
  site = await startSite({
    pages: {
      '/': schoolPage(`<samenspel-paspoort name="paspoort">${kleinJson}</samenspel-paspoort>`),
      '/anders': schoolPage('<h1>Anders</h1>'),
    },
  });
});

const op = async (page: Page): Promise<Paspoort> => {
  await page.goto(site.url('/'));
  return new Paspoort(page, woorden, new Muis(page));
};

/** A parent sits down, and comes to the question of words. */
async function naarWoorden(paspoort: Paspoort, apparaat: 'eigen' | 'gedeeld' = 'eigen'): Promise<void> {
  await paspoort.begin('ouder');
  await paspoort.apparaat(apparaat);
  await paspoort.noem('ouder', woorden.t.mama);
  await paspoort.kies(vraagVan('graag'), 'zingen');
  await paspoort.verder();
}

/** A parent wrote these words, and is where files are saved and opened. */
async function schrijfEnGaNaarBewaren(page: Page, woord: string): Promise<Paspoort> {
  const paspoort = await op(page);
  await naarWoorden(paspoort);
  await paspoort.schrijf(vraagVan('trots'), woord);
  await paspoort.bewaren();
  return paspoort;
}

/** Everything Samenspel keeps on this device: keys and texts. */
async function bewaard(page: Page): Promise<string> {
  const { snel, tabblad, traag } = await opHetApparaat(page);
  const sleutels = [snel, tabblad].flatMap((opslag) =>
    Object.entries(opslag).filter(([sleutel]) => sleutel.startsWith('samenspel/paspoort')),
  );
  return JSON.stringify([sleutels, traag]);
}

for (const engine of engines) {
  describe(`keeping a passport, in ${engine}`, () => {
    const bezoek = (fn: (apparaat: Apparaat) => Promise<void>) => (): Promise<void> =>
      withApparaat(engine, { origin: site.origin }, fn);

    const wegen: Record<string, (apparaat: Apparaat) => Promise<Page>> = {
      'reloads the page': async ({ page }) => {
        await page.reload();
        return page;
      },
      'goes to another page and comes back by its address': async ({ page }) => {
        await page.goto(site.url('/anders'));
        await page.goto(site.url('/'));
        return page;
      },
      'goes to another page and presses back': async ({ page }) => {
        await page.goto(site.url('/anders'));
        await page.evaluate(() => history.back());
        await page.waitForFunction("document.querySelector('samenspel-paspoort')?.matches(':defined')");
        return page;
      },
      'closes the tab and opens another': async ({ page, tab }) => {
        const later = await tab();
        await page.close();
        await later.goto(site.url('/'));
        return later;
      },
    };
    for (const [weg, ga] of Object.entries(wegen))
      it(
        `keeps every letter when somebody who is writing ${weg}`,
        bezoek(async (apparaat) => {
          const paspoort = await op(apparaat.page);
          await naarWoorden(paspoort);
          await paspoort.schrijf(vraagVan('trots'), 'Zij deelt alles met haar broertje');
          const page = await ga(apparaat);
          const later = new Paspoort(page, woorden, new Muis(page));
          // A browser may bring the page back as it was: then there is nobody to ask for.
          if (await later.komt(woorden.t.verderMet, 'Waar bent u trots op?')) {
            await later.gaVerder('ouder');
            await later.ziet('Zij deelt alles met haar broertje');
          } else assert.equal(await later.geschreven(), 'Zij deelt alles met haar broertje');
        }),
      );

    it(
      'shows role and time only, until somebody says who goes on',
      bezoek(async ({ page }) => {
        const paspoort = await op(page);
        await naarWoorden(paspoort);
        await paspoort.schrijf(vraagVan('trots'), 'Geheim');
        await page.reload();
        await paspoort.kop(woorden.t.verderMet);
        const tekst = await paspoort.tekst();
        assert.doesNotMatch(tekst, /Geheim|mama|zingen/);
        assert.match(tekst, /vandaag/);
        assert.equal(await paspoort.waarde(), null);
      }),
    );

    it(
      'keeps what two tabs fill in at the same time, and shows it in both',
      bezoek(async ({ page, tab }) => {
        const een = await op(page);
        await naarWoorden(een);
        const tweede = await tab();
        const twee = await op(tweede);
        await twee.gaVerder('ouder');
        await twee.ziet('Waar bent u trots op?');
        await twee.terug();
        await page.bringToFront();
        await een.schrijf(vraagVan('trots'), 'Uit het eerste venster');
        await tweede.bringToFront();
        await twee.kies(vraagVan('graag'), 'lezen');
        await page.bringToFront();
        await een.verder();
        await een.controle();
        await een.ziet('lezen');
        await een.ziet('zingen');
        await een.ziet('Uit het eerste venster');
        await page.close();
        await tweede.bringToFront();
        await tweede.reload();
        await twee.gaVerder('ouder');
        await twee.controle();
        for (const woord of ['lezen', 'zingen', 'Uit het eerste venster']) await twee.ziet(woord);
      }),
    );

    it(
      'on a device of more people keeps nothing beyond the tab',
      bezoek(async ({ page, tab }) => {
        const paspoort = await op(page);
        await naarWoorden(paspoort, 'gedeeld');
        await paspoort.schrijf(vraagVan('trots'), 'Geheim');
        await paspoort.ziet(woorden.t.tabblad);
        await page.reload();
        await paspoort.gaVerder('ouder');
        await paspoort.ziet('Geheim');
        const later = await tab();
        await page.close();
        const nieuw = await op(later);
        await nieuw.kop(woorden.t.wieBenJij);
        assert.doesNotMatch(await bewaard(later), /Geheim/);
      }),
    );

    it(
      'wipes everything, after asking, and brings nothing back',
      bezoek(async ({ page }) => {
        const paspoort = await op(page);
        await naarWoorden(paspoort);
        await paspoort.schrijf(vraagVan('trots'), 'Geheim');
        assert.match(await bewaard(page), /Geheim/);
        await paspoort.bewaren();
        await paspoort.knop(woorden.t.wisAlles);
        await paspoort.kop(woorden.t.allesWissen);
        await paspoort.knop(woorden.t.neeBewaar);
        assert.match(await bewaard(page), /Geheim/);
        await paspoort.bewaren();
        await paspoort.wisAlles();
        await paspoort.ziet(woorden.t.allesGewist);
        assert.equal(await bewaard(page), '[[],[]]');
        await page.reload();
        await paspoort.kop(woorden.t.wieBenJij);
        assert.equal(await bewaard(page), '[[],[]]');
      }),
    );

    it(
      'takes the same file out as went in, to the letter, on another device too',
      bezoek(async ({ page, bestand }) => {
        const paspoort = await schrijfEnGaNaarBewaren(
          page,
          'Ünïcode, 日本, نور en “aanhalingstekens”\n  met een nieuwe regel',
        );
        const eerste = await bestand(() => paspoort.maakBestand());
        await paspoort.wisAlles();
        await paspoort.ziet(woorden.t.allesGewist);
        await paspoort.knop(woorden.t.gaVerder);
        await paspoort.begin('leerkracht');
        if (await paspoort.heeft('heading', woorden.t.vanWie)) await paspoort.apparaat('eigen');
        await paspoort.noem('leerkracht', 'Samira');
        await paspoort.bewaren();
        await paspoort.openBestand(eerste.pad);
        await paspoort.kop(woorden.t.watErInZit);
        await paspoort.knop(woorden.t.neeApart);
        await paspoort.begin(woorden.t.mama);
        await paspoort.bewaren();
        const { tekst } = await bestand(() => paspoort.maakBestand());
        assert.equal(tekst, eerste.tekst);
      }),
    );

    for (const [wat, inhoud, zegt] of [
      ['of something else', '{"naam":"boodschappen"}', 'bestandGeenPaspoort'],
      ['that is damaged', '{"soort":"samenspel-paspoort","versie":1,', 'bestandKapot'],
      ['that is no text', '\u0000\u0001\u0002', 'bestandKapot'],
      ['of tomorrow', JSON.stringify({ ...gedeeldDoor('ouder', 'Morgen'), versie: 2 }), 'bestandNieuwer'],
    ] as const)
      it(
        `changes nothing when a file ${wat} is opened, and says so`,
        bezoek(async ({ page, bestand }) => {
          const paspoort = await schrijfEnGaNaarBewaren(page, 'Blijft staan');
          const { pad, tekst } = await bestand(() => paspoort.maakBestand());
          const kapot = pad.replace(/[^/]*$/, 'ander-bestand.txt');
          await writeFile(kapot, inhoud);
          await paspoort.openBestand(kapot);
          await paspoort.ziet(woorden.t[zegt]);
          await paspoort.knop(woorden.t.gaVerder);
          await paspoort.bewaren();
          const later = await bestand(() => paspoort.maakBestand());
          assert.equal(later.tekst, tekst);
          assert.equal(await readFile(kapot, 'utf8'), inhoud);
        }),
      );

    it(
      'never mixes in the passport of another child unasked',
      bezoek(async ({ page, bestand }) => {
        const paspoort = await schrijfEnGaNaarBewaren(page, 'Blijft staan');
        const { pad, tekst } = await bestand(() => paspoort.maakBestand());
        const ander = pad.replace(/[^/]*$/, 'ander-kind.txt');
        await writeFile(ander, JSON.stringify(gedeeldDoor('leerkracht', 'Van een ander kind', 'ander1')));
        await paspoort.openBestand(ander);
        await paspoort.ziet(woorden.t.anderPaspoort);
        await paspoort.knop(woorden.t.nietDoen);
        await paspoort.bewaren();
        assert.equal((await bestand(() => paspoort.maakBestand())).tekst, tekst);
        // Opened apart, the first one stays on the device.
        await paspoort.openBestand(ander);
        await paspoort.knop(woorden.t.neeApart);
        await paspoort.kop(woorden.t.wieBenJij);
        await page.reload();
        await paspoort.kop(woorden.t.welkKind);
        assert.match(await bewaard(page), /Blijft staan/);
      }),
    );
  });
}
