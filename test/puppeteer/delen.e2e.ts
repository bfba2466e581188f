// Together without a server: a link and a locked file go from device to device, and nothing comes in unseen.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { crc32, deflateRawSync } from 'node:zlib';
import type { LaunchOptions, Page } from 'puppeteer-core';
import { browsers } from '../../scripts/lib/browsers.mjs';
import { canoniek } from '../../src/domain/canoniek.js';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { Toetsen, type Hand } from '../drivers/hand.js';
import { gedeeldDoor, klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { opHetApparaat, withApparaat } from './apparaat.js';
import { engines, schoolPage, startSite, withPage, type Engine, type Site } from './harness/index.js';
import { Muis } from './taai/muis.js';

const map = await mkdtemp(join(tmpdir(), 'samenspel-delen-'));
after(() => rm(map, { recursive: true, force: true }));

let site: Site;
let woorden: Woorden;
let t: Woorden['t'];
before(async () => {
  woorden = await woordenIn('nl', klein);
  t = woorden.t;
  const ander = JSON.stringify({ ...klein, id: 'ander' });
  site = await startSite({
    pages: {
      '/': schoolPage(`<h1 id="welkom">De Wilg</h1><samenspel-paspoort>${kleinJson}</samenspel-paspoort>`),
      '/twee': schoolPage(
        `<samenspel-paspoort id="een"><script type="application/json">${ander}</script></samenspel-paspoort>
        <samenspel-paspoort id="twee">${kleinJson}</samenspel-paspoort>
        <samenspel-paspoort id="drie" draft="drie">${kleinJson}</samenspel-paspoort>`,
      ),
      '/geen': schoolPage('<h1>Zonder paspoort</h1>'),
      '/kaal': schoolPage(`<samenspel-paspoort>${kleinJson}</samenspel-paspoort>`).replace(
        '/samenspel.js',
        '/alleen.js',
      ),
      '/samenspel/alleen.js': {
        body: (await readFile('dist/samenspel.js', 'utf8')).replaceAll('./delen/', './nergens/'),
        type: 'text/javascript',
      },
      '/anders': schoolPage('<h1>Anders</h1>'),
    },
  });
});

const op = (page: Page, hand: Hand = new Muis(page)): Paspoort => new Paspoort(page, woorden, hand);
const adres = (page: Page): Promise<string> => page.evaluate(() => location.href);

/** A link as another program could write it. */
const linkMet = (inhoud: string): string => {
  const ingepakt = deflateRawSync(inhoud, { level: 9 });
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(ingepakt));
  return `#samenspel=${Buffer.concat([som, ingepakt]).toString('base64url')}.1`;
};
const linkVan = (document: SamenspelDocument): string => linkMet(canoniek(document));

const teksten = (waarde: SamenspelDocument | null): string[] =>
  (waarde?.antwoorden ?? []).map(({ antwoord }) => String((antwoord as { tekst?: string } | null)?.tekst ?? '')).sort();

/** A child at home answers and shares. */
async function kindVultIn(paspoort: Paspoort, tekst: string): Promise<void> {
  await paspoort.begin('kind');
  await paspoort.apparaat('eigen');
  await paspoort.noem('kind', 'Noor');
  await paspoort.schrijf(vraagVan('leuk'), tekst);
  await paspoort.verder();
  await paspoort.laatZien();
  await paspoort.klaar();
}

async function ouderVultIn(paspoort: Paspoort, tekst: string): Promise<void> {
  await paspoort.begin('ouder');
  await paspoort.apparaat('eigen');
  await paspoort.noem('ouder', t.mama);
  await paspoort.slaOver();
  await paspoort.schrijf(vraagVan('trots'), tekst);
  await paspoort.verder();
  await paspoort.laatZien();
  await paspoort.klaar();
}

async function juf(paspoort: Paspoort): Promise<void> {
  await paspoort.begin('leerkracht');
  await paspoort.apparaat('eigen');
  await paspoort.noem('leerkracht', 'Samira');
  await paspoort.bewaren();
}

/** How to start the browser for a site whose name is no local one: it has what plain http has. */
const metNamen = (engine: Engine): LaunchOptions =>
  engine === 'chromium'
    ? { args: [...(browsers().chromium.args ?? []), '--host-resolver-rules=MAP *.test 127.0.0.1'] }
    : { extraPrefsFirefox: { 'network.dns.localDomains': 'school.test' } };

