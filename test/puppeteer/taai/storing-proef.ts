// The promise: whatever storage does, the form goes on working, and what it says about keeping is true.
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../../drivers/woorden.js';
import { engines, schoolPage, startSite, withPage, type Engine, type Site } from '../harness/index.js';
import { Muis } from './muis.js';
import { maakApparaat, type Apparaat, type Soort, type Storing } from './storing.js';

export const soorten: readonly Soort[] = ['throws', 'aborts', 'hangs', 'does nothing'];

type Staat = Awaited<ReturnType<Apparaat['lees']>>;
interface InPagina {
  apparaat: Apparaat;
}

const geenStoring: Storing = { soort: 'throws', n: 0, voortaan: false };

/** What somebody comes to do. */
export const verhalen = {
  'on the first visit': { gedeeld: false, eerder: false },
  'going on with an earlier visit': { gedeeld: false, eerder: true },
  'on a device of more people': { gedeeld: true, eerder: false },
};
export type Verhaal = keyof typeof verhalen;

const eerderGeschreven = 'van de vorige keer';
const nieuw = 'wij zijn trots';

let site: Promise<Site> | undefined;
const opSite = (): Promise<Site> =>
  (site ??= startSite({
    pages: {
      '/p': schoolPage('<h1>De Wilg</h1><samenspel-paspoort preset="po"></samenspel-paspoort>'),
      '/leeg': '<!doctype html><html lang="nl"><title>Leeg</title>',
    },
  }));

const vraagTekst = (woorden: Woorden): string => {
  const vraag = woorden.sjabloon.delen.flatMap((d) => d.vragen).find((v) => v.id === 'ouder-trots');
  assert(vraag);
  return woorden.lees(vraag.vraag);
};

/** From the first page to the questions, whichever pages come between. */
async function naarVragen(paspoort: Paspoort, gedeeld: boolean): Promise<void> {
  const { t } = paspoort;
  for (let keer = 0; keer < 20; keer++) {
    // A page without a count is not one of the questions.
    if ((await paspoort.vraag())?.nu) return;
    const koppen = await paspoort.koppen();
    const is = (kop: string): boolean => koppen.includes(kop);
    // Between looking and pressing the page may turn: then he looks again.
    const stap = is(t.verderMet)
      ? paspoort.gaVerder('ouder')
      : is(t.vanWie)
        ? paspoort.apparaat(gedeeld ? 'gedeeld' : 'eigen')
        : is(t.hoeNoemtKind)
          ? paspoort.noem('ouder', t.mama)
          : is(t.wieBenJij)
            ? paspoort.begin('ouder')
            : paspoort.page.evaluate(() => new Promise<void>((klaar) => requestAnimationFrame(() => klaar())));
    await stap.catch((fout: unknown) => {
      if (keer > 16) throw fout;
    });
  }
  throw new Error(`The questions do not come: ${(await paspoort.koppen()).join(' · ')}`);
}

/** A notice that comes just then moves the button away from under the finger: who misses looks, and presses again. */
async function drukTotdat(paspoort: Paspoort, er: () => Promise<boolean>, druk: () => Promise<void>): Promise<void> {
  for (let keer = 1; ; keer++) {
    try {
      await druk();
    } catch (fout) {
      if (keer === 4) throw fout;
    }
    const tot = Date.now() + 2000;
    while (Date.now() < tot) {
      if (await er()) return;
      await paspoort.page.evaluate(() => new Promise((klaar) => setTimeout(klaar, 20)));
    }
    if (keer === 4) throw new Error(`Pressed four times, in vain: ${(await paspoort.koppen()).join(' · ')}`);
  }
}

/** What the foot of the page says about keeping, as soon as it is not "Even bewaren …" any more. */
async function gezegd(paspoort: Paspoort): Promise<string> {
  const { t } = paspoort;
  const tot = Date.now() + 12_000;
  for (;;) {
    const voet = await paspoort.voet();
    if ((voet && voet !== t.bezig) || Date.now() > tot) return voet;
    await paspoort.page.evaluate(() => new Promise((klaar) => setTimeout(klaar, 20)));
  }
}

interface Envelop {
  op: string;
  document: { antwoorden: { antwoord: { tekst?: string } | null }[] };
}

