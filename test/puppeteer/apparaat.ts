// A device with a folder for downloads and a printer that prints to a file: what leaves the page is read back.
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { withPage, type Engine, type Visit, type VisitOptions } from './harness/index.js';

const execute = promisify(execFile);

export interface Gedrukt {
  text: string;
  pages: number;
  /** Of the first page, in whole millimetres. */
  size: { width: number; height: number };
}

export interface Apparaat extends Visit {
  /** The text of the file that is saved while `doe` runs, and the name it got; a file of another kind than JSON is named. */
  bestand(doe: () => Promise<void>, soort?: 'json' | 'ics'): Promise<{ naam: string; pad: string; tekst: string }>;
  /** What comes out of the printer after `doe`. */
  gedrukt(doe: () => Promise<void>): Promise<Gedrukt>;
}

const map = mkdtempSync(join(tmpdir(), 'samenspel-apparaat-'));
after(() => rm(map, { recursive: true, force: true }));
const geprint = join(map, 'geprint.pdf');

/** Firefox saves and prints without asking where to, and without a panel that takes the keyboard. */
const firefox = {
  extraPrefsFirefox: {
    'browser.download.folderList': 2,
    'browser.download.dir': join(map, 'firefox'),
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'print.always_print_silent': true,
    print_printer: 'Mozilla Save to PDF',
    'print.printer_Mozilla_Save_to_PDF.print_to_file': true,
    'print.printer_Mozilla_Save_to_PDF.print_to_filename': geprint,
    'print.printer_Mozilla_Save_to_PDF.print_paper_id': 'iso_a4',
  },
};

/** Looks again and again until something is there: a folder says nothing of files that were there before one listened. */
async function wacht<T>(wat: string, lees: () => Promise<T | undefined>): Promise<T> {
  const eind = Date.now() + 20_000;
  while (Date.now() < eind) {
    const gevonden = await lees();
    if (gevonden !== undefined) return gevonden;
    await new Promise((klaar) => setTimeout(klaar, 25));
  }
  throw new Error(`${wat} did not come`);
}

const millimeters = (points: string | undefined): number => Math.round((Number(points) / 72) * 25.4);

async function leesPdf(pad: string): Promise<Gedrukt> {
  const { stdout: text } = await execute('pdftotext', ['-enc', 'UTF-8', pad, '-']);
  const { stdout: info } = await execute('pdfinfo', [pad]);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return {
    text: text.normalize('NFKC'),
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: { width: millimeters(width), height: millimeters(height) },
  };
}

/** What stands on the device in each place where Samenspel keeps; nothing is made by looking. */
export const opHetApparaat = (
  page: Page,
): Promise<{ snel: Record<string, string>; tabblad: Record<string, string>; traag: string[] }> =>
  page.evaluate(async () => {
    const vraag = indexedDB.open('samenspel');
    vraag.onupgradeneeded = () => vraag.transaction?.abort();
    const rijen = await new Promise<unknown[]>((klaar) => {
      vraag.onerror = (gebeurtenis) => {
        gebeurtenis.preventDefault();
        klaar([]);
      };
      vraag.onsuccess = () => {
        const alle = vraag.result.transaction('concepten').objectStore('concepten').getAll();
        alle.onsuccess = () => {
          vraag.result.close();
          klaar(alle.result as unknown[]);
        };
      };
    });
    return { snel: { ...localStorage }, tabblad: { ...sessionStorage }, traag: rijen.map(String) };
  });

/** As `withPage`, on a device that saves and prints. */
export async function withApparaat<T>(
  engine: Engine,
  options: VisitOptions,
  fn: (apparaat: Apparaat) => Promise<T>,
): Promise<T> {
  const folder = join(map, engine);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  const { launch } = options;
  const extraPrefsFirefox = { ...firefox.extraPrefsFirefox, ...launch?.extraPrefsFirefox };
  const start = engine === 'firefox' ? { launch: { ...launch, extraPrefsFirefox } } : {};
  return withPage(engine, { ...options, ...start }, async (visit) => {
    if (engine === 'chromium') {
      const session = await visit.page.createCDPSession();
      await session.send('Browser.setDownloadBehavior', {
        behavior: 'allow',
        browserContextId: visit.context.id,
        downloadPath: folder,
      });
    }
    return fn({
      ...visit,
      async bestand(doe, soort = 'json') {
        // A file that was saved before is written over by some browsers, and gets another name in others.
        const tijden = async (): Promise<Map<string, number>> => {
          const namen = (await readdir(folder)).filter((naam) => naam.endsWith(`.${soort}`));
          const tijd = (naam: string): Promise<number> =>
            stat(join(folder, naam)).then(
              (f) => f.mtimeMs,
              () => NaN,
            );
          return new Map(await Promise.all(namen.map(async (naam) => [naam, await tijd(naam)] as const)));
        };
        const eerder = await tijden();
        await doe();
        return wacht('The file', async () => {
          const naam = [...(await tijden())].find(([n, tijd]) => eerder.get(n) !== tijd)?.[0];
          const pad = join(folder, naam ?? '');
          const tekst = naam === undefined ? '' : await readFile(pad, 'utf8').catch(() => '');
          // Until its last letter is there it is still being written.
          return naam !== undefined && tekst.trimEnd().endsWith(soort === 'json' ? '}' : 'END:VCALENDAR')
            ? { naam, pad, tekst }
            : undefined;
        });
      },
      async gedrukt(doe) {
        if (engine === 'firefox') {
          await rm(geprint, { force: true });
          await doe();
          await wacht('The print', async () => {
            const pdf = await readFile(geprint).catch(() => undefined);
            return pdf?.subarray(-10).includes('%%EOF') || undefined;
          });
          return leesPdf(geprint);
        }
        // Chromium without a window has no printer: when the page prints, it is asked for what it would print.
        await visit.page.evaluate(() => {
          const venster = window as unknown as { gaatPrinten: boolean };
          venster.gaatPrinten = false;
          window.print = () => (venster.gaatPrinten = true);
        });
        await doe();
        await visit.page.waitForFunction('gaatPrinten');
        await writeFile(geprint, await visit.page.pdf({ preferCSSPageSize: true }));
        return leesPdf(geprint);
      },
    });
  });
}
