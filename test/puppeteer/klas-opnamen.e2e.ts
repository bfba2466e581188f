// The promise: what a parent said to the passport goes along when a teacher puts a class together, out again in that child's
// file, and away with it.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import type { Geluiden } from '../../src/domain/opname.js';
import { Toetsen } from '../drivers/hand.js';
import { Matchlijst, matchwoordenIn } from '../drivers/matches.driver.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn } from '../drivers/woorden.js';
import { metMeedoen } from '../fixtures/klas.js';
import { opHetApparaat, withApparaat } from './apparaat.js';
import { engines, schoolPage, startSite, type Site } from './harness/index.js';

interface Bestand extends SamenspelDocument {
  opnamen: Geluiden;
}

/** A file in which Noor's father says what he is proud of. */
function gesproken(): Bestand {
  const bytes = Buffer.from('\x1a\x45\xdf\xa3Zij helpt haar broertje.', 'latin1');
  const type = 'audio/webm' as const;
  const opname = { id: 'trots-gezegd', duur: 2, bytes: bytes.length, type };
  const document = metMeedoen('noor', { naam: 'Noor', ouder: 'papa', biedt: ['koken'], nodig: ['koken'] });
  return {
    ...document,
    antwoorden: document.antwoorden.map((inzending) =>
      inzending.vraag === 'ouder-trots'
        ? { ...inzending, antwoord: { soort: 'gesproken' as const, opnamen: [opname] } }
        : inzending,
    ),
    opnamen: { [opname.id]: { type, inhoud: bytes.toString('base64') } },
  };
}
const { opnamen } = gesproken();
const klank = opnamen['trots-gezegd']?.inhoud ?? '';

let site: Site;
let map: string;
let noor: string;
let sami: string;
before(async () => {
  map = await mkdtemp(join(tmpdir(), 'klas-opnamen-'));
  const schrijf = async (naam: string, document: SamenspelDocument): Promise<string> => {
    const pad = join(map, `${naam}.json`);
    await writeFile(pad, JSON.stringify(document));
    return pad;
  };
  noor = await schrijf('noor', gesproken());
  sami = await schrijf('sami', metMeedoen('sami', { naam: 'Sami', nodig: ['koken'] }));
  site = await startSite({
    pages: {
      '/matches': schoolPage('<samenspel-matches></samenspel-matches>'),
      '/klas': schoolPage('<samenspel-paspoort preset="po" voor="leerkracht"></samenspel-paspoort>'),
    },
  });
});
after(() => rm(map, { recursive: true }));

const isHier = async (page: Page): Promise<boolean> => JSON.stringify(await opHetApparaat(page)).includes(klank);
/** Keeping goes on after the page has said what it will do: until it is so. */
async function totdatHier(page: Page, hier: boolean): Promise<void> {
  const eind = Date.now() + 20_000;
  while ((await isHier(page)) !== hier) assert.ok(Date.now() < eind, hier ? 'the sound is kept' : 'the sound is gone');
}

for (const engine of engines)
  describe(`what was spoken, in the passports of a class, in ${engine}`, () => {
    it('is kept with the passport in which something was changed, and stands in its file after a reload', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, bestand }) => {
        await page.goto(site.url('/matches'));
        const lijst = new Matchlijst(page, new Toetsen(page), await matchwoordenIn('nl'));
        const { t } = lijst;
        await lijst.kies(noor);
        assert.equal(await isHier(page), false, 'looking keeps nothing');
        await lijst.zet(t.vroegHet, 'papa', 'Noor', 'koken of bakken');
        await totdatHier(page, true);
        await page.reload();
        await lijst.druk('button', t.vanApparaat);
        await lijst.klaar();
        await lijst.zet(t.zeiJa, 'papa', 'Noor', 'koken of bakken');
        const { tekst } = await bestand(async () => {
          await lijst.druk('button', t.bestanden);
          await lijst.druk('button', t.bestandVan.replace('{naam}', 'Noor'));
        });
        assert.deepEqual((JSON.parse(tekst) as Bestand).opnamen, opnamen);
      }));

    it('is kept after the yes of a teacher, is in the file of that child and no other, and goes when the child goes', () =>
      withApparaat(engine, { origin: site.origin }, async ({ page, bestand }) => {
        await page.goto(site.url('/klas'));
        const paspoort = new Paspoort(page, await woordenIn('nl'), new Toetsen(page));
        const { t } = paspoort;
        /** The file that the teacher makes of one child. */
        const bestandVan = async (kind: string): Promise<Bestand> => {
          await paspoort.knop(kind);
          await paspoort.bewaren();
          const { tekst } = await bestand(() => paspoort.maakBestand());
          await paspoort.knop(t.klasTerug);
          await paspoort.kop(t.klasTitel);
          return JSON.parse(tekst) as Bestand;
        };
        await paspoort.knop(t.klasTerug);
        await paspoort.zetInKlas(noor, sami);
        await paspoort.kop(t.klasErbijVraag);
        assert.equal(await isHier(page), false, 'nothing before the yes');
        await paspoort.knop(t.klasJa);
        await paspoort.ziet(t.klasErbij);
        await totdatHier(page, true);
        await page.reload();
        await paspoort.kop(t.klasTitel);
        assert.deepEqual((await bestandVan('Noor')).opnamen, opnamen);
        assert.equal((await bestandVan('Sami')).opnamen, undefined);
        await paspoort.knop(t.klasWeg);
        await paspoort.knop('Noor');
        await paspoort.knop(t.klasJaWeg);
        await paspoort.ziet(t.klasIsWeg);
        await totdatHier(page, false);
      }));
  });
