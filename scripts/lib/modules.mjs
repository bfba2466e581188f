// TypeScript modules made importable in Node: build scripts read the same sources as the browser.
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

/**
 * The exports of TypeScript files, by their path.
 * @param {string} root the project's folder
 * @param {string[]} paths relative to root
 * @returns {Promise<Map<string, Record<string, unknown>>>}
 */
export async function loadModules(root, paths) {
  const base = resolve(root);
  if (paths.length === 0) return new Map();
  const cache = join(base, 'node_modules', '.cache', 'samenspel');
  await mkdir(cache, { recursive: true });
  const outdir = await mkdtemp(join(cache, 'modules-'));
  // A module may fetch another one of its own later on, so they stay until this process ends.
  process.on('exit', () => rmSync(outdir, { recursive: true, force: true }));
  await esbuild.build({
    absWorkingDir: base,
    entryPoints: paths,
    outbase: base,
    outdir,
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  });
  const modules = new Map();
  for (const path of paths) {
    const url = pathToFileURL(join(outdir, path.replace(/\.ts$/, '.mjs')));
    modules.set(path, await import(url.href));
  }
  return modules;
}
