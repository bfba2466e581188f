import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { Toetsen } from '../drivers/hand.js';
import { vind } from '../drivers/zoek.js';
import { withApparaat } from './apparaat.js';
import {
  alsNaam,
  engines,
  metNamen,
  schoolPage,
  startSite,
  STRICT_CSP,
  STRICTEST,
  withPage,
  type Engine,
  type Site,
} from './harness/index.js';
import { inFrame, wandel } from './taai/wandeling.js';

const tag = '<samenspel-paspoort preset="po" name="paspoort"></samenspel-paspoort>';
const script = (adres: string): string => `<script type="module" src="${adres}"></script>`;

/** Another product on the page that brings its own Lit. */
async function anderMetLit(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      resolveDir: '.',
      contents: `import { html, LitElement } from 'lit';
        customElements.define('een-ander', class extends LitElement { render() { return html\`<p>Van een ander.</p>\`; } });`,
    },
    bundle: true,
    format: 'esm',
    write: false,
    minify: true,
    conditions: ['production'],
  });
  return outputFiles[0]?.text ?? '';
}

/** Names that scripts put on every object: of old libraries, and of attacks on other libraries. */
const vervuiling = [
  'each',
  'extend',
  'clone',
  'isEmpty',
  'html',
  'src',
  'srcdoc',
  'innerHTML',
  'onclick',
  'tagNameCheck',
];
/** Ids and names that a page gives its own elements, and that then stand in the way on `document` or `window`. */
const geclobberd = ['getElementById', 'body', 'head', 'cookie', 'forms', 'title', 'location', 'name'];

/** The built files as a CDN gives them: to pages of any origin. */
async function vanOveral(): Promise<Record<string, { body: Buffer; type: string; headers: Record<string, string> }>> {
  const paden = (await readdir('dist', { recursive: true })).filter((pad) =>
    /^(samenspel|delen).*\.(js|css)$/.test(pad),
  );
  const bestanden = paden.map(async (pad) => {
    const type = pad.endsWith('.css') ? 'text/css' : 'text/javascript';
    const headers = { 'access-control-allow-origin': '*' };
    return [`/samenspel/${pad}`, { body: await readFile(join('dist', pad)), type, headers }] as const;
  });
  return Object.fromEntries(await Promise.all(bestanden));
}

let site: Site;
let streng: Site;
let cdn: Site;
before(async () => {
  site = await startSite({
    mounts: { '/samenspel/': 'dist', '/nog-eens/': 'dist' },
    pages: {
      '/p': schoolPage(tag),
      '/twee-keer': schoolPage(tag, { head: script('/nog-eens/samenspel.js') }),
      '/twee-lits': schoolPage(`${tag}<een-ander></een-ander>`, { head: script('/ander.js') }),
      '/ander.js': { body: await anderMetLit(), type: 'text/javascript' },
      '/vervuild': schoolPage(tag, { head: '<script src="/vervuil.js"></script>' }),
      '/vervuil.js': {
        body: `for (const naam of ${JSON.stringify(vervuiling)}) Object.prototype[naam] = () => '<img src=x onerror=uitgevoerd()>';`,
        type: 'text/javascript',
      },
      '/zonder': schoolPage('<h1>Een school</h1>'),
      '/geclobberd': schoolPage(
        `${geclobberd.map((naam) => `<img name="${naam}" alt=""><a id="${naam}"></a><form id="${naam}"></form>`).join('')}
        <form method="post" action="/ontvang">${tag}<div id="velden"></div></form><script src="/velden.js"></script>`,
      ),
      // Fields with the names of everything a form can do.
      '/velden.js': {
        body: `for (const naam of Object.getOwnPropertyNames(HTMLFormElement.prototype))
          velden.append(Object.assign(document.createElement('input'), { type: 'hidden', name: naam }));`,
        type: 'text/javascript',
      },
    },
  });
  streng = await startSite({
    pages: {
      '/p': schoolPage(tag),
      '/kaart': schoolPage('<samenspel-informatiekaart src="/kaart.json"></samenspel-informatiekaart>'),
      '/kaart.json': { body: await readFile('stories/kaarten/groep-5.json', 'utf8'), type: 'application/json' },
    },
    headers: STRICTEST,
  });
  cdn = await startSite({ pages: { ...(await vanOveral()), '/p': schoolPage(tag) } });
  const om = (frame: string): string => `<!doctype html><html lang="nl"><title>Een portaal</title>${frame}`;
  cdn.pages['/dicht'] = om(
    '<iframe title="Paspoort" width="1100" height="800" sandbox="allow-scripts" src="/p"></iframe>',
  );
  site.pages['/van-elders'] = om(
    `<iframe title="Paspoort" width="1100" height="800" src="${alsNaam('elders.test', streng)}/in-frame"></iframe>`,
  );
  streng.pages['/in-frame'] = { body: schoolPage(tag), headers: { 'content-security-policy': STRICT_CSP } };
});

const bezoek = (engine: Engine, adres: string, daarna?: (page: Page) => Promise<void>): Promise<void> =>
  withPage(engine, { origin: new URL(adres).origin }, async ({ page }) => {
    await page.goto(adres);
    await wandel(page);
    await daarna?.(page);
  });

