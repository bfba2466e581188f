// The promise: a family does it together, says how it was, and the school hears of it when they want, and not before.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import deWinkel from '../../src/content/thuisopdracht/de-winkel.js';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import { maakInhoud, richting, type Taal } from '../../src/i18n/vertaler.js';
import type { SamenspelSubmitEvent } from '../../src/base/antwoorden/submit.event.js';
import { Toetsen, Vinger } from '../drivers/hand.js';
import { antwoorden, kader, Thuisopdracht, woordenIn, type Woorden } from '../drivers/thuisopdracht.driver.js';
import { opHetApparaat, withApparaat } from './apparaat.js';
import { engines, schoolPage, startSite, STRICT_CSP, withPage, type Site } from './harness/index.js';

const tag = (attributen: string, binnen = ''): string =>
  `<samenspel-thuisopdracht ${attributen}>${binnen}<p>Bel de school: 010 123 45 67</p></samenspel-thuisopdracht>`;
const formulier = (attributen: string): string =>
  schoolPage(`<form method="post" action="/ontvang">${tag(`preset="wie-ben-ik" weergave="een" name="opdracht" ${attributen}`)}
    <label>Klas <input name="klas" value="3b"></label><button>Versturen</button> <button type="reset">Leegmaken</button></form>`);
const nooit = '<script type="application/json">{"basis":"hoe-was-dat-vroeger"}</script>';

let site: Site;
let nl: Woorden;
before(async () => {
  nl = await woordenIn('nl');
  const pages: Record<string, string> = {
    '/': schoolPage(tag('preset="wie-ben-ik" weergave="een" name="opdracht"')),
    '/los': schoolPage(tag('preset="wie-ben-ik" weergave="een"')),
    '/nooit': schoolPage(tag('weergave="alles"', nooit)),
    '/gewoon': formulier(''),
    '/verborgen': formulier('hidden-input'),
    '/verplicht': formulier('required'),
  };
  for (const taal of ['nl', 'ar'] as const)
    pages[`/${taal}`] = schoolPage(tag('preset="wie-ben-ik"'), { lang: taal, dir: richting(taal) });
  site = await startSite({ pages });
});

const alles = [
  'kind/gepraat=ja',
  'kind/hoe-was-het=leuk',
  'kind/snapte=hulp',
  'ouder/gepraat=ja',
  'ouder/praten=ja',
  'ouder/snapte=ja',
];

async function op(page: Page, pad: string, woorden = nl): Promise<Thuisopdracht> {
  await page.goto(site.url(pad));
  return new Thuisopdracht(page, woorden, new Toetsen(page));
}

