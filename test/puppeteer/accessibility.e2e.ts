import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, judge, startSite, withPage, type Judgement, type Site } from './harness/index.js';

const page = (body: string): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Een school</title><link rel="stylesheet" href="/stijl.css"></head>
<body><header><a href="#inhoud">Naar de inhoud</a></header><main id="inhoud"><h1>Een school</h1>${body}</main><script src="/schaduw.js"></script></body></html>`;

let site: Site;
before(async () => {
  site = await startSite({
    pages: {
      '/goed': page('<p>Welkom op school.</p><div id="gast"></div>'),
      '/slecht': page('<img src="/favicon.ico"><p>Welkom op school.</p><div id="gast"></div>'),
      '/stijl.css': { body: 'body { line-height: 1.5 } a { display: inline-block; padding: 12px }', type: 'text/css' },
      '/schaduw.js': {
        type: 'text/javascript',
        body: `const root = document.getElementById('gast').attachShadow({ mode: 'open' });
          root.append(document.createElement(location.search === '?leeg' ? 'button' : 'hr'));`,
      },
    },
    headers: { 'content-security-policy': "script-src 'self'; style-src 'self'" },
  });
});

const visit = (engine: (typeof engines)[number], path: string): Promise<Judgement> =>
  withPage(engine, { origin: site.origin }, async ({ page: tab }) => {
    await tab.goto(site.url(path), { waitUntil: 'networkidle0' });
    return judge(tab);
  });

for (const engine of engines) {
  describe(`the three accessibility engines in ${engine}`, () => {
    it('find nothing wrong on a good page', async () => {
      assert.deepEqual((await visit(engine, '/goed')).wrong, []);
    });

    for (const [what, path] of [
      ['an image without a text', '/slecht'],
      ['a button without a name in a shadow root', '/goed?leeg'],
    ] as const) {
      it(`each find ${what}`, async () => {
        const { wrong } = await visit(engine, path);
        assert.deepEqual(
          [...new Set(wrong.map((line) => line.split(' ')[0]))].sort(),
          ['alfa', 'axe', 'ibm'],
          wrong.join('\n'),
        );
      });
    }
  });
}
