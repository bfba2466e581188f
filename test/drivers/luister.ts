import type { Page } from 'puppeteer-core';
import { maakTeksten, vul, type Taal } from '../../src/i18n/vertaler.js';
import * as lijsten from '../../src/i18n/generated/speech.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import luisterTeksten from '../../src/speech/luister.teksten.js';
import spelerTeksten from '../../src/speech/speler.teksten.js';
import { taalnaam } from '../../src/speech/taalnaam.js';
import type { Gezegd } from '../puppeteer/nepstemmen.js';
import type { Hand } from './hand.js';
import { nu, vind } from './zoek.js';

/** The words of the player, in one language. */
export async function luisterWoorden(taal: Taal) {
  const [luister, speler] = await Promise.all([haalLijst(taal, lijsten.luister), haalLijst(taal, lijsten.speler)]);
  return { ...maakTeksten(luisterTeksten, luister), ...maakTeksten(spelerTeksten, speler) };
}

/** Listens to an element, on a page with the voices of `nepstemmen`. */
export class Luisteraar {
  constructor(
    readonly page: Page,
    readonly hand: Hand,
    readonly t: Awaited<ReturnType<typeof luisterWoorden>>,
    readonly kader: string,
  ) {}

  async druk(naam: string): Promise<void> {
    const knop = await vind(this.page, this.kader, 'button', naam);
    // Twice within a moment is taken for a hand that shakes.
    await this.page.waitForFunction(() => performance.now() - window.nepstem.gedrukt > 450);
    await this.hand.druk(knop);
    await knop.dispose();
  }

  /** The button has this name. */
  async heet(naam: string): Promise<void> {
    await (await vind(this.page, this.kader, 'button', naam)).dispose();
  }
  async isErNiet(naam: string): Promise<boolean> {
    return (await nu(this.page, this.kader, 'button', naam)) === null;
  }

  gezegd(): Promise<Gezegd[]> {
    return this.page.evaluate(() => window.nepstem.gezegd);
  }
  /** Waits until so many sentences were asked for. */
  async tot(aantal: number): Promise<Gezegd[]> {
    await this.page.waitForFunction((aantal) => window.nepstem.gezegd.length >= aantal, {}, aantal);
    return this.gezegd();
  }
  /** The sentence that is being said comes to its end. */
  eind(): Promise<void> {
    return this.page.evaluate(() => window.nepstem.eind());
  }
  async laatLopen(): Promise<void> {
    await this.page.evaluate(() => {
      window.nepstem.houdVast = false;
      window.nepstem.eind();
    });
  }
  spreekt(): Promise<boolean> {
    return this.page.evaluate(() => speechSynthesis.speaking);
  }
  /** What is marked on the page: the sentence and the word in it. */
  async merkt(zin: string, woord?: string): Promise<void> {
    await this.page.waitForFunction(
      (kader, zin, woord) => {
        const wortel = document.querySelector(kader)?.shadowRoot;
        const tekst = (wat: string): string[] =>
          [...(wortel?.querySelectorAll(wat) ?? [])].map((e) => e.textContent ?? '');
        return tekst('.zin-nu').includes(zin) && (woord === undefined || tekst('.woord-nu').includes(woord));
      },
      {},
      this.kader,
      zin,
      woord,
    );
  }
  geenStem(taal: Taal): string {
    return vul(this.t.geenStemVoor, { taal: taalnaam(taal, taal) }, taal === 'ar' ? 'rtl' : 'ltr');
  }
}
