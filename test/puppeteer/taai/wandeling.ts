// A walk through the whole element, as one parent: start, questions, check, done, another language, wiping.
import assert from 'node:assert/strict';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { vulIn } from '../../drivers/invullen.js';
import { Paspoort } from '../../drivers/paspoort.driver.js';
import { woordenIn } from '../../drivers/woorden.js';
import { Muis } from './muis.js';

export interface Wandeling {
  /** Something may be kept here. */
  bewaart?: boolean;
  /** What is done on the last page, before the language changes. */
  klaar?: (paspoort: Paspoort) => Promise<void>;
}

export async function wandel(page: Page, { bewaart = true, klaar }: Wandeling = {}): Promise<void> {
  const nl = await woordenIn('nl');
  const paspoort = new Paspoort(page, nl, new Muis(page));
  const { t } = nl;
  await paspoort.begin('ouder');
  await paspoort.apparaat('eigen');
  await paspoort.noem('ouder', t.mama);
  const gegeven = await vulIn(paspoort, 'algemeen', { rol: 'ouder' }, 0);
  assert(gegeven.length > 5);
  const voet = await paspoort.voet();
  assert.equal(voet === t.nietBewaard, !bewaart, voet);
  await paspoort.laatZien();
  await paspoort.klaar();
  await klaar?.(paspoort);

  const ar = await woordenIn('ar');
  await paspoort.taal('ar', ar);
  await paspoort.ziet(ar.t.nuIemandAnders);
  await paspoort.taal('nl', nl);
  await paspoort.ziet(t.nuIemandAnders);

  await paspoort.bewaren();
  await paspoort.wisAlles();
  await paspoort.ziet(bewaart ? t.allesGewist : t.nietAllesGewist);
}

/** The page that stands in a frame, for the driver: it looks in the frame, and uses the mouse and keys of the page. */
export async function inFrame(page: Page, selector: string): Promise<Page> {
  const element = (await page.waitForSelector(selector)) as ElementHandle<HTMLIFrameElement>;
  const frame: Frame = await element.contentFrame();
  await frame.waitForSelector('samenspel-paspoort');
  return new Proxy(page, {
    get(doel, naam) {
      const van: object = naam in frame ? frame : doel;
      const waarde: unknown = Reflect.get(van, naam, van);
      return typeof waarde === 'function' ? (waarde.bind(van) as unknown) : waarde;
    },
  });
}
