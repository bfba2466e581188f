// What `npm run size` lets a page do before it counts: a parent fills in her part, and sits down to talk until the agreements.
import type { Page } from 'puppeteer-core';
import { Vinger } from '../../drivers/hand.js';
import { Gesprek } from '../../drivers/gesprek.driver.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';
import ouderVultIn from './ouder-vult-in.js';

export default async function gaatPraten({ page }: { page: Page }): Promise<void> {
  await ouderVultIn({ page });
  const gesprek = new Gesprek(new Paspoort(page, await woordenIn('nl'), new Vinger(page)), 'algemeen');
  await gesprek.open();
  await gesprek.begin();
  await gesprek.onderwerp('leuk');
  await gesprek.afspraken();
}
