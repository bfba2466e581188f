// The promise: a page that dies takes at most the letters of one frame along, a browser that dies those of 250 ms.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it, type TestContext } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browsers } from '../../../scripts/lib/browsers.mjs';
import { crash, schoolPage, startSite, withPage } from '../harness/index.js';
import { Bezoek, doeTot, momenten, type Logboek, type Moment } from './crash.js';

/** One frame, in ms. */
const beeld = 16;

/** Within this time (ms) an answer stands where a power cut does not reach it. */
const inDatabank = 250;

/** How much was at stake, and how much came back. */
class Telling {
  vereist = 0;
  jonger = 0;
  terug = 0;

  tel(logboek: Logboek, op: number, speling: number): void {
    const { vereist, alle } = logboek.geteld(op, speling);
    this.vereist += vereist - logboek.tekst.length;
    this.jonger += alle - vereist;
    this.terug -= logboek.tekst.length;
  }

  klaar(t: TestContext, minstens: number): void {
    t.diagnostic(`${this.vereist} letters had to come back, ${this.jonger} were younger, ${this.terug} came back`);
    // Otherwise nothing was at stake.
    assert(this.vereist > minstens, `only ${this.vereist} letters had to come back`);
  }
}

const naam = ({ wat, na }: Moment): string => `${wat}, ${na} ms`;
const pagina = schoolPage('<h1>De Wilg</h1><samenspel-paspoort preset="po"></samenspel-paspoort>');
const zoekt = ({ wat }: Moment): boolean => wat === 'vinden' || wat === 'verdergaan';

export function crasht(aantal: number): void {
  it(`loses no letter older than a frame, killed at ${aantal} moments`, async (t) => {
    const site = await startSite({ pages: { '/p': pagina } });
    const adres = site.url('/p');
    await withPage('chromium', { origin: site.origin }, async ({ page, tab }) => {
      let bezoek = await Bezoek.op(page);
      const { logboek } = bezoek;
      await bezoek.eersteKeer(adres);
      const telling = new Telling();
      // One tab at a time: dozens that all follow each letter would keep the machine too busy to keep any.
      const opnieuw = async ({ page: oud }: Bezoek): Promise<Bezoek> => {
        const nieuw = await tab();
        await oud.close();
        return Bezoek.op(nieuw, logboek);
      };
      for (const moment of momenten(aantal)) {
        if (zoekt(moment)) bezoek = await opnieuw(bezoek);
        const { page: weg } = bezoek;
        const op = await doeTot(bezoek, adres, moment, () => crash(weg));
        telling.tel(logboek, op, beeld);
        bezoek = await opnieuw(bezoek);
        logboek.controleer(await bezoek.volgendeKeer(adres), op, beeld, naam(moment));
        telling.terug += logboek.tekst.length;
      }
      telling.klaar(t, aantal * 4);
    });
  });
}

/** The whole browser, all its processes at once, as when a telephone takes its memory back. */
function dood(browser: Browser): Promise<void> {
  const { pid } = browser.process() ?? {};
  assert(pid);
  const weg = new Promise<void>((klaar) => browser.process()?.once('exit', () => klaar()));
  // Started as the leader of a group of its own: only what it started itself goes with it.
  process.kill(-pid, 'SIGKILL');
  return weg;
}

export function stopt(aantal: number): void {
  it(`loses no letter older than ${inDatabank} ms, with the whole browser killed at ${aantal} moments`, async (t) => {
    const site = await startSite({ pages: { '/p': pagina } });
    const adres = site.url('/p');
    const userDataDir = await mkdtemp(join(tmpdir(), 'samenspel-stopt-'));
    const start = async (): Promise<Browser> => {
      await rm(join(userDataDir, 'SingletonLock'), { force: true });
      return puppeteer.launch({ ...browsers().chromium, userDataDir });
    };
    const open = async (logboek?: Logboek): Promise<Bezoek> => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      return Bezoek.op(page, logboek);
    };
    let browser = await start();
    try {
      let bezoek = await open();
      const { logboek } = bezoek;
      await bezoek.eersteKeer(adres);
      const telling = new Telling();
      for (const moment of momenten(aantal)) {
        if (zoekt(moment)) bezoek = await open(logboek);
        const op = await doeTot(bezoek, adres, moment, () => dood(browser));
        telling.tel(logboek, op, inDatabank);
        browser = await start();
        bezoek = await open(logboek);
        logboek.controleer(await bezoek.volgendeKeer(adres), op, inDatabank, naam(moment));
        telling.terug += logboek.tekst.length;
      }
      telling.klaar(t, aantal);
    } finally {
      await dood(browser);
      await rm(userDataDir, { recursive: true, force: true });
    }
  });
}
