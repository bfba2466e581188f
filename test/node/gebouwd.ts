import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type PluginOption } from 'vite';

/** A module with all that it needs, as a page's build makes it with these plugins. */
export async function gebouwd(entry: string, plugins: PluginOption[]): Promise<unknown> {
  const outDir = await mkdtemp(resolve('node_modules/.cache/samenspel/gebouwd-'));
  try {
    await build({
      configFile: false,
      logLevel: 'warn',
      plugins,
      build: { outDir, minify: true, lib: { entry, formats: ['es'], fileName: () => 'uit.mjs' } },
    });
    return (await import(pathToFileURL(join(outDir, 'uit.mjs')).href)) as unknown;
  } finally {
    await rm(outDir, { recursive: true });
  }
}
