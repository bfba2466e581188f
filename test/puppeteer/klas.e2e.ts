// The promise: a teacher puts the passports of a class together, sees who can help with what, and what he did with it is in
// that child's passport: after a reload, in its file, and nowhere else.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { Toetsen, Vinger, type Hand } from '../drivers/hand.js';
import { matchkader, Matchlijst, matchwoordenIn } from '../drivers/matches.driver.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn } from '../drivers/woorden.js';
import { klas, maakKlas, metMeedoen } from '../fixtures/klas.js';
import { terugVan } from '../fixtures/terug.js';
import { opHetApparaat, withApparaat } from './apparaat.js';
import { engines, schoolPage, startSite, withPage, type Site } from './harness/index.js';

const tag = '<samenspel-matches><p>Vraag het op school</p></samenspel-matches>';
let site: Site;
let map: string;

/** A file on the teacher's device. */
async function bestand(naam: string, inhoud: unknown): Promise<string> {
  const pad = join(map, naam);
  await writeFile(pad, typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
  return pad;
}
const bestanden = (documenten: readonly SamenspelDocument[]): Promise<string[]> =>
  Promise.all(documenten.map((document) => bestand(`${document.id}.json`, document)));

const paspoorttag = (voor: string): string => `<samenspel-paspoort preset="po" ${voor}></samenspel-paspoort>`;

before(async () => {
  map = await mkdtemp(join(tmpdir(), 'klas-'));
  site = await startSite({
    pages: {
      '/': schoolPage(tag),
      '/ar': schoolPage(tag, { lang: 'ar', dir: 'rtl' }),
      '/klas': schoolPage(paspoorttag('voor="leerkracht"')),
      '/paspoort': schoolPage(paspoorttag('')),
    },
  });
});
after(() => rm(map, { recursive: true }));

async function op(page: Page, hand: Hand, pad = '/'): Promise<Matchlijst> {
  await page.goto(site.url(pad));
  return new Matchlijst(page, hand, await matchwoordenIn(pad === '/ar' ? 'ar' : 'nl'));
}

/** As somebody who drags files from a folder: the browser's own driver cannot. */
const sleepErop = (page: Page, inhoud: readonly (readonly [string, string])[]): Promise<void> =>
  page.$eval(
    matchkader,
    (host, alle) => {
      const overdracht = new DataTransfer();
      for (const [naam, tekst] of alle) overdracht.items.add(new File([tekst], naam, { type: 'application/json' }));
      const vak = host.shadowRoot?.querySelector('.ontvangst');
      for (const soort of ['dragover', 'drop'])
        vak?.dispatchEvent(new DragEvent(soort, { dataTransfer: overdracht, bubbles: true, cancelable: true }));
    },
    inhoud as [string, string][],
  );

for (const engine of engines) {
  describe(`the passports of a class, in ${engine}`, () => {
    it('30 files dropped at once give who can help; a press is kept in that passport and read back', () =>
      withApparaat(engine, { origin: site.origin }, async (apparaat) => {
        const { page } = apparaat;
        const lijst = await op(page, new Toetsen(page));
        const { t } = lijst;
        await lijst.ziet('button', t.kies);
        const alle = maakKlas(30);
        await sleepErop(
          page,
          alle.map((document) => [`${document.id}.json`, JSON.stringify(document)] as const),
        );
        await lijst.klaar();
        assert.match(await lijst.tekst(), /Paspoorten in deze lijst: 30/);
        assert.doesNotMatch(JSON.stringify(await opHetApparaat(page)), /Lieke/, 'looking keeps nothing');

        // Lieke's father offers to cook in the morning.
        await lijst.zet(t.vroegHet, 'papa', 'Lieke', 'koken of bakken');
        await lijst.zet(t.zeiJa, 'papa', 'Lieke', 'koken of bakken');
        await lijst.ziet('status', t.bewaardTot.split('{')[0] ?? '');
        const { traag, snel } = await opHetApparaat(page);
        assert.match(JSON.stringify([traag, snel]), /Lieke/);
        assert.doesNotMatch(JSON.stringify([traag, snel]), /Amara/, 'only what was changed is kept');

        const { tekst } = await apparaat.bestand(async () => {
          await lijst.druk('button', t.bestanden);
          await lijst.druk('button', t.bestandVan.replace('{naam}', 'Lieke'));
        });
        const document = JSON.parse(tekst) as SamenspelDocument;
        const standen = document.antwoorden.filter(({ antwoord }) => antwoord?.soort === 'match');
        assert.deepEqual(
          standen.map(({ antwoord, zicht }) => [antwoord?.['stand' as 'soort'], zicht]),
          [['ja', []]],
        );
        assert.equal(document.antwoorden.length, (alle[0]?.antwoorden.length ?? 0) + 1, 'nothing was overwritten');

        await page.reload();
        await lijst.ziet('button', t.vanApparaat);
        assert.doesNotMatch(await lijst.tekst(), /Lieke/, 'never of its own accord');
        await lijst.druk('button', t.vanApparaat);
        await lijst.klaar();
        await lijst.zet(t.hetIsGedaan, 'papa', 'Lieke', 'koken of bakken');
        assert.match(await lijst.tekst(), /Gedaan\. Zeg nog eens dank je wel\./);
      }));

    for (const taal of ['nl', 'ar'] as const)
      it(`go through every state by ${taal === 'nl' ? 'keyboard' : 'finger'} in ${taal}, and back`, () =>
        withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
          const lijst = await op(page, new (taal === 'nl' ? Toetsen : Vinger)(page), taal === 'ar' ? '/ar' : '/');
          const { t } = lijst;
          await lijst.kies(...(await bestanden(klas)));
          const wat = taal === 'nl' ? 'koken of bakken' : 'الطبخ أو صنع الخبز والحلوى';
          for (const knop of [t.vroegHet, t.zeiNee, t.vroegWeer, t.zeiJa, t.hetIsGedaan, t.stapTerug, t.stapTerug])
            await lijst.zet(knop, 'papa', 'Noor', wat);
          await lijst.ziet('button', `${t.zeiJa}: papa ${t.van.replace('{naam}', 'Noor')}, ${wat}`);
        }));

    it('each file that is not in the list is named with why, and the others are shown', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const lijst = await op(page, new Toetsen(page));
        const { t } = lijst;
        const [een] = klas;
        assert.ok(een);
        const later = { ...een, antwoorden: een.antwoorden.map((i, n) => (n ? i : { ...i, versie: [2, 'thuis'] })) };
        await lijst.kies(
          await bestand('goed.json', een),
          await bestand('nog-eens.json', later),
          await bestand('stuk.json', '{"soort":'),
          await bestand('leeg.json', ''),
          await bestand('groot.json', { ...een, vol: ' '.repeat(1024 * 1024) }),
          await bestand('opdracht.json', terugVan('q', { naam: 'Daan' })),
          await bestand('straks.json', { ...een, versie: 2 }),
          await bestand('<b>anders.json', { naam: 'iets' }),
        );
        const tekst = await lijst.tekst();
        for (const zin of [
          ...['stuk.json', t.kapot, 'leeg.json', 'groot.json', t.teGroot, 'opdracht.json', t.geenPaspoort],
          ...['straks.json', t.nieuwer, '<b>anders.json', t.samengevoegd, 'koken of bakken'],
        ])
          assert.ok(tekst.includes(zin), zin);
        assert.match(tekst, /Paspoorten in deze lijst: 1/);
      }));

    it('two children with one name are two, told apart by who filled in and when', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const lijst = await op(page, new Toetsen(page));
        const twee = [
          metMeedoen('a', { naam: 'Noor', ouder: 'papa', biedt: ['koken'], nodig: ['koken'] }),
          metMeedoen('b', { naam: 'noor', ouder: 'oma', biedt: ['koken'] }),
        ];
        await lijst.kies(...(await bestanden(twee)));
        const tekst = await lijst.tekst();
        assert.match(tekst, /Ingevuld door: papa, juf Samira/);
        assert.match(tekst, /Ingevuld door: oma/);
        await lijst.zet(lijst.t.vroegHet, 'oma', 'noor', 'koken of bakken');
        await lijst.ziet('button', `${lijst.t.vroegHet}: papa van Noor, koken of bakken`);
      }));

    it('what the page gives comes beside the files, and a new list takes its place', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const lijst = await op(page, new Toetsen(page));
        const geef = (paspoorten: readonly unknown[]): Promise<void> =>
          page.$eval(matchkader, (host, alle) => void Object.assign(host, { paspoorten: alle }), paspoorten as never);
        await geef([klas[0], JSON.stringify(klas[4]), 7]);
        await lijst.klaar();
        assert.match(await lijst.tekst(), /Paspoorten in deze lijst: 2/);
        assert.ok((await lijst.tekst()).includes('Paspoort 3'));
        await lijst.kies(await bestand('z.json', klas[5]));
        await geef([klas[0]]);
        await page.waitForFunction(
          (host) => /lijst: 2/.test(document.querySelector(host)?.shadowRoot?.textContent ?? ''),
          {},
          matchkader,
        );
        const tekst = await lijst.tekst();
        assert.ok(tekst.includes('Zofia') && !tekst.includes('Lieke'));
      }));

    it('are printed as a list per need, also what is folded', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, gedrukt }) => {
        const lijst = await op(page, new Toetsen(page));
        await lijst.kies(...(await bestanden(klas)));
        const { text, size } = await gedrukt(() => lijst.druk('button', lijst.t.print));
        assert.deepEqual(size, { width: 210, height: 297 });
        for (const woord of [
          'koken of bakken',
          'mee op uitje',
          'voorlezen in eigen taal',
          'papa van Noor',
          'Lieke',
          'de tuin',
        ])
          assert.ok(text.includes(woord), `${woord}\n${text}`);
      }));

    it('go from the screen after a wipe, which asks first', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const lijst = await op(page, new Toetsen(page));
        const { t } = lijst;
        await lijst.kies(...(await bestanden(klas)));
        await lijst.druk('button', t.wis);
        await lijst.druk('button', t.nee);
        assert.match(await lijst.tekst(), /Noor/);
        await lijst.druk('button', t.wis);
        await lijst.druk('button', t.jaWisLijst);
        await lijst.ziet('status', t.lijstGewist);
        assert.doesNotMatch(await lijst.tekst(), /Noor/);
      }));

    it('fetch nothing of the other elements', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const eerder = site.requests.length;
        const lijst = await op(page, new Toetsen(page));
        await lijst.kies(...(await bestanden(klas)));
        await lijst.zet(lijst.t.vroegHet, 'papa', 'Noor', 'koken of bakken');
        const delen = site.requests
          .slice(eerder)
          .flatMap(({ path }) => /delen\/\w+\/([\w-]+)\.js/.exec(path)?.[1] ?? []);
        assert.ok(delen.includes('matches'));
        for (const ander of ['paspoort', 'invullen', 'thuisopdracht', 'beeldinstructie', 'informatiekaart', 'po-kind'])
          assert.ok(!delen.includes(ander), `${ander} in ${delen.join(' ')}`);
      }));
  });
}

