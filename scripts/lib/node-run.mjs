// Runs test files written in TypeScript with Node's own test runner.
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import * as esbuild from 'esbuild';
import { publish, zero } from './counts.mjs';

/**
 * Compiles the files under `folder` that end in `suffix`, runs them, prints a report and publishes the counts.
 * @param {{ folder: string, suffix: string, filters: string[], concurrency: number, timeout: number, names?: string[] }} options
 *   filters: only files whose path holds one of these; timeout: for a whole file, in ms; names: only tests with one of these in their name
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runNode({ folder, suffix, filters, concurrency, timeout, names = [] }) {
  const files = (await readdir(folder, { recursive: true }))
    .filter((path) => path.endsWith(suffix))
    .map((path) => join(folder, path))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)))
    .sort();
  if (files.length === 0) throw new Error(`No tests: no ${folder}/**/*${suffix} fits ${filters.join(' ')}`);

  const cache = join('node_modules', '.cache', 'samenspel');
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, 'tests-'));
  try {
    await esbuild.build({
      entryPoints: files,
      outbase: '.',
      outdir,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      sourcemap: 'inline',
      outExtension: { '.js': '.mjs' },
      logLevel: 'error',
    });
    process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --enable-source-maps`;
    const stream = run({
      files: files.map((path) => join(outdir, path.replace(/\.ts$/, '.mjs'))),
      concurrency,
      timeout,
      ...(names.length > 0 ? { testNamePatterns: names } : {}),
    });
    const counts = zero();
    const count = (outcome) => (event) => {
      const { details, skip, todo, nesting, name } = event;
      if (details?.type === 'suite') return;
      if (skip !== undefined || todo !== undefined) counts.skipped++;
      else if (outcome === 'failed' || !(nesting === 0 && name.endsWith('.mjs'))) counts[outcome]++;
    };
    stream.on('test:pass', count('passed'));
    stream.on('test:fail', count('failed'));
    for await (const chunk of stream.compose(new spec())) process.stdout.write(chunk);
    publish(counts);
    return counts.failed === 0;
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}
