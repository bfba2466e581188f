// By keys alone. The promise: whoever says an answer is recorded only while she sees it, and what she said is kept, goes along in
// the file and is heard again on another device.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { LaunchOptions, Page } from 'puppeteer-core';
import { browsers } from '../../scripts/lib/browsers.mjs';
import { gemaakt } from '../../src/domain/document/gemaakt-van.js';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { aantalBytes, type Geluiden, type Opname } from '../../src/domain/opname.js';
import { klein, kleinJson, vraagVan } from '../drivers/klein.js';
import { Paspoort } from '../drivers/paspoort.driver.js';
import { woordenIn, type Woorden } from '../drivers/woorden.js';
import { withApparaat, type Apparaat } from './apparaat.js';
import { schoolPage, startSite, type Engine, type Site } from './harness/index.js';
import { Toetsen } from '../drivers/hand.js';

const stil = join(mkdtempSync(join(tmpdir(), 'samenspel-geluid-')), 'asound.conf');
writeFileSync(stil, 'pcm.!default { type null }\nctl.!default { type null }\n');
after(() => rmSync(dirname(stil), { recursive: true, force: true }));

let site: Site;
let woorden: Woorden;
before(async () => {
  woorden = await woordenIn('nl', klein);
  site = await startSite({
    pages: { '/': schoolPage(`<samenspel-paspoort name="paspoort">${kleinJson}</samenspel-paspoort>`) },
  });
});

/** A microphone that beeps, and somebody who says yes, or no, when the browser asks. */
const microfoon = (engine: Engine, mag = true): LaunchOptions =>
  engine === 'chromium'
    ? {
        args: [
          ...(browsers().chromium.args ?? []),
          '--use-fake-device-for-media-stream',
          ...(mag ? ['--use-fake-ui-for-media-stream'] : []),
          '--autoplay-policy=no-user-gesture-required',
        ],
      }
    : {
        // Without a loudspeaker Firefox plays nothing: it gets one that nobody hears.
        env: { ...process.env, ALSA_CONFIG_PATH: stil },
        extraPrefsFirefox: {
          'media.navigator.streams.fake': true,
          'media.navigator.permission.disabled': mag,
          ...(mag ? {} : { 'permissions.default.microphone': 2 }),
          'media.autoplay.default': 0,
          'media.cubeb.backend': 'alsa',
        },
      };

/** Remembers each microphone that was opened, to see that it is let go of; and how far each sound was when it had ended. */
const onthoudSporen = (): void => {
  const venster = window as unknown as { sporen: MediaStreamTrack[]; gehoord: number[] };
  venster.sporen = [];
  venster.gehoord = [];
  const speel = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    let tot = 0;
    this.addEventListener('timeupdate', () => (tot = Math.max(tot, this.currentTime)));
    this.addEventListener('ended', () => venster.gehoord.push(tot), { once: true });
    return speel.call(this);
  };
  const media = navigator.mediaDevices as MediaDevices | undefined;
  if (!media) return;
  const echt = media.getUserMedia.bind(media);
  media.getUserMedia = async (wat) => {
    const stroom = await echt(wat);
    venster.sporen.push(...stroom.getTracks());
    return stroom;
  };
};
const sporen = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { sporen: MediaStreamTrack[] }).sporen.map(({ readyState }) => readyState));

/** A parent sits down, at her question of words. */
async function ouder(page: Page, apparaat: 'eigen' | 'gedeeld' = 'eigen'): Promise<Paspoort> {
  const paspoort = new Paspoort(page, woorden, new Toetsen(page));
  await page.evaluateOnNewDocument(onthoudSporen);
  await page.goto(site.url('/'));
  await paspoort.begin('ouder');
  await paspoort.apparaat(apparaat);
  await paspoort.noem('ouder', woorden.t.mama);
  await paspoort.kies(vraagVan('graag'), 'zingen');
  await paspoort.verder();
  await paspoort.kop('Waar bent u trots op?');
  return paspoort;
}

/** Says something for so many seconds: until the clock on the page says so. */
async function zeg(paspoort: Paspoort, seconden: number): Promise<void> {
  const { t } = woorden;
  await paspoort.knop(t.opnamen);
  assert.deepEqual(await sporen(paspoort.page), [], 'no microphone before it is asked for');
  await paspoort.knop(t.neemOp);
  await paspoort.ziet(`0:0${seconden} / 1:00`);
}

async function neemOp(paspoort: Paspoort, seconden = 2): Promise<void> {
  await zeg(paspoort, seconden);
  await paspoort.knop(woorden.t.stopOpname);
  await paspoort.ziet(woorden.t.opnameKlaar);
  assert.deepEqual(await sporen(paspoort.page), ['ended'], 'the microphone is off');
}