/** The newest kept text that holds these words, in one place. */
function bewaard(plaats: Record<string, string>, woorden: string): Envelop | undefined {
  const gevonden = Object.entries(plaats)
    .filter(([sleutel]) => sleutel.startsWith('samenspel/paspoort/'))
    .map(([, tekst]) => JSON.parse(tekst) as Envelop)
    .filter(({ document }) => document.antwoorden.some(({ antwoord }) => antwoord?.tekst?.includes(woorden)));
  return gevonden.sort((a, b) => b.op.localeCompare(a.op))[0];
}

/** What is not true of what is said; empty when all of it is. `vindbaar`: what was written can be read back. */
function onwaar(
  voet: string,
  { snel, tabblad, traag }: Staat,
  geschreven: string,
  { t, vul }: Woorden,
  vindbaar: boolean,
): string {
  const opApparaat = bewaard(snel, geschreven) ?? bewaard(traag, geschreven);
  const inTab = bewaard(tabblad, geschreven);
  // What nobody can read back is not kept, wherever it stands.
  if (voet === t.nietBewaard) return vindbaar && (opApparaat || inTab) ? 'it is kept' : '';
  if (voet === t.tabblad) {
    if (!inTab) return 'it is not kept in the tab';
    const over = Object.keys({ ...snel, ...traag }).filter((sleutel) => sleutel.startsWith('samenspel/paspoort'));
    return over.length > 0 ? `it outlives the tab: ${over.join()}` : '';
  }
  if (!opApparaat) return 'it is not kept';
  const laatste = new Date(Date.parse(opApparaat.op) + 30 * 86_400_000);
  const dag = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'long' }).format(laatste);
  return voet === vul(t.bewaardTot, { datum: dag }) ? '' : `it goes on ${dag}`;
}

interface Bezoek {
  engine: Engine;
  verhaal: Verhaal;
  storing: Storing;
  /** What an earlier visit left. */
  vroeger?: Staat | undefined;
  schrijft?: string;
}

interface Uitkomst {
  geteld: Apparaat['geteld'];
  geraakt: string;
  /** What stands on the device at the end. */
  staat: Staat;
  voet: string;
  /** What is wrong; empty when nothing is. */
  mis: string[];
}

/** One visit on a device of its own, where storage goes wrong in this way. */
async function bezoek({ engine, verhaal, storing, vroeger, schrijft = nieuw }: Bezoek): Promise<Uitkomst> {
  const { url, origin } = await opSite();
  return withPage(engine, { origin }, async ({ page }) => {
    const woorden = await woordenIn('nl');
    const paspoort = new Paspoort(page, woorden, new Muis(page));
    page.setDefaultTimeout(6000);
    if (vroeger) {
      const { identifier } = await page.evaluateOnNewDocument(maakApparaat, geenStoring);
      await page.goto(url('/leeg'));
      await page.evaluate((wat) => (window as unknown as InPagina).apparaat.zet(wat), vroeger);
      await page.removeScriptToEvaluateOnNewDocument(identifier);
    }
    await page.evaluateOnNewDocument(maakApparaat, storing);
    await page.goto(url('/p'));
    await naarVragen(paspoort, verhalen[verhaal].gedeeld);
    const tekst = vraagTekst(woorden);
    const isHier = async (): Promise<boolean> => (await paspoort.vraag())?.tekst === tekst;
    await drukTotdat(paspoort, isHier, () => paspoort.knop(tekst));
    await paspoort.schrijfIn(schrijft, tekst);
    await drukTotdat(
      paspoort,
      async () => !(await isHier()),
      () => paspoort.verder(),
    );

    // What is said and what is there belong together only when nothing changed between looking at the two.
    let voet = '';
    let staat: Staat;
    do {
      voet = await gezegd(paspoort);
      staat = await page.evaluate(() => (window as unknown as InPagina).apparaat.lees());
    } while (voet !== (await gezegd(paspoort)));
    const vindbaar = await page.evaluate((wat) => (window as unknown as InPagina).apparaat.vindt(wat), schrijft);
    const mis: string[] = [];
    const leugen = onwaar(voet, staat, schrijft, woorden, vindbaar);
    if (leugen) mis.push(`says “${voet}”, but ${leugen}`);
    if (vroeger && !JSON.stringify(staat).includes(eerderGeschreven)) mis.push('the earlier visit is gone');

    await drukTotdat(paspoort, isHier, () => paspoort.terug());
    const veld = await paspoort.geschreven();
    if (!veld.endsWith(schrijft)) mis.push(`“${veld}” stands in the field`);
    const koppen = async (): Promise<boolean> => (await paspoort.koppen()).includes(paspoort.t.bewarenEnWissen);
    await drukTotdat(paspoort, koppen, () => paspoort.bewaren());
    await paspoort.maakBestand();
    await page.waitForFunction(() => (window as unknown as InPagina).apparaat.bestand !== null);
    const { geteld, geraakt, ongevangen, bestand } = await page.evaluate(async () => {
      const apparaat = (window as unknown as InPagina).apparaat;
      const { geteld: aantal, geraakt: wat, ongevangen: fouten } = apparaat;
      return { geteld: aantal, geraakt: wat, ongevangen: fouten, bestand: await apparaat.bestand };
    });
    if (!bestand?.includes(schrijft)) mis.push('the file has not got it');
    mis.push(...ongevangen.map((fout) => `uncaught: ${fout}`));
    return { geteld, geraakt, staat, voet, mis };
  });
}

