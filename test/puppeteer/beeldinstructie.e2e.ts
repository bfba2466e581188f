// The promise: who cannot read a letter gets to the end, by keys or by a finger, on a screen or on paper.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import ziekMelden from '../../src/content/beeldinstructie/ziek-melden.js';
import { beeldinstructies } from '../../src/define/generated/beeldinstructies.js';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import type { Tekst } from '../../src/domain/tekst.js';
import teksten from '../../src/elements/beeldinstructie/beeldinstructie.teksten.js';
import * as lijsten from '../../src/i18n/generated/beeldinstructie.js';
import * as inhoud from '../../src/i18n/generated/inhoud-beeldinstructie.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakInhoud, maakTeksten, richting, vul, type Taal } from '../../src/i18n/vertaler.js';
import { Toetsen, Vinger, type Hand } from '../drivers/hand.js';
import { dingen, nu, vind, type ToegankelijkeRol } from '../drivers/zoek.js';
import { withApparaat } from './apparaat.js';
import { deelPad, engines, printed, schoolPage, startSite, swipe, withPage, type Site } from './harness/index.js';

const kader = 'samenspel-beeldinstructie';
const hulp =
  '<script type="application/json">{"basis":"ziek-melden","hulp":{"kanaal":"bellen","waarde":"010 123 45 67"}}</script>';
const tag = (attributen = '', binnen = ''): string =>
  `<samenspel-beeldinstructie ${attributen}>${binnen}<p>Bel de school: 010 123 45 67</p></samenspel-beeldinstructie>`;

let site: Site;
before(async () => {
  const pages: Record<string, string> = {};
  for (const taal of ['nl', 'ar'] as const) {
    const opties = { lang: taal, dir: richting(taal) };
    pages[`/${taal}`] = schoolPage(tag('preset="ziek-melden"'), opties);
    pages[`/${taal}/hulp`] = schoolPage(tag('', hulp), opties);
    pages[`/${taal}/zonder-tekst`] = schoolPage(tag('zonder-tekst', hulp), opties);
  }
  site = await startSite({ pages });
});

/** The words on the page in one language. */
async function woordenIn(taal: Taal) {
  const instructie = maakInhoud(ziekMelden, taal, await haalLijst(taal, inhoud['beeldinstructie-ziek-melden']));
  const t = maakTeksten(teksten, await haalLijst(taal, lijsten.beeldinstructie));
  return { t, instructie, lees: (tekst: Tekst) => leesTekst(tekst, taal).tekst };
}

/** What is read on the page now, without the Dutch under a translation. */
const leest = (page: Page): Promise<string> =>
  page.evaluate((host) => {
    const zichtbaar = (e: Element): boolean => e.checkVisibility() && !e.closest('.sr, .nl');
    return [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('.zin') ?? [])]
      .filter(zichtbaar)
      .map((e) => (e as HTMLElement).innerText.split('\n')[0]?.trim())
      .join(' | ');
  }, kader);

const ziet = (page: Page, zin: string): Promise<unknown> =>
  page.waitForFunction(
    (host, tekst) =>
      [...(document.querySelector(host)?.shadowRoot?.querySelectorAll('.zin') ?? [])].some(
        (e) => e.checkVisibility() && e.textContent?.includes(tekst),
      ),
    {},
    kader,
    zin,
  );

async function druk(page: Page, hand: Hand, rol: ToegankelijkeRol, ...namen: string[]): Promise<void> {
  const doel = await vind(page, kader, rol, ...namen);
  await hand.druk(doel);
  await doel.dispose();
}