/** Plays it, until it is at its end. */
async function luister(paspoort: Paspoort): Promise<void> {
  const { t } = woorden;
  await paspoort.knop(t.speelAf);
  await paspoort.page.waitForFunction('gehoord.length > 0');
  const tot = (await paspoort.page.evaluate('gehoord[0]')) as number;
  assert.ok(tot > 1.5 && tot < 3, `two seconds were heard: ${tot}`);
  await paspoort.zietNietMeer(t.stopSpelen);
  assert.ok(!(await paspoort.tekst()).includes(t.speeltNiet));
}

interface Bestand extends SamenspelDocument {
  opnamen: Geluiden;
}
const opnamenIn = ({ antwoorden }: SamenspelDocument): Opname[] =>
  antwoorden.flatMap((i) => [...gemaakt(i.antwoord).opnamen]);

/** The keys and lengths of what is kept of sounds, by place. */
const klanken = (page: Page): Promise<{ snel: string[]; tabblad: string[]; traag: string[] }> =>
  page.evaluate(async () => {
    const van = (opslag: Storage): string[] =>
      Object.keys(opslag).filter((sleutel) => sleutel.startsWith('samenspel/opname/'));
    const vraag = indexedDB.open('samenspel');
    vraag.onupgradeneeded = () => vraag.transaction?.abort();
    const traag = await new Promise<string[]>((klaar) => {
      vraag.onerror = (e) => {
        e.preventDefault();
        klaar([]);
      };
      vraag.onsuccess = () => {
        const alle = vraag.result.transaction('concepten').objectStore('concepten').getAllKeys();
        alle.onsuccess = () => {
          vraag.result.close();
          klaar(alle.result.map(String).filter((sleutel) => sleutel.startsWith('samenspel/opname/')));
        };
      };
    });
    return { snel: van(localStorage), tabblad: van(sessionStorage), traag };
  });

