import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, schoolPage, startSite, withPage, type Site } from './harness/index.js';

const vraag = { id: 'ouder-trots', rol: 'ouder', soort: 'kort', vraag: 'Waar bent u trots op?' };
const inhoud = JSON.stringify({ id: 'wilg', versie: 1, delen: [{ id: 'algemeen', titel: 'Samen', vragen: [vraag] }] });

const paginas: Record<string, { tag: string; mee: string[] }> = {
  'built-in content': { tag: '<samenspel-paspoort preset="po"></samenspel-paspoort>', mee: [] },
  'one voice': { tag: '<samenspel-paspoort preset="po" voor="ouder"></samenspel-paspoort>', mee: ['invullen'] },
  'content in a file': { tag: '<samenspel-paspoort src="/inhoud.json"></samenspel-paspoort>', mee: ['lezer'] },
  'content in the tag, for one voice': {
    tag: `<samenspel-paspoort voor="ouder"><script type="application/json">${inhoud}</script></samenspel-paspoort>`,
    mee: ['invullen', 'lezer'],
  },
  'a tag that a CMS lets through': {
    tag: '<div data-samenspel="paspoort" data-src="/inhoud.json" data-voor="ouder"></div>',
    mee: ['invullen', 'lezer'],
  },
};

let site: Site;
before(async () => {
  const json = { body: inhoud, type: 'application/json' };
  site = await startSite({ pages: { '/inhoud.json': json } });
  for (const [naam, { tag }] of Object.entries(paginas)) site.pages[`/${naam}`] = schoolPage(tag);
});

for (const engine of engines)
  describe(`the script of a page in ${engine}`, () => {
    for (const [naam, { mee }] of Object.entries(paginas))
      it(`with ${naam} asks at once for all that the tag says is needed`, () =>
        withPage(engine, { origin: site.origin }, async ({ page }) => {
          await page.goto(site.url(`/${naam}`), { waitUntil: 'networkidle0' });
          const samen = await page.evaluate(() => {
            const delen = performance
              .getEntriesByType('resource')
              .map((deel) => deel as PerformanceResourceTiming)
              .filter(({ name }) => name.includes('/delen/'));
            const paspoort = delen.find(({ name }) => name.includes('/delen/paspoort-'));
            return delen
              .filter((deel) => paspoort && deel !== paspoort && deel.startTime < paspoort.responseEnd)
              .map(({ name }) => /delen\/(\w+)-/.exec(name)?.[1])
              .sort();
          });
          assert.deepEqual(samen, mee);
        }));
  });
