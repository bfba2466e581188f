import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn } from '../drivers/woorden.js';
import { engines, schoolPage, startSite, withPage } from './harness/index.js';
import { Muis } from './taai/muis.js';
import { enkele, proef, verhalen, type Verhaal } from './taai/storing-proef.js';

for (const engine of engines)
  describe(`storage that fails, in ${engine}`, () => {
    for (const verhaal of Object.keys(verhalen) as Verhaal[])
      it(`stops nobody, and what is said of keeping stays true, ${verhaal}`, (t) =>
        proef(t, engine, verhaal, enkele(engine === 'chromium' ? 3 : 1)));

    it('is told of to somebody who types while another tab wipes everything', async () => {
      const site = await startSite({
        pages: { '/p': schoolPage('<samenspel-paspoort preset="po"></samenspel-paspoort>') },
      });
      await withPage(engine, { origin: site.origin }, async ({ page, tab }) => {
        const woorden = await woordenIn('nl');
        const { t } = woorden;
        const typt = new Paspoort(page, woorden, new Muis(page));
        await page.goto(site.url('/p'));
        await typt.begin('ouder');
        await typt.apparaat('eigen');
        await typt.noem('ouder', 'mama');
        await typt.ziet('Bewaard op dit apparaat');

        const ander = await tab();
        const wist = new Paspoort(ander, woorden, new Muis(ander));
        await ander.goto(site.url('/p'));
        await wist.kop(t.verderMet);
        await wist.wisAlles();
        await wist.ziet(t.allesGewist);

        await page.bringToFront();
        await typt.ziet(t.gewist);
        assert.equal(await typt.voet(), t.nietBewaard);
        await typt.zelf('zonnebloem');
        assert.equal(await typt.voet(), t.nietBewaard);
        const inhoud = await page.evaluate(() => JSON.stringify(localStorage));
        assert(!inhoud.includes('zonnebloem'), inhoud);
      });
    });
  });
