// The promise: a parent sees at once how to reach the school, and whether that is possible now; a talk is in the calendar,
// and the card on the fridge, at one press.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import type { Page } from 'puppeteer-core';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import type { Informatiekaart } from '../../src/domain/informatiekaart/informatiekaart.js';
import bloktekstenModule from '../../src/elements/informatiekaart/blokken/blokken.teksten.js';
import tekstenModule from '../../src/elements/informatiekaart/informatiekaart.teksten.js';
import { kalender } from '../../src/elements/informatiekaart/internal/kalender.js';
import * as lijsten from '../../src/i18n/generated/informatiekaart.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakTeksten, richting, vul, type Taal } from '../../src/i18n/vertaler.js';
import { Toetsen, Vinger, type Hand } from '../drivers/hand.js';
import { dingen, nu, vind, type ToegankelijkeRol } from '../drivers/zoek.js';
import { withApparaat } from './apparaat.js';
import { engines, printed, schoolPage, startSite, withPage, type Site } from './harness/index.js';

const kader = 'samenspel-informatiekaart';
const tag = (attributen = 'src="/kaart.json"', binnen = ''): string =>
  `<samenspel-informatiekaart ${attributen}>${binnen}<p>Bel de school: 010 123 45 67</p></samenspel-informatiekaart>`;

let site: Site;
let kaart: Informatiekaart;
before(async () => {
  kaart = JSON.parse(await readFile('stories/kaarten/groep-5.json', 'utf8')) as Informatiekaart;
  const pages: Record<string, string | { body: string; type: string }> = {
    '/kaart.json': { body: JSON.stringify(kaart), type: 'application/json' },
  };
  for (const taal of ['nl', 'ar'] as const) pages[`/${taal}`] = schoolPage(tag(), { lang: taal, dir: richting(taal) });
  site = await startSite({ pages });
});

/** The words of the element in one language. */
async function woordenIn(taal: Taal) {
  return {
    ...maakTeksten(tekstenModule, await haalLijst(taal, lijsten.informatiekaart)),
    ...maakTeksten(bloktekstenModule, await haalLijst(taal, lijsten.blokken)),
  };
}

/** What time it is on the device: the page keeps this clock until it is set again. */
const zetKlok = (page: Page, moment: string): Promise<unknown> =>
  page.evaluateOnNewDocument((instant) => {
    let nu = instant;
    Date.now = () => nu;
    (window as unknown as { zetKlok(instant: number): void }).zetKlok = (later) => {
      nu = later;
    };
  }, Date.parse(moment));

/** Time goes on while nobody looks; then somebody comes back to the page. */
const later = (page: Page, moment: string): Promise<void> =>
  page.evaluate((instant) => {
    (window as unknown as { zetKlok(instant: number): void }).zetKlok(instant);
    document.dispatchEvent(new Event('visibilitychange'));
  }, Date.parse(moment));

const leest = (page: Page): Promise<string> =>
  page.evaluate(
    (host) =>
      document.querySelector<HTMLElement>(host)?.shadowRoot?.querySelector<HTMLElement>('.kaart')?.innerText ?? '',
    kader,
  );

