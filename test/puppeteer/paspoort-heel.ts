// A whole passport: a child, two parents and a teacher fill in all three parts, check, share, print, save and send it.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Antwoord, Inzending, SamenspelDocument, Persoon } from '../../src/domain/document/document.js';
import type { Taal } from '../../src/i18n/vertaler.js';
import { richting } from '../../src/i18n/vertaler.js';
import { Toetsen, Vinger } from '../drivers/hand.js';
import { vulIn, type Gegeven, type Wie } from '../drivers/invullen.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { withApparaat } from './apparaat.js';
import { schoolPage, startSite, type Engine } from './harness/index.js';

interface Verhaal {
  wie: Wie & { naam: string };
  gegeven: Gegeven[];
  /** The question whose answer this person keeps to himself. */
  geheim: Set<Gegeven>;
}

const a4 = { width: 210, height: 297 };
const hoe = { toetsen: 'by keyboard alone', vinger: 'by touch alone' };

export function heelPaspoort(engine: Engine, met: 'toetsen' | 'vinger', taal: Taal): void {
  it(`is filled in, checked, shared, printed, saved and sent ${hoe[met]}, in ${taal}`, async () => {
    const woorden = await woordenIn(taal);
    const tag = '<samenspel-paspoort preset="po" name="paspoort"></samenspel-paspoort>';
    // In English the page is Dutch, and the reader uses the switch.
    const lang = taal === 'en' ? 'nl' : taal;
    const site = await startSite({
      pages: {
        '/paspoort': schoolPage(`<h1>De Wilg</h1><form method="post" action="/ontvang">${tag}</form>`, {
          lang,
          dir: richting(lang),
        }),
      },
    });
    const screen = met === 'vinger' ? 'phone' : 'desktop';
    await withApparaat(engine, { origin: site.origin, screen }, async ({ page, bestand, gedrukt }) => {
      await page.goto(site.url('/paspoort'));
      const hand = met === 'vinger' ? new Vinger(page) : new Toetsen(page);
      const paspoort = new Paspoort(page, await woordenIn(lang), hand);
      await paspoort.kop(paspoort.t.wieBenJij);
      if (taal !== lang) await paspoort.taal(taal, woorden);

      const { t } = woorden;
      const mensen: Verhaal['wie'][] = [
        { rol: 'kind', naam: taal === 'ar' ? 'نور' : 'Noor', fase: 'midden' },
        { rol: 'ouder', naam: t.mama },
        { rol: 'ouder', naam: t.opa },
        { rol: 'leerkracht', naam: taal === 'ar' ? 'سميرة' : 'Samira' },
      ];
      const verhalen: Verhaal[] = [];
      let delen = woorden.sjabloon.delen.map(({ id }) => id);
      for (const [nummer, wie] of mensen.entries()) {
        if (nummer > 0) await paspoort.iemandAnders();
        verhalen.push(await vertel(paspoort, wie, nummer, delen));
        // The next one begins with the part where this one ended: they prepare the same talk.
        delen = [...delen.slice(-1), ...delen.slice(0, -1)];
      }

      const value = await paspoort.waarde();
      assert(value);
      staatErin(value, verhalen, woorden, (verhaal, g) => !verhaal.geheim.has(g));

      const { naam, tekst } = await bestand(() => paspoort.maakBestand());
      assert.match(naam, /^samenspel-paspoort-\w+\.json$/);
      staatErin(JSON.parse(tekst) as SamenspelDocument, verhalen, woorden, () => true);

      staatOpPapier(await gedrukt(() => paspoort.print()), verhalen, woorden);

      await paspoort.bewaren();
      const leeg = await gedrukt(() => paspoort.printLeeg());
      assert.deepEqual(leeg.size, a4);
      const deel = woorden.sjabloon.delen.find(({ id }) => id === delen[0])!;
      for (const vraag of deel.vragen)
        assert(heeftWoorden(leeg.text, woorden.lees(vraag.vraag)), woorden.lees(vraag.vraag));
      for (const [, eigen] of eigenWoordenVan(verhalen)) assert(!heeftWoorden(leeg.text, eigen), eigen);
      await paspoort.knop(t.gaVerder);

      await Promise.all([page.waitForNavigation(), paspoort.stuur()]);
      const [post] = site.posts;
      assert.deepEqual(
        post?.fields.map(([veld]) => veld),
        ['paspoort'],
      );
      assert.deepEqual(JSON.parse(post?.fields[0]?.[1] ?? ''), value);
    });
  });
}

/** One person, from "Wie ben jij?" to "Klaar": all three parts. */
async function vertel(paspoort: Paspoort, wie: Verhaal['wie'], nummer: number, delen: string[]): Promise<Verhaal> {
  const verhaal: Verhaal = { wie, gegeven: [], geheim: new Set() };
  await paspoort.begin(wie.rol);
  if (nummer === 0) await paspoort.apparaat('eigen');
  await paspoort.noem(wie.rol, wie.naam);
  if (wie.fase) await paspoort.fase(wie.fase);
  for (const deel of delen) {
    if (deel !== delen[0]) await paspoort.anderDeel(deel);
    const gegeven = await vulIn(paspoort, deel, wie, nummer * 23 + verhaal.gegeven.length);
    verhaal.gegeven.push(...gegeven);
    if (deel === 'algemeen') {
      await verandert(paspoort, gegeven);
      verhaal.geheim.add(await houdtVoorZich(paspoort, gegeven));
    }
    await paspoort.laatZien();
    await paspoort.klaar();
  }
  return verhaal;
}

