import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Toetsen } from '../drivers/hand.js';
import { Thuisopdracht, woordenIn } from '../drivers/thuisopdracht.driver.js';
import { opHetApparaat } from './apparaat.js';
import {
  crash,
  engines,
  schoolPage,
  startSite,
  withPage,
  type Engine,
  type Site,
  type Visit,
} from './harness/index.js';
import { School, storingen } from './school.js';
import { deel, op, STRENG, tag, verandert, weerKlaar } from './zenden.js';

let school: School;
let site: Site;
before(async () => {
  school = new School();
  site = await startSite({
    handle: school.handle,
    headers: STRENG,
    pages: {
      '/p': tag(),
      '/geweigerd-adres': tag('endpoint="javascript:alert(1)"'),
      '/opdracht': schoolPage(
        '<samenspel-thuisopdracht preset="wie-ben-ik" weergave="alles" endpoint="/ontvang"></samenspel-thuisopdracht>',
      ),
    },
  });
});

const bezoek = (engine: Engine, fn: (visit: Visit) => Promise<void>): Promise<void> =>
  withPage(engine, { origin: site.origin }, fn);

const rijenVan = (document: string) => school.rijen().filter((rij) => rij.document === document);
const documentVan = (page: Page): Promise<string> =>
  page.$eval('#p', (host) => (host as unknown as { value: { id: string } }).value.id);
const postvak = async (page: Page): Promise<string[]> =>
  Object.keys((await opHetApparaat(page)).snel).filter((sleutel) => sleutel.startsWith('samenspel/postvak/'));