for (const engine of engines) {
  describe(`together without a server, in ${engine}`, () => {
    it('brings a child, a mother and a teacher together from three devices, by a link and a locked file', async () => {
      const { origin, url } = site;
      // The child has no mouse.
      const link = await withPage(engine, { origin }, async ({ page }) => {
        await page.goto(url('/'));
        const paspoort = op(page, new Toetsen(page));
        await kindVultIn(paspoort, 'Bouwen met blokken');
        const gemaakt = await paspoort.maakLink();
        await paspoort.ziet(t.linkLezen);
        await paspoort.ziet(woorden.vul(t.antwoordenVan, { wie: 'Noor' }));
        await paspoort.knop(t.kopieer);
        await paspoort.ziet(t.gekopieerd);
        await paspoort.terug();
        await paspoort.klaar();
        return gemaakt;
      });
      assert.ok(link.startsWith(`${url('/')}#samenspel=`) && link.length < 1500, link);

      const slot = join(map, `${engine}-slot.json`);
      const zin = await withApparaat(engine, { origin }, async ({ page, bestand }) => {
        await page.goto(url('/'));
        const paspoort = op(page, new Toetsen(page));
        await ouderVultIn(paspoort, 'Zij deelt alles');
        await paspoort.bewaren();
        let woordenVanZin = '';
        const { pad, naam, tekst } = await bestand(async () => {
          woordenVanZin = await paspoort.maakSlot();
        });
        await paspoort.ziet(t.staatOpSlot);
        await paspoort.ziet(t.zinKwijt);
        await paspoort.ziet(woordenVanZin);
        assert.match(naam, /^samenspel-slot-/);
        assert.doesNotMatch(tekst, /Zij deelt|mama|antwoorden/);
        await copyFile(pad, slot);
        return woordenVanZin;
      });
      assert.equal(zin.split(' ').length, 5);

      await withApparaat(engine, { origin }, async ({ page, bestand }) => {
        await page.goto(url('/'));
        const paspoort = op(page);
        await juf(paspoort);
        // Her own passport is on this device. The link asks who goes on, and only then says what it is.
        await page.goto(url('/anders'));
        await page.goto(link);
        await paspoort.kop(t.verderMet);
        assert.equal(await adres(page), url('/'));
        assert.doesNotMatch(await paspoort.tekst(), /Noor|Bouwen/);
        await paspoort.gaVerder('leerkracht');
        await paspoort.kop(t.watErInLinkZit);
        await paspoort.ziet(woorden.vul(t.antwoordenVan, { wie: 'Noor' }));
        assert.equal(await paspoort.waarde(), null);
        await paspoort.knop(t.jaZelfdeKind);
        await paspoort.klaar();
        assert.deepEqual(teksten(await paspoort.waarde()), ['Bouwen met blokken']);

        await paspoort.bewaren();
        await paspoort.openBestand(slot);
        await paspoort.ontgrendel('een heel andere zin');
        await paspoort.ziet(t.zinKloptNiet);
        assert.equal(await paspoort.geschreven(), 'een heel andere zin');
        await paspoort.knop(t.nietDoen);
        await paspoort.bewaren();
        await paspoort.openBestand(slot);
        await paspoort.ontgrendel(` ${zin.toUpperCase()} `);
        await paspoort.kop(t.watErInZit);
        await paspoort.ziet(woorden.vul(t.antwoordenVan, { wie: 'mama' }));
        await paspoort.knop(t.jaZelfdeKind);
        await paspoort.klaar();
        assert.deepEqual(teksten(await paspoort.waarde()), ['', 'Bouwen met blokken', 'Zij deelt alles']);

        // The same again is known, and changes nothing.
        const heen = await paspoort.waarde();
        await page.goto(url('/anders'));
        await page.goto(link);
        await paspoort.gaVerder('leerkracht');
        await paspoort.ziet(t.zelfdePaspoort);
        await paspoort.knop(t.voegSamen);
        await paspoort.klaar();
        assert.deepEqual(await paspoort.waarde(), heen);
        await paspoort.bewaren();
        const { tekst } = await bestand(() => paspoort.knop(t.bewaarInBestand));
        assert.equal((JSON.parse(tekst) as SamenspelDocument).ook?.length, 2);
      });
    });

    it('takes a link out of the address at once, once, and leaves nothing of it behind', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const link = linkVan(gedeeldDoor('leerkracht', 'Fijn in de klas'));
        await page.goto(site.url('/anders'));
        await page.goto(site.url(`/?p=12${link}`));
        const paspoort = op(page);
        await paspoort.kop(t.watErInLinkZit);
        assert.equal(await adres(page), site.url('/?p=12'));
        await paspoort.knop(t.nietDoen);
        await paspoort.kop(t.wieBenJij);
        const { snel, tabblad, traag } = await opHetApparaat(page);
        assert.doesNotMatch(JSON.stringify([snel, tabblad, traag]), /Fijn in de klas|samenspel=/);
        await page.reload();
        await paspoort.kop(t.wieBenJij);
        assert.equal(await paspoort.heeft('heading', t.watErInLinkZit), false);
        // Away and back: from the browser's memory or anew, it does not ask again.
        await page.goto(site.url('/anders'));
        await page.evaluate(() => history.back());
        await page.waitForFunction("document.querySelector('samenspel-paspoort')?.matches(':defined')");
        await paspoort.kop(t.wieBenJij);
        assert.equal(await paspoort.heeft('heading', t.watErInLinkZit), false);
        assert.equal(await adres(page), site.url('/?p=12'));
      }));

    it('takes it out of the address also where no passport comes, and leaves what is not ours alone', () =>
      withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
        await page.goto(site.url(`/geen${linkVan(gedeeldDoor('ouder', 'Trots'))}`));
        await page.waitForFunction(() => location.hash === '');
        // Nothing comes but the first script.
        problems.expect(/^404|module|MIME/i);
        await page.goto(site.url(`/kaal${linkVan(gedeeldDoor('ouder', 'Trots'))}`));
        await page.waitForFunction(() => location.hash === '');
        for (const ander of ['#welkom', '#samenspel', '#x=samenspel=1', '#']) {
          await page.goto(site.url('/anders'));
          await page.goto(site.url(`/${ander}`));
          await op(page).kop(t.wieBenJij);
          assert.equal(await adres(page), site.url(`/${ander}`));
        }
      }));

    it('takes a link that is pasted into the address of an open page, also while somebody is writing', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url('/'));
        const paspoort = op(page);
        await paspoort.begin('kind');
        await paspoort.apparaat('eigen');
        await paspoort.noem('kind', 'Noor');
        await paspoort.schrijf(vraagVan('leuk'), 'Half af');
        await page.evaluate((hash) => (location.hash = hash), linkVan(gedeeldDoor('ouder', 'Trots')));
        await paspoort.kop(t.watErInLinkZit);
        assert.equal(await adres(page), site.url('/'));
        // Another language first: it is there still.
        await paspoort.taal('en', await woordenIn('en', klein));
        await paspoort.kop(paspoort.t.watErInLinkZit);
        await paspoort.knop(paspoort.t.nietDoen);
        assert.equal(await paspoort.geschreven(), 'Half af');
      }));

    it('shows a link in the first passport that it was made for, and in no other', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url(`/twee${linkVan(gedeeldDoor('leerkracht', 'Fijn'))}`));
        const [een, twee, drie] = ['#een', '#twee', '#drie'].map(
          (id) => new Paspoort(page, woorden, new Muis(page), id),
        );
        assert.ok(een && twee && drie);
        await twee.kop(t.watErInLinkZit);
        for (const ander of [een, drie]) {
          await ander.kop(t.wieBenJij);
          assert.equal(await ander.heeft('heading', t.watErInLinkZit), false);
        }
        await page.goto(site.url('/anders'));
        const vanAnder = { ...gedeeldDoor('leerkracht', 'Fijn'), sjabloon: { id: 'onbekend', versie: 1 } };
        await page.goto(site.url(`/twee${linkVan(vanAnder)}`));
        await een.kop(t.watErInLinkZit);
        assert.equal(await twee.heeft('heading', t.watErInLinkZit), false);
      }));

    for (const [wat, hash, zegt] of [
      ['was cut off', () => linkVan(gedeeldDoor('ouder', 'Trots')).slice(0, -9), 'linkKapot'],
      ['has another letter', () => linkVan(gedeeldDoor('ouder', 'Trots')).replace(/.(?=.{20}$)/, '_'), 'linkKapot'],
      ['is a bomb', () => linkMet('a'.repeat(5_000_000)), 'linkTeGroot'],
      ['is of tomorrow', () => '#samenspel=AAAA.2', 'linkNieuwer'],
      ['holds something else', () => linkMet('{"soort":"boodschappen"}'), 'linkGeenPaspoort'],
    ] as const)
      it(`says so, and changes nothing, when a link ${wat}`, () =>
        withPage(engine, { origin: site.origin }, async ({ page }) => {
          await page.goto(site.url(`/${hash()}`));
          const paspoort = op(page);
          await paspoort.ziet(t[zegt]);
          await paspoort.ziet(t.nietsVeranderd);
          assert.equal(await adres(page), site.url('/'));
          await paspoort.knop(t.gaVerder);
          await paspoort.kop(t.wieBenJij);
          assert.equal(await paspoort.waarde(), null);
        }));

    it('on plain http: copies what is selected, has no lock, and says so before it offers less', async () => {
      const origin = site.origin.replace('127.0.0.1', 'school.test');
      const slot = join(map, `${engine}-dicht.json`);
      await writeFile(slot, '{"soort":"samenspel-slot","versie":1}');
      await withPage(engine, { origin, launch: metNamen(engine) }, async ({ page }) => {
        await page.goto(`${origin}/`);
        const er = await page.evaluate(() => [isSecureContext, crypto.subtle, navigator.clipboard]);
        assert.deepEqual(er.map(Boolean), [false, false, false]);
        const paspoort = op(page);
        await kindVultIn(paspoort, 'Bouwen');
        const link = await paspoort.maakLink();
        assert.ok(link.startsWith(`${origin}/#samenspel=`));
        await paspoort.knop(t.kopieer);
        await paspoort.ziet(t.gekopieerd);
        await paspoort.terug();
        await paspoort.bewaren();
        await paspoort.knop(t.maakSlot);
        await paspoort.ziet(t.slotKanNiet);
        assert.ok(await paspoort.heeft('button', t.zonderSlot));
        await paspoort.terug();
        await paspoort.openBestand(slot);
        await paspoort.ziet(t.slotKanNietOpen);
      });
    });

    it('never lets a link say where answers go, which questions are asked, or what somebody here answered', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, bestand }) => {
        await page.goto(site.url('/'));
        const paspoort = op(page);
        await ouderVultIn(paspoort, 'Dit zei ik echt');
        await paspoort.bewaren();
        const { tekst } = await bestand(() => paspoort.knop(t.bewaarInBestand));
        const eigen = JSON.parse(tekst) as SamenspelDocument;
        const moeder = eigen.personen[0];
        assert.ok(moeder);
        const vals = {
          ...eigen,
          sjabloon: { id: 'klein', versie: 99 },
          endpoint: 'https://elders.example/',
          content: { basis: 'po' },
          personen: [{ ...moeder, naam: 'Piet', rol: 'leerkracht' as const, versie: [99, 'x'] as [number, string] }],
          antwoorden: [
            ...eigen.antwoorden.map((i) => ({
              ...i,
              vorige: [i.versie, ...(i.vorige ?? [])],
              versie: [1, 'x'] as [number, string],
              antwoord: { soort: 'tekst' as const, tekst: 'Dit zei ik nooit' },
            })),
            ...gedeeldDoor('kind', 'Van Noor').antwoorden.map((i) => ({ ...i, persoon: 'onbekend' })),
          ],
        };
        await page.evaluate((hash) => (location.hash = hash), linkVan(vals));
        await paspoort.kop(t.watErInLinkZit);
        await paspoort.ziet(woorden.vul(t.antwoordenVan, { wie: `mama / Piet, ${t.iemandZonderNaam}` }));
        await paspoort.knop(t.voegSamen);
        // Her answers are beside those of the link, and she is asked.
        await paspoort.kop(t.tweeAntwoorden);
        await paspoort.ziet('Dit zei ik nooit');
        for (let keer = 0; keer < eigen.antwoorden.length; keer++) {
          await paspoort.kop(t.tweeAntwoorden);
          await paspoort.knop(t.kiesLater);
        }
        await paspoort.bewaren();
        const na = JSON.parse((await bestand(() => paspoort.knop(t.bewaarInBestand))).tekst) as SamenspelDocument;
        assert.deepEqual([na.id, na.sjabloon, na.personen], [eigen.id, eigen.sjabloon, eigen.personen]);
        for (const { vraag, antwoord } of eigen.antwoorden)
          assert.ok(
            na.antwoorden.some((i) => i.vraag === vraag && canoniek(i.antwoord) === canoniek(antwoord)),
            vraag,
          );
        const gezet = await page.$eval('samenspel-paspoort', (e) => [
          e.getAttribute('endpoint'),
          e.getAttribute('content'),
        ]);
        assert.deepEqual(gezet, [null, null]);
        assert.equal(JSON.stringify(await paspoort.waarde()).includes('elders.example'), false);
        assert.match(
          await readFile((await bestand(() => paspoort.knop(t.bewaarInBestand))).pad, 'utf8'),
          /Dit zei ik echt/,
        );
      }));
  });
}
