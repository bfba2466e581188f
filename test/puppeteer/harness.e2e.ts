import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import {
  crash,
  emulateMedia,
  engines,
  printed,
  schoolPage,
  startSite,
  tap,
  withPage,
  type Site,
} from './harness/index.js';

const bare = (body: string): string => `<!doctype html><html lang="nl"><title>Proef</title><body>${body}</body></html>`;

let site: Site;
before(async () => {
  const elsewhere = await startSite();
  site = await startSite({
    pages: {
      '/rustig': bare('<h1>Rustig</h1><p lang="ar" dir="rtl">مرحبا بكم</p>'),
      '/script.js': { body: 'document.body.innerHTML = "x"', type: 'text/javascript' },
      '/beleid': bare('<p style="color:red">x</p>'),
      '/fout': bare('<script src="/fout.js"></script>'),
      '/fout.js': {
        body: 'setTimeout(() => { throw new Error("boem"); }); console.warn("let op");',
        type: 'text/javascript',
      },
      '/elders': bare(`<img src="${elsewhere.url('/favicon.ico')}" alt="">`),
      '/weg': bare('<img src="/weg.png" alt="">'),
      '/formulier': bare(
        '<form method="post" action="/ontvang" enctype="multipart/form-data"><input name="naam" value="Ömer &amp; \u0639"><button>Stuur</button></form>',
      ),
      '/knop': bare('<button id="knop">Tik</button><script src="/knop.js"></script>'),
      '/knop.js': {
        body: 'window.gezien = []; for (const soort of ["touchstart", "click"]) knop.addEventListener(soort, (e) => gezien.push(soort + e.isTrusted));',
        type: 'text/javascript',
      },
    },
  });
});

for (const engine of engines) {
  describe(`a visit in ${engine}`, () => {
    const visit = (path: string): Promise<void> =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url(path), { waitUntil: 'networkidle0' });
      });

    it('to a quiet page has no problems', () => visit('/rustig'));

    it('fails on an uncaught error and on a warning', async () => {
      await assert.rejects(visit('/fout'), /boem[^]*console\.warn: let op|console\.warn: let op[^]*boem/);
    });

    it('fails on a report of the content security policy', async () => {
      await assert.rejects(visit('/beleid'), /policy: style-src-attr/);
    });

    it('fails on a request elsewhere and on a missing file', async () => {
      await assert.rejects(visit('/elders'), /request elsewhere: http.*favicon/);
      await assert.rejects(visit('/weg'), /404: .*weg\.png/);
    });

    it('fails when an expected problem does not come', async () => {
      await withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
        problems.expect(/404/);
        await page.goto(site.url('/weg'), { waitUntil: 'networkidle0' });
      });
      await assert.rejects(
        withPage(engine, { origin: site.origin }, async ({ problems }) => {
          problems.expect(/nooit/);
          await Promise.resolve();
        }),
        /did not happen/,
      );
    });

    it('posts a form over real HTTP', async () => {
      await withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url('/formulier'));
        await Promise.all([page.waitForNavigation(), page.click('button')]);
        assert.deepEqual(site.posts.at(-1)?.fields, [['naam', 'Ömer & ع']]);
        assert.match(await page.$eval('#echo', (echo) => echo.textContent ?? ''), /Ömer/);
      });
    });

    it('taps with a finger', async () => {
      await withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        await page.goto(site.url('/knop'));
        const button = await page.$('#knop');
        assert(button);
        await tap(page, button);
        await page.waitForFunction('gezien.length === 2');
        assert.deepEqual(await page.evaluate('gezien'), ['touchstarttrue', 'clicktrue']);
      });
    });

    it('prints, Arabic too', async () => {
      await withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url('/rustig'));
        const { text, pages } = await printed(page);
        assert.equal(pages, 1);
        assert.match(text, /Rustig/);
        assert.match(text.normalize('NFKC'), /مرحبا/);
      });
    });

    it('shares storage between tabs, not between devices', async () => {
      const key = 'localStorage.getItem("k")';
      await withPage(engine, { origin: site.origin }, async ({ page, tab }) => {
        await page.goto(site.url('/rustig'));
        await page.evaluate('localStorage.setItem("k", "v")');
        const other = await tab();
        await other.goto(site.url('/rustig'));
        assert.equal(await other.evaluate(key), 'v');
      });
      await withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url('/rustig'));
        assert.equal(await page.evaluate(key), null);
      });
    });

    it('breaks off when the server is out of reach, and goes on after', async () => {
      await withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url('/rustig'));
        const status = (): Promise<number | string> =>
          page.evaluate(() =>
            fetch('/rustig').then(
              (answer) => answer.status,
              (error: unknown) => String(error),
            ),
          );
        site.setDown(true);
        assert.match(String(await status()), /TypeError/);
        site.setDown(false);
        assert.equal(await status(), 200);
      });
    });
  });
}

describe('a device in Chromium', { skip: !engines.includes('chromium') }, () => {
  it('keeps its storage when a tab crashes', async () => {
    await withPage('chromium', { origin: site.origin }, async ({ page, tab }) => {
      await page.goto(site.url('/rustig'));
      await page.evaluate('localStorage.setItem("k", "v")');
      await crash(page);
      const next = await tab();
      await next.goto(site.url('/rustig'));
      assert.equal(await next.evaluate('localStorage.getItem("k")'), 'v');
    });
  });

  it('has forced colours when a person set them', async () => {
    await withPage('chromium', { origin: site.origin }, async ({ page }) => {
      await page.goto(site.url('/rustig'));
      await emulateMedia(page, { 'forced-colors': 'active' });
      assert.equal(await page.evaluate('matchMedia("(forced-colors: active)").matches'), true);
    });
  });

  it('shows a page without scripts', async () => {
    await withPage('chromium', { origin: site.origin, javaScript: false }, async ({ page }) => {
      await page.goto(site.url('/knop'));
      assert.equal(await page.$eval('#knop', (knop) => knop.textContent), 'Tik');
    });
  });
});

describe('a school page', { skip: !engines.includes('chromium') }, () => {
  it('is in the language it is asked in', () => {
    assert.match(schoolPage('<p>x</p>', { lang: 'ar', dir: 'rtl' }), /<html lang="ar" dir="rtl">/);
  });
});
