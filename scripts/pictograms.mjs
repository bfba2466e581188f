// Drawings -> what a browser loads: one module per theme, in the notation of src/pictograms/notation.mjs, and a small index of what is where.
//   npm run pictograms              writes src/pictograms/generated/ and the table for authors in src/pictograms/README.md
//   npm run pictograms -- --check   only says whether that table is up to date
//   npm run pictograms -- --sheet   also writes .cache/pictograms.html: every drawing beside the others, for reviewers
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { transform } from 'esbuild';
import { drawings } from '../src/pictograms/drawings/own.mjs';
import { compact, travels } from '../src/pictograms/drawings/compact.mjs';
import { drawn } from '../src/pictograms/parts.mjs';
import {
  afterFirst,
  atTheTap,
  byName,
  firstScreen,
  themes,
  withContent,
  withElement,
} from '../src/pictograms/themes.mjs';
import { table } from '../src/pictograms/drawings/table.mjs';
import { loadModules } from './lib/modules.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const byId = new Map(drawings.map((drawing) => [drawing.id, drawing]));

/** Every drawing once, every theme only drawings that exist: the list of what is wrong. */
function problems() {
  const wrong = [];
  const count = new Map();
  for (const [theme, ids] of Object.entries(themes)) {
    for (const id of ids) {
      if (!byId.has(id)) wrong.push(`theme ${theme} names ${id}, which nobody drew`);
      count.set(id, (count.get(id) ?? 0) + 1);
    }
  }
  if (byId.size !== drawings.length) wrong.push('two drawings have the same id');
  for (const { id } of drawings)
    if (count.get(id) !== 1) wrong.push(`${id} is in ${count.get(id) ?? 0} themes, expected 1`);
  return wrong;
}

/** Drawings in this order, an empty line between them, as travelling text. */
const travelling = (ids) => ids.map((id) => travels(byId.get(id))).join('\n');

/** A module with these drawings: as named parts, which another module draws, or with all their lines. */
const asParts = (text, up) => `import { drawn } from '${up}parts.mjs';\nexport default drawn(\`${text}\`);\n`;
const asLines = (text) => `export default \`${compact(drawn(text))}\`;\n`;

/** The module of one theme: its drawings in the order of the index. */
export function themeModule(theme) {
  const text = travelling(themes[theme]);
  return theme === firstScreen || !/^[A-Z]:/m.test(text) ? asLines(text) : asParts(text, '../');
}

/** Per theme one line with the ids in it, taken apart at run time, and how to load it. */
const lines = Object.keys(themes).map((theme) => `  ['${themes[theme].join(' ')}', () => import('./${theme}.js')],`);

/** Drawings that are fetched each by their own name. */
const listModule = (ids) =>
  `import type { Thema } from '../index.js';
export default [
${ids.map((id) => `  ['${id}', () => import('../alone/${id}.js')],`).join('\n')}
] satisfies Thema[];
`;

/** The index of the themes: fetched with the first drawing that did not come with content. */
const indexModule = () =>
  `import type { Thema } from './index.js';
export const themes: readonly Thema[] = [
${lines.join('\n')}
];
`;

const typesModule = () =>
  `/** Gives the drawings of a theme, in the order of its ids, an empty line between them. */
export type Lader = () => Promise<{ default: string }>;
/** The ids of a theme, and its loader. */
export type Thema = readonly [ids: string, lader: Lader];
/** Drawings that come with content: their ids, separated by spaces, and the drawings in that order. */
export interface Beeldenset {
  ids: string;
  default: string;
}
/** Every id there is. */
export type PictogramId =
${drawings.map(({ id }) => `  | '${id}'`).join('\n')};
`;

/** The ids of all pictures in built-in content; photos have an address and are not ours. */
function* pictures(value) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    if (key === 'beeld') yield* [inside].flat().filter((id) => typeof id === 'string');
    else yield* pictures(inside);
  }
}

/** What a page downloads of this module. */
const download = async (source) => brotliCompressSync((await transform(source, { minify: true })).code).length;
const partsSize = await download(await readFile(at('src/pictograms/parts.mjs'), 'utf8'));

/** Drawings as a module, whichever way is less for a page that shows this content alone. */
function smallest(ids) {
  const text = travelling(ids);
  const size = (module) => brotliCompressSync(module).length;
  const [parts, lines] = [asParts(text, '../../'), asLines(text)];
  return size(lines) < size(parts) + partsSize ? lines : parts;
}

const setModule = (ids) => `export const ids = '${ids.join(' ')}';\n${smallest(ids)}`;

