// Somebody types, and at some moment the process behind the page is gone. What is there when he comes back?
import assert from 'node:assert/strict';
import { setTimeout as na } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';
import { Muis } from './muis.js';

/** Where in the visit it happens, and how many milliseconds after that began. */
export interface Moment {
  wat: keyof typeof bezigheden;
  na: number;
}

/** One letter, and when the page said that it had taken it (ms). It was taken then or before: never later. */
interface Toets {
  letter: string;
  op: number;
}

/** What somebody wrote in one field: what stood there, and the letters since. */
export class Logboek {
  tekst = '';
  #toetsen: Toets[] = [];

  /** Presses a key, and does not wait for the page. */
  druk(page: Page, letter: string): Promise<void> {
    const toets: Toets = { letter, op: Infinity };
    this.#toetsen.push(toets);
    return page.keyboard.press(letter as 'a').then(
      () => {
        toets.op = performance.now();
      },
      // A page that is gone does not answer.
      () => undefined,
    );
  }

  /** How many letters have been typed `speling` ms before this moment, and how many in all. */
  geteld(moment: number, speling: number): { vereist: number; alle: number } {
    const eerder = this.#toetsen.filter(({ op }) => op <= moment - speling);
    return { vereist: this.tekst.length + eerder.length, alle: this.tekst.length + this.#toetsen.length };
  }

  /** Fails unless what came back is what was written, up to a letter that is younger than `speling` ms. */
  controleer(terug: string, moment: number, speling: number, wanneer: string): void {
    const geschreven = this.tekst + this.#toetsen.map(({ letter }) => letter).join('');
    const { vereist } = this.geteld(moment, speling);
    assert.equal(terug, geschreven.slice(0, terug.length), `${wanneer}: other letters came back`);
    assert(terug.length >= vereist, `${wanneer}: lost “${geschreven.slice(terug.length, vereist)}”`);
    this.tekst = terug;
    this.#toetsen = [];
  }
}

/** Milliseconds between two keys: a fast typist, and two at once. */
const tempo = 14;

const letters = 'abcdefghijklmnopqrstuvwxyz';
const woord = (begin: number, lengte: number): string =>
  Array.from({ length: lengte }, (_, i) => letters[(begin * 7 + i * 5) % 26]).join('') + ' ';

/** A visit of one parent, again and again, on one device. */
export class Bezoek {
  readonly logboek = new Logboek();
  readonly paspoort: Paspoort;
  /** The page is gone: nobody types any more. */
  weg = false;
  #teller = 0;

  private constructor(
    readonly page: Page,
    paspoort: Paspoort,
    logboek?: Logboek,
  ) {
    this.paspoort = paspoort;
    if (logboek) this.logboek = logboek;
    this.#teller = this.logboek.tekst.length;
  }

  static async op(page: Page, logboek?: Logboek): Promise<Bezoek> {
    return new Bezoek(page, new Paspoort(page, await woordenIn('nl'), new Muis(page)), logboek);
  }

  get vraag() {
    const vraag = this.paspoort.woorden.sjabloon.delen.flatMap((d) => d.vragen).find((v) => v.id === 'ouder-trots');
    assert(vraag);
    return vraag;
  }

  /** The first time: who are you, whose device is this, how are you called. */
  async eersteKeer(adres: string): Promise<void> {
    await this.page.goto(adres);
    await this.paspoort.begin('ouder');
    await this.paspoort.apparaat('eigen');
    await this.paspoort.noem('ouder', 'mama');
    await this.naarVraag();
  }

  /** Another time: "Wie gaat er verder?" and on to the field; what stands in it. */
  async volgendeKeer(adres: string): Promise<string> {
    await this.page.goto(adres);
    await this.paspoort.gaVerder('ouder');
    return this.naarVraag();
  }

  async naarVraag(): Promise<string> {
    const { paspoort, vraag } = this;
    const tekst = paspoort.woorden.lees(vraag.vraag);
    await paspoort.knop(tekst);
    // Behind what stands there.
    await paspoort.schrijfIn('', tekst);
    return (await paspoort.dingen()).find(({ rol }) => rol === 'textbox')?.waarde ?? '';
  }

  /** Types a word at the tempo of a person, without waiting for the page. Resolves when all keys were taken. */
  async typ(lengte = 12): Promise<void> {
    const gedrukt: Promise<void>[] = [];
    for (const letter of woord(this.#teller++, lengte)) {
      if (this.weg) return;
      gedrukt.push(this.logboek.druk(this.page, letter));
      await na(tempo);
    }
    await Promise.all(gedrukt);
  }
}

/** What goes on when it happens. Resolves when it has begun. */
const bezigheden = {
  async typen(bezoek: Bezoek): Promise<void> {
    void bezoek.typ(30);
  },
  async bewaren(bezoek: Bezoek): Promise<void> {
    await bezoek.typ();
  },
  async omslaan(bezoek: Bezoek): Promise<void> {
    await bezoek.typ(6);
    void bezoek.paspoort.verder().catch(() => undefined);
  },
  /** The page is there, and begins to look for what was kept. */
  async vinden(bezoek: Bezoek, adres: string): Promise<void> {
    const er = new Promise((klaar) => bezoek.page.once('framenavigated', klaar));
    void bezoek.page.goto(adres).catch(() => undefined);
    await er;
  },
  /** "Ga verder" is pressed. */
  async verdergaan(bezoek: Bezoek, adres: string): Promise<void> {
    await bezoek.page.goto(adres);
    await bezoek.paspoort.kop(bezoek.paspoort.t.verderMet);
    void bezoek.paspoort.gaVerder('ouder').catch(() => undefined);
  },
};

/** Up to how many ms after its beginning each is still going on. */
const duur: Record<Moment['wat'], number> = { typen: 440, bewaren: 400, omslaan: 120, vinden: 700, verdergaan: 250 };

/** So many moments, spread over everything that goes on, and in each over its whole duration. */
export function momenten(aantal: number, soorten = Object.keys(duur) as Moment['wat'][]): Moment[] {
  const per = Math.ceil(aantal / soorten.length);
  return Array.from({ length: aantal }, (_, i): Moment => {
    const wat = soorten[i % soorten.length]!;
    return { wat, na: Math.round((Math.floor(i / soorten.length) / per) * duur[wat]) };
  });
}

/** Does this, and ends the page at that moment. Returns when it happened (ms): not earlier than it really did. */
export async function doeTot(
  bezoek: Bezoek,
  adres: string,
  moment: Moment,
  eind: () => Promise<void>,
): Promise<number> {
  await bezigheden[moment.wat](bezoek, adres);
  // The moment itself is what is tried: it waits for nothing.
  await na(moment.na);
  const op = performance.now();
  bezoek.weg = true;
  await eind();
  return op;
}