for (const engine of engines) {
  describe(`a teacher's class on one device, in ${engine}`, () => {
    const gaNaar = async (page: Page, pad: string, hand: Hand = new Toetsen(page)): Promise<Paspoort> => {
      await page.goto(site.url(pad));
      return new Paspoort(page, await woordenIn('nl'), hand);
    };

    it('takes many files after one yes, finds a child by name, and opens one at a time, none mixed up', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const paspoort = await gaNaar(page, '/klas');
        const { t } = paspoort;
        await paspoort.druk('button', t.klasTerug);
        await paspoort.kop(t.klasTitel);
        await paspoort.zetInKlas(
          ...(await bestanden(maakKlas(12))),
          await bestand('stuk.json', '{'),
          await bestand('opdracht.json', terugVan('q', { naam: 'Daan' })),
        );
        await paspoort.kop(t.klasErbijVraag);
        const vraag = await paspoort.tekst();
        for (const woord of ['Lieke', 'Finn', 'stuk.json', t.klasKapot, t.klasGeenPaspoort])
          assert.ok(vraag.includes(woord), woord);
        assert.doesNotMatch(JSON.stringify(await opHetApparaat(page)), /Lieke/, 'nothing before the yes');
        await paspoort.druk('button', t.klasJa);
        await paspoort.ziet(t.klasErbij);

        await page.reload();
        await paspoort.kop(t.klasTitel);
        const namen = await page.$$eval('pierce/.leerling b', (alle) => alle.map((een) => een.textContent));
        assert.deepEqual(namen, [...namen].sort());
        assert.equal(namen.length, 12);
        await paspoort.schrijfIn('sam', t.klasZoek);
        await paspoort.ziet('Sami');
        assert.doesNotMatch(await paspoort.tekst(), /Lieke/);
        await paspoort.druk('button', 'Sami');
        await paspoort.kop(t.wieBenJij);
        assert.match(await paspoort.tekst(), /van Sami/);
        assert.doesNotMatch(await paspoort.tekst(), /Lieke|Finn|Zofia/, 'nothing of another child is visible');
        assert.doesNotMatch(
          await page.$eval('samenspel-paspoort', (e) => e.shadowRoot?.textContent ?? ''),
          /Lieke|Finn/,
        );
        await paspoort.druk('button', t.klasTerug);
        await paspoort.kop(t.klasTitel);
        const na = await page.$$eval('pierce/.leerling b', (alle) => alle.length);
        assert.equal(na, 12, 'opening overwrites nothing, and makes nothing');
      }));

    it('puts a known child together with what is here, and takes one away after asking', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const paspoort = await gaNaar(page, '/klas');
        const { t } = paspoort;
        const [een, twee] = klas;
        assert.ok(een && twee);
        await paspoort.druk('button', t.klasTerug);
        await paspoort.zetInKlas(await bestand('een.json', een));
        await paspoort.druk('button', t.klasJa);
        await paspoort.ziet(t.klasErbij);
        const later = { ...een, antwoorden: een.antwoorden.map((i, n) => (n ? i : { ...i, versie: [2, 'thuis'] })) };
        await paspoort.zetInKlas(await bestand('een.json', later), await bestand('twee.json', twee));
        await paspoort.ziet('Al in de klas: 1');
        await paspoort.druk('button', t.klasJa);
        await paspoort.ziet(t.klasErbij);
        assert.match(JSON.stringify(await opHetApparaat(page)), /thuis/);
        await paspoort.druk('button', t.klasWeg);
        await paspoort.druk('button', 'Sami');
        await paspoort.druk('button', t.klasNeeWeg);
        await paspoort.ziet('Sami');
        await paspoort.druk('button', t.klasWeg);
        await paspoort.druk('button', 'Sami');
        await paspoort.druk('button', t.klasJaWeg);
        await paspoort.ziet(t.klasIsWeg);
        const er = JSON.stringify(await opHetApparaat(page));
        assert.doesNotMatch(er, /\bsami\b/i);
        assert.match(er, /\bnoor\b/);
      }));

    it('shows in the passport what was asked on the page of matches', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const lijst = await op(page, new Toetsen(page));
        await lijst.kies(...(await bestanden(klas)));
        await lijst.zet(lijst.t.vroegHet, 'papa', 'Noor', 'koken of bakken');
        await lijst.ziet('status', lijst.t.bewaardTot.split('{')[0] ?? '');
        const paspoort = await gaNaar(page, '/klas');
        await paspoort.druk('button', 'Noor');
        await paspoort.ziet('Paspoort van Noor');
        const { snel } = await opHetApparaat(page);
        assert.match(JSON.stringify(snel), /gevraagd\\*","wie|stand\\*":\\*"gevraagd/);
      }));

    it('is there for a teacher where nobody is fixed, and a family with two children never sees it', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const zet = await gaNaar(page, '/klas');
        await zet.druk('button', zet.t.klasTerug);
        await zet.zetInKlas(...(await bestanden(klas.slice(0, 2))));
        await zet.druk('button', zet.t.klasJa);
        await zet.ziet(zet.t.klasErbij);
        const thuis = await gaNaar(page, '/paspoort');
        await thuis.kop(thuis.t.welkKind);
        assert.ok(!(await thuis.heeft('button', thuis.t.naarDeKlas)));
        await gaNaar(page, '/klas');
        await zet.zetInKlas(...(await bestanden(klas.slice(2, 4))));
        await zet.druk('button', zet.t.klasJa);
        await zet.ziet(zet.t.klasErbij);
        const school = await gaNaar(page, '/paspoort');
        await school.druk('button', school.t.naarDeKlas);
        await school.druk('button', 'Amara');
        await school.druk('button', school.t.klasTerug);
        await school.kop(school.t.klasTitel);
      }));
  });
}
