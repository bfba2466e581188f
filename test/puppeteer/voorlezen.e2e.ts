// The promise: who cannot read hears what stands on the page, in its own language or not at all.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import ziekMelden from '../../src/content/beeldinstructie/ziek-melden.js';
import poOuder from '../../src/content/paspoort/po-ouder.js';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import type { Tekst } from '../../src/domain/tekst.js';
import * as inhoud from '../../src/i18n/generated/inhoud-beeldinstructie.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakInhoud, richting, type Taal } from '../../src/i18n/vertaler.js';
import { Toetsen, Vinger, type Hand } from '../drivers/hand.js';
import { Luisteraar, luisterWoorden } from '../drivers/luister.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn } from '../drivers/woorden.js';
import { nu, vind } from '../drivers/zoek.js';
import { engines, schoolPage, startSite, withPage, type Engine, type Site } from './harness/index.js';
import { nepstemmen } from './nepstemmen.js';

const bord = 'samenspel-beeldinstructie';
const boek = 'samenspel-paspoort';
const instructie = '<samenspel-beeldinstructie preset="ziek-melden"></samenspel-beeldinstructie>';
const paspoort = '<samenspel-paspoort preset="po"></samenspel-paspoort>';
/** One line has no Arabic. */
const half = `<samenspel-beeldinstructie lang="ar"><script type="application/json">{
  "id":"half","versie":1,"titel":{"nl":"Uw kind is ziek","ar":"طفلكم مريض"},"beeld":"sick","stappen":[
  {"id":"a","beeld":"morning","tekst":{"nl":"Bel de school.","ar":"اتصلوا بالمدرسة."}},
  {"id":"b","beeld":"say-name","tekst":"Zeg de naam."},
  {"id":"c","beeld":"home","tekst":{"nl":"Blijf thuis.","ar":"ابقوا في البيت."}}]}</script></samenspel-beeldinstructie>`;

let site: Site;
before(async () => {
  const pages: Record<string, string> = { '/half': schoolPage(half), '/samen': schoolPage(instructie + paspoort) };
  for (const taal of ['nl', 'ar'] as const) {
    const opties = { lang: taal, dir: richting(taal) };
    pages[`/${taal}/bord`] = schoolPage(instructie, opties);
    pages[`/${taal}/boek`] = schoolPage(paspoort, opties);
  }
  site = await startSite({ pages });
});

/** The sentences of these texts. */
const zinnen = (taal: Taal, ...teksten: Tekst[]): string[] =>
  teksten
    .map((tekst) => leesTekst(tekst, taal).tekst)
    .flatMap((tekst) => [...new Intl.Segmenter(taal, { granularity: 'sentence' }).segment(tekst)])
    .map(({ segment }) => segment.trim());

const bezoek = (
  engine: Engine,
  pad: string,
  { stemmen, screen }: { stemmen: string[]; screen?: 'phone' },
  doe: (page: Page, hand: Hand) => Promise<void>,
): Promise<void> =>
  withPage(engine, { origin: site.origin, ...(screen ? { screen } : {}) }, async ({ page }) => {
    await page.evaluateOnNewDocument(nepstemmen, stemmen);
    await page.goto(site.url(pad));
    await doe(page, screen ? new Vinger(page) : new Toetsen(page));
  });

const inTaal = async (taal: Taal) =>
  maakInhoud(ziekMelden, taal, await haalLijst(taal, inhoud['beeldinstructie-ziek-melden']));

