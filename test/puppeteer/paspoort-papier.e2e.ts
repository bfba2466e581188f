import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { PaspoortElement } from '../../src/elements/paspoort/paspoort.js';
import { Toetsen } from '../drivers/hand.js';
import { gedeeldDoor, klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { withApparaat, type Apparaat } from './apparaat.js';
import { engines, schoolPage, startSite, type Site } from './harness/index.js';

let site: Site;
let woorden: Woorden;
before(async () => {
  woorden = await woordenIn('nl', klein);
  const tag = `<samenspel-paspoort name="paspoort">${kleinJson}</samenspel-paspoort>`;
  site = await startSite({ pages: { '/': schoolPage(tag) } });
});

for (const engine of engines) {
  describe(`a passport on paper, in ${engine}`, () => {
    const bezoek = (fn: (paspoort: Paspoort, apparaat: Apparaat) => Promise<void>): Promise<void> =>
      withApparaat(engine, { origin: site.origin }, async (apparaat) => {
        await apparaat.page.goto(site.url('/'));
        await fn(new Paspoort(apparaat.page, woorden, new Toetsen(apparaat.page)), apparaat);
      });

    it('shows what was shared, and nothing of what somebody else on this device did not share', () =>
      bezoek(async (paspoort, { page, gedrukt }) => {
        await paspoort.begin('kind');
        await paspoort.apparaat('eigen');
        await paspoort.noem('kind', 'Noor');
        await paspoort.schrijf(vraagVan('leuk'), 'Geheimkamer');
        await paspoort.verder();
        await paspoort.controle();
        await page.reload();
        await paspoort.kop(woorden.t.verderMet);
        await paspoort.knop(woorden.t.ikBenAnders);
        await paspoort.begin('ouder');
        await paspoort.noem('ouder', woorden.t.papa);
        await paspoort.verder();
        await paspoort.schrijf(vraagVan('trots'), 'Doorzetten');
        await paspoort.verder();
        await paspoort.laatZien();
        await paspoort.klaar();
        const { text } = await gedrukt(() => paspoort.print());
        assert.match(text, /Doorzetten/);
        assert.doesNotMatch(text, /Geheimkamer/);
      }));

    it('is only offered filled in when something was shared', () =>
      bezoek(async (paspoort) => {
        await paspoort.begin('ouder');
        await paspoort.apparaat('eigen');
        await paspoort.noem('ouder');
        await paspoort.verder();
        await paspoort.schrijf(vraagVan('trots'), 'Doorzetten');
        await paspoort.bewaren();
        assert.equal(await paspoort.heeft('button', woorden.t.print + woorden.t.opPapier), false);
        assert.equal(await paspoort.heeft('button', woorden.t.printLeeg), true);
      }));

    it('shows an answer to a question that is no longer asked, in the words of then', () =>
      bezoek(async (paspoort, { page, gedrukt }) => {
        const document = gedeeldDoor('ouder', 'Doorzetten');
        document.antwoorden.push({
          ...document.antwoorden[0]!,
          vraag: 'vroeger',
          gevraagd: { tekst: 'Wat vroegen wij vroeger?' },
          antwoord: { soort: 'tekst', tekst: 'Iets van toen' },
        });
        await page.evaluate((waarde) => {
          (window.document.querySelector('samenspel-paspoort') as PaspoortElement).value = waarde;
        }, JSON.stringify(document));
        await page.waitForFunction("document.querySelector('samenspel-paspoort').value");
        // Who is in it stands on the first page now: the tiles do not move any more.
        await paspoort.ziet(woorden.t.samenPraten);
        await paspoort.begin('leerkracht');
        await paspoort.apparaat('eigen');
        await paspoort.noem('leerkracht', 'Samira');
        await paspoort.bewaren();
        const { text } = await gedrukt(() => paspoort.print());
        assert.match(text, /Doorzetten/);
        assert.match(text, /Wat vroegen wij vroeger\?/);
        assert.match(text, /Iets van toen/);
      }));
  });
}
