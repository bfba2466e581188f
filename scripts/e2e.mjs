// Tests that drive whole browsers from outside: `npm run test:e2e -- [part of a path …]`; `--long` runs the long ones,
// `--name=…` those with this in their name.
// SAMENSPEL_BROWSERS=chromium (or firefox) runs one browser only.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { runNode } from './lib/node-run.mjs';
import { ensureSystem } from './lib/system.mjs';

const words = process.argv.slice(2);
const long = words.includes('--long');
const names = words.filter((word) => word.startsWith('--name=')).map((word) => word.slice('--name='.length));

/** The same with one browser. What the second says comes when it is done: two at once nobody can read. */
async function alone(browser, n) {
  const env = { ...process.env, SAMENSPEL_BROWSERS: browser };
  const stdio = ['ignore', n === 0 ? 'inherit' : 'pipe', 'inherit'];
  const run = spawn(process.execPath, [fileURLToPath(import.meta.url), ...words], { env, stdio });
  let said = '';
  run.stdout?.setEncoding('utf8').on('data', (text) => (said += text));
  const [code] = await once(run, 'close');
  return { ok: code === 0, said };
}

async function here() {
  if (long) {
    const missing = ensureSystem({ voices: true });
    if (missing !== undefined) {
      process.stderr.write(`${missing}\n`);
      return false;
    }
  }
  return runNode({
    folder: 'test/puppeteer',
    suffix: long ? '.long.ts' : '.e2e.ts',
    filters: words.filter((word) => !word.startsWith('--')),
    names,
    // Pages of one browser compete for focus: one file at a time.
    concurrency: 1,
    timeout: long ? 10_800_000 : 900_000,
  });
}

// One browser waits most of the time: the two go side by side. What is long is also heavy, and has the machine for itself.
if (!long && !process.env.SAMENSPEL_BROWSERS) {
  const both = await Promise.all(['chromium', 'firefox'].map(alone));
  for (const { said } of both) process.stdout.write(said);
  process.exitCode = both.every(({ ok }) => ok) ? 0 : 1;
} else process.exitCode = (await here()) ? 0 : 1;
