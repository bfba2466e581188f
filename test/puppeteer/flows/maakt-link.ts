// What `npm run size` lets a page do before it counts: a parent fills in her part, shares it, and makes a link of it.
import type { Page } from 'puppeteer-core';
import { Vinger } from '../../drivers/hand.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';
import ouderVultIn from './ouder-vult-in.js';

export default async function maaktLink({ page }: { page: Page }): Promise<void> {
  await ouderVultIn({ page });
  await new Paspoort(page, await woordenIn('nl'), new Vinger(page)).maakLink();
}
