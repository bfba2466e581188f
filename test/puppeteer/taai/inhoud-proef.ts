// The promise: nothing that comes from outside surprises the element, and words stay words.
import assert from 'node:assert/strict';
import { it, type TestContext } from 'node:test';
import { build } from 'esbuild';
import { schoolPage, startSite, withPage, type Engine, type Site } from '../harness/index.js';
import { aanvallen } from './vijandig.js';
import type { Uitslag } from './pagina.js';

/** Photos and recordings on the school's own site that the cases name. An attack may come out at such an address too. */
const bestanden = [
  ...['/niet-hier.png', '/foto.jpg', '/fotos/1.png', '/a b.png', '/a.jpg', '/a.mp3'],
  ...aanvallen
    .filter((adres) => URL.canParse(adres, 'http://school.invalid'))
    .map((adres) => decodeURIComponent(new URL(adres, 'http://school.invalid').pathname)),
];

const sites = new Map<string, Promise<Site>>();

/** What is tried on a page: the script that tries, the tag on the page, and what is said in its console. */
interface Beproefde {
  script: string;
  tag: string;
}
const matches: Beproefde = { script: 'klas', tag: '<samenspel-matches></samenspel-matches>' };
const paspoort: Beproefde = { script: 'inhoud', tag: '<samenspel-paspoort preset="po"></samenspel-paspoort>' };

const maakSite = ({ script, tag }: Beproefde): Promise<Site> =>
  build({
    entryPoints: [`test/puppeteer/taai/${script}.pagina.ts`],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  }).then(({ outputFiles }) =>
    startSite({
      headers: {},
      mounts: { '/samenspel/': 'dist', '/kaarten/': 'stories/kaarten' },
      pages: {
        '/proef': schoolPage(tag),
        '/proef.js': { body: outputFiles[0]?.text ?? '', type: 'text/javascript' },
        ...Object.fromEntries(bestanden.map((adres) => [adres, { body: '', type: 'image/png' }])),
      },
    }),
  );

/** A page without a policy: what an attack could do, it may. */
function opSite(wat: Beproefde): Promise<Site> {
  const site = sites.get(wat.script + wat.tag) ?? maakSite(wat);
  sites.set(wat.script + wat.tag, site);
  return site;
}

/** Asks the page to try something. Fails on what is uncaught, on reports, and on requests elsewhere. */
async function opPagina<T>(
  engine: Engine,
  vraag: string,
  verwacht: readonly RegExp[],
  kijkNa: (antwoord: T) => void,
  wat = paspoort,
): Promise<void> {
  const { origin, url } = await opSite(wat);
  const naam = /samenspel-\w+/.exec(wat.tag)?.[0] ?? '';
  await withPage(engine, { origin }, async ({ page, problems }) => {
    for (const patroon of verwacht) problems.expect(patroon);
    // Content may be a change of anything: what looks like a name is asked for, and is not there.
    problems.allow(/\/delen\/\w+\/(beeldinstructie|thuisopdracht)-[a-z0-9-]+\.js/);
    await page.goto(url('/proef'));
    await page.evaluate((tag) => customElements.whenDefined(tag).then(() => undefined), naam);
    await page.addScriptTag({ url: '/proef.js' });
    kijkNa((await page.evaluate(`proef.${vraag}`)) as T);
  });
}

/** Bad content is reported to the console too. */
const gemeld = /^console\.warn: <samenspel-paspoort> /;

/** So many cases on one page: then another is opened, as nobody has thousands on one. */
const perPagina = 200;

async function alle(
  t: TestContext,
  engine: Engine,
  vraag: (aantal: number, zaad: number) => string,
  aantal: number,
  verwacht: RegExp[],
  op = paspoort,
): Promise<void> {
  const geteld: Record<string, number> = {};
  const kijkNa = (uitslag: Uitslag): void => {
    assert.deepEqual(uitslag.fouten, []);
    for (const [soort, n] of Object.entries(uitslag.geteld)) geteld[soort] = (geteld[soort] ?? 0) + n;
  };
  for (let begin = 0; begin < aantal; begin += perPagina)
    await opPagina(engine, vraag(Math.min(perPagina, aantal - begin), 1000 + begin), verwacht, kijkNa, op);
  t.diagnostic(JSON.stringify(geteld));
  const goed = (geteld['goed'] ?? 0) + (geteld['gewijzigd'] ?? 0);
  assert(goed >= aantal / 3 && goed < aantal, 'at least a third is valid, and not all');
}

export function neemtAlles(engine: Engine, { sjablonen, documenten }: { sjablonen: number; documenten: number }): void {
  it(`shows ${sjablonen} generated templates, or says calmly what is wrong with them`, (t) =>
    alle(t, engine, (n, zaad) => `sjablonen(${n}, ${zaad})`, sjablonen, [gemeld]));

  it(`takes ${documenten / 2} generated documents as its value, or says what is wrong with them`, (t) =>
    alle(t, engine, (n, zaad) => `waarden(${n}, ${zaad})`, documenten / 2, [gemeld]));

  it(`takes ${documenten / 2} generated files, or says what is wrong with them`, (t) =>
    alle(t, engine, (n, zaad) => `bestanden(${n}, ${zaad})`, documenten / 2, []));
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

/** The elements that show one piece of content. */
export function toontElkeInhoud(engine: Engine, aantal: number): void {
  const soorten = {
    matches: matches.tag,
    beeldinstructie: '<samenspel-beeldinstructie preset="ziek-melden"></samenspel-beeldinstructie>',
    informatiekaart: '<samenspel-informatiekaart src="/kaarten/groep-5.json"></samenspel-informatiekaart>',
    thuisopdracht: '<samenspel-thuisopdracht preset="wie-ben-ik"></samenspel-thuisopdracht>',
  };
  for (const [naam, tag] of Object.entries(soorten)) {
    const op: Beproefde = { script: 'soorten', tag };
    const verwacht = [new RegExp(`^console\\.warn: <samenspel-${naam}> `)];

    it(`shows ${aantal} times what may be content of a ${naam}, or says calmly what is wrong with it`, (t) =>
      alle(t, engine, (n, zaad) => `soort('${naam}', ${n}, ${zaad})`, aantal, verwacht, op));

    it(`shows hostile words in a ${naam} as words, wherever words may stand`, (t) =>
      opPagina<Uitslag>(
        engine,
        `woorden('${naam}')`,
        [],
        (uitslag) => {
          t.diagnostic(JSON.stringify(uitslag.geteld));
          assert.deepEqual(uitslag.fouten, []);
          assert((uitslag.geteld['vergeleken'] ?? 0) > 30);
        },
        op,
      ));
  }
}

/** A teacher who takes whatever she was given. */
export function legtSamen(engine: Engine, aantal: number): void {
  it(`puts ${aantal} generated classes together, or names each passport that is none`, (t) =>
    alle(t, engine, (n, zaad) => `klas(${n}, ${zaad})`, aantal, [], matches));

  it('shows hostile words in the passports of a class as words, on the screen and on paper', (t) =>
    opPagina<Uitslag>(
      engine,
      'woorden()',
      [],
      (uitslag) => {
        t.diagnostic(JSON.stringify(uitslag.geteld));
        assert.deepEqual(uitslag.fouten, []);
        assert((uitslag.geteld['vergeleken'] ?? 0) > 100);
      },
      matches,
    ));
}