/** Changes one answer from the check page: chooses something else or more. */
async function verandert(paspoort: Paspoort, gegeven: Gegeven[]): Promise<void> {
  const opent = new Set(paspoort.woorden.sjabloon.delen.flatMap((d) => d.vragen.map((v) => v.volgtOp?.vraag)));
  const anders = gegeven.find(({ vraag, gekozen }) => gekozen.length > 0 && !opent.has(vraag.id));
  assert(anders);
  const { vraag, gekozen } = anders;
  const nieuw = vraag.opties?.find((o) => !o.alleen && !gekozen.includes(o.id));
  assert(nieuw);
  await paspoort.opent(vraag);
  await paspoort.verander();
  await paspoort.kies(vraag, nieuw.id);
  anders.gekozen = vraag.meer ? [...gekozen, nieuw.id] : [nieuw.id];
  await paspoort.verder();
  await paspoort.controle();
}

/** Keeps one answer in own words to himself. */
async function houdtVoorZich(paspoort: Paspoort, gegeven: Gegeven[]): Promise<Gegeven> {
  const geheim = gegeven.filter(({ woorden }) => woorden !== '').at(-1);
  assert(geheim);
  await paspoort.opent(geheim.vraag);
  await paspoort.zicht('alleen');
  await paspoort.antwoordKlaar();
  await paspoort.controle();
  return geheim;
}

const gezegd = (antwoord: Antwoord | null | undefined): Omit<Gegeven, 'vraag' | 'deel'> => ({
  gekozen: antwoord && Array.isArray(antwoord['gekozen']) ? ([...antwoord['gekozen']] as string[]).sort() : [],
  woorden: String(antwoord?.['zelf'] ?? antwoord?.['tekst'] ?? ''),
  gesprek: antwoord?.['gesprek'] === true || antwoord?.soort === 'gesprek',
  weetNiet: antwoord?.['weetNiet'] === true || antwoord?.soort === 'weet-niet',
  overgeslagen: antwoord?.soort === 'overgeslagen',
});

/** Every answer of everybody that must be in a document is in it, exactly; no other is. */
function staatErin(
  document: SamenspelDocument,
  verhalen: Verhaal[],
  { taal }: Woorden,
  hoort: (verhaal: Verhaal, gegeven: Gegeven) => boolean,
): void {
  let aantal = 0;
  for (const verhaal of verhalen) {
    const persoon: Persoon | undefined = document.personen.find(
      ({ rol, naam }) => rol === verhaal.wie.rol && naam === verhaal.wie.naam,
    );
    assert(persoon, `${verhaal.wie.naam} is missing`);
    for (const gegeven of verhaal.gegeven) {
      const { vraag, deel, ...wat } = gegeven;
      const inzendingen: Inzending[] = document.antwoorden.filter(
        (a) => a.vraag === vraag.id && a.gesprek === deel && a.persoon === persoon.id,
      );
      if (!hoort(verhaal, gegeven)) {
        assert.deepEqual(inzendingen, [], `${vraag.id} of ${verhaal.wie.naam}`);
        assert(!JSON.stringify(document).includes(wat.woorden), wat.woorden);
        continue;
      }
      assert.equal(inzendingen.length, 1, `${vraag.id} of ${verhaal.wie.naam}`);
      const [inzending] = inzendingen;
      const verwacht = { ...wat, gekozen: [...wat.gekozen].sort() };
      assert.deepEqual(gezegd(inzending?.antwoord), verwacht, `${vraag.id} of ${verhaal.wie.naam}`);
      assert.equal(inzending?.taal, taal);
      aantal++;
    }
  }
  assert.equal(document.antwoorden.length, aantal);
  assert.equal(document.personen.length, verhalen.length);
}

/**
 * A line may break anywhere, also in a word, and columns stand beside each other: every word must be there. A reader of PDFs gives Arabic
 * ligatures of lam the wrong way round, and puts spaces before vowel signs: those letters do not count.
 */
const heeftWoorden = (text: string, woorden: string): boolean => {
  const kaal = (tekst: string): string =>
    tekst
      .normalize('NFKC')
      .replace(/[\u200e\u200f\u2066-\u2069\u202a-\u202e\u064b-\u0652\u0640اأإآٱل\u00ad\u2010-]/g, '');
  const alles = kaal(text).replace(/\s+/g, '');
  return kaal(woorden)
    .split(/\s+/)
    .every((woord) => alles.includes(woord));
};

const eigenWoordenVan = (verhalen: Verhaal[]): [Gegeven, string][] =>
  verhalen.flatMap(({ gegeven }) => gegeven.filter((g) => g.woorden).map((g): [Gegeven, string] => [g, g.woorden]));

/** On paper stands what others may see, and nothing else. */
function staatOpPapier(papier: { text: string; size: object }, verhalen: Verhaal[], woorden: Woorden): void {
  assert.deepEqual(papier.size, a4);
  for (const { wie, gegeven, geheim } of verhalen) {
    assert(heeftWoorden(papier.text, wie.naam), wie.naam);
    for (const g of gegeven) {
      const { vraag, gekozen, woorden: eigen } = g;
      if (geheim.has(g)) {
        assert(!heeftWoorden(papier.text, eigen), `${eigen} of ${wie.naam} is on paper`);
        continue;
      }
      if (eigen) assert(heeftWoorden(papier.text, eigen), `${eigen} of ${wie.naam} is not on paper: ${papier.text}`);
      for (const id of gekozen) {
        const optie = vraag.opties?.find((o) => o.id === id);
        assert(
          optie && heeftWoorden(papier.text, woorden.lees(optie.tekst)),
          `${vraag.id} ${id}: “${optie && woorden.lees(optie.tekst)}” is not on paper: ${papier.text}`,
        );
      }
    }
  }
}
