// What every element promises to the page it stands in, whatever it is for. Run on each of them, in each browser.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LaunchOptions, Page } from 'puppeteer-core';
import type { Taal } from '../../src/i18n/vertaler.js';
import {
  deelPad,
  printed,
  schoolPage,
  withPage,
  type Engine,
  type Site,
  type VisitOptions,
} from '../puppeteer/harness/index.js';

export interface Belofte {
  /** `samenspel-` and this is its tag. */
  naam: string;
  /** How a page asks for what it usually shows. */
  attributen: Record<string, string>;
  /** What is then read at once, by language. */
  leest: Record<Taal, string>;
  /** Whole content of the page itself; this word is read at once. */
  eigen(woord: string): object;
  /** Files of the build that only other elements show something with. */
  vreemd: RegExp;
}

/** What stands in the tag. */
const BEL = 'Bel de school: 010 123 45 67';
const kaal = `<p>${BEL}</p>`;

type Host = HTMLElement & { content: unknown; src: string; preset: string; stemOpAfstand: boolean };

const schrijf = (attributen: Record<string, string>, voor = ''): string =>
  Object.entries(attributen)
    .map(([naam, waarde]) => ` ${voor}${naam}="${waarde}"`)
    .join('');

/** Text properties that a page's own styles hand down, and colours. */
const geerfd = [
  ...['font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant-caps', 'line-height', 'letter-spacing'],
  ...['word-spacing', 'text-transform', 'text-align', 'text-indent', 'text-shadow', 'white-space', 'word-break'],
  ...['hyphens', 'color', 'visibility', 'direction', 'list-style-type', 'quotes', 'tab-size', 'cursor'],
];

/** A page whose own styles would spoil everything that listens to them. */
const LELIJK = `:root { --v: 3px; --vl: 3px; --vd: 3px; --vorm: 3px; --m: 3px; --ml: 3px; --md: 768px; --ruit: 3px; --inkt: 3px; }
  body, body * { font: italic 700 7px/0.8 serif; font-variant-caps: small-caps; letter-spacing: 6px; word-spacing: 9px;
  text-transform: uppercase; text-align: right; text-indent: 40px; text-shadow: 2px 2px red; white-space: pre; word-break: break-all;
  color: rgb(1, 2, 3); list-style-type: square; quotes: "x" "y"; tab-size: 20; cursor: crosshair; }
  button, input, svg, p, h2, h3, section, div { margin: 50px; border: 9px solid red; float: right; display: inline; position: relative; }`;

