import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { LaunchOptions, Page } from 'puppeteer-core';
import { deelPad, engines, schoolPage, startSite, withPage, type Engine, type Site } from './harness/index.js';
import { startVoices } from './stemmen.js';

interface Gezegd {
  tekst: string;
  stem: string;
  taal: string;
  tempo: number;
  /** What the browser told of it. */
  gebeurd: string[];
}
declare global {
  interface Window {
    gezegd: Gezegd[];
    /** When something was pressed last. */
    gedrukt?: number;
  }
}

const teksten = {
  nl: 'Wat doet uw kind graag? Kies wat past.',
  ar: 'ماذا يحب طفلك؟ اختاروا.',
  // Nobody hears it, so a sentence is said in a moment: enough of them to press a button meanwhile.
  lang: Array.from({ length: 600 }, (_, n) => `Dit is zin ${n} van een lange tekst.`).join(' '),
};
const map = '/proef/';

/** A recording of a moment of silence. */
function opname(seconden: number): Uint8Array {
  const tempo = 8000;
  const stilte = Buffer.alloc(tempo * seconden, 128);
  const kop = Buffer.alloc(44);
  kop.write('RIFF');
  kop.writeUInt32LE(36 + stilte.length, 4);
  kop.write('WAVEfmt ', 8);
  kop.writeUInt32LE(16, 16);
  kop.writeUInt16LE(1, 20);
  kop.writeUInt16LE(1, 22);
  kop.writeUInt32LE(tempo, 24);
  kop.writeUInt32LE(tempo, 28);
  kop.writeUInt16LE(1, 32);
  kop.writeUInt16LE(8, 34);
  kop.write('data', 36);
  kop.writeUInt32LE(stilte.length, 40);
  return Buffer.concat([kop, stilte]);
}

