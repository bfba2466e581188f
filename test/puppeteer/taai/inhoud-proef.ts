// The promise: nothing that comes from outside surprises the element, and words stay words.
import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { build } from 'esbuild';
import { schoolPage, startSite, withPage, type Engine, type Site } from '../harness/index.js';
import { aanvallen } from './vijandig.js';
import type { Uitslag } from './inhoud.pagina.js';

/** Photos on the school's own site that the cases name. An attack may come out at such an address too. */
const fotos = [
  ...['/niet-hier.png', '/foto.jpg', '/fotos/1.png', '/a b.png'],
  ...aanvallen
    .filter((adres) => URL.canParse(adres, 'http://school.invalid'))
    .map((adres) => decodeURIComponent(new URL(adres, 'http://school.invalid').pathname)),
];

let site: Promise<Site> | undefined;

/** A page without a policy: what an attack could do, it may. */
const opSite = (): Promise<Site> =>
  (site ??= build({
    entryPoints: ['test/puppeteer/taai/inhoud.pagina.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  }).then(({ outputFiles }) =>
    startSite({
      headers: {},
      pages: {
        '/proef': schoolPage('<samenspel-paspoort preset="po"></samenspel-paspoort>'),
        '/proef.js': { body: outputFiles[0]?.text ?? '', type: 'text/javascript' },
        ...Object.fromEntries(fotos.map((adres) => [adres, { body: '', type: 'image/png' }])),
      },
    }),
  ));

/** Asks the page to try something. Fails on what is uncaught, on reports, and on requests elsewhere. */
async function opPagina<T>(
  engine: Engine,
  vraag: string,
  verwacht: readonly RegExp[],
  kijkNa: (antwoord: T) => void,
): Promise<void> {
  const { origin, url } = await opSite();
  await withPage(engine, { origin }, async ({ page, problems }) => {
    for (const patroon of verwacht) problems.expect(patroon);
    await page.goto(url('/proef'));
    await page.evaluate(() => customElements.whenDefined('samenspel-paspoort').then(() => undefined));
    await page.addScriptTag({ url: '/proef.js' });
    kijkNa((await page.evaluate(`proef.${vraag}`)) as T);
  });
}

/** Bad content is reported to the console too. */
const gemeld = /^console\.warn: <samenspel-paspoort> /;

/** So many cases on one page: then another is opened, as nobody has thousands on one. */
const perPagina = 200;

async function alle(t: TestContext, engine: Engine, wat: string, aantal: number, verwacht: RegExp[]): Promise<void> {
  const geteld: Record<string, number> = {};
  for (let begin = 0; begin < aantal; begin += perPagina) {
    const vraag = `${wat}(${Math.min(perPagina, aantal - begin)}, ${1000 + begin})`;
    await opPagina<Uitslag>(engine, vraag, verwacht, (uitslag) => {
      assert.deepEqual(uitslag.fouten, []);
      for (const [soort, n] of Object.entries(uitslag.geteld)) geteld[soort] = (geteld[soort] ?? 0) + n;
    });
  }
  t.diagnostic(JSON.stringify(geteld));
  const goed = (geteld['goed'] ?? 0) + (geteld['gewijzigd'] ?? 0);
  assert(goed >= aantal / 3 && goed < aantal, 'at least a third is valid, and not all');
}

export function neemtAlles(engine: Engine, { sjablonen, documenten }: { sjablonen: number; documenten: number }): void {
  it(`shows ${sjablonen} generated templates, or says calmly what is wrong with them`, (t) =>
    alle(t, engine, 'sjablonen', sjablonen, [gemeld]));

  it(`takes ${documenten / 2} generated documents as its value, or says what is wrong with them`, (t) =>
    alle(t, engine, 'waarden', documenten / 2, [gemeld]));

  it(`takes ${documenten / 2} generated files, or says what is wrong with them`, (t) =>
    alle(t, engine, 'bestanden', documenten / 2, []));
}

/** What the page saw of an element that takes words for markup. */
interface Onveilig {
  skelet: number;
  bezwaren: string[];
  uitgevoerd: number;
}

export function toontWoorden(engine: Engine, elke: number): void {
  it('shows hostile words as words, on every page and wherever words may stand', (t) =>
    opPagina<Uitslag>(engine, `vijandig(${elke})`, [gemeld], (uitslag) => {
      t.diagnostic(JSON.stringify(uitslag.geteld));
      assert.deepEqual(uitslag.fouten, []);
    }));

  it('would be caught at taking words for markup: an element that does is', () =>
    opPagina<Onveilig>(
      engine,
      'onveilig()',
      [/request elsewhere: http:\/\/elders\.invalid/],
      ({ skelet, bezwaren, uitgevoerd }) => {
        assert(skelet >= 4, String(skelet));
        assert(uitgevoerd > 0);
        const tekens = ['attribute onerror', 'attribute onmouseover', 'attribute srcdoc', 'element iframe'];
        for (const teken of [...tekens, 'address href=javascript', 'address src=http://elders'])
          assert(
            bezwaren.some((bezwaar) => bezwaar.startsWith(teken)),
            `${teken} is not in ${bezwaren.join('\n')}`,
          );
      },
    ));
}
