// A talk from three devices, without a server: each voice prepares at home, files bring them together, the table agrees.
import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { juf, maakPaspoort, mama as mamaVan, noor as noorVan } from '../fixtures/documents.js';
import { Gesprek } from '../drivers/gesprek.driver.js';
import { Toetsen } from '../drivers/hand.js';
import { vulIn, type Gegeven, type Wie } from '../drivers/invullen.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn } from '../drivers/woorden.js';
import { opHetApparaat, withApparaat, type Apparaat } from './apparaat.js';
import { engines, schoolPage, startSite, type Engine, type Site } from './harness/index.js';

const map = await mkdtemp(join(tmpdir(), 'samenspel-gesprek-'));
after(() => rm(map, { recursive: true, force: true }));
const woorden = await woordenIn('nl');
const { t } = woorden;

interface Voorbereid {
  wie: Wie & { naam: string };
  gegeven: Gegeven[];
  bestand: string;
}

let site: Promise<Site> | undefined;
const paginaVan = async (deel: string): Promise<{ url: string; origin: string }> => {
  site ??= startSite({
    pages: {
      ...Object.fromEntries(
        ['algemeen', 'ontwikkeling', 'overdracht'].map((d) => [
          `/${d}`,
          schoolPage(`<h1>De Wilg</h1><samenspel-paspoort preset="po" deel="${d}"></samenspel-paspoort>`),
        ]),
      ),
      '/leerkracht': schoolPage(
        '<h1>De Wilg</h1><samenspel-paspoort preset="po" voor="leerkracht"></samenspel-paspoort>',
      ),
    },
  });
  const { url, origin } = await site;
  return { url: url(`/${deel}`), origin };
};

async function schrijf(paspoort: Paspoort, deel: string, wie: Voorbereid['wie'], nummer: number): Promise<Gegeven[]> {
  await paspoort.begin(wie.rol);
  if (await paspoort.komt(t.vanWie, naamkop(wie))) await paspoort.apparaat('eigen');
  await paspoort.noem(wie.rol, wie.naam);
  if (wie.fase) await paspoort.fase(wie.fase);
  const gegeven = await vulIn(paspoort, deel, wie, nummer);
  await paspoort.laatZien();
  await paspoort.klaar();
  return gegeven;
}

const naamkop = ({ rol }: Wie): string =>
  ({ kind: t.hoeHeetJij, ouder: t.hoeNoemtKind, leerkracht: t.hoeHeetLeerkracht })[rol];

/** Somebody at home: fills in his part, shares it, and saves the file that goes to school. */
async function bereidVoor(engine: Engine, deel: string, wie: Voorbereid['wie'], nummer: number): Promise<Voorbereid> {
  const { url, origin } = await paginaVan(deel);
  return withApparaat(engine, { origin }, async ({ page, bestand }) => {
    await page.goto(url);
    const paspoort = new Paspoort(page, woorden, new Toetsen(page));
    const gegeven = await schrijf(paspoort, deel, wie, nummer);
    const { pad } = await bestand(() => paspoort.maakBestand());
    const mee = join(map, `${engine}-${deel}-${wie.rol}.json`);
    await copyFile(pad, mee);
    return { wie, gegeven, bestand: mee };
  });
}

/** On the teacher's device: the file is of the same child. */
async function legErbij(paspoort: Paspoort, { bestand }: Voorbereid): Promise<void> {
  await paspoort.bewaren();
  await paspoort.openBestand(bestand);
  await paspoort.kop(t.watErInZit);
  await paspoort.knop(t.jaZelfdeKind);
  await paspoort.klaar();
}

const noor = { rol: 'kind', naam: 'Noor', fase: 'midden' } as const;
const mama = { rol: 'ouder', naam: 'mama' } as const;
const samira = { rol: 'leerkracht', naam: 'Samira' } as const;

const voorstellen: Record<string, string[]> = {
  algemeen: ['kind-vertelt', 'ouder-leest', 'leerkracht-compliment'],
  ontwikkeling: ['kind-oefent', 'ouder-praat', 'leerkracht-tijd'],
};

