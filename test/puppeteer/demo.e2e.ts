import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, STRICT_CSP, startSite, withPage, type Site } from './harness/index.js';

/** What somebody sees of each element on the page, in each language. */
const gezien = {
  nl: {
    'samenspel-paspoort': 'Wie ben jij?',
    'samenspel-informatiekaart': 'Iets anders?',
    'samenspel-thuisopdracht': 'Eén woord, veel talen',
    'samenspel-beeldinstructie': 'Uw kind is ziek',
  },
  en: {
    'samenspel-paspoort': 'Who are you?',
    'samenspel-informatiekaart': 'Something else?',
    'samenspel-thuisopdracht': 'One word, many languages',
    'samenspel-beeldinstructie': 'Your child is ill',
  },
  ar: {
    'samenspel-paspoort': 'من أنت؟',
    'samenspel-informatiekaart': 'شيء آخر؟',
    'samenspel-thuisopdracht': 'كلمة واحدة ولغات كثيرة',
    'samenspel-beeldinstructie': 'طفلكم مريض',
  },
};

let site: Site;
before(async () => {
  site = await startSite({
    mounts: { '/': 'demo', '/kaarten/': 'stories/kaarten', '/samenspel/': 'dist' },
    headers: { 'content-security-policy': STRICT_CSP },
  });
});

for (const engine of engines)
  describe(`the school page that \`npm start\` shows, in ${engine}`, () => {
    for (const [taal, woorden] of Object.entries(gezien))
      it(`shows all four elements in the language that the visitor picks: ${taal}`, () =>
        withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
          await page.goto(site.url('/'), { waitUntil: 'networkidle0' });
          await page.click(`.talen button[lang=${taal}]`);
          for (const [tag, tekst] of Object.entries(woorden))
            await page.waitForFunction(
              (naam, wat) => document.querySelector(naam)?.shadowRoot?.textContent?.includes(wat),
              {},
              tag,
              tekst,
            );
          const breedte = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
          assert(breedte[0]! <= breedte[1]!, `nothing sticks out: ${breedte.join(' of ')}`);
        }));
  });
