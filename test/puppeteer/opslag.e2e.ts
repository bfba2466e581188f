import assert from 'node:assert/strict';
import { before, describe, it, type TestContext } from 'node:test';
import { build } from 'esbuild';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { opHetApparaat } from './apparaat.js';
import { crash, engines, startSite, withPage, type Site, type Visit } from './harness/index.js';
import type {} from './opslag.pagina.js';

/** Where the pages with storage are served. */
const map = '/proef/';
const html = `<!doctype html><html lang="nl"><title>Proef</title><script type="module" src="${map}opslag.pagina.js"></script></html>`;

let site: Site;
before(async () => {
  const { outputFiles } = await build({
    entryPoints: ['test/puppeteer/opslag.pagina.ts'],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const bestanden = outputFiles.map(({ path, text }) => [
    map + path.slice(path.lastIndexOf('/') + 1),
    { body: text, type: 'text/javascript' },
  ]);
  site = await startSite({
    pages: {
      '/': html,
      '/elders': '<!doctype html><html lang="nl"><title>Elders</title><h1>Elders</h1></html>',
      ...Object.fromEntries(bestanden),
    },
  });
});

/** Loads the page, as this writer. */
async function laad(page: Page, schrijver: string): Promise<void> {
  await page.goto(site.url(`/#${schrijver}`));
  await page.waitForFunction(() => 'proef' in window);
}
async function open(page: Page, schrijver: string): Promise<void> {
  await laad(page, schrijver);
  await page.evaluate(() => window.proef.open());
}
/** A page from the back/forward cache is not loaded, so there is nothing to wait for but its address. */
async function terug(page: Page): Promise<void> {
  const hier = page.url();
  await page.evaluate(() => history.back());
  await page.waitForFunction((url) => location.href !== url, {}, hier);
}
/**
 * Why the browser loaded the page anew instead of taking it from its cache; empty when it did take it from there.
 * “masked” is all it says of reasons of its own, as when it needs the memory.
 */
async function nietUitDeKast(page: Page): Promise<string[]> {
  const redenen = await page.waitForFunction(() => {
    if (!('proef' in window)) return false;
    if (window.proef.uitDeKast > 0) return [];
    type Navigatie = PerformanceNavigationTiming & { notRestoredReasons?: { reasons?: { reason: string }[] } | null };
    const [navigatie] = performance.getEntriesByType('navigation') as Navigatie[];
    if (navigatie?.type !== 'back_forward') return false;
    const gezegd = navigatie.notRestoredReasons?.reasons?.map(({ reason }) => reason) ?? [];
    return gezegd.length > 0 ? gezegd : ['unknown'];
  });
  return (await redenen.jsonValue()) as string[];
}
const typ = (page: Page, vraag: string, tekst: string): Promise<void> =>
  page.evaluate((v, t) => window.proef.typ(v, t), vraag, tekst);
const antwoorden = (page: Page): Promise<string[]> => page.evaluate(() => window.proef.antwoorden());
const zoek = (page: Page): Promise<string[]> => page.evaluate(() => window.proef.zoek());

/** All that stands on the device. */
async function inhoud(page: Page): Promise<string[]> {
  const { snel, tabblad, traag } = await opHetApparaat(page);
  return [...Object.values(snel), ...Object.values(tabblad), ...traag];
}

async function totdat<T>(vraag: () => Promise<T>, goed: (antwoord: T) => boolean): Promise<T> {
  const einde = Date.now() + 10_000;
  for (;;) {
    const antwoord = await vraag();
    if (goed(antwoord)) return antwoord;
    assert.ok(Date.now() < einde, `After 10 s still ${JSON.stringify(antwoord)}`);
  }
}
/** Stands in both places: a page that is left in the middle of writing holds up whoever wants to write or wipe. */
async function geschreven(page: Page, tekst: string): Promise<void> {
  await totdat(
    () => inhoud(page),
    (alle) => alle.filter((bewaard) => bewaard.includes(tekst)).length === 2,
  );
}
const gelijk = (verwacht: string[]) => (gevonden: string[]) => JSON.stringify(gevonden) === JSON.stringify(verwacht);

for (const engine of engines) {
  const bezoek =
    (doe: (visit: Visit, t: TestContext) => Promise<void>) =>
    (t: TestContext): Promise<void> =>
      withPage(engine, { origin: site.origin }, (visit) => doe(visit, t));

  describe(`keeping on a real device in ${engine}`, () => {
    it(
      'loses no answer of two tabs that write at the same time, and shows all of them in both',
      bezoek(async ({ page, tab }) => {
        const tabs = [page, await tab()];
        await Promise.all(tabs.map((een, n) => open(een, `w${n}`)));
        const beurten = fc.sample(fc.nat(1), { numRuns: 40, seed: 20261122 });
        const verwacht = beurten.map((wie, n) => `v${n}=t${wie}`).sort();
        await Promise.all(beurten.map((wie, n) => typ(tabs[wie] as Page, `v${n}`, `t${wie}`)));
        for (const een of tabs) await totdat(() => antwoorden(een), gelijk(verwacht));
        for (const een of tabs) await een.close();
        const later = await tab();
        await laad(later, 'w9');
        assert.deepEqual(await zoek(later), verwacht);
      }),
    );

    it(
      'never brings back what another tab wiped while this one goes on typing',
      bezoek(async ({ page, tab }) => {
        const ander = await tab();
        for (const een of [page, ander]) await open(een, een === page ? 'w0' : 'w1');
        await typ(page, 'a', 'geheim');
        await typ(ander, 'b', 'geheim');
        const typend = (async () => {
          for (let n = 0; n < 30; n++) await typ(page, 'a', `geheim${n}`);
        })();
        assert.deepEqual(await ander.evaluate(() => window.proef.wis()), []);
        await typend;
        await totdat(
          () => page.evaluate(() => window.proef.gewist),
          (keer) => keer === 1,
        );
        await typ(page, 'a', 'geheim');
        await totdat(() => inhoud(page), gelijk([]));
        assert.equal(await page.evaluate(() => window.proef.stand.stand), 'niet');
      }),
    );

    it(
      'is fit for the back/forward cache, and goes on from there',
      bezoek(async ({ page, tab }, t) => {
        await open(page, 'w0');
        await typ(page, 'a', 'een');
        await typ(page, 'a', 'twee');
        await geschreven(page, 'twee');
        await page.goto(site.url('/elders'));
        const ander = await tab();
        await laad(ander, 'w1');
        assert.deepEqual(await zoek(ander), ['a=twee']);
        await terug(page);
        const redenen = await nietUitDeKast(page);
        if (redenen.length > 0 && redenen.every((reden) => reden === 'masked')) {
          t.skip('the browser made room for itself');
          return;
        }
        assert.deepEqual(redenen, []);
        await typ(page, 'a', 'drie');
        assert.deepEqual(await zoek(ander), ['a=drie']);
      }),
    );

    it(
      'brings back nothing that was wiped while the page was away',
      bezoek(async ({ page, tab }) => {
        const ander = await tab();
        await open(page, 'w0');
        await typ(page, 'a', 'geheim');
        await geschreven(page, 'geheim');
        await page.goto(site.url('/elders'));
        await laad(ander, 'w1');
        assert.deepEqual(await ander.evaluate(() => window.proef.wis()), []);
        await terug(page);
        if ((await nietUitDeKast(page)).length === 0) {
          await totdat(
            () => page.evaluate(() => window.proef.gewist),
            (keer) => keer === 1,
          );
          await typ(page, 'a', 'geheim');
        }
        assert.deepEqual(await zoek(page), []);
        await totdat(() => inhoud(page), gelijk([]));
      }),
    );

    for (const [weg, ga] of Object.entries({
      'is reloaded': (page: Page) => page.reload(),
      'goes to another page': (page: Page) => page.goto(site.url('/elders')),
      'goes back': terug,
      'is closed': (page: Page) => page.close(),
    }))
      it(
        `has every character when the page ${weg} right after a key press`,
        bezoek(async ({ page, tab }) => {
          await page.goto(site.url('/elders'));
          await open(page, 'w0');
          for (let n = 1; n <= 11; n++) await typ(page, 'a', 'hallo Noor!'.slice(0, n));
          await ga(page);
          const later = await tab();
          await laad(later, 'w1');
          assert.deepEqual(await zoek(later), ['a=hallo Noor!']);
        }),
      );

    it(
      'works on a page without any storage, and says so',
      bezoek(async ({ page }) => {
        await page.evaluateOnNewDocument(() => {
          for (const naam of ['localStorage', 'sessionStorage', 'indexedDB'])
            Object.defineProperty(window, naam, {
              get: () => {
                throw new DOMException('Forbidden', 'SecurityError');
              },
            });
        });
        await open(page, 'w0');
        await typ(page, 'a', 'hallo');
        await totdat(
          () => page.evaluate(() => JSON.stringify(window.proef.stand)),
          (stand) => stand === '{"stand":"niet","reden":"geen-opslag"}',
        );
        assert.deepEqual(await zoek(page), []);
      }),
    );

    if (engine === 'chromium')
      it(
        'has every key press of before a crash',
        bezoek(async ({ page, tab }) => {
          await open(page, 'w0');
          for (let n = 1; n <= 20; n++) await typ(page, 'a', `t${n}`);
          await crash(page);
          const later = await tab();
          await laad(later, 'w1');
          assert.deepEqual(await zoek(later), ['a=t20']);
        }),
      );
  });
}
