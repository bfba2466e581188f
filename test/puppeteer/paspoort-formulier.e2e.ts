import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { PaspoortElement } from '../../src/elements/paspoort/paspoort.js';
import { Toetsen } from '../drivers/hand.js';
import { gedeeldDoor, klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { engines, schoolPage, startSite, withPage, type Engine, type Site, type Visit } from './harness/index.js';

const formulier = (attributes: string): string =>
  schoolPage(`<form method="post" action="/ontvang">
    <label for="p">Het paspoort</label>
    <fieldset><samenspel-paspoort id="p" name="paspoort" ${attributes}>${kleinJson}</samenspel-paspoort></fieldset>
    <label>Klas <input name="klas" value="5b"></label>
    <button>Versturen</button> <button type="reset">Leegmaken</button>
  </form>`);

let site: Site;
let woorden: Woorden;
before(async () => {
  woorden = await woordenIn('nl', klein);
  site = await startSite({
    pages: {
      '/gewoon': formulier(''),
      '/verborgen': formulier('hidden-input'),
      '/verplicht': formulier('required'),
      '/los': schoolPage(`<samenspel-paspoort id="p" name="paspoort">${kleinJson}</samenspel-paspoort>`),
      '/ingebouwd': schoolPage('<samenspel-paspoort id="p" name="paspoort" preset="po"></samenspel-paspoort>'),
      '/voor': schoolPage(`<samenspel-paspoort id="p" name="paspoort" voor="ouder">${kleinJson}</samenspel-paspoort>`),
      '/anders': '<!doctype html><html lang="nl"><title>Anders</title><h1>Anders</h1></html>',
    },
  });
});

/** The element, as a script of the page sees it. */
const opHost = <T, A extends unknown[]>(
  page: Page,
  fn: (host: PaspoortElement, ...args: A) => T,
  ...args: A
): Promise<T> =>
  page.evaluate(`(${fn.toString()})(document.getElementById('p'), ...${JSON.stringify(args)})`) as Promise<T>;

/** The element has taken in its value. */
const gelezen = () => {
  const { value } = document.getElementById('p') as PaspoortElement;
  return typeof value === 'object' && value !== null && Object.isFrozen(value);
};

async function op(page: Page, path: string): Promise<Paspoort> {
  await page.goto(site.url(path));
  return new Paspoort(page, woorden, new Toetsen(page));
}

/** A parent answers both questions, up to the check page. */
async function vulIn(paspoort: Paspoort, woord = 'Op haar lach'): Promise<void> {
  await paspoort.begin('ouder');
  await paspoort.apparaat('eigen');
  await paspoort.noem('ouder');
  await paspoort.kies(vraagVan('graag'), 'zingen');
  await paspoort.verder();
  await paspoort.schrijf(vraagVan('trots'), woord);
  await paspoort.verder();
  await paspoort.controle();
}

async function deel(paspoort: Paspoort, woord?: string): Promise<void> {
  await vulIn(paspoort, woord);
  await paspoort.laatZien();
  await paspoort.klaar();
}

/** Posts the form with the page's own button. */
async function verstuur(page: Page): Promise<[string, string][]> {
  const knop = await page.$('form button');
  assert(knop);
  await knop.focus();
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  return site.posts.at(-1)?.fields ?? [];
}

const woordenIn_ = (json: string): string =>
  (JSON.parse(json) as { antwoorden: { antwoord: { tekst?: string } }[] }).antwoorden
    .map(({ antwoord }) => antwoord.tekst ?? '')
    .join('');

const bezoek = (engine: Engine, fn: (visit: Visit) => Promise<void>): Promise<void> =>
  withPage(engine, { origin: site.origin }, fn);

for (const engine of engines) {
  describe(`a passport in a form, in ${engine}`, () => {
    for (const path of ['/gewoon', '/verborgen']) {
      it(`is posted once, with the fields around it (${path})`, () =>
        bezoek(engine, async ({ page }) => {
          const paspoort = await op(page, path);
          await deel(paspoort);
          const velden = await page.evaluate(() => [...new FormData(document.forms[0]).keys()]);
          assert.deepEqual(velden.sort(), ['klas', 'paspoort']);
          const value = JSON.stringify(await paspoort.waarde());
          const post = await verstuur(page);
          assert.deepEqual(post.sort(), [
            ['klas', '5b'],
            ['paspoort', value],
          ]);
          assert.equal(woordenIn_(value), 'Op haar lach');
        }));

      it(`posts nothing that was not shared (${path})`, () =>
        bezoek(engine, async ({ page }) => {
          await vulIn(await op(page, path));
          const post = await verstuur(page);
          assert.equal(
            post
              .filter(([veld]) => veld === 'paspoort')
              .map(([, waarde]) => waarde)
              .join(''),
            '',
          );
          assert.deepEqual(
            post.find(([veld]) => veld === 'klas'),
            ['klas', '5b'],
          );
        }));
    }

    it('is reached by a press on its label', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/gewoon');
        await paspoort.ziet(woorden.t.wieBenJij);
        await page.click('label[for=p]');
        assert.equal(await opHost(page, (host) => document.activeElement === host), true);
      }));

    it('cannot be changed in a disabled fieldset, is not posted, and goes on when it is enabled', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/gewoon');
        await deel(paspoort);
        await page.evaluate(() => (document.querySelector('fieldset')!.disabled = true));
        assert.equal(await page.evaluate(() => new FormData(document.forms[0]).has('paspoort')), false);
        await paspoort.terug();
        await paspoort.opent(vraagVan('trots'));
        const alle = await paspoort.dingen();
        for (const { rol, naam, uit } of alle)
          if (rol === 'radio' || naam === woorden.t.verander) assert.equal(uit, true, naam);
        await page.evaluate(() => (document.querySelector('fieldset')!.disabled = false));
        await paspoort.verander();
        await paspoort.schrijf(vraagVan('trots'), '!');
        assert.equal(await page.evaluate(() => new FormData(document.forms[0]).has('paspoort')), true);
      }));

    it('is empty after a reset, and what was filled in is offered again', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/gewoon');
        await deel(paspoort);
        const knop = await page.$('button[type=reset]');
        await knop?.focus();
        await page.keyboard.press('Enter');
        assert.equal(await paspoort.waarde(), null);
        assert.equal(await page.evaluate(() => new FormData(document.forms[0]).has('paspoort')), false);
        await paspoort.gaVerder('ouder');
        await paspoort.controle();
        await paspoort.ziet('Op haar lach');
      }));

    it('with required, brings the first open question, says what to do, and stops the form until it is answered or skipped', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/verplicht');
        await paspoort.ziet(woorden.t.wieBenJij);
        assert.equal(await opHost(page, (host) => host.checkValidity()), false);
        await paspoort.begin('ouder');
        await paspoort.apparaat('eigen');
        await paspoort.noem('ouder');
        await paspoort.kies(vraagVan('graag'), 'lezen');
        await paspoort.verder();
        await paspoort.verder();
        await paspoort.controle();
        const knop = await page.$('form button');
        await knop?.focus();
        await page.keyboard.press('Enter');
        await paspoort.ziet(woorden.t.nogOpen);
        assert.equal((await paspoort.vraag())?.tekst, 'Waar bent u trots op?');
        assert.equal(new URL(page.url()).pathname, '/verplicht');
        assert.deepEqual(await opHost(page, (host) => [host.validity.valueMissing, host.validationMessage]), [
          true,
          woorden.t.nogOpen,
        ]);
        await paspoort.slaOver();
        await paspoort.controle();
        await paspoort.zietNietMeer(woorden.t.nogOpen);
        assert.equal(await opHost(page, (host) => host.reportValidity()), true);
        await verstuur(page);
      }));

    it('with required, says that somebody must be chosen first', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/verplicht');
        await paspoort.ziet(woorden.t.wieBenJij);
        const knop = await page.$('form button');
        await knop?.focus();
        await page.keyboard.press('Enter');
        await paspoort.ziet(woorden.t.kiesWie);
        await paspoort.begin('ouder');
        await paspoort.apparaat('eigen');
        await paspoort.noem('ouder');
        await paspoort.zietNietMeer(woorden.t.nogNietKlaar);
      }));

    it('loses nothing when the reader goes elsewhere and comes back with the back button', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/gewoon');
        await deel(paspoort);
        const eerder = await paspoort.waarde();
        await page.goto(site.url('/anders'));
        await page.evaluate(() => history.back());
        await page.waitForFunction("document.getElementById('p')?.matches(':defined')");
        // Browsers keep the page as it was, or load it again: then it asks who goes on.
        if (await paspoort.waarde().then((waarde) => waarde === null)) {
          await paspoort.gaVerder('ouder');
          await paspoort.controle();
        }
        assert.deepEqual(await paspoort.waarde(), eerder);
      }));

    it('tells listeners when what is shared changes, and only then', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/gewoon');
        await paspoort.ziet(woorden.t.wieBenJij);
        await page.evaluate(() => {
          const gehoord: unknown[] = [];
          Object.assign(window, { gehoord });
          for (const soort of ['samenspel-change', 'change', 'input']) {
            document.addEventListener(soort, (event) => {
              const { value } = event as Event & { value?: { antwoorden: unknown[] } | null };
              gehoord.push(soort === 'samenspel-change' ? [soort, value?.antwoorden.length ?? 0] : [soort]);
            });
          }
        });
        const gehoord = (): Promise<[string, number?][]> => page.evaluate('gehoord') as Promise<[string, number?][]>;
        await vulIn(paspoort);
        const invoer = await gehoord();
        assert(invoer.length > 0);
        assert.deepEqual(
          invoer.filter(([soort]) => soort !== 'input'),
          [],
        );
        await paspoort.laatZien();
        await paspoort.klaar();
        assert.deepEqual(
          (await gehoord()).filter(([soort]) => soort !== 'input'),
          [['change'], ['samenspel-change', 2]],
        );
      }));

    it('says “aangeboden” when a script took it, and keeps the answers', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/los');
        await page.evaluate(() =>
          addEventListener('samenspel-submit', (event) => Object.assign(window, { kreeg: event.value })),
        );
        await deel(paspoort);
        await paspoort.stuur();
        await paspoort.kop(woorden.t.aangeboden);
        await paspoort.ziet(woorden.t.blijvenStaan);
        assert.equal(await paspoort.heeft('heading', woorden.t.verzonden), false);
        assert.deepEqual(await page.evaluate('kreeg'), await paspoort.waarde());
        await page.reload();
        await paspoort.gaVerder('ouder');
        await paspoort.ziet('Op haar lach');
      }));

    it('says “verzonden” only when the promise of the page is kept, and “niet verzonden” when it is not', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/gewoon');
        await page.evaluate(() =>
          addEventListener('samenspel-submit', (event) =>
            event.respondWith(new Promise((ja, nee) => Object.assign(window, { ja, nee }))),
          ),
        );
        await deel(paspoort);
        await paspoort.stuur();
        await paspoort.ziet(woorden.t.bezigMetSturen);
        assert.equal(await paspoort.heeft('heading', woorden.t.verzonden), false);
        await page.evaluate('nee(new Error("geen verbinding"))');
        await paspoort.ziet(woorden.t.nietVerzonden);
        assert.equal(await paspoort.heeft('heading', woorden.t.verzonden), false);
        await paspoort.stuur();
        await paspoort.ziet(woorden.t.bezigMetSturen);
        await page.evaluate('ja()');
        await paspoort.kop(woorden.t.verzonden);
        assert.equal(new URL(page.url()).pathname, '/gewoon');
      }));

    for (const [hoe, maak] of [
      ['an object', (waarde: unknown) => waarde],
      ['a JSON string', (waarde: unknown) => JSON.stringify(waarde)],
    ] as const) {
      for (const path of ['/los', '/ingebouwd']) {
        it(`takes ${hoe} as its value (${path})`, () =>
          bezoek(engine, async ({ page }) => {
            const document = gedeeldDoor('leerkracht', 'Zij helpt graag');
            const paspoort = await op(page, path);
            await opHost(page, (host, waarde) => void (host.value = waarde as never), maak(document));
            await page.waitForFunction(gelezen);
            assert.deepEqual(await paspoort.waarde(), document);
            assert.equal(await opHost(page, (host) => Object.isFrozen(host.value)), true);
          }));
      }
    }

    it('begins at the questions of its one voice, also with a value of others', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/voor');
        await opHost(page, (host, waarde) => void (host.value = waarde as never), gedeeldDoor('leerkracht', 'Helpt'));
        await page.waitForFunction(gelezen);
        assert.equal((await paspoort.vraag())?.tekst, 'Wat doet uw kind graag?');
        await page.reload();
        // Nobody filled in anything: there is nothing to go on with.
        await paspoort.ziet('Wat doet uw kind graag?');
      }));

    it('asks who goes on when its value holds somebody of its one voice, and offers no other', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/voor');
        const waarde = gedeeldDoor('ouder', 'Op haar lach');
        Object.assign(waarde.personen[0]!, { naam: 'Papa' });
        await opHost(page, (host, w) => void (host.value = w as never), waarde);
        await paspoort.ziet(woorden.t.wieBenJij);
        const keuzes = (await paspoort.dingen()).filter(({ rol }) => rol === 'radio').map(({ naam }) => naam);
        assert.deepEqual(keuzes.length, 2, keuzes.join());
        assert.match(keuzes[0] ?? '', /^Papa/);
        await paspoort.begin(keuzes[0] ?? '');
        if (await paspoort.heeft('heading', woorden.t.vanWie)) await paspoort.apparaat('eigen');
        assert.equal((await paspoort.vraag())?.tekst, 'Wat doet uw kind graag?');
      }));

    it('tells who made the page, and nobody else, that a value cannot be read', () =>
      bezoek(engine, async ({ page, problems }) => {
        problems.expect(/console\.warn: <samenspel-paspoort>/);
        const paspoort = await op(page, '/los');
        const melding = page.evaluate(
          () =>
            new Promise((klaar) =>
              addEventListener('samenspel-error', ({ meldingen }) => klaar(meldingen.length), { once: true }),
            ),
        );
        await opHost(page, (host) => void (host.value = '{"soort":"iets-anders"}' as never));
        assert.equal(Number(await melding) > 0, true);
        assert.equal(await paspoort.heeft('alert', ''), false);
        await paspoort.ziet(woorden.t.wieBenJij);
      }));

    it('takes a value that was set before the script came', () =>
      bezoek(engine, async ({ page }) => {
        const document = gedeeldDoor('leerkracht', 'Zij helpt graag');
        await page.evaluateOnNewDocument((waarde) => {
          addEventListener('DOMContentLoaded', () => {
            const host = window.document.getElementById('p');
            if (host) Object.assign(host, { value: waarde });
          });
        }, document as never);
        const paspoort = await op(page, '/los');
        await page.waitForFunction(gelezen);
        assert.deepEqual(await paspoort.waarde(), document);
      }));

    it('does not let another passport replace what somebody filled in, unless he says so', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/los');
        await deel(paspoort);
        const eerder = await paspoort.waarde();
        await opHost(
          page,
          (host, waarde) => void (host.value = waarde as never),
          gedeeldDoor('leerkracht', 'Een ander'),
        );
        await paspoort.kop(woorden.t.watErInZit);
        assert.deepEqual(await paspoort.waarde(), eerder);
        await paspoort.knop(woorden.t.nietDoen);
        assert.deepEqual(await paspoort.waarde(), eerder);
      }));

    it('adds what the school knows to what the parent typed since, and takes nothing away', () =>
      bezoek(engine, async ({ page }) => {
        const paspoort = await op(page, '/los');
        await deel(paspoort);
        const eerder = await paspoort.waarde();
        assert(eerder);
        const vanSchool = gedeeldDoor('leerkracht', 'Zij helpt graag', eerder.id);
        await page.reload();
        await opHost(page, (host, waarde) => void (host.value = waarde as never), vanSchool);
        await paspoort.gaVerder('ouder');
        await paspoort.ziet('Op haar lach');
        assert.equal(woordenIn_(JSON.stringify(await paspoort.waarde())).includes('Zij helpt graag'), true);
        assert.equal(woordenIn_(JSON.stringify(await paspoort.waarde())).includes('Op haar lach'), true);
      }));

    it('leaves everything as it is when the value cannot be read', () =>
      bezoek(engine, async ({ page, problems }) => {
        problems.expect(/console\.warn: <samenspel-paspoort>/);
        const paspoort = await op(page, '/los');
        await deel(paspoort);
        const eerder = await paspoort.waarde();
        for (const waarde of ['', '{', '{}', '[]', 'null', '{"soort":"iets-anders"}', 12, [], null])
          await opHost(page, (host, w) => void (host.value = w as never), waarde);
        await paspoort.terug();
        await paspoort.controle();
        assert.deepEqual(await paspoort.waarde(), eerder);
      }));
  });
}
