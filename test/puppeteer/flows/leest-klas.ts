import type { Page } from 'puppeteer-core';
import { Toetsen } from '../../drivers/hand.js';
import { matchkader, Matchlijst, matchwoordenIn } from '../../drivers/matches.driver.js';
import { maakKlas } from '../../fixtures/klas.js';

/** A teacher who puts a class together, and asks one parent. */
export default async function leestKlas({ page }: { page: Page }): Promise<void> {
  const lijst = new Matchlijst(page, new Toetsen(page), await matchwoordenIn('nl'));
  await lijst.ziet('button', lijst.t.kies);
  await page.$eval(matchkader, (host, paspoorten) => void Object.assign(host, { paspoorten }), maakKlas(30) as never);
  await lijst.klaar();
  await lijst.zet(lijst.t.vroegHet, 'papa', 'Lieke', 'koken of bakken');
}
