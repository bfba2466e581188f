// The promise: a teacher sees what came back from home, who wants to talk first; nothing of it is kept, sent or run.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Toetsen, Vinger, type Hand } from '../drivers/hand.js';
import { Terug, terugwoordenIn } from '../drivers/terug.driver.js';
import { kader } from '../drivers/thuisopdracht.driver.js';
import { klas, terugVan, vijandig } from '../fixtures/terug.js';
import { opHetApparaat } from './apparaat.js';
import { engines, schoolPage, startSite, withPage, type Site } from './harness/index.js';

let site: Site;
let map: string;
const tag =
  '<samenspel-thuisopdracht preset="wie-ben-ik" voor="leerkracht"><p>Bel de school</p></samenspel-thuisopdracht>';

/** A file on the teacher's device. */
async function bestand(naam: string, inhoud: unknown): Promise<string> {
  const pad = join(map, naam);
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
}

before(async () => {
  map = await mkdtemp(join(tmpdir(), 'terug-'));
  site = await startSite({
    pages: {
      '/': schoolPage(tag),
      '/ar': schoolPage(tag, { lang: 'ar', dir: 'rtl' }),
    },
  });
});
after(() => rm(map, { recursive: true }));

async function op(page: Page, pad: string, hand: Hand): Promise<Terug> {
  await page.goto(site.url(pad));
  return new Terug(page, hand);
}

for (const engine of engines) {
  describe(`what came back from home, in ${engine}`, () => {
    for (const Klasse of [Toetsen, Vinger])
      for (const taal of ['nl', 'ar'] as const)
        it(`is put together from chosen files by ${Klasse === Toetsen ? 'keyboard' : 'finger'}, in ${taal}`, () =>
          withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
            const { t } = await terugwoordenIn(taal);
            const terug = await op(page, taal === 'ar' ? '/ar' : '/', new Klasse(page));
            const paden = await Promise.all(klas.map((een, n) => bestand(`${n}.json`, een)));
            await terug.kies(t.kiesLeerkracht, t.bijgewerktLeerkracht, ...paden, paden[0] ?? '');
            const tekst = await terug.tekst();
            const plaats = (woord: string): number => tekst.indexOf(woord);
            assert.ok(plaats('Yusuf') > plaats(t.pratenLeerkracht), 'who wants to talk');
            assert.ok(plaats(t.aandachtLeerkracht) > plaats('Yusuf'));
            assert.ok(plaats('Daan') > plaats(t.aandachtLeerkracht), 'who had no time');
            assert.ok(plaats('Noor') > plaats('Daan'), 'the others');
            assert.equal(tekst.split('Noor').length, 2, 'one child twice is one child');
            assert.match(tekst, /Ik kende de woorden niet\./);
            assert.doesNotMatch(tekst, /%|\d+ (van|of|\/) \d+/, 'nothing is counted');
          }));

    it('says of each file that is not in the list why, and shows the others', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const { t } = await terugwoordenIn('nl');
        const terug = await op(page, '/', new Toetsen(page));
        const paden = await Promise.all([
          bestand('goed.json', klas[0]),
          bestand('stuk.json', '{"soort":'),
          bestand('groot.json', JSON.stringify({ soort: 'samenspel-thuisopdracht', vol: ' '.repeat(1024 * 1024) })),
          bestand('prive.json', terugVan('p', { kind: { 'hoe-was-het': 'leuk' }, status: 'concept' })),
          bestand('ander.json', { ...terugVan('q', {}), sjabloon: { id: 'de-winkel', versie: 1 } }),
        ]);
        await terug.kies(t.kiesLeerkracht, t.bijgewerktLeerkracht, ...paden);
        const tekst = await terug.tekst();
        for (const zin of [
          'Noor',
          'stuk.json',
          t.kapotLeerkracht,
          t.teGrootLeerkracht,
          t.nietsGedeeldLeerkracht,
          t.andereOpdrachtLeerkracht,
        ])
          assert.ok(tekst.includes(zin), zin);
      }));

    it('keeps names and messages words, whatever they try to be, under a strict policy', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const { t } = await terugwoordenIn('nl');
        const terug = await op(page, '/', new Toetsen(page));
        await terug.kies(
          t.kiesLeerkracht,
          t.bijgewerktLeerkracht,
          await bestand('a.json', vijandig[0]),
          await bestand('<b>.json', vijandig[1]),
        );
        const tekst = await terug.tekst();
        assert.ok(tekst.includes('<img src=x onerror=alert(1)>'));
        assert.ok(tekst.includes('<script>alert(1)</script>'));
        const breed = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(breed <= 0, 'a long name breaks');
      }));

    it('takes what the page gives as objects or as text, beside the files', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const { t } = await terugwoordenIn('nl');
        const terug = await op(page, '/', new Toetsen(page));
        await page.$eval(
          kader,
          (host, een, tekst) => Object.assign(host, { ontvangen: [een, tekst, 7] }),
          klas[0] as never,
          JSON.stringify(klas[3]),
        );
        await terug.kies(t.kiesLeerkracht, t.bijgewerktLeerkracht, await bestand('y.json', klas[1]));
        const tekst = await terug.tekst();
        for (const zin of ['Noor', 'Daan', 'Yusuf', 'Bericht 3', t.kapotLeerkracht])
          assert.ok(tekst.includes(zin), zin);
      }));

    it('leaves nothing on the device, and is gone after a wipe and after a reload', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const { t } = await terugwoordenIn('nl');
        const terug = await op(page, '/', new Toetsen(page));
        const pad = await bestand('noor.json', klas[0]);
        await terug.kies(t.kiesLeerkracht, t.bijgewerktLeerkracht, pad);
        await terug.knop(t.wisLijstLeerkracht);
        await terug.knop(t.neeLeerkracht);
        assert.match(await terug.tekst(), /Noor/, 'asked first');
        await terug.knop(t.wisLijstLeerkracht);
        await terug.knop(t.jaWisLeerkracht);
        await terug.ziet('status', t.gewistLeerkracht);
        assert.doesNotMatch(await terug.tekst(), /Noor/);
        await terug.kies(t.kiesLeerkracht, t.bijgewerktLeerkracht, pad);
        assert.match(await terug.tekst(), /Noor/, 'the same file may come again');
        const { snel, tabblad, traag } = await opHetApparaat(page);
        assert.doesNotMatch(JSON.stringify([snel, tabblad, traag]), /noor/i);
        await page.reload();
        await terug.ziet('button', t.kiesLeerkracht);
        assert.doesNotMatch(await terug.tekst(), /Noor/);
      }));
  });
}