let site: Site;
/** Where what reads is; the page itself does without until somebody listens. */
let lezen: string;
let voices: (engine: Engine) => LaunchOptions;
before(async () => {
  voices = await startVoices();
  const { outputFiles } = await build({
    entryPoints: ['test/puppeteer/voorlezen.pagina.ts'],
    outdir: '/',
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['production'],
    write: false,
  });
  const bestanden = outputFiles.map(({ path, text }) => [
    map + path.slice(path.lastIndexOf('/') + 1),
    { body: text, type: 'text/javascript' },
  ]);
  lezen = await deelPad('lezen');
  const proeven = Object.entries(teksten).map(
    ([id, tekst]) => `<lees-proef id="${id}" lang="${id === 'lang' ? 'nl' : id}" tekst="${tekst}"></lees-proef>`,
  );
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Voorlezen</title>
<script type="module" src="${map}voorlezen.pagina.js"></script>${proeven.join('')}<lees-proef id="geen"></lees-proef>
<lees-proef id="opname" lang="ti" tekst="ሰላም።" opname="/dag.wav"></lees-proef>
<lees-proef id="weg" lang="nl" tekst="Dag." opname="/weg.wav"></lees-proef></html>`;
  site = await startSite({
    pages: {
      '/': html,
      '/bord': schoolPage(
        '<samenspel-beeldinstructie preset="ziek-melden" weergave="een"></samenspel-beeldinstructie>',
      ),
      '/boek': schoolPage('<samenspel-paspoort preset="po" voor="ouder"></samenspel-paspoort>'),
      '/dag.wav': { body: opname(1), type: 'audio/wav' },
      ...Object.fromEntries(bestanden),
    },
  });
});

/** Writes down what is said by the browser's own voice, and what the browser tells of it. */
const luisterMee = (): void => {
  window.gezegd = [];
  window.gedrukt = -1000;
  addEventListener('click', () => (window.gedrukt = performance.now()), true);
  const speak = SpeechSynthesis.prototype.speak;
  SpeechSynthesis.prototype.speak = function (uiting) {
    const gebeurd: string[] = [];
    for (const soort of ['start', 'end', 'error']) uiting.addEventListener(soort, () => gebeurd.push(soort));
    const { text: tekst, lang: taal, rate: tempo, voice } = uiting;
    // A space is said where a browser needs it, and not heard.
    if (tekst !== ' ') window.gezegd.push({ tekst, taal, tempo, stem: voice?.lang ?? '', gebeurd });
    speak.call(this, uiting);
  };
};

/** Opens the page, and waits for the voices: this machine has thousands of them. */
async function open(page: Page, pad = '/'): Promise<void> {
  await page.evaluateOnNewDocument(luisterMee);
  await page.goto(site.url(pad));
  await page.waitForFunction(
    () => ['nl', 'ar'].every((taal) => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(taal))),
    { timeout: 120_000, polling: 250 },
  );
}
/** Once, and not so soon after the one before that it is taken for a hand that shakes. */
async function druk(page: Page, id: string, knop = 'button'): Promise<void> {
  await page.waitForFunction(() => performance.now() - (window.gedrukt ?? -1000) > 450);
  const doel = await page.waitForSelector(`#${id} >>> ${knop}`);
  await doel?.click();
}
const zegt = (page: Page, id: string): Promise<string | undefined> =>
  page.$eval(`#${id} >>> button`, (knop) => knop.textContent?.replace('oor', '').trim());
const wacht = (page: Page, id: string, stand: string): Promise<unknown> =>
  page.waitForFunction(
    (id, stand) => (document.getElementById(id) as HTMLElement & { lezer: { stand: string } }).lezer.stand === stand,
    { timeout: 30_000 },
    id,
    stand,
  );
/** Until it was read to its end: nothing else makes it silent here. */
async function leesUit(page: Page, id: string): Promise<Gezegd[]> {
  const eerder = await page.evaluate(() => window.gezegd.length);
  await druk(page, id);
  await page.waitForFunction((eerder) => window.gezegd.length > eerder, {}, eerder);
  await wacht(page, id, 'stil');
  return page.evaluate((eerder) => window.gezegd.slice(eerder), eerder);
}

for (const engine of engines)
  describe(`reading aloud with the voices of this machine, in ${engine}`, () => {
    const bezoek = (fn: (page: Page) => Promise<void>): Promise<void> =>
      withPage(engine, { origin: site.origin, launch: voices(engine) }, async ({ page }) => {
        await open(page);
        await fn(page);
      });

    it('says Dutch with a Dutch voice and Arabic with an Arabic one, sentence by sentence, to the end', () =>
      bezoek(async (page) => {
        for (const [id, zinnen] of [
          ['nl', ['Wat doet uw kind graag?', 'Kies wat past.']],
          ['ar', ['ماذا يحب طفلك؟', 'اختاروا.']],
        ] as const) {
          const gezegd = await leesUit(page, id);
          assert.deepEqual([...new Set(gezegd.map(({ tekst }) => tekst))], zinnen);
          for (const { stem, taal, gebeurd } of gezegd) {
            assert.match(stem, new RegExp(`^${id}\\b`));
            assert.equal(taal, stem);
            assert.ok(gebeurd.includes('start'), gebeurd.join());
          }
        }
      }));

    it('stops when Stop is pressed', () =>
      bezoek(async (page) => {
        await druk(page, 'lang');
        await wacht(page, 'lang', 'leest');
        assert.equal(await zegt(page, 'lang'), 'Stop');
        await page.waitForFunction(() => window.gezegd.length > 3);
        await druk(page, 'lang');
        await wacht(page, 'lang', 'stil');
        await page.waitForFunction(() => !speechSynthesis.speaking && !speechSynthesis.pending);
        const eerder = await page.evaluate(() => window.gezegd.length);
        assert.ok(eerder < 600, `${eerder} sentences`);
        // And it stays so: what comes next is what is asked next.
        const daarna = await leesUit(page, 'nl');
        assert.equal(daarna[0]?.tekst, 'Wat doet uw kind graag?');
        assert.equal(await zegt(page, 'lang'), 'Luister');
      }));

    it('lets one voice speak: the one that was asked last', () =>
      bezoek(async (page) => {
        await druk(page, 'lang');
        await wacht(page, 'lang', 'leest');
        const gezegd = await leesUit(page, 'ar');
        const talen = gezegd.map(({ stem }) => stem.slice(0, 2));
        // The other may have said one more sentence before the tap.
        assert.equal(talen.lastIndexOf('nl') < talen.indexOf('ar'), true, talen.join());
        assert.ok(gezegd.at(-1)?.gebeurd.includes('start'));
        assert.equal(await zegt(page, 'lang'), 'Luister');
      }));

    it('goes slower while it reads', () =>
      bezoek(async (page) => {
        await druk(page, 'lang');
        await wacht(page, 'lang', 'leest');
        await druk(page, 'lang', '.langzaam');
        await page.waitForFunction(() =>
          window.gezegd.some(({ tempo, gebeurd }) => tempo < 1 && gebeurd.includes('start')),
        );
        await druk(page, 'lang');
        await wacht(page, 'lang', 'stil');
      }));

    it('plays a recording, also in a language without a voice, and reads with a voice what does not come', () =>
      withPage(engine, { origin: site.origin, launch: voices(engine) }, async ({ page, problems }) => {
        problems.expect(/404|weg\.wav/);
        await open(page);
        await druk(page, 'opname');
        await wacht(page, 'opname', 'leest');
        await wacht(page, 'opname', 'stil');
        assert.deepEqual(await page.evaluate(() => window.gezegd), []);
        const gezegd = await leesUit(page, 'weg');
        assert.equal(gezegd[0]?.tekst, 'Dag.');
      }));

    it('says that it does not work now where what reads cannot be fetched', () =>
      withPage(engine, { origin: site.origin, launch: voices(engine) }, async ({ page, problems }) => {
        problems.expect(/503|lezen\./);
        site.pages[lezen] = { body: '', type: 'text/javascript', status: 503 };
        try {
          await page.goto(site.url('/bord'));
          await (await page.waitForSelector('samenspel-beeldinstructie >>> .luister'))?.click();
          const melding = await page.waitForSelector('samenspel-beeldinstructie >>> [role=status] .melding');
          assert.match((await melding?.evaluate((melding) => melding.textContent)) ?? '', /Voorlezen lukt nu niet\./);
        } finally {
          delete site.pages[lezen];
        }
      }));

    for (const [pad, element, zinnen] of [
      ['/bord', 'samenspel-beeldinstructie', ['Uw kind is ziek', 'Bel voordat de school begint.']],
      [
        '/boek',
        'samenspel-paspoort',
        ['Wat doet uw kind graag thuis?', 'Kies wat past.', 'Meer mag ook.', 'buiten spelen'],
      ],
    ] as const)
      it(`reads a whole page of ${element} with a voice of its language`, () =>
        withPage(engine, { origin: site.origin, launch: voices(engine) }, async ({ page }) => {
          await open(page, pad);
          if (pad === '/boek') await page.waitForSelector(`${element} >>> .tegels`);
          await (await page.waitForSelector(`${element} >>> .luister`))?.click();
          // A voice that needs to be asked once more says a sentence twice.
          const gezegd = (): Promise<Gezegd[]> => page.evaluate(() => window.gezegd);
          await page.waitForFunction(
            (aantal) => new Set(window.gezegd.map(({ tekst }) => tekst)).size >= aantal,
            { timeout: 60_000 },
            zinnen.length,
          );
          assert.deepEqual([...new Set((await gezegd()).map(({ tekst }) => tekst))].slice(0, zinnen.length), zinnen);
          for (const { stem } of await gezegd()) assert.match(stem, /^nl\b/);
          await page.waitForSelector(`${element} >>> .luister:not(.speelt)`, { timeout: 60_000 });
        }));

    it('says so where a language has no voice, and says nothing in another voice', () =>
      bezoek(async (page) => {
        // A later version of the voices may know one of these.
        const taal = await page.evaluate(() =>
          ['ti', 'so', 'rif'].find((taal) => !speechSynthesis.getVoices().some(({ lang }) => lang.startsWith(taal))),
        );
        assert(taal);
        await page.$eval('#geen', (proef, taal) => Object.assign(proef, { lang: taal, tekst: 'ሰላም። ከመይ ኣለኹም?' }), taal);
        await druk(page, 'geen');
        await wacht(page, 'geen', 'geen-stem');
        const naam = new Intl.DisplayNames('nl', { type: 'language' }).of(taal);
        assert.equal(
          await page.$eval('#geen >>> button', (knop) => knop.getAttribute('aria-label')),
          `Geen stem voor ${naam} op dit apparaat`,
        );
        assert.deepEqual(await page.evaluate(() => window.gezegd), []);
      }));
  });
