import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ElementHandle, Page, PDFOptions } from 'puppeteer-core';

const execute = promisify(execFile);

/** Kills the process behind a tab, as running out of memory does; the device and its storage stay. Chromium only. */
export async function crash(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const gone = new Promise<void>((resolve) => page.once('error', () => resolve()));
  // It never answers: who should, is dead.
  session.send('Page.crash').catch(() => undefined);
  await gone;
}

/** Emulates what a person set on the device, such as `{ 'forced-colors': 'active' }`. Chromium only. */
export async function emulateMedia(page: Page, features: Record<string, string>, media = ''): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Taps with a finger: touch events on the middle of an element, after scrolling it into view. */
export async function tap(page: Page, element: ElementHandle<Element>): Promise<void> {
  await element.scrollIntoView();
  const box = await element.boundingBox();
  if (!box) throw new Error('The element to tap is not shown');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
}

/** Drags a finger from one point to another, in steps as a hand does. */
export async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const finger = await page.touchscreen.touchStart(from.x, from.y);
  for (let step = 1; step <= 10; step++) {
    await finger.move(from.x + ((to.x - from.x) * step) / 10, from.y + ((to.y - from.y) * step) / 10);
  }
  await finger.end();
}

/** The page as it is printed. */
export async function printed(
  page: Page,
  options: PDFOptions = { format: 'A4' },
): Promise<{ pdf: Uint8Array; text: string; pages: number }> {
  const pdf = await page.pdf(options);
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-print-'));
  try {
    const file = join(folder, 'page.pdf');
    await writeFile(file, pdf);
    await execute('pdftotext', ['-enc', 'UTF-8', file, join(folder, 'page.txt')]);
    const text = await readFile(join(folder, 'page.txt'), 'utf8');
    // pdftotext ends every page with a form feed.
    return { pdf, text, pages: text.split('\f').length - 1 };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
