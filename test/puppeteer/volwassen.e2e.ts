// A student of the mbo: nobody sees anything before the student says so, and the student invites.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Rol } from '../../src/domain/paspoort/sjabloon.js';
import { juf, maakPaspoort, mama, noor } from '../fixtures/documents.js';
import { Gesprek } from '../drivers/gesprek.driver.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { heelSjabloon, woordenIn } from '../drivers/woorden.js';
import { withApparaat } from './apparaat.js';
import { engines, schoolPage, startSite, type Site } from './harness/index.js';
import { Toetsen } from '../drivers/hand.js';

const map = await mkdtemp(join(tmpdir(), 'samenspel-student-'));
after(() => rm(map, { recursive: true, force: true }));
const mbo = await heelSjabloon('nl', 'mbo');
const vo = await heelSjabloon('nl', 'vo');
const woorden = await woordenIn('nl', mbo);
const { t } = woorden;

let site: Promise<Site> | undefined;
const paginaVan = async (pad: string): Promise<{ url: string; origin: string }> => {
  const tag = (attributen: string): string => schoolPage(`<samenspel-paspoort ${attributen}></samenspel-paspoort>`);
  site ??= startSite({
    pages: {
      '/mbo': tag('preset="mbo"'),
      '/ouder': tag('preset="mbo" voor="ouder"'),
      '/overdracht': tag('preset="mbo" deel="overdracht"'),
      '/vo': tag('preset="vo"'),
    },
  });
  const { url, origin } = await site;
  return { url: url(pad), origin };
};

const gezichten = async (paspoort: Paspoort): Promise<string[]> =>
  (await paspoort.dingen()).filter(({ rol }) => rol === 'radio').map(({ naam }) => naam);
const rollenIn = (waarde: SamenspelDocument | null): Rol[] => waarde?.personen.map(({ rol }) => rol) ?? [];

/** Answers the first question, skips the others, and comes to the check page. */
async function beantwoordt(paspoort: Paspoort): Promise<void> {
  await paspoort.ziet(woorden.vul(t.vraagVan, { nu: 1, totaal: '' }).trim());
  await paspoort.druk('checkbox', woorden.lees(mbo.delen[0]?.vragen[0]?.opties?.[0]?.tekst ?? ''));
  for (let stap = 0; stap < 20 && !(await paspoort.heeft('heading', t.kloptDit)); stap++)
    if (await paspoort.heeft('button', t.slaOver)) await paspoort.slaOver();
  await paspoort.controle();
}