for (const engine of engines)
  describe(`three voices on three devices, in ${engine}`, () => {
    for (const [deel, gesprek] of [
      ['algemeen', 'a getting-to-know talk'],
      ['ontwikkeling', 'a progress talk'],
    ] as const)
      it(`hold ${gesprek} from start to agreements, without a server`, async () => {
        const kind = await bereidVoor(engine, deel, noor, 0);
        const ouder = await bereidVoor(engine, deel, mama, 3);
        const { url, origin } = await paginaVan(deel);
        await withApparaat(engine, { origin }, async (apparaat: Apparaat) => {
          const { page, bestand, gedrukt } = apparaat;
          await page.goto(url);
          const paspoort = new Paspoort(page, woorden, new Toetsen(page));
          const leerkracht = await schrijf(paspoort, deel, samira, 3);
          await legErbij(paspoort, kind);
          await legErbij(paspoort, ouder);

          const tafel = new Gesprek(paspoort, deel);
          await tafel.open();
          await tafel.begin();
          await paspoort.ziet(woorden.vul(t.nogMinuten, { aantal: 15 }));

          // Mother and teacher answered alike where they were asked alike: that is what they share.
          const onderwerp = deel === 'algemeen' ? 'helpt' : 'plan';
          await tafel.onderwerp(onderwerp);
          for (const { gegeven } of [kind, { gegeven: leerkracht }, ouder])
            for (const { vraag, gekozen, woorden: eigen } of gegeven) {
              if (vraag.onderwerp !== onderwerp) continue;
              for (const id of gekozen) {
                const optie = vraag.opties?.find((o) => o.id === id);
                assert(optie);
                await paspoort.ziet(woorden.lees(optie.tekst));
              }
              if (eigen) await paspoort.ziet(eigen);
            }

          await tafel.afspraken();
          const gekozen = [];
          for (const id of voorstellen[deel] ?? []) gekozen.push(await tafel.spreekAf(id));
          await tafel.klaar();
          for (const { tekst } of gekozen) await paspoort.ziet(woorden.lees(tekst));

          const waarde = await paspoort.waarde();
          assert(waarde);
          const afspraken = samenIn(waarde, 'afspraak');
          assert.deepEqual(afspraken.map(({ wie }) => waarde.personen.find(({ id }) => id === wie)?.rol).sort(), [
            'kind',
            'leerkracht',
            'ouder',
          ]);
          assert.equal(samenIn(waarde, 'stempel').length, 1);

          // On paper stands what each does, with a name.
          const { text } = await gedrukt(() => paspoort.print());
          for (const { tekst } of gekozen)
            assert(text.replace(/\s+/g, ' ').includes(woorden.lees(tekst)), `${woorden.lees(tekst)}: ${text}`);

          // Home again, the mother reads what was agreed on her own device.
          const { pad } = await bestand(() => paspoort.maakBestand());
          const mee = join(map, `${engine}-${deel}-samen.json`);
          await copyFile(pad, mee);
          await leestThuis(
            engine,
            deel,
            mee,
            gekozen.map(({ tekst }) => woorden.lees(tekst)),
          );
        });
      });
  });

const samenIn = ({ antwoorden }: SamenspelDocument, soort: string) =>
  antwoorden.flatMap(({ persoon, antwoord }) => (persoon === 'samen' && antwoord?.soort === soort ? [antwoord] : []));

