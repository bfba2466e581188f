// `npm run bench:matches`: how long a class, a school, many schools take in the built element, in one browser, one after the
// other; and the longest time in which the page could not draw. Only the ratios mean anything on another machine.
import puppeteer from 'puppeteer-core';
import { browsers } from './lib/browsers.mjs';
import { loadModules } from './lib/modules.mjs';
import { serve } from './lib/serve.mjs';

process.chdir(new URL('..', import.meta.url).pathname);
const sizes = [30, 100, 300, 1000, 3000];
const runs = 3;
const fixture = 'test/fixtures/klas.ts';
const { maakKlas } = (await loadModules('.', [fixture])).get(fixture);

const site = await serve({
  mounts: { '/samenspel/': 'dist' },
  pages: {
    '/': '<!doctype html><html lang="nl"><meta charset="utf-8"><title>x</title><script type="module" src="/samenspel/samenspel.js"></script><samenspel-matches></samenspel-matches></html>',
  },
});

/** Runs in the page: the files in somebody's hand. Making them is no work of ours. */
function pick(texts) {
  window.transfer = new DataTransfer();
  texts.forEach((text, n) => window.transfer.items.add(new File([text], `${n}.json`, { type: 'application/json' })));
}

/** Runs in the page: drops the files on the element, and waits until their matches are shown. */
async function drop(count) {
  const element = document.querySelector('samenspel-matches');
  const root = element.shadowRoot;
  let last = performance.now();
  let longest = 0;
  let busy = true;
  const frame = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (busy) requestAnimationFrame(frame);
  };
  const longTasks = [];
  new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
    type: 'longtask',
  });
  requestAnimationFrame(frame);
  const begin = performance.now();
  root
    .querySelector('.ontvangst')
    .dispatchEvent(new DragEvent('drop', { dataTransfer: window.transfer, bubbles: true }));
  await new Promise((resolve) => {
    const look = () =>
      root.querySelector('.aantal')?.textContent.endsWith(` ${count}`) && !root.querySelector('.voortgang')
        ? resolve()
        : requestAnimationFrame(look);
    look();
  });
  const total = performance.now() - begin;
  const press = performance.now();
  root.querySelector('.stapknoppen .knop').click();
  await element.updateComplete;
  const pressed = performance.now() - press;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
  busy = false;
  return { total, longest, pressed, task: Math.max(0, ...longTasks), nodes: root.querySelectorAll('*').length };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const browser = await puppeteer.launch(browsers().chromium);
try {
  const page = await browser.newPage();
  const measure = async (texts) => {
    await page.goto(site.url());
    await page.waitForFunction(() => document.querySelector('samenspel-matches')?.shadowRoot?.querySelector('button'));
    await page.evaluate(pick, texts);
    await page.waitForFunction(() => new Promise((resolve) => requestIdleCallback(() => resolve(true))));
    return page.evaluate(drop, texts.length);
  };
  const rows = [];
  // What is compiled at the first use would count for the smallest class alone.
  await measure(maakKlas(30).map((document) => JSON.stringify(document)));
  for (const size of sizes) {
    const texts = maakKlas(size).map((document) => JSON.stringify(document));
    const found = [];
    for (let run = 0; run < runs; run++) found.push(await measure(texts));
    const of = (name) => median(found.map((row) => row[name]));
    rows.push({
      size,
      total: of('total'),
      longest: of('longest'),
      task: of('task'),
      pressed: of('pressed'),
      nodes: of('nodes'),
    });
  }
  const cell = (number, width = 9) => number.toFixed(0).padStart(width);
  process.stdout.write('passports   total ms  × 30  longest frame  longest task   a press     nodes\n');
  for (const { size, total, longest, task, pressed, nodes } of rows)
    process.stdout.write(
      `${cell(size)}  ${cell(total)} ${(total / rows[0].total).toFixed(1).padStart(5)}  ${cell(longest, 13)}  ${cell(task, 12)} ${cell(pressed)} ${cell(nodes)}\n`,
    );
} finally {
  await browser.close();
  await site.close();
}