for (const engine of engines) {
  describe(`sending to the school's endpoint in ${engine}`, () => {
    it('gives one record each, whatever fails, and says “verzonden” only then', () =>
      bezoek(engine, async ({ page, problems }) => {
        for (const status of [400, 409, 429, 500, 503]) problems.expect(new RegExp(`^${status}: `));
        const paspoort = await op(page, site.url('/p'));
        const { t } = paspoort;
        await deel(paspoort);
        const document = await documentVan(page);
        for (const [n, storing] of storingen.entries()) {
          if (n) await verandert(page, storing);
          await paspoort.klaar();
          school.storingen = [storing];
          await paspoort.stuur();
          if (storing === '400') {
            await paspoort.ziet(t.geweigerd);
            assert.equal(await paspoort.heeft('heading', t.verzonden), false);
            await paspoort.knop(t.stuurNogEens);
          }
          await paspoort.kop(t.verzonden);
          assert.equal(rijenVan(document).length, n + 1, storing);
        }
        assert.deepEqual(school.anders, []);
        // What is left on the device says that they arrived, and no answer.
        const { snel } = await opHetApparaat(page);
        for (const sleutel of await postvak(page)) assert.match(snel[sleutel] ?? '', /"stand":"verzonden".*"tekst":""/);
      }));

    it('is offline: says so, and sends by itself when it is back', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, site.url('/p'));
        const { t } = paspoort;
        await deel(paspoort);
        const document = await documentVan(page);
        await page.setOfflineMode(true);
        await paspoort.stuur();
        await paspoort.kop(t.nogNietVerzonden);
        await paspoort.ziet(t.wachtOpen);
        assert.deepEqual(rijenVan(document), []);
        await page.setOfflineMode(false);
        await paspoort.kop(t.verzonden);
        assert.equal(rijenVan(document).length, 1);
      }));

    it('is pressed twice, in two tabs: one record', () =>
      bezoek(engine, async ({ page, tab }) => {
        const paspoort = await op(page, site.url('/p'));
        await deel(paspoort);
        const document = await documentVan(page);
        const ander = await op(await tab(), site.url('/p'));
        await weerKlaar(ander);
        await ander.klaar();
        await page.bringToFront();
        await Promise.all([paspoort.page, ander.page].map((p) => druktTweemaal(p, paspoort.t.stuur)));
        await paspoort.kop(paspoort.t.verzonden);
        await ander.page.bringToFront();
        await ander.kop(ander.t.verzonden);
        assert.equal(rijenVan(document).length, 1);
      }));

    it('is found again, told and sent when the page ended half-way', () =>
      bezoek(engine, async ({ page, tab, problems }) => {
        problems.expect(/^500: /);
        const paspoort = await op(page, site.url('/p'));
        const { t } = paspoort;
        await deel(paspoort);
        const document = await documentVan(page);
        // The school has it, and nobody here knows.
        school.storingen = ['hangt na het bewaren', '500', '500'];
        await paspoort.stuur();
        await paspoort.ziet(t.bezigMetSturen);
        await vanTot(() => rijenVan(document).length === 1);
        if (engine === 'chromium') await crash(page);
        else await page.close();
        const terug = await op(await tab(), site.url('/p'));
        await terug.ziet(t.verzonden);
        await weerKlaar(terug);
        await terug.kop(t.verzonden);
        assert.equal(rijenVan(document).length, 1);
      }));

    it('is wiped: nothing of it stays, and nothing is sent after that', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, site.url('/p'));
        const { t } = paspoort;
        await deel(paspoort);
        const document = await documentVan(page);
        await page.setOfflineMode(true);
        await paspoort.stuur();
        await paspoort.kop(t.nogNietVerzonden);
        assert.equal((await postvak(page)).length, 1);
        await paspoort.bewaren();
        await paspoort.knop(t.wisAlles);
        await paspoort.ziet(t.wisOnderweg);
        await paspoort.knop(t.jaWis);
        await paspoort.ziet(t.allesGewist);
        assert.deepEqual(await opHetApparaat(page).then(({ snel, traag }) => [Object.keys(snel), traag]), [[], []]);
        await page.setOfflineMode(false);
        await page.reload();
        await paspoort.ziet(t.wieBenJij);
        assert.deepEqual(rijenVan(document), []);
      }));

    it('keeps nothing on a device of more people, and says that the page must stay open', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, site.url('/p'));
        const { t } = paspoort;
        await deel(paspoort, 'gedeeld');
        await page.setOfflineMode(true);
        await paspoort.stuur();
        await paspoort.kop(t.nogNietVerzonden);
        await paspoort.ziet(t.wachtNietDicht);
        const { snel, traag, tabblad } = await opHetApparaat(page);
        assert.deepEqual([Object.keys(snel), traag], [[], []]);
        assert.equal(Object.keys(tabblad).filter((sleutel) => sleutel.startsWith('samenspel/postvak/')).length, 1);
        await page.setOfflineMode(false);
        await paspoort.kop(t.verzonden);
      }));

    it('goes nowhere when the address is not allowed, and the page is told', () =>
      bezoek(engine, async ({ page, problems }) => {
        problems.expect(/endpoint: javascript:alert\(1\)/);
        await page.evaluateOnNewDocument(() =>
          addEventListener('samenspel-error', (event) => Object.assign(window, { fouten: event.meldingen })),
        );
        const paspoort = await op(page, site.url('/geweigerd-adres'));
        await deel(paspoort);
        const eerder = school.verzoeken.length;
        await paspoort.stuur();
        await paspoort.ziet(paspoort.t.nietVerzonden);
        assert.deepEqual(await page.evaluate('fouten.map(({ pad, code }) => [pad, code])'), [['endpoint', 'adres']]);
        assert.equal(school.verzoeken.length, eerder);
      }));

    it('of an assignment arrives the same way', () =>
      bezoek(engine, async ({ page, problems }) => {
        problems.expect(/^500: /);
        await page.goto(site.url('/opdracht'));
        const opdracht = new Thuisopdracht(page, await woordenIn('nl'), new Toetsen(page));
        const { t } = opdracht.w;
        await opdracht.knop(t.beginnen);
        await opdracht.knop(t.verder);
        await opdracht.knop(t.hoeWasHet);
        await opdracht.verder();
        await opdracht.vertel();
        await opdracht.stempel();
        school.storingen = ['500'];
        await opdracht.knop(t.stuur);
        await opdracht.ziet('heading', t.verzonden);
        const waarde = await opdracht.waarde();
        assert.deepEqual(
          rijenVan(waarde?.id ?? '').map(({ zending }) => zending.soort),
          ['samenspel-thuisopdracht'],
        );
      }));
  });
}

/** Two presses within one moment, as a shaking hand gives them. */
async function druktTweemaal(page: Page, woord: string): Promise<void> {
  await page.evaluate((naam) => {
    const knoppen = document.getElementById('p')?.shadowRoot?.querySelectorAll('button') ?? [];
    const knop = [...knoppen].find((k) => k.textContent?.trim() === naam);
    knop?.click();
    knop?.click();
  }, woord);
}

/** Waits until the server says so. */
async function vanTot(is: () => boolean): Promise<void> {
  const eind = Date.now() + 10_000;
  while (!is()) {
    assert(Date.now() < eind, 'It did not arrive');
    await new Promise((klaar) => setTimeout(klaar, 20));
  }
}
