// The promise: a part of the element that does not come is asked for again, there is a way back, and nothing is lost.
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { before, describe, it } from 'node:test';
import { klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { engines, schoolPage, startSite, withPage, type Engine, type Site, type Visit } from './harness/index.js';
import { Muis } from './taai/muis.js';

let woorden: Woorden;
let delen: string[];
before(async () => {
  woorden = await woordenIn('nl', klein);
  delen = await readdir('dist/delen');
});

/** A page for which this part of the element is out of reach until it is given back. */
async function zonder(deel: string): Promise<{ site: Site; geefTerug(): void }> {
  const bestand = delen.find((naam) => naam.startsWith(`${deel}-`));
  assert(bestand, deel);
  const pad = `/samenspel/delen/${bestand}`;
  const site = await startSite({
    pages: {
      '/': schoolPage(`<samenspel-paspoort>${kleinJson}</samenspel-paspoort>`),
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