async function leestThuis(engine: Engine, deel: string, bestand: string, afspraken: string[]): Promise<void> {
  const { url, origin } = await paginaVan(deel);
  await withApparaat(engine, { origin }, async ({ page }) => {
    await page.goto(url);
    const paspoort = new Paspoort(page, woorden, new Toetsen(page));
    // The file is opened from the foot of a page: somebody sits down first.
    await paspoort.begin('ouder');
    await paspoort.apparaat('eigen');
    await paspoort.noem('ouder', 'oma');
    await paspoort.bewaren();
    await paspoort.openBestand(bestand);
    await paspoort.kop(t.watErInZit);
    await paspoort.knop(t.neeApart);
    const gesprek = new Gesprek(paspoort, deel);
    await gesprek.open();
    await gesprek.begin();
    await paspoort.knop(t.alles);
    await paspoort.knop(stempelnaam(gesprek));
    await paspoort.ziet(t.oudGesprek);
    await gesprek.afspraken();
    for (const afspraak of afspraken) await paspoort.ziet(afspraak);
  });
}

/** The stamp is the way to read that talk again; its name begins with the day. */
function stempelnaam({ deel }: Gesprek): string {
  const nu = new Date();
  const dag = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'short' }).format(nu);
  return `${dag} ${nu.getFullYear()} ${woorden.lees(deel.titel)}. ${t.lees}`;
}

/** A page on which three have answered about this part, driven by keys alone. */
async function metDrie(
  engine: Engine,
  deel: string,
  doe: (paspoort: Paspoort, gesprek: Gesprek, page: Page) => Promise<void>,
): Promise<void> {
  const { url, origin } = await paginaVan(deel);
  await withApparaat(engine, { origin }, async ({ page }) => {
    await page.goto(url);
    const paspoort = new Paspoort(page, woorden, new Toetsen(page));
    await paspoort.kop(t.wieBenJij);
    await page.$eval(
      'samenspel-paspoort',
      (element, value) => Object.assign(element, { value }),
      maakPaspoort([noorVan, mamaVan, juf], 'noor', deel),
    );
    await doe(paspoort, new Gesprek(paspoort, deel), page);
  });
}

for (const engine of engines)
  describe(`a talk with keys alone, in ${engine}`, () => {
    it('goes from who is there to the stamp, and says of each subject about how long it gets', async () => {
      const deel = 'ontwikkeling';
      await metDrie(engine, deel, async (paspoort, gesprek) => {
        await gesprek.open();
        await gesprek.erbij('mama');
        await gesprek.erbij('mama');
        await gesprek.begin();
        for (const { id, minuten } of gesprek.deel.gesprek?.onderwerpen ?? []) {
          await gesprek.onderwerp(id);
          assert(minuten && minuten > 1);
          await paspoort.ziet(woorden.vul(t.ongeveer, { aantal: minuten }));
        }
        await gesprek.afspraken();
        const { tekst } = await gesprek.spreekAf('kind-oefent');
        await gesprek.klaar();
        await paspoort.ziet(woorden.lees(tekst));
        await paspoort.knop(t.lees);
        await paspoort.ziet(t.oudGesprek);
      });
    });

    it('has the cards that a parent chose beforehand, to tick off or leave, and what fits together, with how far it is', async () => {
      const deel = 'algemeen';
      await metDrie(engine, deel, async (paspoort, gesprek, page) => {
        const kaarten = (gesprek.deel.gesprek?.kaarten ?? []).filter(({ wie }) => wie === 'ouder' || wie === 'samen');
        const [een, twee] = kaarten.map(({ tekst }) => woorden.lees(tekst));
        assert(een && twee);
        await paspoort.begin('mama');
        await paspoort.apparaat('eigen');
        await paspoort.laatZien();
        await paspoort.knop(t.kiesKaartenKnop);
        await paspoort.druk('checkbox', een);
        await paspoort.druk('checkbox', twee);
        await paspoort.verder();
        await page.reload();
        await paspoort.gaVerder('ouder');
        await paspoort.laatZien();

        await gesprek.open();
        await gesprek.begin();
        await gesprek.naar(t.kaarten, t.onzeKaarten);
        await paspoort.ziet(woorden.vul(t.gekozenDoor, { wie: 'mama' }));
        await paspoort.knop(t.besproken);
        await paspoort.knop(t.samenDoen);
        await paspoort.kop(t.pastBijElkaar);
        await paspoort.knop(t.vraagHet);
        await paspoort.knop(t.ja);
        await paspoort.ziet(t.afgesproken);

        // The other card is left, and stays chosen.
        await paspoort.ziet('Bewaard op dit apparaat');
        const { snel, traag } = await opHetApparaat(page);
        const bewaard = JSON.stringify([snel, traag]).replaceAll('\\', '');
        for (const [soort, stand] of [
          ['kaart', 'gekozen'],
          ['kaart', 'besproken'],
          ['match', 'ja'],
        ])
          assert.match(bewaard, new RegExp(`"antwoord":{[^}]*"soort":"${soort}"[^}]*"stand":"${stand}"`));
      });
    });
  });

