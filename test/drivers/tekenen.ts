// How somebody draws on the sheet: with the mouse, pressed down, from point to point.
import type { ElementHandle } from 'puppeteer-core';
import type { Paspoort } from './paspoort.driver.js';
import { vind } from './zoek.js';

/** A place on the sheet, as parts of its width and height. */
export type Plek = readonly [x: number, y: number];

export async function vel(paspoort: Paspoort): Promise<ElementHandle<HTMLElement>> {
  const { t } = paspoort;
  return vind(paspoort.page, paspoort.kader, 'img', t.nogLeegVel, t.tekeningU, t.tekeningJij);
}

/** One line along these places. */
export async function trek(paspoort: Paspoort, [begin, ...rest]: readonly [Plek, ...Plek[]]): Promise<void> {
  const blad = await vel(paspoort);
  await blad.evaluate((e) => e.scrollIntoView({ block: 'center' }));
  const vak = await blad.boundingBox();
  if (!vak) throw new Error('No sheet');
  const op = ([x, y]: Plek): [number, number] => [vak.x + x * vak.width, vak.y + y * vak.height];
  const { mouse } = paspoort.page;
  await mouse.move(...op(begin));
  await mouse.down();
  for (const plek of rest) await mouse.move(...op(plek), { steps: 4 });
  await mouse.up();
  await blad.dispose();
}

/** How many lines stand on the sheet. */
export async function strepen(paspoort: Paspoort): Promise<number> {
  const blad = await vel(paspoort);
  const aantal = await blad.evaluate((e) => e.querySelectorAll('path[d^="M"]').length);
  await blad.dispose();
  return aantal;
}
