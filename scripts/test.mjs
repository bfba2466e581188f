// `npm test`: everything there is to test, in Chromium and Firefox. The last line counts the tests of all runners.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { line, total } from './lib/counts.mjs';
import { ensureSystem } from './lib/system.mjs';

process.chdir(new URL('..', import.meta.url).pathname);

const missing = ensureSystem();
if (missing !== undefined) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'samenspel-test-'));
const counts = join(folder, 'counts');
writeFileSync(counts, '');

const node = (...args) =>
  spawnSync(process.execPath, args, { stdio: 'inherit', env: { ...process.env, SAMENSPEL_COUNTS: counts } }).status ===
  0;
const wtr = () => node('node_modules/@web/test-runner/dist/bin.js');

const made = node('scripts/texts.mjs') && node('scripts/pictograms.mjs') && node('scripts/build.mjs');
// Every runner runs, also after one that failed: one run shows all there is to mend.
const outcomes = made ? [wtr(), node('scripts/node-tests.mjs'), node('scripts/e2e.mjs')] : [false];

const sum = total(counts);
rmSync(folder, { recursive: true });
// A runner that fails without a failing test did not run: that must not look like success.
if (outcomes.includes(false) && sum.failed === 0) sum.failed = 1;
process.stdout.write(`${line(sum)}\n`);
process.exitCode = sum.failed === 0 ? 0 : 1;
