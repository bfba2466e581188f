// Two hundred visits to a real school: answers that go wrong, pages that die or are reloaded, a second tab, no internet.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { dobbel } from '../node/zending/wereld.js';
import type { Paspoort } from '../drivers/paspoort.driver.js';
import { crash, startSite, withPage, type Site } from './harness/index.js';
import { School, storingen, type Storing } from './school.js';
import { deel, op, STRENG, tag, weerKlaar } from './zenden.js';

const keren = Number(process.env['SAMENSPEL_KEREN'] ?? 200);
const gebeurtenissen = ['niets', 'herladen', 'sterven', 'tweede tab', 'geen internet', 'sluiten'] as const;

let school: School;
let site: Site;
before(async () => {
  school = new School();
  site = await startSite({ handle: school.handle, headers: STRENG, pages: { '/p': tag() } });
});

/** Whoever waits for "verzonden", and presses where a button asks for it. */
async function totVerzonden(paspoort: Paspoort): Promise<void> {
  const { t } = paspoort;
  const eind = Date.now() + 60_000;
  paspoort.page.setDefaultTimeout(2000);
  while (!(await paspoort.heeft('heading', t.verzonden))) {
    assert(Date.now() < eind, await paspoort.tekst());
    for (const knop of [t.stuurNogEens, t.stuur])
      // It may be gone by the time it is pressed.
      if (await paspoort.heeft('button', knop)) await paspoort.knop(knop).catch(() => undefined);
  }
}

describe('sending to a real school', () => {
  for (let n = 0; n < keren; n++) {
    const kans = dobbel(n);
    const kies = <T>(uit: readonly T[]): T => uit[Math.floor(kans() * uit.length)]!;
    const mis: Storing[] = Array.from({ length: Math.floor(kans() * 4) }, () => kies(storingen));
    const gebeurtenis = kies(gebeurtenissen);
    it(`${n}: ${mis.join(', ') || 'nothing fails'}; ${gebeurtenis}`, () =>
      withPage('chromium', { origin: site.origin }, async ({ page, tab, problems }) => {
        // Which of the failing answers a dying page still hears is chance.
        problems.allow(/^(400|409|429|500|503): /);
        let paspoort = await op(page, site.url('/p'));
        await deel(paspoort);
        const document = await page.$eval('#p', (host) => (host as unknown as { value: { id: string } }).value.id);
        school.storingen = [...mis];
        if (gebeurtenis === 'geen internet') await page.setOfflineMode(true);
        await paspoort.stuur();
        await new Promise((klaar) => setTimeout(klaar, kans() * 400));
        const weer = async (nieuw: boolean): Promise<void> => {
          if (nieuw) paspoort = await op(await tab(), site.url('/p'));
          else await page.reload();
          await weerKlaar(paspoort);
        };
        if (gebeurtenis === 'herladen') await weer(false);
        if (gebeurtenis === 'sterven') {
          await crash(page);
          await weer(true);
        }
        if (gebeurtenis === 'sluiten') {
          await page.close();
          await weer(true);
        }
        if (gebeurtenis === 'tweede tab') await weer(true);
        if (gebeurtenis === 'geen internet') await page.setOfflineMode(false);
        await totVerzonden(paspoort);
        const rijen = school.rijen().filter((rij) => rij.document === document);
        assert.equal(rijen.length, 1);
        assert.deepEqual(school.anders, []);
      }));
  }
});