/** Per file of built-in content the drawings it shows, in the order in which it names them; apart those that come later. */
async function sets() {
  const paths = (await readdir(at('src/content'), { recursive: true })).filter((path) => path.endsWith('.ts')).sort();
  const modules = await loadModules(
    at('.'),
    paths.map((path) => `src/content/${path}`),
  );
  const all = new Map(Object.entries(withElement));
  for (const path of paths) {
    const module = modules.get(`src/content/${path}`).default;
    if (typeof module !== 'function') continue;
    const name = path.replace('.ts', '').replace('/', '-');
    const [kind] = path.split('/');
    const content = module({ msg: (text) => text });
    // A passport travels by voice.
    if ('delen' in content) continue;
    const around = withContent[name.replace(/^paspoort-\w+/, 'paspoort')] ?? withContent[kind] ?? [];
    const { parts = [], around: aroundLater = [] } = afterFirst[kind] ?? {};
    const isLater = ([part]) => parts.includes(part);
    const entries = Object.entries(content);
    const first = Object.fromEntries(entries.filter((entry) => !isLater(entry)));
    const ids = new Set([...pictures(first), ...around]);
    const after = new Set([...pictures(Object.fromEntries(entries.filter(isLater))), ...aroundLater]);
    const rest = [...after].filter((id) => !ids.has(id));
    const unknown = [...ids, ...rest].filter((id) => !byId.has(id));
    if (unknown.length) throw new Error(`src/content/${path} shows what nobody drew: ${unknown.join(', ')}`);
    if (ids.size) all.set(name, [...ids]);
    if (rest.length) all.set(`${name}-later`, rest);
  }
  return all;
}

async function generate() {
  const folder = at('src/pictograms/generated');
  const all = (await sets()).set('speler', atTheTap);
  await rm(folder, { recursive: true, force: true });
  for (const name of ['sets', 'lists', 'alone']) await mkdir(`${folder}/${name}`, { recursive: true });
  await Promise.all([
    writeFile(`${folder}/index.ts`, typesModule()),
    writeFile(`${folder}/themas.ts`, indexModule()),
    ...Object.keys(themes).map((theme) => writeFile(`${folder}/${theme}.ts`, themeModule(theme))),
    ...[...all].map(([name, ids]) => writeFile(`${folder}/sets/${name}.ts`, setModule(ids))),
    ...Object.entries(byName).map(([name, ids]) => writeFile(`${folder}/lists/${name}.ts`, listModule(ids))),
    ...Object.values(byName)
      .flat()
      .map((id) => writeFile(`${folder}/alone/${id}.ts`, asLines(travelling([id])))),
  ]);
}

async function sheet() {
  const { pictogramStyles } = await styles();
  const figure = ({ id, nl, mirror, svg }, size) =>
    `<figure><svg class="pk" viewBox="0 0 72 72" data-mirror="${mirror}" width="${size}">${svg}</svg>` +
    `<figcaption><b>${id}</b> ${nl}</figcaption></figure>`;
  const row = ([theme, ids]) =>
    `<h2>${theme}</h2><div>${ids.map((id) => figure(byId.get(id), 96) + figure(byId.get(id), 48)).join('')}</div>`;
  await mkdir(at('.cache'), { recursive: true });
  await writeFile(
    at('.cache/pictograms.html'),
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Pictograms</title><style>${pictogramStyles}
    body{font:14px sans-serif}div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0;inline-size:110px}.pk{inline-size:auto}
    </style>${Object.entries(themes).map(row).join('')}`,
  );
}

/** The stylesheet as the elements use it, with the host being the page. */
async function styles() {
  const source = await readFile(at('src/pictograms/pictogram.styles.ts'), 'utf8');
  const [, css] = source.match(/css`([^`]*)`/) ?? [];
  if (css === undefined) throw new Error('pictogram.styles.ts no longer holds one css template');
  return { pictogramStyles: css.replaceAll(':host(', ':root:is(') };
}

const wrong = problems();
if (wrong.length) throw new Error(`Pictograms:\n- ${wrong.join('\n- ')}`);

const readme = at('src/pictograms/README.md');
const before = await readFile(readme, 'utf8');
const after = table(before, drawings, themes);
if (process.argv.includes('--check')) {
  if (before !== after) throw new Error('src/pictograms/README.md is out of date: run `npm run pictograms`');
} else {
  if (before !== after) await writeFile(readme, after);
  await generate();
  if (process.argv.includes('--sheet')) await sheet();
}