for (const engine of engines) {
  describe(`picture instructions in ${engine}`, () => {
    for (const Klasse of [Toetsen, Vinger])
      for (const taal of ['nl', 'ar'] as const)
        it(`lead to the end and begin again, by ${Klasse === Toetsen ? 'keyboard' : 'finger'} alone, in ${taal}`, () =>
          withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
            const { t, instructie, lees } = await woordenIn(taal);
            const hand = new Klasse(page);
            await page.goto(site.url(`/${taal}`));
            for (const [i, stap] of instructie.stappen.entries()) {
              await ziet(page, lees(stap.tekst));
              assert.equal(await leest(page), lees(stap.tekst), 'one step at a time');
              const nummer = vul(t.stapVan, { nu: i + 1, totaal: instructie.stappen.length }, richting(taal));
              const stappen = (await dingen(page, kader)).filter(({ rol }) => rol === 'listitem');
              assert.equal(stappen.length, 1);
              assert(
                stappen[0]?.naam.replace(/[\u2066-\u2069]/g, '').startsWith(nummer.replace(/[\u2066-\u2069]/g, '')),
              );
              await druk(page, hand, 'button', i === instructie.stappen.length - 1 ? t.klaar : t.verder);
            }
            await ziet(page, lees(instructie.klaar ?? ''));
            await druk(page, hand, 'button', t.nogEenKeer);
            await ziet(page, lees(instructie.stappen[0]?.tekst ?? ''));
            assert.equal(await nu(page, kader, 'button', t.terug), null);
          }));

    for (const taal of ['nl', 'ar'] as const)
      it(`turn their pages at a swipe and at an arrow, the way the writing goes, in ${taal}`, () =>
        withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
          const { instructie, lees } = await woordenIn(taal);
          const [eerste = '', tweede = ''] = instructie.stappen.map(({ tekst }) => lees(tekst));
          await page.goto(site.url(`/${taal}`));
          await ziet(page, eerste);
          const rechts = { x: 280, y: 330 };
          const links = { x: 80, y: 335 };
          const [van, naar] = taal === 'ar' ? [links, rechts] : [rechts, links];
          await swipe(page, van, naar);
          await ziet(page, tweede);
          await swipe(page, naar, van);
          await ziet(page, eerste);
          // A finger that scrolls turns nothing.
          await swipe(page, { x: 200, y: 400 }, { x: 260, y: 200 });
          assert.equal(await leest(page), eerste);
          await page.evaluate((host) => document.querySelector<HTMLElement>(host)?.focus(), kader);
          await page.keyboard.press(taal === 'ar' ? 'ArrowLeft' : 'ArrowRight');
          await ziet(page, tweede);
          await page.keyboard.press(taal === 'ar' ? 'ArrowRight' : 'ArrowLeft');
          await ziet(page, eerste);
        }));

    it('show a picture as large as the screen, and go back to where one was', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const { t, instructie, lees } = await woordenIn('nl');
        const hand = new Toetsen(page);
        await page.goto(site.url('/nl'));
        const zin = lees(instructie.stappen[0]?.tekst ?? '');
        await druk(page, hand, 'button', `${t.groter}: ${zin}`);
        await vind(page, kader, 'dialog', zin);
        await page.keyboard.press('Escape');
        await page.waitForFunction(
          (host) => !document.querySelector(host)?.shadowRoot?.querySelector('dialog'),
          {},
          kader,
        );
        const waar = await page.evaluate(
          (host) => document.querySelector(host)?.shadowRoot?.activeElement?.textContent?.trim(),
          kader,
        );
        assert.equal(waar, `${t.groter}: ${zin}`);
        await druk(page, hand, 'button', `${t.groter}: ${zin}`);
        await druk(page, hand, 'button', t.dicht);
        await page.waitForFunction(
          (host) => !document.querySelector(host)?.shadowRoot?.querySelector('dialog'),
          {},
          kader,
        );
      }));

    it('begin at the first step when the page shows another one', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const { t, instructie, lees } = await woordenIn('nl');
        await page.goto(site.url('/nl'));
        await druk(page, new Toetsen(page), 'button', t.verder);
        await ziet(page, lees(instructie.stappen[1]?.tekst ?? ''));
        await page.evaluate((host) => document.querySelector(host)?.setAttribute('preset', 'te-laat'), kader);
        const anders = maakInhoud((await beeldinstructies['te-laat'].laad()).default, 'nl', null);
        await vind(page, kader, 'heading', leesTekst(anders.titel, 'nl').tekst);
        assert.equal(await leest(page), leesTekst(anders.stappen[0]?.tekst ?? '', 'nl').tekst);
      }));

    it('print with the page around them when what prints them alone does not come', () =>
      withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
        const { t } = await woordenIn('nl');
        const pad = await deelPad('print');
        problems.expect(/print\.|503/);
        site.pages[pad] = { body: '', type: 'text/javascript', status: 503 };
        try {
          await page.evaluateOnNewDocument(() => {
            window.print = () => void document.documentElement.setAttribute('data-geprint', '');
          });
          await page.goto(site.url('/nl'));
          await druk(page, new Toetsen(page), 'button', t.print);
          await page.waitForSelector('[data-geprint]');
        } finally {
          delete site.pages[pad];
        }
      }));

    it('call the school at one press', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const { t } = await woordenIn('nl');
        await page.goto(site.url('/nl/hulp'));
        const link = await vind(page, kader, 'link', `${t.bel} 010 123 45 67`);
        assert.equal(await link.evaluate((a) => a.getAttribute('href')), 'tel:0101234567');
      }));

    it('still say the number when the part that makes a button of it does not come', async () => {
      const weg = await startSite({
        pages: {
          '/hulp': schoolPage(tag('', hulp)),
          [await deelPad('hulpknop')]: { body: '', type: 'text/javascript', status: 503 },
        },
      });
      await withPage(engine, { origin: weg.origin, screen: 'phone' }, async ({ page, problems }) => {
        problems.expect(/503|hulpknop\./);
        const { t } = await woordenIn('nl');
        await page.goto(weg.url('/hulp'));
        await vind(page, kader, 'button', t.verder);
        await page.waitForFunction(
          (host) =>
            document.querySelector(host)?.shadowRoot?.querySelector('.hulp')?.textContent?.includes('010 123 45 67'),
          {},
          kader,
        );
        assert.equal(await nu(page, kader, 'link', `${t.bel} 010 123 45 67`), null);
      });
    });

    it('stand all together on a wide page', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const { t, instructie, lees } = await woordenIn('nl');
        await page.goto(site.url('/nl'));
        await ziet(page, lees(instructie.stappen.at(-1)?.tekst ?? ''));
        assert.equal(
          await leest(page),
          [...instructie.stappen.map((stap) => stap.tekst), instructie.klaar ?? ''].map(lees).join(' | '),
        );
        assert.equal(await nu(page, kader, 'button', t.verder), null);
      }));

    it('show no letter where they are asked not to, and still say every word', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const { t, instructie, lees } = await woordenIn('nl');
        await page.goto(site.url('/nl/zonder-tekst'));
        await vind(page, kader, 'button', t.verder);
        const gezien = await page.evaluate((host) => {
          const wortel = document.querySelector(host)?.shadowRoot;
          const letters: string[] = [];
          for (const element of wortel?.querySelectorAll<HTMLElement>('*') ?? []) {
            const eigen = [...element.childNodes]
              .filter((n) => n.nodeType === 3)
              .map((n) => n.textContent?.trim())
              .join('');
            // Numbers are no letters; drawings may hold some.
            if (!/\p{L}/u.test(eigen) || element.closest('svg') || !element.checkVisibility()) continue;
            for (let e: HTMLElement | null = element; e; e = e.parentElement)
              if (getComputedStyle(e).opacity === '0') break;
              else if (!e.parentElement) letters.push(eigen);
          }
          return letters;
        }, kader);
        assert.deepEqual(gezien, []);
        const zin = lees(instructie.stappen[0]?.tekst ?? '');
        assert((await dingen(page, kader)).some(({ rol, naam }) => rol === 'listitem' && naam.includes(zin)));
      }));

    for (const taal of ['nl', 'ar'] as const)
      it(`print every step, in ${taal}`, () =>
        withApparaat(engine, { origin: site.origin }, async ({ page, gedrukt }) => {
          const { t, instructie, lees } = await woordenIn(taal);
          await page.goto(site.url(`/${taal}/hulp`));
          const { text, pages } = await gedrukt(() => druk(page, new Toetsen(page), 'button', t.print));
          const kaal = (tekst: string): string =>
            tekst.normalize('NFKC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u064b-\u0652]+/g, '');
          const woorden = new Set(text.split(/\s+/).map(kaal));
          // A PDF of Arabic gives words, not always their order within a line.
          for (const stap of instructie.stappen)
            for (const woord of lees(stap.tekst).split(/\s+/).map(kaal))
              assert(
                taal === 'nl'
                  ? kaal(text).includes(woord)
                  : [...woorden].some((w) => w.includes(woord.replace(/[.:،؟]/g, ''))),
                woord,
              );
          assert.match(kaal(text), /0101234567/);
          assert.equal(pages, 1);
        }));
  });
}

