import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { deelPad, engines, schoolPage, startSite, withPage, type Site } from './harness/index.js';

const vraag = { id: 'ouder-trots', rol: 'ouder', soort: 'kort', vraag: 'Waar bent u trots op?' };
const inhoud = JSON.stringify({ id: 'wilg', versie: 1, delen: [{ id: 'algemeen', titel: 'Samen', vragen: [vraag] }] });

const paginas: Record<string, { tag: string; mee: string[] }> = {
  'built-in content': {
    tag: '<samenspel-paspoort preset="po"></samenspel-paspoort>',
    mee: ['samen'],
  },
  'one voice': {
    tag: '<samenspel-paspoort preset="po" voor="ouder"></samenspel-paspoort>',
    mee: ['samen', 'invullen', 'antwoorden'],
  },
  'content in a file': {
    tag: '<samenspel-paspoort src="/inhoud.json"></samenspel-paspoort>',
    mee: ['samen', 'lezer', 'oordeel', 'adres'],
  },
  'content in the tag, for one voice': {
    tag: `<samenspel-paspoort voor="ouder"><script type="application/json">${inhoud}</script></samenspel-paspoort>`,
    mee: ['samen', 'invullen', 'antwoorden', 'lezer', 'oordeel', 'adres'],
  },
  'a tag that a CMS lets through': {
    tag: '<div data-samenspel="paspoort" data-src="/inhoud.json" data-voor="ouder"></div>',
    mee: ['samen', 'invullen', 'antwoorden', 'lezer', 'oordeel', 'adres'],
  },
};

let site: Site;
before(async () => {
  const json = { body: inhoud, type: 'application/json' };
  // The element itself never comes: what is asked for, the script of the page asked for.
  const weg = { body: '', type: 'text/javascript', status: 503 };
  site = await startSite({ pages: { '/inhoud.json': json, [await deelPad('paspoort')]: weg } });
  for (const [naam, { tag }] of Object.entries(paginas)) site.pages[`/${naam}`] = schoolPage(tag);
});

for (const engine of engines)
  describe(`the script of a page in ${engine}`, () => {
    for (const [naam, { mee }] of Object.entries(paginas))
      it(`with ${naam} asks at once for all that the tag says is needed`, () =>
        withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
          problems.expect(/paspoort\.|503/);
          const eerder = site.requests.length;
          await page.goto(site.url(`/${naam}`), { waitUntil: 'networkidle0' });
          const delen = site.requests.slice(eerder).map(({ path }) => /delen\/\w+\/(\w+)\.js/.exec(path)?.[1]);
          assert.deepEqual(new Set(delen.filter((deel) => deel && deel !== 'paspoort')), new Set(mee));
        }));
  });