const ziet = (page: Page, woorden: string): Promise<unknown> =>
  page.waitForFunction(
    (host, tekst) => {
      // Firefox leaves the marks of direction out of what it says is shown.
      const kaal = (t: string): string =>
        t
          .replace(/[\u2066-\u2069]/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      const wortel = document.querySelector<HTMLElement>(host)?.shadowRoot?.querySelector<HTMLElement>('.samenspel');
      return kaal(wortel?.innerText ?? '').includes(kaal(tekst));
    },
    {},
    kader,
    woorden,
  );

async function druk(page: Page, hand: Hand, rol: ToegankelijkeRol, ...namen: string[]): Promise<void> {
  const doel = await vind(page, kader, rol, ...namen);
  await hand.druk(doel);
  await doel.dispose();
}

/** A day in the words of this browser: they differ a comma from each other. */
const dagIn = (page: Page, taal: Taal, datum: string): Promise<string> =>
  page.evaluate(
    (taal, datum) =>
      new Intl.DateTimeFormat(`${taal}-u-ca-gregory-nu-latn`, {
        timeZone: 'UTC',
        weekday: 'long',
        day: 'numeric',
        month: 'long',
      }).format(new Date(datum)),
    taal,
    datum,
  );

/** Somebody who reads on to the end. */
async function naarOnder(page: Page): Promise<void> {
  await ziet(page, 'Groep 5');
  await page.evaluate((host) => document.querySelector(host)?.scrollIntoView({ block: 'end' }), kader);
}

const adresVan = async (page: Page, ...namen: string[]): Promise<string | null> => {
  const link = await vind(page, kader, 'link', ...namen);
  return link.evaluate((a) => a.getAttribute('href'));
};

for (const engine of engines) {
  describe(`the info card in ${engine}`, () => {
    it('calls, writes and opens at one press; what cannot be pressed is no button', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const t = await woordenIn('nl');
        await zetKlok(page, '2026-11-09T14:45:00+01:00');
        await page.goto(site.url('/nl'));
        assert.equal(await adresVan(page, `${t.bellen} 010 123 45 67`), 'tel:0101234567');
        assert.equal(await adresVan(page, t['vrij-vragen']), 'mailto:school@de-wilg.example');
        assert.equal(await adresVan(page, t['goed-nieuws']), 'https://de-wilg.example/bericht');
        assert.equal(await adresVan(page, t.zorgen), 'tel:0101234567');
        const map = await vind(page, kader, 'link', t.opKaart);
        assert.deepEqual(await map.evaluate((a) => [a.getAttribute('rel'), (a as HTMLAnchorElement).hostname]), [
          'noopener noreferrer',
          'www.openstreetmap.org',
        ]);
        const namen = (await dingen(page, kader)).filter(({ rol }) => rol === 'link').map(({ naam }) => naam);
        assert(!namen.some((naam) => naam.startsWith(t.vraag)), 'coming to the class is told, not pressed');
        await ziet(page, 'Kom langs: lokaal 5.');
        // One thing hurries.
        assert.equal(await page.$$eval(`${kader} >>> .eerste`, (knoppen) => knoppen.length), 1);
      }));

    for (const taal of ['nl', 'ar'] as const)
      it(`says whether somebody can be reached, also when that changes while it is open, in ${taal}`, () =>
        withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
          const t = await woordenIn(taal);
          const zin = (tekst: string, waarden: Record<string, string>): string => vul(tekst, waarden, richting(taal));
          await zetKlok(page, '2026-11-09T14:45:00+01:00');
          await page.goto(site.url(`/${taal}`));
          await ziet(page, `${t.nu} ${zin(t.nuTot, { tijd: '15:30' })}`);
          await later(page, '2026-11-09T15:30:00+01:00');
          await ziet(page, `${t.nietNu} ${zin(t.morgenVanaf, { tijd: '08:00' })}`);
          await later(page, '2026-11-13T16:00:00+01:00');
          await ziet(page, zin(t.dagVanaf, { dag: await dagIn(page, taal, '2026-11-16'), tijd: '08:00' }));
          await later(page, '2026-12-22T14:45:00+01:00');
          await ziet(page, leesTekst(kaart.vakanties?.[2]?.naam ?? '', taal).tekst);
          // The days after the clocks changed.
          await later(page, '2027-03-30T14:45:00+02:00');
          await ziet(page, `${t.nu} ${zin(t.nuTot, { tijd: '15:30' })}`);
          await later(page, '2027-10-04T14:45:00+02:00');
          await ziet(page, t.oud);
          const woorden = await leest(page);
          assert(!woorden.includes(t.nu) && !woorden.includes(t.nietNu), 'an old card says nothing about now');
        }));

    it('changes by itself at the moment that somebody comes', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        const t = await woordenIn('nl');
        // A clock that runs, from two seconds before half past two.
        await page.evaluateOnNewDocument((begin) => {
          const verschil = begin - Date.now();
          const echt = Date.now.bind(Date);
          Date.now = () => echt() + verschil;
        }, Date.parse('2026-11-09T14:29:57+01:00'));
        await page.goto(site.url('/nl'));
        await ziet(page, vul(t.vandaagVanaf, { tijd: '14:30' }));
        await ziet(page, t.nu);
      }));

    for (const Klasse of [Toetsen, Vinger])
      it(`opens one part at a time by ${Klasse === Toetsen ? 'keyboard' : 'finger'}`, () =>
        withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
          const t = await woordenIn('nl');
          const hand = new Klasse(page);
          await zetKlok(page, '2026-11-09T14:45:00+01:00');
          await page.goto(site.url('/nl'));
          await druk(page, hand, 'button', `${t.wanneer} Weer op dinsdag 24 november`);
          await ziet(page, t.kennismaking);
          await ziet(page, `${t.voortgang} dinsdag 24 november, 15:00 tot 18:00 uur`);
          await ziet(page, t.vraagDag);
          // The drawing on each part comes with what is in them.
          await page.waitForFunction(
            (host) => {
              const platen = document.querySelector(host)?.shadowRoot?.querySelectorAll('.vouw > h3 .plaat') ?? [];
              return platen.length === 3 && [...platen].every((plaat) => plaat.querySelector('.pk')?.childElementCount);
            },
            {},
            kader,
          );
          await druk(page, hand, 'button', `${t.magAltijd} ${t.magMeer}`);
          await ziet(page, t.meenemen);
          assert(!(await leest(page)).includes(t.kennismaking), 'the other one closed');
          await druk(page, hand, 'button', `${t.magAltijd} ${t.magMeer}`);
          await page.waitForFunction(
            (host, tekst) =>
              !document
                .querySelector(host)
                ?.shadowRoot?.querySelector<HTMLElement>('.kaart')
                ?.innerText.includes(tekst),
            {},
            kader,
            t.meenemen,
          );
        }));

    it('puts one talk, and all that are to come, in the calendar', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, bestand }) => {
        const t = await woordenIn('nl');
        const hand = new Toetsen(page);
        await zetKlok(page, '2026-11-09T14:45:00+01:00');
        await page.goto(site.url('/nl'));
        await naarOnder(page);
        const lees = (tekst: string): ICAL.Event[] =>
          new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents('vevent').map((deel) => new ICAL.Event(deel));
        await vind(page, kader, 'button', t.allesInAgenda);
        const een = await bestand(() => druk(page, hand, 'button', t.inAgenda), 'ics');
        assert.equal(een.naam, 'groep-5-voortgang-november.ics');
        const [gesprek] = lees(een.tekst);
        assert.equal(gesprek?.summary, t.voortgang);
        assert.equal(gesprek?.startDate.toJSDate().toISOString(), '2026-11-24T14:00:00.000Z');
        await ziet(page, t.openAgenda);
        const alle = await bestand(() => druk(page, hand, 'button', t.allesInAgenda), 'ics');
        assert.equal(alle.naam, 'groep-5.ics');
        assert.deepEqual(
          lees(alle.tekst).map(({ summary }) => summary),
          [t.voortgang, t.inloop],
        );
      }));

    for (const taal of ['nl', 'ar'] as const)
      it(`comes whole on paper, with every number and day, in ${taal}`, () =>
        withApparaat(engine, { origin: site.origin, screen: 'phone' }, async ({ page, gedrukt }) => {
          const t = await woordenIn(taal);
          await zetKlok(page, '2026-11-09T14:45:00+01:00');
          await page.goto(site.url(`/${taal}`));
          const { text } = await gedrukt(() => druk(page, new Toetsen(page), 'button', t.print));
          const kaal = (tekst: string): string =>
            tekst.normalize('NFKC').replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069\u064b-\u0652]+/g, '');
          for (const woord of ['Groep 5', '010 123 45 67', 'school@de-wilg.example', 'Samira', 'Tom', 'Wilgenlaan 5'])
            assert(kaal(text).includes(kaal(woord)), `${woord} in ${text}`);
          // A PDF of Arabic gives words, not always their order within a line.
          const dag = kalender(taal).dag('2026-11-24');
          for (const woord of [...dag.split(/[\s,،]+/), ...t.voortgang.split(' '), ...t.meenemen.split(' ')])
            // Of letters that are drawn as one, or with a mark, it gives one or the other first.
            if (!/لا|[\u0622-\u0626\u064b-\u0652]/.test(woord))
              assert(kaal(text).includes(kaal(woord).replace(/[.؟]/g, '')), `${woord} in ${text}`);
          // What was true at that moment only is not on the fridge.
          assert(!kaal(text).includes(kaal(t.nu)));
        }));

    it('loads nothing of what it does not show', () =>
      withPage(engine, { origin: site.origin }, async ({ page }) => {
        const eerder = site.requests.length;
        await page.goto(site.url('/nl'), { waitUntil: 'networkidle0' });
        await ziet(page, 'Groep 5');
        const gehaald = site.requests.slice(eerder).map(({ path }) => path);
        assert.deepEqual(
          gehaald.filter((path) =>
            /paspoort|invullen|formulier|lezer|instructie|in-agenda|themas|parts|herstel/.test(path),
          ),
          [],
        );
      }));

    it('still fetches what stands further down when somebody comes near, after the page moved it', () =>
      withPage(engine, { origin: site.origin, screen: 'phone' }, async ({ page }) => {
        await page.goto(site.url('/nl'));
        await ziet(page, kaart.klas);
        await page.waitForNetworkIdle();
        const eerder = site.requests.length;
        await page.$eval(kader, (element) => {
          const plek = document.createElement('div');
          element.after(plek);
          plek.append(element);
        });
        await naarOnder(page);
        await page.waitForNetworkIdle();
        assert.ok(site.requests.slice(eerder).some(({ path }) => path.includes('/informatiekaart-blokken')));
      }));

    it('shows what is valid though its neighbour is not, and tells the page', () =>
      withPage(engine, { origin: site.origin }, async ({ page, problems }) => {
        problems.expect(/console\.warn: <samenspel-informatiekaart>/);
        await page.goto(site.url('/nl'));
        const fouten = await page.evaluate(
          (host, content) =>
            new Promise<string[]>((klaar) => {
              const element = document.querySelector(host) as HTMLElement & { content: unknown };
              element.addEventListener('samenspel-error', (e) => klaar(e.meldingen.map(({ pad }) => pad)));
              element.content = content;
            }),
          kader,
          {
            ...kaart,
            klas: 'Groep 6',
            contact: [...kaart.contact, { id: 'x', onderwerp: 'klacht', kanaal: 'bellen', waarde: 'javascript:1' }],
          } as never,
        );
        assert.equal(fouten.length, 1);
        await ziet(page, 'Groep 6');
        const t = await woordenIn('nl');
        assert.equal(await nu(page, kader, 'link', t.klacht), null);
      }));
  });
}

