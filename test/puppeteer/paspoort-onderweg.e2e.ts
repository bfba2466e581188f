// The promise: a part of the element that does not come is asked for again, there is a way back, and nothing is lost.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import {
  deelPad,
  engines,
  schoolPage,
  startSite,
  withPage,
  type Engine,
  type Site,
  type Visit,
} from './harness/index.js';
import { Muis } from './taai/muis.js';

let woorden: Woorden;
before(async () => {
  woorden = await woordenIn('nl', klein);
});

/** A page for which this part of the element is out of reach until it is given back. */
async function zonder(
  deel: string,
  tag = `<samenspel-paspoort>${kleinJson}</samenspel-paspoort>`,
): Promise<{ site: Site; geefTerug(): void }> {
  const pad = await deelPad(deel);
  const site = await startSite({
    pages: {
      '/': schoolPage(tag),
      [pad]: { body: '', type: 'text/javascript', status: 503 },
    },
  });
  return { site, geefTerug: () => delete site.pages[pad] };
}

const bezoek = (engine: Engine, site: Site, fn: (paspoort: Paspoort, visit: Visit) => Promise<void>): Promise<void> =>
  withPage(engine, { origin: site.origin }, async (visit) => {
    visit.problems.expect(/503|delen\//);
    await visit.page.goto(site.url('/'));
    await fn(new Paspoort(visit.page, woorden, new Muis(visit.page)), visit);
  });

async function vulIn(paspoort: Paspoort): Promise<void> {
  await paspoort.begin('ouder');
  await paspoort.apparaat('eigen');
  await paspoort.noem('ouder', woorden.t.mama);
  await paspoort.kies(vraagVan('graag'), 'zingen');
  await paspoort.verder();
  await paspoort.schrijf(vraagVan('trots'), 'Op haar lach');
  await paspoort.verder();
  await paspoort.controle();
}

for (const engine of engines)
  describe(`a later talk, in ${engine}`, () => {
    it('begins with its own questions when the page asks for it, and fetches no other', async () => {
      const site = await startSite({
        pages: { '/': schoolPage('<samenspel-paspoort preset="po" deel="ontwikkeling"></samenspel-paspoort>') },
      });
      await withPage(engine, { origin: site.origin }, async ({ page }) => {
        await page.goto(site.url('/'));
        const po = await woordenIn('nl');
        const paspoort = new Paspoort(page, po, new Muis(page));
        await paspoort.begin('ouder');
        await paspoort.apparaat('eigen');
        await paspoort.noem('ouder', po.t.papa);
        const [vraag] = po.sjabloon.delen[1]?.vragen.filter(({ rol }) => rol === 'ouder') ?? [];
        assert(vraag);
        await paspoort.kop(po.lees(vraag.vraag));
        const gehaald = site.requests.map(({ path }) => path);
        assert(gehaald.some((pad) => pad.includes('/po-ouder-later.')));
        assert(!gehaald.some((pad) => /po-(kind|leerkracht)/.test(pad)), gehaald.join());
      });
    });
  });

for (const engine of engines)
  describe(`a part that does not come, in ${engine}`, () => {
    it('of one answer says so, goes back, and comes when asked for again', async () => {
      const { site, geefTerug } = await zonder('antwoord');
      await bezoek(engine, site, async (paspoort) => {
        await vulIn(paspoort);
        await paspoort.opent(vraagVan('trots'));
        await paspoort.ziet(woorden.t.laadFout);
        await paspoort.terug();
        await paspoort.controle();
        await paspoort.ziet('Op haar lach');
        geefTerug();
        await paspoort.opent(vraagVan('trots'));
        await paspoort.ziet(woorden.t.wieZiet);
      });
    });

    it('of keeping and files leaves everything as it was', async () => {
      const { site, geefTerug } = await zonder('zelden');
      await bezoek(engine, site, async (paspoort) => {
        await vulIn(paspoort);
        await paspoort.knop(woorden.t.meer);
        await paspoort.ziet(woorden.t.laadFout);
        geefTerug();
        await paspoort.knop(woorden.t.opnieuw);
        await paspoort.kop(woorden.t.bewarenEnWissen);
      });
    });

    it('of a later talk says so, goes back, and comes when asked for again', async () => {
      const { site, geefTerug } = await zonder(
        'po-ouder-later',
        '<samenspel-paspoort preset="po"></samenspel-paspoort>',
      );
      await bezoek(engine, site, async (_, { page }) => {
        const po = await woordenIn('nl');
        const paspoort = new Paspoort(page, po, new Muis(page));
        const eerste = (deel: string): string => {
          const vragen = po.sjabloon.delen.find(({ id }) => id === deel)?.vragen.filter(({ rol }) => rol === 'ouder');
          assert(vragen?.[0]);
          return po.lees(vragen[0].vraag);
        };
        const naar = (deel: string): Promise<void> =>
          page.$eval('samenspel-paspoort', (e, d) => e.setAttribute('deel', d), deel);
        await paspoort.begin('ouder');
        await paspoort.apparaat('eigen');
        await paspoort.noem('ouder', po.t.mama);
        await paspoort.kop(eerste('algemeen'));
        await naar('ontwikkeling');
        await paspoort.ziet(po.t.laadFout);
        await paspoort.terug();
        await paspoort.kop(eerste('algemeen'));
        await naar('overdracht');
        await paspoort.ziet(po.t.laadFout);
        geefTerug();
        await paspoort.knop(po.t.opnieuw);
        await paspoort.kop(eerste('overdracht'));
      });
    });

    it('of the questions is asked for again by the same button', async () => {
      const { site, geefTerug } = await zonder('invullen');
      await bezoek(engine, site, async (paspoort) => {
        await paspoort.druk('radio', woorden.t.ouder + woorden.t.ofVerzorger);
        await paspoort.ziet(woorden.t.laadFout);
        geefTerug();
        await paspoort.knop(woorden.t.opnieuw);
        await paspoort.apparaat('eigen');
      });
    });
  });