for (const engine of engines) {
  describe(`a page in ${engine}`, () => {
    for (const [beleid, welke] of [
      ['the policy of a school', () => site],
      ['a policy that allows nothing else', () => streng],
    ] as const)
      it(`with ${beleid} reports nothing and asks nobody else for anything`, async () => {
        const { origin, url } = welke();
        await withApparaat(engine, { origin }, async ({ page, bestand, gedrukt }) => {
          const gevraagd: string[] = [];
          if (engine === 'chromium') {
            const netwerk = await page.createCDPSession();
            netwerk.on('Network.requestWillBeSent', ({ request }) => gevraagd.push(request.url));
            await netwerk.send('Network.enable');
          }
          await page.goto(url('/p'));
          await wandel(page, {
            async klaar(paspoort) {
              await paspoort.stuur();
              await paspoort.ziet(paspoort.t.aangeboden);
              const { tekst } = await bestand(() => paspoort.maakBestand());
              assert.equal((JSON.parse(tekst) as { soort: string }).soort, 'samenspel-paspoort');
              assert.match((await gedrukt(() => paspoort.print())).text, /Zo voelt mijn kind zich op school/);
            },
          });
          if (engine === 'chromium') {
            assert(gevraagd.length > 15, gevraagd.join('\n'));
            const elders = gevraagd.filter((adres) => !adres.startsWith(origin) && !adres.startsWith(`blob:${origin}`));
            assert.deepEqual(elders, []);
          }
        });
      });

    it('with an info card gives its calendar file under a policy that allows nothing else', () =>
      withApparaat(engine, { origin: streng.origin }, async ({ page, bestand }) => {
        const kader = 'samenspel-informatiekaart';
        // Before the year's talks, so that they are all to come.
        await page.evaluateOnNewDocument((nu) => (Date.now = () => nu), Date.parse('2026-09-07T12:00:00Z'));
        await page.goto(streng.url('/kaart'));
        await vind(page, kader, 'heading', 'Groep 5');
        await page.evaluate((host) => document.querySelector(host)?.scrollIntoView({ block: 'end' }), kader);
        const knop = await vind(page, kader, 'button', 'Alles in mijn agenda');
        const { tekst } = await bestand(() => new Toetsen(page).druk(knop), 'ics');
        assert.match(tekst, /^BEGIN:VCALENDAR/);
      }));

    it('that includes the script twice works as with one', () => bezoek(engine, site.url('/twee-keer')));

    it('with another copy of Lit works, and so does the other', () =>
      bezoek(engine, site.url('/twee-lits'), async (page) => {
        const tekst = await page.$eval('een-ander', (e) => e.shadowRoot?.textContent);
        assert.equal(tekst, 'Van een ander.');
      }));

    it('where scripts have put things on every object works', () => bezoek(engine, site.url('/vervuild')));

    for (const [soort, waarde] of Object.entries({
      texts: '<img src=x>',
      objects: { src: 'x', onerror: 'uitgevoerd()' },
    }))
      it(`where scripts have put ${soort} on every object works`, () =>
        withPage(engine, { origin: site.origin }, async ({ page }) => {
          await page.goto(site.url('/zonder'));
          // The browser's driver has helpers on the page that cannot begin once that has happened.
          await page.waitForFunction(() => true);
          await page.evaluate(
            (namen, iets) => {
              for (const naam of namen) Object.assign(Object.prototype, { [naam]: iets });
              const paspoort = document.createElement('samenspel-paspoort');
              paspoort.setAttribute('preset', 'po');
              document.body.append(paspoort);
            },
            vervuiling,
            waarde,
          );
          await wandel(page);
        }));

    it('whose own names stand in the way works', () => bezoek(engine, site.url('/geclobberd')));

    it('on plain http, without crypto.subtle, locks and randomUUID, works', async () => {
      const origin = alsNaam('school.test', site);
      await withPage(engine, { origin, launch: metNamen(engine) }, async ({ page }) => {
        await page.goto(`${origin}/p`);
        const er = await page.evaluate(() => [isSecureContext, crypto.subtle, navigator.locks, 'randomUUID' in crypto]);
        assert.deepEqual(er.map(Boolean), [false, false, false, false]);
        await wandel(page);
      });
    });

    it('of another site in a frame works, and keeps', async () => {
      const origin = alsNaam('school.test', site);
      await withPage(engine, { origin, launch: metNamen(engine) }, async ({ page, problems }) => {
        problems.expect(/^request elsewhere: http:\/\/elders\.test:\d+\/(in-frame|samenspel\/)/);
        await page.goto(`${origin}/van-elders`);
        await wandel(await inFrame(page, 'iframe'));
      });
    });

    it('in a frame that may keep nothing works, and says that it does not', () =>
      withPage(engine, { origin: cdn.origin }, async ({ page }) => {
        await page.goto(cdn.url('/dicht'));
        await wandel(await inFrame(page, 'iframe'), { bewaart: false });
      }));
  });
}