for (const engine of engines) {
  describe(`reading a picture instruction aloud in ${engine}`, () => {
    for (const taal of ['nl', 'ar'] as const)
      it(`says the title and the step that stands open, and marks where it is, in ${taal}`, () =>
        bezoek(engine, `/${taal}/bord`, { stemmen: ['nl-NL', 'ar-EG'], screen: 'phone' }, async (page, hand) => {
          const t = await luisterWoorden(taal);
          const { titel, stappen } = await inTaal(taal);
          const hoor = new Luisteraar(page, hand, t, bord);
          await hoor.druk(t.luister);
          await hoor.heet(t.stop);
          const verwacht = zinnen(taal, titel, stappen[0]?.tekst ?? '');
          for (const [i, zin] of verwacht.entries()) {
            await hoor.tot(i + 1);
            await hoor.merkt(zin, zin.split(/\s+/)[1]?.replace(/[.،:]$/, ''));
            await hoor.eind();
          }
          await hoor.heet(t.nogEens);
          const gezegd = await hoor.gezegd();
          assert.deepEqual(
            gezegd.map(({ tekst }) => tekst),
            verwacht,
          );
          for (const { stem } of gezegd) assert.match(stem, new RegExp(`^${taal}`));
        }));

    it('says all steps where all are seen, one after the other, to the end', () =>
      bezoek(engine, '/nl/bord', { stemmen: ['nl-NL'] }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const { titel, stappen, klaar } = await inTaal('nl');
        const hoor = new Luisteraar(page, hand, t, bord);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await hoor.laatLopen();
        await hoor.heet(t.nogEens);
        assert.deepEqual(
          (await hoor.gezegd()).map(({ tekst }) => tekst),
          zinnen('nl', titel, ...stappen.flatMap(({ tekst, tip }) => (tip ? [tekst, tip] : [tekst])), klaar ?? ''),
        );
      }));

    it('is silent after Stop, at the next step, and when the element goes', () =>
      bezoek(engine, '/nl/bord', { stemmen: ['nl-NL'], screen: 'phone' }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, bord);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await hoor.druk(t.stop);
        await hoor.heet(t.luister);
        assert.equal(await hoor.spreekt(), false);

        await hoor.druk(t.luister);
        await hoor.tot(2);
        await hand.druk(await vind(page, bord, 'button', 'Verder'));
        await hoor.heet(t.luister);
        assert.equal(await hoor.spreekt(), false);

        await hoor.druk(t.luister);
        const { stappen } = await inTaal('nl');
        assert.equal((await hoor.tot(3)).at(-1)?.tekst, zinnen('nl', stappen[1]?.tekst ?? '')[0]);
        await page.evaluate((bord) => document.querySelector(bord)?.remove(), bord);
        assert.equal(await hoor.spreekt(), false);
      }));

    it('goes slower from this sentence on', () =>
      bezoek(engine, '/nl/bord', { stemmen: ['nl-NL'] }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, bord);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await hoor.druk(t.langzamer);
        const [eerst, dan] = await hoor.tot(2);
        assert.equal(dan?.tekst, eerst?.tekst);
        assert.deepEqual([eerst?.tempo, dan?.tempo], [1, 0.8]);
      }));

    it('says the sentence of the picture that was made larger', () =>
      bezoek(engine, '/nl/bord', { stemmen: ['nl-NL'], screen: 'phone' }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const { stappen } = await inTaal('nl');
        const zin = leesTekst(stappen[0]?.tekst ?? '', 'nl').tekst;
        await hand.druk(await vind(page, bord, 'button', `Maak groter: ${zin}`));
        await vind(page, bord, 'button', 'Dicht');
        await page.$eval(`${bord} >>> dialog .luister`, (knop) => (knop as HTMLElement).click());
        const hoor = new Luisteraar(page, hand, t, bord);
        assert.deepEqual(
          (await hoor.tot(1)).map(({ tekst }) => tekst),
          zinnen('nl', zin),
        );
      }));

    it('uses no Dutch voice for Arabic: it says that there is none, and offers the Dutch', () =>
      bezoek(engine, '/ar/bord', { stemmen: ['nl-NL'], screen: 'phone' }, async (page, hand) => {
        const t = await luisterWoorden('ar');
        const hoor = new Luisteraar(page, hand, t, bord);
        await hoor.druk(t.luister);
        await hoor.heet(t.inHetNederlands);
        assert.deepEqual(await hoor.gezegd(), []);
        const gezegd = await page.$eval(`${bord} >>> [role=status]`, (status) => status.textContent ?? '');
        assert.match(
          gezegd.replace(/[\u2066-\u2069]/g, ''),
          new RegExp(hoor.geenStem('ar').replace(/[\u2066-\u2069]/g, '')),
        );
        assert.match(gezegd, new RegExp(t.vraagIemand));

        const { titel } = await inTaal('ar');
        await hoor.druk(t.inHetNederlands);
        const [eerst] = await hoor.tot(1);
        assert.deepEqual([eerst?.tekst, eerst?.stem], [zinnen('nl', titel)[0], 'nl-NL']);
        // The Dutch under the title is what is marked.
        await hoor.merkt(zinnen('nl', titel)[0] ?? '');
      }));

    it('reads a line that fell back to Dutch with a Dutch voice, between lines in Arabic', () =>
      bezoek(engine, '/half', { stemmen: ['nl-NL', 'ar-EG'] }, async (page, hand) => {
        const t = await luisterWoorden('ar');
        const hoor = new Luisteraar(page, hand, t, bord);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await hoor.laatLopen();
        await hoor.heet(t.nogEens);
        assert.deepEqual(
          (await hoor.gezegd()).slice(0, 4).map(({ tekst, stem }) => [tekst, stem]),
          [
            ['طفلكم مريض', 'ar-EG'],
            ['اتصلوا بالمدرسة.', 'ar-EG'],
            ['Zeg de naam.', 'nl-NL'],
            ['ابقوا في البيت.', 'ar-EG'],
          ],
        );
      }));

    it('stops when the page turns to another language, and reads that one next', () =>
      bezoek(engine, '/nl/bord', { stemmen: ['nl-NL', 'ar-EG'], screen: 'phone' }, async (page, hand) => {
        const [nl, ar] = [await luisterWoorden('nl'), await luisterWoorden('ar')];
        await new Luisteraar(page, hand, nl, bord).druk(nl.luister);
        const hoor = new Luisteraar(page, hand, ar, bord);
        await hoor.tot(1);
        await page.evaluate(() => (document.documentElement.lang = 'ar'));
        await hoor.heet(ar.luister);
        assert.equal(await hoor.spreekt(), false);
        await hoor.druk(ar.luister);
        assert.equal((await hoor.tot(2)).at(-1)?.stem, 'ar-EG');
      }));

    it('fetches no voice for who does not listen', () =>
      bezoek(engine, '/nl/bord', { stemmen: ['nl-NL'] }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, bord);
        await hoor.heet(t.luister);
        const gehaald = (): Promise<boolean> =>
          page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/lezen.')));
        await page.waitForNetworkIdle();
        assert.equal(await gehaald(), false);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        assert.equal(await gehaald(), true);
      }));
  });

  describe(`reading the passport aloud in ${engine}`, () => {
    it('leaves who pressed “Langzamer” where they are when it has been read', () =>
      bezoek(engine, '/nl/boek', { stemmen: ['nl-NL'] }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, boek);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await hoor.druk(t.langzamer);
        await hoor.tot(2);
        await hoor.laatLopen();
        await hoor.heet(t.luister);
        const waar = (): Promise<string> =>
          page.$eval(boek, (host) => host.shadowRoot?.activeElement?.textContent?.trim() ?? 'nowhere');
        assert.equal(await hoor.spreekt(), false);
        assert.equal(await waar(), t.langzamer);
      }));

    it('fetches at the tap what reads, and nothing of other elements', () =>
      bezoek(engine, '/nl/boek', { stemmen: ['nl-NL'] }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, boek);
        await hoor.heet(t.luister);
        await page.waitForNetworkIdle();
        const gehaald = (): Promise<string[]> =>
          page.evaluate(() =>
            performance.getEntriesByType('resource').map(({ name }) => name.split('/').at(-1)?.split(/[-.]/)[0] ?? ''),
          );
        const vooraf = await gehaald();
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await page.waitForNetworkIdle();
        const erbij = (await gehaald()).slice(vooraf.length);
        assert(erbij.includes('lezen'), erbij.join());
        for (const ander of [
          'informatiekaart',
          'thuisopdracht',
          'beeldinstructie',
          'schema',
          'oordeel',
          'vlot',
          'antwoorden',
        ])
          assert(!erbij.includes(ander), erbij.join());
      }));

    it('says who can fill in, then the question, its explanation and each answer, and marks the tile', () =>
      bezoek(engine, '/nl/boek', { stemmen: ['nl-NL'], screen: 'phone' }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, boek);
        const boekje = new Paspoort(page, await woordenIn('nl'), hand);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await hoor.laatLopen();
        await hoor.heet(t.luister);
        const start = (await hoor.gezegd()).map(({ tekst }) => tekst);
        assert.deepEqual(start.slice(0, 3), [boekje.t.wieBenJij, boekje.t.kind, boekje.t.ouder]);

        await page.evaluate(() => Object.assign(window.nepstem, { houdVast: true, gezegd: [] }));
        await boekje.begin('ouder');
        await boekje.apparaat('eigen');
        await boekje.noem('ouder', boekje.t.mama);
        const [vraag] = maakInhoud(poOuder, 'nl', null).algemeen ?? [];
        assert(vraag);
        const opties = (vraag.opties ?? []).map(({ tekst }) => leesTekst(tekst, 'nl').tekst);
        const verwacht = [
          ...zinnen('nl', vraag.vraag, vraag.uitleg ?? ''),
          ...opties,
          boekje.t.zelf,
          boekje.t.inHetGesprek,
        ];
        await hoor.druk(t.luister);
        for (const [i, zin] of verwacht.entries()) {
          await hoor.tot(i + 1);
          await hoor.merkt(zin);
          if (opties.includes(zin))
            assert.equal(
              await page.$eval(`${boek} >>> .tegel:has(.zin-nu)`, (tegel) => tegel.textContent?.trim()),
              zin,
            );
          await hoor.eind();
        }
        await hoor.heet(t.luister);
        assert.deepEqual(
          (await hoor.gezegd()).map(({ tekst }) => tekst),
          verwacht,
        );
      }));

    it('is silent when the next question comes', () =>
      bezoek(engine, '/nl/boek', { stemmen: ['nl-NL'], screen: 'phone' }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const hoor = new Luisteraar(page, hand, t, boek);
        const boekje = new Paspoort(page, await woordenIn('nl'), hand);
        await boekje.begin('ouder');
        await boekje.apparaat('eigen');
        await boekje.noem('ouder', boekje.t.mama);
        await hoor.druk(t.luister);
        await hoor.tot(1);
        await boekje.verder();
        await hoor.heet(t.luister);
        assert.equal(await hoor.spreekt(), false);
      }));

    it('uses no Dutch voice for Arabic, and says so', () =>
      bezoek(engine, '/ar/boek', { stemmen: ['nl-NL'], screen: 'phone' }, async (page, hand) => {
        const t = await luisterWoorden('ar');
        const hoor = new Luisteraar(page, hand, t, boek);
        await hoor.druk(t.luister);
        await hoor.heet(hoor.geenStem('ar'));
        assert.deepEqual(await hoor.gezegd(), []);
      }));

    it('stops the instruction beside it: one voice on a page', () =>
      bezoek(engine, '/samen', { stemmen: ['nl-NL'] }, async (page, hand) => {
        const t = await luisterWoorden('nl');
        const [een, ander] = [bord, boek].map((kader) => new Luisteraar(page, hand, t, kader));
        assert(een && ander);
        await een.druk(t.luister);
        await een.tot(1);
        await ander.druk(t.luister);
        await ander.tot(2);
        await een.heet(t.luister);
        await ander.heet(t.stop);
        assert.equal(await nu(page, bord, 'button', t.stop), null);
      }));
  });
}