describe('picture instructions on paper, in chromium', { skip: !engines.includes('chromium') }, () => {
  it('each fit on one page of A5 and of A4', (t) =>
    withPage('chromium', { origin: site.origin }, async ({ page }) => {
      await page.goto(site.url('/nl'));
      const teLang: string[] = [];
      for (const naam of Object.keys(beeldinstructies)) {
        await page.evaluate(
          async (host, preset) => {
            const element = document.querySelector<HTMLElement & { preset: string; updateComplete: Promise<unknown> }>(
              host,
            )!;
            element.preset = preset;
            await element.updateComplete;
          },
          kader,
          naam,
        );
        const { titel } = maakInhoud(
          (await beeldinstructies[naam as keyof typeof beeldinstructies].laad()).default,
          'nl',
          null,
        );
        await vind(page, kader, 'heading', leesTekst(titel, 'nl').tekst);
        for (const format of ['A5', 'A4'] as const) {
          const { pages } = await printed(page, {
            format,
            margin: { top: '11mm', bottom: '11mm', left: '11mm', right: '11mm' },
          });
          if (pages > 1) teLang.push(`${naam} on ${format}: ${pages} pages`);
        }
      }
      t.diagnostic(`${Object.keys(beeldinstructies).length} instructions`);
      assert.deepEqual(teLang, []);
    }));
});