for (const engine of engines) {
  describe(`a home assignment in ${engine}`, () => {
    it('loads nothing of other elements, also with content of its own', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const eerder = site.requests.length;
        await page.goto(site.url('/nooit'), { waitUntil: 'networkidle0' });
        const gehaald = site.requests.slice(eerder).map(({ path }) => path);
        assert(gehaald.some((path) => path.includes('/oordeel.')));
        assert.deepEqual(
          gehaald.filter((path) => /paspoort|invullen|kaart|beeldinstructie/.test(path)),
          [],
        );
      }));

    it('brings with its first page what that shows, and the steps with their drawings when somebody begins', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const sinds = (n: number): string[] => site.requests.slice(n).map(({ path }) => path);
        const eerder = site.requests.length;
        await page.goto(site.url('/los'), { waitUntil: 'networkidle0' });
        assert.deepEqual(
          sinds(eerder).filter((path) => /verloop|afsluiten|antwoorden|later|\/(en|ar)\//.test(path)),
          [],
        );
        const opdracht = new Thuisopdracht(page, nl, new Toetsen(page));
        const begin = site.requests.length;
        await opdracht.knop(nl.t.beginnen);
        await opdracht.ziet('heading', 'Vertel het spel');
        await page.waitForNetworkIdle();
        const gehaald = sinds(begin);
        assert.equal(gehaald.filter((path) => path.includes('-later.')).length, 1);
        assert.deepEqual(
          gehaald.filter((path) => /themas|paspoort/.test(path)),
          [],
        );
        await page.waitForFunction(
          (host) => document.querySelector(host)?.shadowRoot?.querySelector('.tafereel svg.pk')?.childElementCount,
          {},
          kader,
        );
      }));

    it('says calmly that it cannot begin without the internet, and begins when that is back', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page, problems }) => {
        problems.expect(/console\.warn: <samenspel-thuisopdracht>/);
        await page.goto(site.url('/los'), { waitUntil: 'networkidle0' });
        const opdracht = new Thuisopdracht(page, nl, new Toetsen(page));
        await page.setOfflineMode(true);
        await opdracht.knop(nl.t.beginnen);
        await opdracht.ziet('alert', nl.t.laadFout);
        await opdracht.knop(nl.t.terug);
        await opdracht.knop(nl.t.beginnen);
        await opdracht.ziet('alert', nl.t.laadFout);
        await page.setOfflineMode(false);
        await opdracht.knop(nl.t.opnieuw);
        await opdracht.ziet('heading', 'Vertel het spel');
      }));

    for (const Klasse of [Toetsen, Vinger])
      for (const taal of ['nl', 'ar'] as const satisfies Taal[])
        it(`is done from beginning to end by ${Klasse === Toetsen ? 'keyboard' : 'finger'} alone, in ${taal}`, () =>
          withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
            await page.goto(site.url(`/${taal}`));
            const opdracht = new Thuisopdracht(page, await woordenIn(taal), new Klasse(page));
            await opdracht.doe();
            await opdracht.vertel();
            assert.equal(await opdracht.waarde(), null, 'nothing is shared before they say so');
            await opdracht.stempel();
            await opdracht.ziet('heading', opdracht.w.t.goedGedaan);
            const waarde = await opdracht.waarde();
            assert.deepEqual(antwoorden(waarde), alles);
            assert.equal(waarde?.soort, 'samenspel-thuisopdracht');
            assert.deepEqual(waarde?.sjabloon, { id: 'wie-ben-ik', versie: 1 });
            const gevraagd = waarde?.antwoorden.find(({ vraag }) => vraag === 'hoe-was-het')?.gevraagd;
            assert.deepEqual(gevraagd, { tekst: 'Hoe vond jij het?', opties: { leuk: 'leuk' } }, 'asked in Dutch');
          }));

    it('changes whose turn it is, and lets the clock run only when asked', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const opdracht = await op(page, '/los');
        const { t } = nl;
        await opdracht.knop(t.beginnen);
        await opdracht.verder();
        await opdracht.verder();
        const beurt = (): Promise<string | undefined> =>
          page.$eval(kader, (host) => (host.shadowRoot?.querySelector('.speler') as HTMLElement).innerText);
        assert.match((await beurt()) ?? '', /Kind/);
        await opdracht.knop(t.wissel);
        assert.match((await beurt()) ?? '', /Ouder of verzorger/);
        await opdracht.knop(t.zetKlokAan.replace('{aantal}', '5'));
        await opdracht.knop(t.zetKlokUit);
        await opdracht.ziet('button', t.zetKlokAan.replace('{aantal}', '5'));
      }));

    it('is there again after a reload, and gone after a wipe', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const opdracht = await op(page, '/los');
        const { t } = nl;
        await opdracht.doe('eigen');
        await opdracht.kies('kind', 'hoe-was-het', 'leuk');
        await page.reload();
        await opdracht.knop(t.verderGaan);
        await opdracht.ziet('heading', 'Hoe vond jij het?');
        const gekozen = await page.$eval(
          kader,
          (host) => host.shadowRoot?.querySelector<HTMLInputElement>('.gezichten input')?.checked,
        );
        assert.equal(gekozen, true);
        await opdracht.knop(t.bewarenEnWissen);
        await opdracht.knop(t.wisAlles);
        await opdracht.knop(t.jaWis);
        await opdracht.ziet('status', t.allesGewist);
        const { snel, tabblad, traag } = await opHetApparaat(page);
        assert.deepEqual(
          [...Object.keys({ ...snel, ...tabblad }).filter((sleutel) => sleutel.includes('thuisopdracht/')), ...traag],
          [],
        );
      }));

    it('begins another assignment at its beginning when the page shows one, and has the first again as it was left', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const opdracht = await op(page, '/');
        const { t } = nl;
        const toon = (preset: string): Promise<void> =>
          page.$eval(kader, (host, naam) => host.setAttribute('preset', naam), preset);
        await opdracht.doe();
        await opdracht.vertel();
        await opdracht.stempel();
        await opdracht.ziet('button', t.stuur);
        await toon('de-winkel');
        await opdracht.ziet('heading', leesTekst(maakInhoud(deWinkel, 'nl', null).titel, 'nl').tekst);
        await opdracht.knop(t.beginnen);
        await toon('wie-ben-ik');
        await opdracht.knop(t.verderGaan);
        await opdracht.ziet('heading', 'Hoe vond jij het?');
      }));

    it('of a theme that is nobody’s business leaves no trace on the device, and says so', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const opdracht = await op(page, '/nooit');
        const { t } = nl;
        await opdracht.knop(t.beginnen);
        await opdracht.verder();
        await opdracht.knop(t.hoeWasHet);
        await opdracht.kies('kind', 'hoe-was-het', 'leuk');
        await opdracht.verder();
        await opdracht.schrijf('Bij oma op het erf');
        await opdracht.verder();
        await opdracht.stempel();
        assert.match(
          await page.$eval(kader, (host) => (host.shadowRoot?.querySelector('.voet') as HTMLElement).innerText),
          new RegExp(t.nooitBewaard.slice(0, 20)),
        );
        const { snel, tabblad, traag } = await opHetApparaat(page);
        assert.deepEqual([snel, tabblad, traag], [{}, {}, []]);
      }));

    for (const pad of ['/gewoon', '/verborgen'])
      it(`is posted once by a form (${pad})`, () =>
        withPage(engine, { origin: site.origin }, async ({ page }) => {
          const opdracht = await op(page, pad);
          await opdracht.doe();
          await opdracht.vertel('Het ging goed');
          await opdracht.stempel();
          await opdracht.ziet('heading', nl.t.goedGedaan);
          const waarde = JSON.stringify(await opdracht.waarde());
          const knop = await page.$('form > button');
          assert(knop);
          await knop.focus();
          await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
          assert.deepEqual(site.posts.at(-1)?.fields.sort(), [
            ['klas', '3b'],
            ['opdracht', waarde],
          ]);
        }));

    it('stops a form that needs it until they are done, and says what to do', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const opdracht = await op(page, '/verplicht');
        await opdracht.ziet('button', nl.t.beginnen);
        assert.equal(await page.$eval('form', (form) => form.reportValidity()), false);
        await opdracht.ziet('alert', nl.t.nogNiets);
        await opdracht.doe();
        await opdracht.vertel();
        await opdracht.stempel();
        await opdracht.ziet('heading', nl.t.goedGedaan);
        assert.equal(await page.$eval('form', (form) => form.reportValidity()), true);
      }));

    it('says "verzonden" only when the school proved it', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const opdracht = await op(page, '/');
        const { t } = nl;
        await opdracht.doe();
        await opdracht.vertel();
        await opdracht.stempel();
        await page.evaluate((host) => {
          let keer = 0;
          document.querySelector(host)?.addEventListener('samenspel-submit', (event) => {
            keer++;
            if (keer === 1) (event as SamenspelSubmitEvent).respondWith(Promise.reject(new Error('offline')));
            if (keer === 2) (event as SamenspelSubmitEvent).respondWith(Promise.resolve());
          });
        }, kader);
        await opdracht.knop(t.stuur);
        await opdracht.ziet('alert', t.nietVerzonden);
        await opdracht.knop(t.stuur);
        await opdracht.ziet('heading', t.verzonden);
        const ander = await op(page, '/');
        await ander.knop(t.verderGaan);
        await ander.verder();
        await ander.verder();
        await ander.knop(t.klaarKnop);
        await ander.knop(t.stuur);
        await ander.ziet('heading', t.aangeboden);
      }));

    it('asks what nine digits are before anything leaves', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const opdracht = await op(page, '/');
        const { t } = nl;
        await opdracht.doe();
        await opdracht.vertel('Mijn nummer is 111222333');
        await opdracht.ziet('alert', t.nummerTitel);
        assert.equal(await opdracht.waarde(), null);
        await opdracht.knop(t.haalWeg);
        await opdracht.stempel();
        await opdracht.ziet('heading', t.goedGedaan);
        assert.doesNotMatch(JSON.stringify(await opdracht.waarde()), /111222333/);
      }));

    it('is one sheet of paper with two sides', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, gedrukt }) => {
        const opdracht = await op(page, '/los');
        const { text, pages, size } = await gedrukt(() => opdracht.knop(nl.t.opPapier));
        assert.equal(pages, 2);
        assert.deepEqual(size, { width: 210, height: 297 });
        const woorden = text.replace(/\s+/g, ' ');
        for (const zin of ['Wie ben ik?', 'U hoeft geen les te geven.', 'Stel een vraag.', 'Welk dier wil jij zijn?'])
          assert(woorden.includes(zin), zin);
        assert(woorden.includes(nl.t.gepraatPapier));
        assert.doesNotMatch(woorden, /Beginnen/);
      }));

    it('saves a file that says what was answered', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, bestand }) => {
        const opdracht = await op(page, '/los');
        await opdracht.doe();
        await opdracht.vertel();
        await opdracht.stempel();
        const { naam, tekst } = await bestand(() => opdracht.knop(nl.t.bestand));
        assert.match(naam, /^samenspel-thuisopdracht-\w+\.json$/);
        assert.deepEqual(antwoorden(JSON.parse(tekst) as Parameters<typeof antwoorden>[0]), alles);
      }));

    it('works under the strict policy without a report', () =>
      withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
        const antwoord = await page.goto(site.url('/los'));
        assert.equal(antwoord?.headers()['content-security-policy'], STRICT_CSP);
        const opdracht = new Thuisopdracht(page, nl, new Toetsen(page));
        await opdracht.doe();
        await opdracht.vertel();
        await opdracht.stempel();
        await opdracht.ziet('heading', nl.t.goedGedaan);
        void problems;
      }));
  });
}
