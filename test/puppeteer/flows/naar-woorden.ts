// What `npm run size` lets a page do before it counts: a parent comes to a question of words.
import type { Page } from 'puppeteer-core';
import { Vinger } from '../../drivers/hand.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';

export default async function naarWoorden({ page }: { page: Page }): Promise<void> {
  await opWoorden(page);
}

export async function opWoorden(page: Page): Promise<Paspoort> {
  const paspoort = new Paspoort(page, await woordenIn('nl'), new Vinger(page));
  await paspoort.begin('ouder');
  await paspoort.apparaat('eigen');
  await paspoort.noem('ouder', paspoort.t.mama);
  await paspoort.kop('Waar bent u trots op?');
  return paspoort;
}