describe('the info card on paper, in chromium', { skip: !engines.includes('chromium') }, () => {
  for (const [taal, zijden] of [
    ['nl', { A4: 2, A5: 2 }],
    // With Dutch below every line.
    ['ar', { A4: 2, A5: 3 }],
  ] as const)
    it(`fits the two sides of one sheet, of A4 for the wall and in Dutch also of A5 for the fridge, in ${taal}`, () =>
      withPage('chromium', { origin: site.origin }, async ({ page }) => {
        const t = await woordenIn(taal);
        await zetKlok(page, '2026-09-07T14:45:00+02:00');
        await page.goto(site.url(`/${taal}`));
        await naarOnder(page);
        await vind(page, kader, 'button', t.allesInAgenda);
        for (const format of ['A4', 'A5'] as const) {
          const margin = { top: '11mm', bottom: '11mm', left: '11mm', right: '11mm' };
          const { pages } = await printed(page, { format, margin });
          assert.equal(pages, zijden[format], format);
        }
      }));

  it('says that it is of another school year', () =>
    withPage('chromium', { origin: site.origin }, async ({ page }) => {
      const t = await woordenIn('nl');
      for (const [moment, kop] of [
        ['2026-06-01T12:00:00+02:00', t.nieuw],
        ['2027-09-07T12:00:00+02:00', t.oud],
      ] as const) {
        await zetKlok(page, moment);
        await page.goto(site.url('/nl'));
        await ziet(page, kop);
        await naarOnder(page);
        const { text } = await printed(page);
        assert.ok(text.replace(/\s+/g, ' ').includes(kop), text.slice(0, 300));
      }
    }));
});
