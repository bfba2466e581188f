// The promise: on the smallest phone, on paper and in forced colours every drawing can be seen.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { beeldinstructies } from '../../src/define/generated/beeldinstructies.js';
import teksten from '../../src/elements/beeldinstructie/beeldinstructie.teksten.js';
import { maakTeksten } from '../../src/i18n/vertaler.js';
import { Toetsen } from '../drivers/hand.js';
import { vind } from '../drivers/zoek.js';
import { emulateMedia, engines, schoolPage, startSite, withPage, type Site } from './harness/index.js';

const kader = 'samenspel-beeldinstructie';
const tag = (preset: string): string => `<${kader} preset="${preset}"></${kader}>`;
/** One scene, three pictures, two: what a step may hold. */
const metAlles = 'papier-van-school';
const t = maakTeksten(teksten, null);

let site: Site;
before(async () => {
  site = await startSite({
    pages: {
      '/een': schoolPage(tag(metAlles)),
      '/alle': schoolPage(Object.keys(beeldinstructies).map(tag).join('')),
    },
  });
});

/** The pictures of steps that are shown, once all have been drawn: how many stand together, and the smallest side. */
async function getoond(page: Page): Promise<{ samen: number; zijde: number }[]> {
  await page.waitForFunction(
    (host) => {
      const hosts = [...document.querySelectorAll(host)];
      const svgs = hosts.flatMap((e) => [...(e.shadowRoot?.querySelectorAll('.stappen svg.pk, .beeld svg.pk') ?? [])]);
      return hosts.every((e) => e.shadowRoot?.querySelector('.beeld svg.pk')) && svgs.every((e) => e.childElementCount);
    },
    {},
    kader,
  );
  return page.evaluate(
    (host) =>
      [...document.querySelectorAll(host)]
        .flatMap((e) => [...(e.shadowRoot?.querySelectorAll('.beeld') ?? [])])
        .filter((beeld) => beeld.checkVisibility() && !beeld.closest('dialog'))
        .flatMap((beeld) => {
          const svgs = [...beeld.querySelectorAll('svg.pk')];
          return svgs.map((svg) => {
            const { width, height } = svg.getBoundingClientRect();
            return { samen: svgs.length, zijde: Math.min(width, height) };
          });
        }),
    kader,
  );
}

/** The least that a picture needs, also one that is said to need much: lines of 1.5 px, and with two others 72 px. */
const teKlein = (beelden: { samen: number; zijde: number }[]): unknown[] =>
  beelden.filter(({ samen, zijde }) => zijde < (samen > 2 ? 72 : 96));

for (const engine of engines)
  it(`pictures are large enough at each step, 320 px wide, in ${engine}`, () =>
    withPage(engine, { origin: site.origin, screen: { width: 320, height: 640 } }, async ({ page }) => {
      await page.goto(site.url('/een'));
      const gezien = new Set<number>();
      for (;;) {
        const beelden = await getoond(page);
        for (const { samen } of beelden) gezien.add(samen);
        assert.deepEqual(teKlein(beelden), []);
        if (gezien.size === 3) break;
        const verder = await vind(page, kader, 'button', t.verder);
        await new Toetsen(page).druk(verder);
        await verder.dispose();
      }
    }));

describe('on a device in Chromium', { skip: !engines.includes('chromium') }, () => {
  it('every picture of every instruction is large enough on paper', () =>
    withPage('chromium', { origin: site.origin }, async ({ page }) => {
      await page.goto(site.url('/alle'));
      await emulateMedia(page, {}, 'print');
      const beelden = await getoond(page);
      assert.ok(beelden.length > 200, `${beelden.length} pictures`);
      assert.deepEqual(teKlein(beelden), []);
    }));

  it('every picture of every instruction has two colours when colours are forced, those of the person', () =>
    withPage('chromium', { origin: site.origin }, async ({ page }) => {
      await emulateMedia(page, { 'forced-colors': 'active' });
      await page.goto(site.url('/alle'));
      await getoond(page);
      const kleuren = await page.evaluate((host) => {
        const van = (e: Element): string[] => [getComputedStyle(e).fill, getComputedStyle(e).stroke];
        const proef = document.createElement('p');
        document.body.append(proef);
        const eigen = ['CanvasText', 'Canvas'].map((kleur) => {
          proef.style.color = kleur;
          return getComputedStyle(proef).color;
        });
        const vormen = [...document.querySelectorAll(host)].flatMap((e) => [
          ...(e.shadowRoot?.querySelectorAll('.beeld svg.pk :is(path, circle, ellipse, rect, text)') ?? []),
        ]);
        return { aantal: vormen.length, anders: [...new Set(vormen.flatMap(van))].filter((k) => !eigen.includes(k)) };
      }, kader);
      assert.ok(kleuren.aantal > 2000, `${kleuren.aantal} shapes`);
      assert.deepEqual(kleuren.anders, ['none']);
    }));
});
