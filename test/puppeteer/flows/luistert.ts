// What `npm run size` lets a page do before it counts: somebody taps "Luister" on the first page.
import type { Page } from 'puppeteer-core';
import { Vinger } from '../../drivers/hand.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';

export default async function luistert({ page }: { page: Page }): Promise<void> {
  const paspoort = new Paspoort(page, await woordenIn('nl'), new Vinger(page));
  await paspoort.knop(paspoort.t.luister);
}