for (const engine of engines)
  describe(`the hand-over, in ${engine}`, () => {
    it('leaves the device only after the yes of child and parent, alone, and again after each change', async () => {
      const { url, origin } = await paginaVan('overdracht');
      const vooraf = maakPaspoort([noorVan, mamaVan, juf], 'noor', 'overdracht');
      await withApparaat(engine, { origin }, async ({ page, bestand, gedrukt }) => {
        await page.goto(url);
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await paspoort.kop(t.wieBenJij);
        await page.$eval('samenspel-paspoort', (element, value) => Object.assign(element, { value }), vooraf);
        const gesprek = new Gesprek(paspoort, 'overdracht');
        await gesprek.open();
        await gesprek.begin();
        await gesprek.naar(t.mee, t.meeKop);
        const magMee = (): Promise<boolean> => paspoort.heeft('button', t.meeBestand);

        await paspoort.knop(t.maakTekst);
        await paspoort.ziet(t.vindenGoed);
        assert.equal(await magMee(), false);
        await paspoort.knop(`Noor${t.drukHier}`);
        await paspoort.ziet(woorden.vul(t.nuNog, { namen: 'mama' }));
        assert.equal(await magMee(), false);
        const waarde = await paspoort.waarde();
        assert(waarde);
        assert.deepEqual(samenIn(waarde, 'overdracht'), [], 'nothing of it is in the value');
        await paspoort.knop(`mama${t.drukHier}`);
        await paspoort.ziet(t.magMee);

        const { tekst } = await bestand(() => paspoort.knop(t.meeBestand));
        const mee = JSON.parse(tekst) as SamenspelDocument;
        assert.deepEqual([...new Set(mee.antwoorden.map(({ vraag }) => vraag))], ['overdracht']);
        const papier = await gedrukt(() => paspoort.knop(t.meePrint));
        assert(papier.text.includes(t.gaatGoed) && !papier.text.includes(t.alleenZelfPapier), papier.text);
        assert.equal(papier.pages, 1);

        await paspoort.knop(t.veranderIets);
        await paspoort.schrijfIn('Zit graag vooraan', t.erbij);
        await page.keyboard.press('Enter');
        await paspoort.ziet(woorden.vul(t.nuNog, { namen: woorden.vul(t.en, { een: 'Noor', twee: 'mama' }) }));
        assert.equal(await magMee(), false);
      });
    });
  });

for (const engine of engines)
  describe(`a page for one voice, in ${engine}`, () => {
    it('leads whoever was here before to the table, and puts nobody new in the passport', async () => {
      const { url, origin } = await paginaVan('leerkracht');
      await withApparaat(engine, { origin }, async ({ page }) => {
        await page.goto(url);
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await paspoort.ziet(t.slaOver);
        await paspoort.zelf('zonnebloem');
        await paspoort.ziet('Bewaard op dit apparaat');
        await page.reload();
        await paspoort.kop(t.klasTitel);
        await paspoort.druk('button', t.klasZonderNaam);
        await new Gesprek(paspoort, 'algemeen').open();
        const mensen = (await paspoort.dingen()).filter(({ rol }) => rol === 'checkbox');
        assert.deepEqual(
          mensen.map(({ naam }) => naam),
          [t.leerkracht],
        );
      });
    });
  });
