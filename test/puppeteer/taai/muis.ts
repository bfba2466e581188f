// How somebody with a mouse and a keyboard uses a page: quickly. Every press and letter is an event of the device.
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Doel, Hand } from '../../drivers/hand.js';

export class Muis implements Hand {
  // The driver chooses a file by a press of the hand, as with a finger.
  readonly naam = 'vinger';
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async ga(doel: Doel): Promise<void> {
    await this.druk(doel);
  }

  async druk(doel: Doel): Promise<void> {
    const vlak = await doel.evaluateHandle((e) => (e instanceof HTMLInputElement ? e.labels?.[0] : null) ?? e);
    await (vlak as ElementHandle<HTMLElement>).click();
    await vlak.dispose();
  }

  async schrijf(doel: Doel, tekst: string): Promise<void> {
    await doel.click();
    // Behind all of it: alone, End stays on the line that was clicked.
    await this.#page.keyboard.down('Control');
    await this.#page.keyboard.press('End');
    await this.#page.keyboard.up('Control');
    await this.#page.keyboard.type(tekst);
  }
}
