// What `npm run size` lets a page do before it counts: a parent fills in her part, shares it, and locks it in a file.
import type { Page } from 'puppeteer-core';
import { Vinger } from '../../drivers/hand.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';
import ouderVultIn from './ouder-vult-in.js';

export default async function zetOpSlot({ page }: { page: Page }): Promise<void> {
  await ouderVultIn({ page });
  const paspoort = new Paspoort(page, await woordenIn('nl'), new Vinger(page));
  await paspoort.bewaren();
  await paspoort.maakSlot();
  await paspoort.ziet(paspoort.t.staatOpSlot);
}