export function belooft(
  engine: Engine,
  { naam, attributen, leest, eigen, vreemd }: Belofte,
  site: Site,
  opHttp: { origin: string; launch: LaunchOptions },
): void {
  const tag = `samenspel-${naam}`;
  const pad = (van: string): string => `/${naam}/${van}`;
  const maak = (meer: Record<string, string> = {}, binnen = '', met = attributen): string =>
    `<${tag}${schrijf({ ...met, ...meer })}>${binnen}${kaal}</${tag}>`;
  const json = (woord: string): string => `<script type="application/json">${JSON.stringify(eigen(woord))}</script>`;
  const geen = 'Geen element';

  const paginas: Record<string, Site['pages'][string]> = {
    gewoon: schoolPage(maak()),
    bron: schoolPage(maak({ src: pad('bestand.json') })),
    script: schoolPage(maak({ src: pad('bestand.json') }, json('Uit de tag'))),
    'bestand.json': { body: JSON.stringify(eigen('Uit een bestand')), type: 'application/json' },
    cms: schoolPage(`<div data-samenspel="${naam}"${schrijf(attributen, 'data-')}>${kaal}</div>`),
    fout: schoolPage(maak({}, '<script type="application/json">{"id":"x"}</script>')),
    talen: schoolPage(`<div lang="ar" dir="rtl">${maak()}</div><div lang="en-GB">${maak()}</div>`),
    // A classic script runs before a module does.
    vooraf: schoolPage(`${maak()}<script src="${pad('vooraf.js')}"></script>`),
    'vooraf.js': {
      body: `Object.assign(document.querySelector('${tag}'), { content: ${JSON.stringify(eigen('Van tevoren'))}, lang: 'ar' });`,
      type: 'text/javascript',
    },
    leeg: schoolPage(`<h1>${geen}</h1>`),
    lelijk: schoolPage(maak(), { head: `<link rel="stylesheet" href="${pad('lelijk.css')}">` }),
    'lelijk.css': { body: LELIJK, type: 'text/css' },
    'zonder-ons': schoolPage(gewonePagina).replace(/<(link|script).*samenspel.*>/g, ''),
    'met-ons': schoolPage(gewonePagina + maak()),
    ertussen: schoolPage(
      `<h1>Een school</h1><p>Wij leren samen.</p>${maak()}<h2>De agenda</h2><p>Maandag zijn wij vrij.</p>`,
    ),
    nogmaals: schoolPage(maak(), { head: '<script type="module" src="/nog-eens/samenspel.js"></script>' }),
  };
  for (const [van, inhoud] of Object.entries(paginas)) site.pages[pad(van)] = inhoud;

  /** Waits until this is read in it, or in the nth of them. */
  const ziet = (page: Page, woorden: string, plaats = 0): Promise<unknown> =>
    page.waitForFunction(
      (host, tekst, n) => {
        const element = [...document.querySelectorAll(host)][n];
        const blad = element?.shadowRoot?.querySelector<HTMLElement>('.samenspel');
        return (blad?.innerText ?? '').replace(/\s+/g, ' ').includes(tekst);
      },
      {},
      tag,
      woorden,
      plaats,
    );
  const op = (
    van: string,
    fn: (visit: Parameters<Parameters<typeof withPage>[2]>[0]) => Promise<void>,
    opties: Partial<VisitOptions> = {},
  ): Promise<void> =>
    withPage(engine, { origin: site.origin, ...opties }, async (visit) => {
      await visit.page.goto(site.url(pad(van)));
      await fn(visit);
    });
  const metHost = <T>(page: Page, doe: (host: Host, waarde: unknown) => T, waarde?: unknown): Promise<unknown> =>
    page.$eval(tag, doe as (host: Element, waarde: unknown) => T, waarde);
  const bladen = (page: Page): Promise<string[]> =>
    page.$$eval(tag, (hosts) =>
      hosts.map((host) => {
        const blad = host.shadowRoot?.querySelector<HTMLElement>('.samenspel');
        return `${blad?.lang} ${blad?.dir}`;
      }),
    );

  describe(`<${tag}> promises, in ${engine}`, () => {
    it('takes its content from a property, else from the tag, else from a file, else by name', () =>
      op('script', async ({ page }) => {
        await ziet(page, 'Uit de tag');
        await metHost(page, (host, inhoud) => (host.content = inhoud), eigen('Van de pagina'));
        await ziet(page, 'Van de pagina');
        await metHost(page, (host) => (host.content = undefined));
        await ziet(page, 'Uit de tag');
        await metHost(page, (host) => host.querySelector('script')?.remove());
        await ziet(page, 'Uit een bestand');
        if ('src' in attributen) return;
        await metHost(page, (host) => host.removeAttribute('src'));
        await ziet(page, leest.nl);
      }));

    it('comes in a div where a CMS strips tags, with what stands in it', () =>
      op('cms', async ({ page }) => {
        await ziet(page, leest.nl);
        assert.equal(await page.$eval(`${tag} > p`, (p) => p.textContent), BEL);
      }));

    it('says calmly that its content is wrong, with what stands in the tag, and tells the page once', () =>
      withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
        const gemeld: string[] = [];
        page.on('console', (bericht) => gemeld.push(bericht.text()));
        problems.expect(new RegExp(`console\\.warn: <${tag}>`));
        await page.evaluateOnNewDocument(() => {
          const gehoord: unknown[] = [];
          Object.assign(window, { gehoord });
          document.addEventListener('samenspel-error', (e) => gehoord.push([e.composed, e.meldingen.length > 0]));
        });
        await page.goto(site.url(pad('fout')));
        await ziet(page, 'Dit doet het even niet. Bel de school.');
        await ziet(page, 'Voor de beheerder');
        assert(await page.$eval(`${tag} > p`, (p) => p.checkVisibility()));
        assert.deepEqual(await page.evaluate('gehoord'), [[true, true]]);
        assert.equal(gemeld.filter((regel) => regel.startsWith('<samenspel-')).length, 1);
        await metHost(page, (host, inhoud) => (host.content = inhoud), eigen('Nu wel'));
        await ziet(page, 'Nu wel');
      }));

    it('speaks the nearest language, each element its own, and changes with it', () =>
      op('talen', async ({ page }) => {
        await ziet(page, leest.ar, 0);
        await ziet(page, leest.en, 1);
        assert.deepEqual(await bladen(page), ['ar rtl', 'en ltr']);
        await metHost(page, (host) => (host.lang = 'en'));
        await ziet(page, leest.en, 0);
        await metHost(page, (host) => (host.lang = 'xx'));
        await ziet(page, leest.nl, 0);
        await metHost(page, (host) => host.removeAttribute('lang'));
        await ziet(page, leest.ar, 0);
        await page.evaluate((host) => document.querySelector(host)?.parentElement?.setAttribute('lang', 'nl'), tag);
        await ziet(page, leest.nl, 0);
        assert.deepEqual(await bladen(page), ['nl ltr', 'en ltr']);
        assert.equal(await page.$eval(tag, (host) => host.getAttribute('lang')), null, 'the page’s own attribute');
      }));

    it('reads "false" as false', () =>
      op('gewoon', async ({ page }) => {
        await ziet(page, leest.nl);
        const standen = await metHost(page, (host) =>
          ['', 'false', 'ja'].map((waarde) => {
            host.setAttribute('stem-op-afstand', waarde);
            return host.stemOpAfstand;
          }),
        );
        assert.deepEqual(standen, [true, false, true]);
      }));

    it('takes what a page set before the script came', () =>
      op('vooraf', async ({ page }) => {
        await ziet(page, 'Van tevoren');
        assert.deepEqual(await bladen(page), ['ar rtl']);
      }));

    it('goes on when a page moves it, takes it away and puts it back', () =>
      op('gewoon', async ({ page }) => {
        await ziet(page, leest.nl);
        await metHost(page, (host) => {
          const elders = document.createElement('aside');
          elders.lang = 'ar';
          document.body.append(elders);
          elders.append(host);
        });
        await ziet(page, leest.ar);
        await metHost(page, async (host) => {
          host.remove();
          await new Promise((frame) => requestAnimationFrame(frame));
          document.body.append(host);
          host.remove();
          document.body.append(host);
        });
        await ziet(page, leest.nl);
      }));

    it('comes when a program makes it, and in the shadow of another element', () =>
      op('leeg', async ({ page }) => {
        await page.evaluate(
          (host, attributen) => {
            const maak = (): HTMLElement => {
              const element = document.createElement(host);
              for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
              return element;
            };
            document.body.append(maak());
            const doos = document.createElement('div');
            doos.lang = 'ar';
            doos.attachShadow({ mode: 'open' }).append(maak());
            document.body.append(doos);
          },
          tag,
          attributen,
        );
        await ziet(page, leest.nl);
        await page.waitForFunction(
          (host, tekst) =>
            [...document.querySelectorAll('div')].some((doos) =>
              doos.shadowRoot
                ?.querySelector(host)
                ?.shadowRoot?.querySelector<HTMLElement>('.samenspel')
                ?.innerText.replace(/\s+/g, ' ')
                .includes(tekst),
            ),
          {},
          tag,
          leest.ar,
        );
      }));

    it('works where the script stands twice on the page', () =>
      op('nogmaals', ({ page }) => ziet(page, leest.nl).then()));

    it('works on plain http', () =>
      withPage(engine, { ...opHttp }, async ({ page }) => {
        await page.goto(`${opHttp.origin}${pad('gewoon')}`);
        assert.equal(await page.evaluate(() => isSecureContext), false);
        await ziet(page, leest.nl);
      }));

    it('leaves no trace on the device before somebody does something', () =>
      op('gewoon', async ({ page, context }) => {
        await ziet(page, leest.nl);
        await page.waitForNetworkIdle();
        const sporen = await page.evaluate(async () => [
          ...Object.keys(localStorage),
          ...Object.keys(sessionStorage),
          ...(await indexedDB.databases()).map(({ name }) => name),
        ]);
        assert.deepEqual(sporen, []);
        assert.deepEqual(await context.cookies(), []);
      }));

    it('fetches nothing of other elements', () => {
      const eerder = site.requests.length;
      return op('gewoon', async ({ page }) => {
        await ziet(page, leest.nl);
        await page.waitForNetworkIdle();
        const delen = site.requests
          .slice(eerder)
          .flatMap(({ path }) => /delen\/\w+\/([\w-]+)\.js/.exec(path)?.[1] ?? []);
        assert(delen.includes(naam), delen.join(' '));
        assert.deepEqual(
          delen.filter((deel) => vreemd.test(deel)),
          [],
        );
      });
    });

    it('is not touched by the styles of the page, and touches nothing of the page', () =>
      op('gewoon', async ({ page }) => {
        const stijlen = (): Promise<string[]> =>
          page.$eval(
            tag,
            (host, namen) =>
              [...(host.shadowRoot?.querySelectorAll('.samenspel, .samenspel *') ?? [])].map((element) => {
                const stijl = getComputedStyle(element);
                return `${element.localName} ${element.className.toString()}: ${namen.map((n) => `${n} ${stijl.getPropertyValue(n)}`).join('; ')}`;
              }),
            geerfd,
          );
        await ziet(page, leest.nl);
        await page.waitForNetworkIdle();
        const mooi = await stijlen();
        await page.goto(site.url(pad('lelijk')));
        await ziet(page, leest.nl);
        await page.waitForNetworkIdle();
        assert.deepEqual(await stijlen(), mooi);

        const vanDePagina = (): Promise<string[]> =>
          page.$$eval('.eigen, .eigen *, html, body', (alle) =>
            alle.map((element) => {
              const stijl = getComputedStyle(element);
              return [...stijl].map((n) => `${n} ${stijl.getPropertyValue(n)}`).join('; ');
            }),
          );
        await page.goto(site.url(pad('zonder-ons')));
        const zonder = await vanDePagina();
        await page.goto(site.url(pad('met-ons')));
        await ziet(page, leest.nl);
        // The page itself is longer, and may have a scroll bar now.
        const maten = /(^|; )(perspective-origin|transform-origin|height|block-size|width|inline-size) [^;]+/g;
        const los = (regels: string[]): string[] => regels.map((regel) => regel.replace(maten, ''));
        assert.deepEqual(los(await vanDePagina()), los(zonder));
      }));

    for (const [wat, weg] of Object.entries({ script: 'samenspel', element: naam }))
      it(`leaves what stands in the tag readable when the ${wat} does not come`, async () => {
        const adres = weg === 'samenspel' ? '/samenspel/samenspel.js' : await deelPad(weg);
        await withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
          problems.expect(/\.js|503/);
          site.pages[adres] = { body: '', type: 'text/javascript', status: 503 };
          try {
            await page.goto(site.url(pad('gewoon')));
            // Never hidden for longer than two seconds.
            await page.waitForFunction(
              (bel) => document.body.innerText.includes(bel) && document.querySelector('p')?.checkVisibility(),
              { timeout: 2500 },
              BEL,
            );
          } finally {
            delete site.pages[adres];
          }
        });
      });

    it(
      'leaves what stands in the tag readable without JavaScript, on the screen and on paper',
      { skip: engine !== 'chromium' },
      () =>
        op(
          'gewoon',
          async ({ page }) => {
            const tekst = await page.$eval('body', (body) => body.innerText);
            assert.match(tekst, /Bel de school: 010 123 45 67/);
            assert.match((await printed(page)).text, /Bel de school: 010 123 45 67/);
          },
          { javaScript: false },
        ),
    );

    for (const screen of ['phone', 'tablet', 'desktop'] as const)
      it(`moves nothing on the page around it, on a ${screen}`, { skip: engine !== 'chromium' }, () =>
        withPage(engine, { origin: site.origin, screen }, async ({ page }) => {
          await page.evaluateOnNewDocument(() => {
            const sprongen: number[] = [];
            Object.assign(window, { sprongen });
            new PerformanceObserver((lijst) => {
              for (const sprong of lijst.getEntries())
                sprongen.push((sprong as PerformanceEntry & { value: number }).value);
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await page.goto(site.url(pad('ertussen')));
          await ziet(page, leest.nl);
          await page.waitForNetworkIdle();
          await page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));
          const sprongen = (await page.evaluate('sprongen')) as number[];
          assert(sprongen.reduce((a, b) => a + b, 0) < 0.01, sprongen.join(' '));
        }),
      );

    it('leaves nothing behind when it goes', { skip: engine !== 'chromium' }, () =>
      op('leeg', async ({ page }) => {
        const cdp = await page.createCDPSession();
        const keer = (): Promise<void> =>
          page.evaluate(
            async (host, attributen) => {
              for (let n = 0; n < 5; n++) {
                const element = document.createElement(host);
                for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
                document.body.append(element);
                await customElements.whenDefined(host);
                const isEr = (): boolean => !!element.shadowRoot?.querySelector('.samenspel > :not(slot)');
                while (!isEr()) await new Promise((frame) => requestAnimationFrame(frame));
                await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
                element.remove();
              }
            },
            tag,
            attributen,
          );
        /** What is left when the browser had time to clean up: a busy one holds what has just gone for a while. */
        const over = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
          let minst = { nodes: Infinity, jsEventListeners: Infinity };
          for (let n = 0; n < 5; n++) {
            await page.evaluate(() => new Promise((rust) => requestIdleCallback(rust)));
            await cdp.send('HeapProfiler.collectGarbage');
            const { nodes, jsEventListeners } = await cdp.send('Memory.getDOMCounters');
            minst = {
              nodes: Math.min(minst.nodes, nodes),
              jsEventListeners: Math.min(minst.jsEventListeners, jsEventListeners),
            };
          }
          return minst;
        };
        await keer();
        await page.waitForNetworkIdle();
        await keer();
        const eerst = await over();
        for (let n = 0; n < 4; n++) await keer();
        const later = await over();
        assert(later.jsEventListeners <= eerst.jsEventListeners, JSON.stringify([eerst, later]));
        // One that has just gone may still be held by the browser.
        assert(later.nodes - eerst.nodes < 200, JSON.stringify([eerst, later]));
      }),
    );
  });
}

/** Something of everything that a school's own page has. */
const gewonePagina = `<main class="eigen"><h1>Een school</h1><p>Wij leren <b>samen</b>. <a href="#x">Lees meer</a></p>
  <ul><li>Groep 1</li></ul><form><label>Naam <input></label><button>Stuur</button><select><option>a</option></select></form>
  <table><tr><td>Maandag</td></tr></table><details><summary>Meer</summary>x</details></main>`;
