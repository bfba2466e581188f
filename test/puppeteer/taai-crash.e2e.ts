import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crash, engines, startSite, withPage } from './harness/index.js';
import { crasht } from './taai/crash-proef.js';
import { Logboek } from './taai/crash.js';

// Firefox has no way to kill one page from outside.
if (engines.includes('chromium'))
  describe('a page that dies', () => {
    crasht(25);

    it('would be caught at losing letters: a form that waits before it keeps does', async () => {
      const site = await startSite({
        pages: {
          '/p': '<!doctype html><html lang="nl"><title>Proef</title><textarea id="veld"></textarea><script src="/p.js"></script>',
          '/p.js': {
            type: 'text/javascript',
            body: `veld.value = localStorage.getItem('k') ?? ''; let straks;
              veld.oninput = () => { clearTimeout(straks); straks = setTimeout(() => localStorage.setItem('k', veld.value), 60_000); };
              veld.focus();`,
          },
        },
      });
      await withPage('chromium', { origin: site.origin }, async ({ page, tab }) => {
        const logboek = new Logboek();
        await page.goto(site.url('/p'));
        for (const letter of 'weg is weg') await logboek.druk(page, letter);
        // Then every letter is older than a frame.
        await page.evaluate(async () => {
          for (let keer = 0; keer < 4; keer++) await new Promise(requestAnimationFrame);
        });
        const op = performance.now();
        await crash(page);
        const terug = await tab();
        await terug.goto(site.url('/p'));
        const tekst = (await terug.evaluate('veld.value')) as string;
        assert.throws(() => logboek.controleer(tekst, op, 16, 'waiting'), /lost “weg is weg/);
      });
    });
  });