for (const engine of engines)
  describe(`a student, in ${engine}`, () => {
    it('decides who sees what, invites, and the file for who was invited holds what that person may see', async () => {
      const { url, origin } = await paginaVan('/mbo');
      const uitnodiging = join(map, `${engine}-uitnodiging.json`);
      await withApparaat(engine, { origin }, async ({ page, bestand }) => {
        await page.goto(url);
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await paspoort.kop(t.wieBenJij);
        // Nobody was invited yet: there is no place for a parent.
        assert.deepEqual(await gezichten(paspoort), ['Student', 'Begeleider']);
        await paspoort.begin('kind');
        await paspoort.apparaat('eigen');
        await paspoort.noem('kind', 'Sam');
        await beantwoordt(paspoort);

        await paspoort.ziet(t.nogNiemandZiet);
        await paspoort.laatZien();
        await paspoort.klaar();
        assert.equal(await paspoort.waarde(), null, 'shared with nobody, so nothing leaves');

        const voorSchool = await bestand(() => paspoort.knop(woorden.vul(t.bestandVoor, { naam: 'Begeleider' })));
        assert.deepEqual(
          (JSON.parse(voorSchool.tekst) as SamenspelDocument).antwoorden,
          [],
          'nor by a file for school',
        );
        await paspoort.knop(t.nodigUit);
        await paspoort.kop(t.wieNodigJij);
        await paspoort.knop('mama');
        await paspoort.ziet(woorden.vul(t.isUitgenodigd, { naam: 'mama' }));
        const leeg = await bestand(() => paspoort.knop(woorden.vul(t.bestandVoor, { naam: 'mama' })));
        assert.deepEqual((JSON.parse(leeg.tekst) as SamenspelDocument).antwoorden, [], 'inviting shows nothing');

        // Now the student shows it to her and the begeleider.
        await paspoort.verder();
        await paspoort.knop(t.terug);
        await paspoort.controle();
        await paspoort.druk('radio', woorden.vul(t.iedereen, { wie: 'Student, Ouder of iemand anders, Begeleider' }));
        await paspoort.zietNietMeer(t.nogNiemandZiet);
        await paspoort.laatZien();
        await paspoort.klaar();
        assert.deepEqual(rollenIn(await paspoort.waarde()), ['kind']);
        await paspoort.knop(t.nodigUit);
        const { pad } = await bestand(() => paspoort.knop(woorden.vul(t.bestandVoor, { naam: 'mama' })));
        await copyFile(pad, uitnodiging);
      });

      // Her own phone: the page lets her in by what she got.
      await withApparaat(engine, { origin }, async ({ page }) => {
        await page.goto(url);
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await paspoort.ziet(t.bentUUitgenodigd);
        const [venster] = await Promise.all([
          page.waitForFileChooser(),
          paspoort.druk('bestand', t.bentUUitgenodigd + t.openUitnodiging),
        ]);
        await venster.accept([uitnodiging]);
        await paspoort.kop(t.watErInZit);
        await paspoort.knop(t.openDit);
        await paspoort.kop(t.wieBenJij);
        assert.deepEqual(
          (await gezichten(paspoort)).map((naam) => naam.split(' ')[0]),
          ['Sam', 'mama', 'Begeleider'],
        );
        await paspoort.begin('mama Ouder of iemand anders');
        if (
          await paspoort.komt(
            t.vanWie,
            woorden.lees(mbo.delen[0]?.vragen.find(({ rol }) => rol === 'ouder')?.vraag ?? ''),
          )
        )
          await paspoort.apparaat('eigen');
        await paspoort.ziet(woorden.vul(t.vraagVan, { nu: 1, totaal: '' }).trim());
      });
    });

    it('is not passed by on a page for parents', async () => {
      const { url, origin } = await paginaVan('/ouder');
      await withApparaat(engine, { origin }, async ({ page }) => {
        await page.goto(url);
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await paspoort.kop(t.wieBenJij);
        assert.deepEqual(await gezichten(paspoort), ['Student', 'Begeleider']);
        await paspoort.ziet(t.bentUUitgenodigd);
      });
    });

    it('is at the table, and says yes to the hand-over alone', async () => {
      const { url, origin } = await paginaVan('/overdracht');
      const gemaakt = maakPaspoort([noor, mama, juf], 'noor', 'overdracht', undefined, mbo);
      // What the student shows: here everything, to both.
      const vooraf = {
        ...gemaakt,
        antwoorden: gemaakt.antwoorden.map((i) => ({ ...i, zicht: ['kind', 'ouder', 'leerkracht'] })),
      };
      await withApparaat(engine, { origin }, async ({ page }) => {
        await page.goto(url);
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await paspoort.kop(t.wieBenJij);
        await page.$eval('samenspel-paspoort', (element, value) => Object.assign(element, { value }), vooraf);
        const gesprek = new Gesprek(paspoort, 'overdracht');
        await gesprek.open();
        await paspoort.druk('checkbox', 'Noor');
        await paspoort.ziet(t.nietZonder);
        assert.equal((await paspoort.dingen()).find(({ naam }) => naam.startsWith(t.beginGesprek))?.uit, true);
        await paspoort.druk('checkbox', 'Noor');
        await paspoort.zietNietMeer(t.nietZonder);
        await gesprek.begin();
        await gesprek.naar(t.mee, t.meeKop);
        await paspoort.knop(t.maakTekst);
        await paspoort.ziet(t.vindGoedJij);
        assert.equal(await paspoort.heeft('button', t.meeBestand), false);
        assert.equal(await paspoort.heeft('button', `mama${t.drukHier}`), false, 'she is not asked');
        await paspoort.knop(`Noor${t.drukHier}`);
        await paspoort.ziet(t.meeBestand);
      });
    });
  });

for (const engine of engines)
  describe(`the names of the voices, in ${engine}`, () => {
    it('stand on the first page from the first moment it is there', async () => {
      const { url, origin } = await paginaVan('/vo');
      await withApparaat(engine, { origin }, async ({ page }) => {
        // Everything that was ever shown on it.
        await page.evaluateOnNewDocument(() => {
          const gezien = new Set<string>();
          Object.assign(window, { gezien });
          const kijk = (): void => {
            for (const woord of document.querySelector('samenspel-paspoort')?.shadowRoot?.querySelectorAll('.woord') ??
              [])
              gezien.add(woord.textContent?.trim() ?? '');
            requestAnimationFrame(kijk);
          };
          kijk();
        });
        await page.goto(url);
        const paspoort = new Paspoort(page, await woordenIn('nl', vo), new Toetsen(page));
        await paspoort.kop(t.wieBenJij);
        await paspoort.ziet('Mentor');
        const gezien = await page.evaluate(() => [...(window as unknown as { gezien: Set<string> }).gezien]);
        assert(!gezien.some((woord) => woord === t.kind || woord === t.leerkracht), gezien.join(', '));
        await paspoort.begin('leerkracht');
        await paspoort.apparaat('eigen');
        await paspoort.kop(t.hoeHeetLeerkracht);
        await paspoort.ziet('Mentor');
      });
    });
  });
