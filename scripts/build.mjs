// `npm run build`: dist/samenspel.js and .css for a page, dist/npm for a bundler, the JSON Schemas for an editor.
// `--page` makes only what a page needs.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { transform } from 'esbuild';
import { build } from 'vite';
import * as z from 'zod/mini';
import { loadModules } from './lib/modules.mjs';
import { inOneFolder } from './lib/one-folder.mjs';

const SCHEMAS = [
  {
    name: 'sjabloon',
    from: 'src/domain/paspoort/sjabloon.ts',
    title: 'A template of the conversation passport',
  },
  {
    name: 'inhoud',
    from: 'src/domain/paspoort/sjabloon.ts',
    title: 'Content of a passport: a template, or a change of a built-in one',
  },
  {
    name: 'informatiekaart',
    from: 'src/domain/informatiekaart/informatiekaart.ts',
    title: 'The info card of a class',
  },
  { name: 'document', from: 'src/domain/document/document.ts', title: 'The answers of one child' },
  { name: 'zending', from: 'src/domain/zending/zending.ts', title: 'What is posted to the endpoint of a school' },
];

/** A tuple is as long as it is; this version of zod does not say so. */
function closedTuple({ zodSchema, jsonSchema }) {
  const { type, items, rest } = zodSchema._zod.def;
  if (type === 'tuple' && !rest)
    Object.assign(jsonSchema, { items: false, minItems: items.length, maxItems: items.length });
}

process.chdir(new URL('..', import.meta.url).pathname);

await build({ mode: 'page', logLevel: 'warn' });
await inOneFolder('dist');
const css = await transform(await readFile('src/define/samenspel.css', 'utf8'), {
  loader: 'css',
  minify: true,
});
await writeFile('dist/samenspel.css', css.code);
if (process.argv.includes('--page')) process.exit(0);

// What travels in our files asks that its licence lies beside them.
const inside = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'zod'];
const licences = inside.map(async (name) => `${name}\n\n${await readFile(`node_modules/${name}/LICENSE`, 'utf8')}`);
await writeFile('dist/licences.txt', (await Promise.all(licences)).join('\n\n'));

await build({ mode: 'npm', logLevel: 'warn' });
const tsc = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (tsc.status !== 0) process.exit(tsc.status ?? 1);

const modules = await loadModules('.', [...new Set(SCHEMAS.map(({ from }) => from))]);
await mkdir('dist/npm/schema', { recursive: true });
for (const { name, from, title } of SCHEMAS) {
  const schema = z.toJSONSchema(modules.get(from)[`${name}Schema`], { io: 'input', override: closedTuple });
  await writeFile(`dist/npm/schema/${name}.json`, `${JSON.stringify({ ...schema, title }, null, 2)}\n`);
}
