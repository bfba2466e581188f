// `npm run size`: what a page downloads, by brotli, until the network is quiet, beside its budget in sizes.json.
// A page may have a `target` below its budget: the budget is what is held now, the target what is aimed at.
// It measures dist/ as it is. A `flow` is a module whose default export gets the page and uses it as a person would.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { browsers } from './lib/browsers.mjs';
import { loadModules } from './lib/modules.mjs';
import { serve } from './lib/serve.mjs';
import { travels } from '../src/pictograms/drawings/compact.mjs';
import { drawings } from '../src/pictograms/drawings/own.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const { pages, pictogram } = JSON.parse(await readFile('sizes.json', 'utf8'));

const html = ({ body = '', lang = 'nl' }) =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>x</title>` +
  `<link rel="stylesheet" href="/samenspel/samenspel.css"><script type="module" src="/samenspel/samenspel.js"></script>${body}</html>`;

/** The bytes of everything but the page itself and the school's own content. */
async function measure(browser, page) {
  const site = await serve({
    mounts: { '/samenspel/': 'dist', '/kaarten/': 'stories/kaarten' },
    pages: { '/': html(page) },
    brotli: true,
  });
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    await tab.goto(site.url(), { waitUntil: 'networkidle0' });
    if (page.flow !== undefined) {
      const modules = await loadModules('.', [page.flow]);
      await modules.get(page.flow).default({ page: tab });
    }
    await tab.waitForNetworkIdle({ idleTime: 500 });
    const files = site.requests.filter(({ path }) => path.startsWith('/samenspel/'));
    // A file that came twice is in the cache the second time on a site that lets it be cached.
    const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
    return { bytes: [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0), sizes };
  } finally {
    await context.close();
    await site.close();
  }
}

/** The median drawing, each compressed on its own; the parts they share are paid once, in the pages above. */
function medianPictogram() {
  const sizes = drawings.map((drawing) => brotliCompressSync(travels(drawing)).length);
  return sizes.sort((a, b) => a - b)[Math.floor(sizes.length / 2)];
}

const rows = [];
const add = (name, bytes, { budget, target = budget }, sizes = new Map()) =>
  rows.push({ name, bytes, budget, target, sizes });
const browser = await puppeteer.launch(browsers().chromium);
try {
  for (const page of pages) {
    const { bytes, sizes } = await measure(browser, page);
    const base = page.minus === undefined ? 0 : rows.find(({ name }) => name === page.minus).bytes;
    add(page.name, bytes - base, page, sizes);
  }
} finally {
  await browser.close();
}
add(pictogram.name, medianPictogram(), pictogram);

const number = (bytes) => bytes.toLocaleString('en').padStart(8);
for (const { name, bytes, budget, target, sizes } of rows) {
  const missed =
    bytes > target ? `, ${number(bytes - target).trim()} above the target of ${number(target).trim()}` : '';
  process.stdout.write(
    `${number(bytes)} of ${number(budget)}  ${bytes > budget ? 'OVER ' : 'ok   '} ${name}${missed}\n`,
  );
  if (!process.argv.includes('--files') && bytes <= budget) continue;
  for (const [path, size] of sizes) process.stdout.write(`${number(size)}                       ${path}\n`);
}
process.exitCode = rows.some(({ bytes, budget }) => bytes > budget) ? 1 : 0;
