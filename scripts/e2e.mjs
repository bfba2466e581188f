// Tests that drive whole browsers from outside: `npm run test:e2e -- [part of a path …]`; `--long` runs the long ones,
// `--name=…` those with this in their name.
// SAMENSPEL_BROWSERS=chromium (or firefox) runs one browser only.
import { runNode } from './lib/node-run.mjs';
import { ensureSystem } from './lib/system.mjs';

const words = process.argv.slice(2);
const long = words.includes('--long');
const names = words.filter((word) => word.startsWith('--name=')).map((word) => word.slice('--name='.length));
if (long) {
  const missing = ensureSystem({ voices: true });
  if (missing !== undefined) {
    process.stderr.write(`${missing}\n`);
    process.exit(1);
  }
}
const ok = await runNode({
  folder: 'test/puppeteer',
  suffix: long ? '.long.ts' : '.e2e.ts',
  filters: words.filter((word) => !word.startsWith('--')),
  names,
  // Pages compete for focus and for the two cores of a small machine: one file at a time.
  concurrency: 1,
  timeout: long ? 10_800_000 : 900_000,
});
process.exitCode = ok ? 0 : 1;
