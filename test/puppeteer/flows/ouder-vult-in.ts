// What `npm run size` lets a page do before it counts: a parent fills in "Kennismaken" with a finger, in
// the language of the page, and shares it.
import type { Page } from 'puppeteer-core';
import { kiesTaal } from '../../../src/i18n/vertaler.js';
import { Vinger } from '../../drivers/hand.js';
import { vulIn } from '../../drivers/invullen.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';

export default async function ouderVultIn({ page }: { page: Page }): Promise<void> {
  const taal = kiesTaal(await page.evaluate(() => document.documentElement.lang));
  const paspoort = new Paspoort(page, await woordenIn(taal), new Vinger(page));
  await paspoort.begin('ouder');
  await paspoort.apparaat('eigen');
  await paspoort.noem('ouder', paspoort.t.mama);
  await vulIn(paspoort, 'algemeen', { rol: 'ouder' }, 1);
  await paspoort.laatZien();
  await paspoort.klaar();
}