/** @param alles also what goes wrong and what stops it; else how it is said, kept, and heard elsewhere */
export function gesproken(engine: Engine, alles: boolean): void {
  describe(`a spoken answer, in ${engine}`, () => {
    const bezoek =
      (fn: (apparaat: Apparaat) => Promise<void>, mag = true) =>
      (): Promise<void> =>
        withApparaat(engine, { origin: site.origin, launch: microfoon(engine, mag) }, fn);

    it('is still there after a crash right after it, is as long as it was, and is heard on another device from the file', async () => {
      const pad = join(dirname(stil), `${engine}.json`);
      let tekst = '';
      await bezoek(async ({ page, bestand }) => {
        const paspoort = await ouder(page);
        await neemOp(paspoort);
        await page.reload();
        await paspoort.gaVerder('ouder');
        await paspoort.controle();
        await paspoort.ziet('gesproken antwoord, 0:02');
        await paspoort.opent(vraagVan('trots'));
        await luister(paspoort);
        await paspoort.bewaren();
        ({ tekst } = await bestand(() => paspoort.maakBestand()));
      })();
      writeFileSync(pad, tekst);
      const uit = JSON.parse(tekst) as Bestand;
      const [opname, ...rest] = opnamenIn(uit);
      assert.ok(opname && rest.length === 0);
      assert.equal(opname.duur, 2);
      assert.equal(aantalBytes(uit.opnamen[opname.id]!.inhoud), opname.bytes);
      assert.ok(opname.bytes > 1000 && opname.bytes < 20_000, `two seconds of voice: ${opname.bytes} bytes`);
      await bezoek(async ({ page }) => {
        const paspoort = new Paspoort(page, woorden, new Toetsen(page));
        await page.evaluateOnNewDocument(onthoudSporen);
        await page.goto(site.url('/'));
        await paspoort.begin('ouder');
        await paspoort.apparaat('eigen');
        await paspoort.noem('ouder', '');
        await paspoort.kies(vraagVan('graag'), 'lezen');
        await paspoort.bewaren();
        await paspoort.openBestand(pad);
        await paspoort.ziet('Opnames: 1.');
        await paspoort.knop(woorden.t.neeApart);
        await paspoort.begin(woorden.t.mama);
        await paspoort.controle();
        await paspoort.opent(vraagVan('trots'));
        await luister(paspoort);
      })();
    });

    if (!alles) return;

    it(
      'leaves what was written alone, is made anew or taken away only after a yes, and leaves no sound behind',
      bezoek(async ({ page }) => {
        const paspoort = await ouder(page);
        const { t } = woorden;
        await zeg(paspoort, 1);
        await paspoort.schrijf(vraagVan('trots'), 'en ook dit');
        await paspoort.knop(t.stopOpname);
        await paspoort.ziet(t.opnameKlaar);
        assert.equal(await paspoort.geschreven(), 'en ook dit');
        const eerst = await klanken(page);
        assert.equal(eerst.snel.length, 1);
        await paspoort.knop(t.opnieuwOpnemen);
        await paspoort.knop(t.neeDezeBlijft);
        assert.deepEqual((await klanken(page)).snel, eerst.snel);
        await paspoort.knop(t.opnameWeg);
        await paspoort.knop(t.jaDezeWeg);
        await paspoort.knop(t.neemOp);
        await paspoort.ziet('0:01 / 1:00');
        await paspoort.knop(t.stopOpname);
        await paspoort.ziet(t.opnameKlaar);
        await page.waitForFunction((oud) => !Object.keys(localStorage).includes(oud as string), {}, eerst.snel[0]);
        await paspoort.bewaren();
        await paspoort.wisAlles();
        await paspoort.ziet(t.allesGewist);
        assert.deepEqual(await klanken(page), { snel: [], tabblad: [], traag: [] });
      }),
    );

    it(
      'goes no further than the tab on a device of more people, also when that is said later',
      bezoek(async ({ page }) => {
        const paspoort = await ouder(page);
        await neemOp(paspoort, 1);
        await paspoort.bewaren();
        await paspoort.druk('radio', woorden.t.vanMeer);
        await paspoort.ziet(woorden.t.tabblad);
        const { snel, tabblad, traag } = await klanken(page);
        assert.deepEqual([snel, tabblad.length, traag], [[], 1, []]);
      }),
    );

    const wegen: Record<string, (page: Page, paspoort: Paspoort) => Promise<void>> = {
      'goes to the next page': async (_, paspoort) => {
        await paspoort.verder();
        await paspoort.controle();
      },
      'leaves the passport to another person': async (_, paspoort) => {
        await paspoort.terug();
        await paspoort.terug();
        await paspoort.kop(woorden.t.wieBenJij);
      },
      'takes the element off the page': async (page) => {
        await page.evaluate(() => {
          const element = document.querySelector('samenspel-paspoort')!;
          const plaats = element.parentNode!;
          element.remove();
          setTimeout(() => plaats.append(element));
        });
      },
      'puts the phone away': async (page) => {
        await page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { configurable: true, value: true });
          document.dispatchEvent(new Event('visibilitychange'));
        });
      },
      'reloads the page': async (page) => {
        await page.reload();
      },
    };
    for (const [weg, ga] of Object.entries(wegen))
      it(
        `stops listening when somebody who is speaking ${weg}, and keeps what was said`,
        bezoek(async ({ page }) => {
          const paspoort = await ouder(page);
          await zeg(paspoort, 1);
          await ga(page, paspoort);
          assert.ok((await sporen(page)).every((stand) => stand === 'ended'));
          await page.reload();
          await paspoort.gaVerder('ouder');
          await paspoort.controle();
          await paspoort.ziet('gesproken antwoord, 0:01');
        }),
      );

    it(
      'says calmly that the microphone may not be used, and typing goes on',
      bezoek(async ({ page }) => {
        const paspoort = await ouder(page);
        const { t } = woorden;
        await paspoort.knop(t.opnamen);
        await paspoort.knop(t.neemOp);
        await paspoort.ziet(t.foutGeweigerd);
        await paspoort.schrijf(vraagVan('trots'), 'dan zo');
        assert.equal(await paspoort.geschreven(), 'dan zo');
      }, false),
    );

    it(
      'says so on a page without https, and in a browser that cannot record',
      bezoek(async ({ page }) => {
        await page.evaluateOnNewDocument(() => {
          Object.defineProperty(window, 'isSecureContext', { get: () => false });
          Object.defineProperty(Navigator.prototype, 'mediaDevices', { get: () => undefined });
        });
        const paspoort = await ouder(page);
        const { t } = woorden;
        await paspoort.knop(t.opnamen);
        await paspoort.knop(t.neemOp);
        await paspoort.ziet(t.foutHttp);
      }),
    );

    it(
      'says that the sound is not there when it is lost, and the answer stays',
      bezoek(async ({ page }) => {
        const paspoort = await ouder(page);
        await neemOp(paspoort, 1);
        await paspoort.verder();
        await paspoort.controle();
        await page.evaluate(async () => {
          for (const sleutel of Object.keys(localStorage))
            if (sleutel.startsWith('samenspel/opname/')) localStorage.removeItem(sleutel);
          const vraag = indexedDB.open('samenspel');
          await new Promise<void>((klaar) => {
            vraag.onsuccess = () => {
              const tx = vraag.result.transaction('concepten', 'readwrite');
              tx.objectStore('concepten').delete(IDBKeyRange.bound('samenspel/opname/', 'samenspel/opname0'));
              tx.oncomplete = () => {
                vraag.result.close();
                klaar();
              };
            };
          });
        });
        await page.reload();
        await paspoort.gaVerder('ouder');
        await paspoort.controle();
        await paspoort.opent(vraagVan('trots'));
        await paspoort.knop(woorden.t.speelAf);
        await paspoort.ziet(woorden.t.opnameIsWeg);
      }),
    );
  });
}
