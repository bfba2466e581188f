// The promise: a page names built-in content. A name that does not exist is told to who made the page, with the names there
// are; whatever is written there, nothing is asked for outside our own folder; and the parent reads a calm sentence.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import basisTeksten from '../../src/base/basis.teksten.js';
import type { Melding } from '../../src/domain/melding.js';
import { deelPad, engines, schoolPage, startSite, withPage, type Site } from './harness/index.js';
import { maakTeksten } from '../../src/i18n/vertaler.js';
import { vind } from '../drivers/zoek.js';

const soorten = [
  { host: 'samenspel-beeldinstructie', bekend: 'ziek-melden' },
  { host: 'samenspel-thuisopdracht', bekend: 'wie-ben-ik' },
  { host: 'samenspel-paspoort', bekend: 'vve' },
] as const;
const vreemd = [
  'ziek',
  'wie-ben-ik-later',
  'a'.repeat(2000),
  '../../geheim',
  'https://elders.test/x',
  '%2e%2e%2fgeheim',
  'a?b',
  'constructor',
  '__proto__',
  '-',
];

declare const window: { gehoord?: Melding[] };

/** Goes there, and gives the first thing that an element tells the page. */
async function gehoord(page: Page, adres: string): Promise<Melding> {
  await page.evaluateOnNewDocument(() =>
    addEventListener('samenspel-error', (e) => (window.gehoord ??= []).push(...e.meldingen)),
  );
  await page.goto(adres);
  await page.waitForFunction(() => (window.gehoord?.length ?? 0) > 0);
  return page.evaluate(() => window.gehoord![0]!);
}

let site: Site;
before(async () => {
  const pages: Record<string, string | { body: string; type: string; status: number }> = {};
  for (const { host, bekend } of soorten) {
    const toon = (naam: string): string => schoolPage(`<${host} preset="${naam}"></${host}>`);
    for (const [i, naam] of vreemd.entries()) pages[`/${host}/${i}`] = toon(naam);
    pages[`/${host}/bekend`] = toon(bekend);
    pages[`/${host}/wijziging`] = schoolPage(
      `<${host}><script type="application/json">{"basis":"bestaat-niet"}</script></${host}>`,
    );
  }
  site = await startSite({ pages });
});

for (const engine of engines)
  describe(`built-in content by its name in ${engine}`, () => {
    for (const { host, bekend } of soorten) {
      it(`is none of <${host}> where the page names another, and who made the page hears which there are`, () =>
        withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
          problems.expect(/console\.warn: <samenspel-|404|Failed to load|[Ll]oading/);
          for (const [i, naam] of vreemd.entries()) {
            const eerder = site.requests.length;
            const { pad, code, gevonden, verwacht } = await gehoord(page, site.url(`/${host}/${i}`));
            assert.deepEqual([pad, code, gevonden], ['preset', 'verwijst', naam]);
            assert.ok(verwacht.split(', ').includes(bekend), verwacht);
            await vind(page, host, 'heading', maakTeksten(basisTeksten, null).inhoudFout);
            const buiten = site.requests.slice(eerder).filter(({ path }) => !/^\/(samenspel[-/]|favicon)/.test(path));
            assert.deepEqual(
              buiten.map(({ path }) => path),
              [],
              naam,
            );
          }
        }));

      it(`is not changed of <${host}> by content that names another`, () =>
        withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
          problems.expect(/console\.warn: <samenspel-|404|Failed to load|[Ll]oading/);
          const { pad, code, gevonden } = await gehoord(page, site.url(`/${host}/wijziging`));
          assert.deepEqual([pad, code, gevonden], ['basis', 'verwijst', '"bestaat-niet"']);
        }));
    }

    for (const weg of [null, undefined])
      it(`is nothing, and asks for nothing, when a page makes its name ${weg}`, () =>
        withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
          problems.expect(/console\.warn: <samenspel-/);
          const { host } = soorten[0];
          await page.goto(site.url(`/${host}/bekend`));
          await vind(page, host, 'heading', 'Uw kind is ziek');
          const eerder = site.requests.length;
          const code = await page.$eval(
            host,
            (element, leeg) =>
              new Promise<string | undefined>((klaar) => {
                addEventListener('samenspel-error', (e) => klaar(e.meldingen[0]?.code), { once: true });
                Object.assign(element, { preset: leeg ? null : undefined });
              }),
            weg === null,
          );
          assert.equal(code, 'leeg');
          assert.deepEqual(
            site.requests.slice(eerder).filter(({ path }) => /null|undefined|namen/.test(path)),
            [],
          );
        }));

    it('is not said to be missing when only its file does not come', async () => {
      const { host, bekend } = soorten[0];
      const pad = await deelPad(`beeldinstructie-${bekend}`);
      site.pages[pad] = { body: '', type: 'text/javascript', status: 503 };
      try {
        await withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
          problems.expect(/console\.warn: <samenspel-|503|Failed to load|[Ll]oading/);
          const melding = await gehoord(page, site.url(`/${host}/bekend`));
          assert.deepEqual([melding.pad, melding.code], [bekend, 'laden']);
        });
      } finally {
        Reflect.deleteProperty(site.pages, pad);
      }
    });
  });