/** Which calls are to fail, of so many. */
export type Keuze = (aantal: number) => Pick<Storing, 'n' | 'voortaan'>[];

/** Every call alone, and every call with all that follow. */
export const elk: Keuze = (aantal) =>
  Array.from({ length: aantal }, (_, i) => [
    { n: i + 1, voortaan: false },
    { n: i + 1, voortaan: true },
  ]).flat();

/** So many, spread over all. */
export const enkele =
  (hoeveel: number): Keuze =>
  (aantal) =>
    Array.from({ length: hoeveel }, (_, i) => ({
      n: 1 + Math.floor(((i + 0.5) / hoeveel) * aantal),
      voortaan: i % 2 === 1,
    }));

/** Visits at the same time. A visit mostly waits; in Firefox only the window in front can be typed in. */
const tegelijk: Record<Engine, number> = { chromium: 2, firefox: 1 };

/** Visits, each with another fault. Fails on what is untrue, lost or uncaught. */
export async function proef(t: TestContext, engine: Engine, verhaal: Verhaal, keuze: Keuze): Promise<void> {
  const { eerder } = verhalen[verhaal];
  const zonder = { engine, verhaal, storing: geenStoring };
  const vroeger = eerder ? (await bezoek({ ...zonder, schrijft: eerderGeschreven })).staat : undefined;
  const goed = await bezoek({ ...zonder, vroeger });
  assert.deepEqual(goed.mis, []);
  const mis: string[] = [];
  const gezien = new Map<string, number>();
  const storingen = soorten.flatMap((soort) => keuze(goed.geteld[soort]).map((keer) => ({ soort, ...keer })));
  const rij = storingen.values();
  const bezoeker = async (): Promise<void> => {
    for (const storing of rij) {
      const { soort, n, voortaan } = storing;
      const wat = `call ${n} of ${goed.geteld[soort]} ${soort}${voortaan ? ', and all after it' : ''}`;
      try {
        const uit = await bezoek({ engine, verhaal, storing, vroeger });
        const voet = uit.voet.replace(/ tot \d.*/, '');
        gezien.set(voet, (gezien.get(voet) ?? 0) + 1);
        mis.push(...uit.mis.map((regel) => `${wat} (${uit.geraakt}): ${regel}`));
      } catch (fout) {
        mis.push(`${wat}: ${String(fout)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: tegelijk[engine] }, bezoeker));
  t.diagnostic(`calls: ${JSON.stringify(goed.geteld)}; said: ${JSON.stringify(Object.fromEntries(gezien))}`);
  assert.deepEqual(mis, []);
}

/** The long test of one story: every call in Chromium, some of them in Firefox. A file each, for each takes its time. */
export function bijElkeAanroep(verhaal: Verhaal): void {
  for (const engine of engines)
    describe(`storage that fails at any call, in ${engine}`, () => {
      it(`stops nobody, and what is said of keeping stays true, ${verhaal}`, (t) =>
        proef(t, engine, verhaal, engine === 'chromium' ? elk : enkele(8)));
    });
}
