// Drawings -> what a browser loads: one module per theme, in the notation of src/pictograms/notation.mjs, and a small index of what is where.
//   npm run pictograms              writes src/pictograms/generated/ and the table for authors in src/pictograms/README.md
//   npm run pictograms -- --check   only says whether that table is up to date
//   npm run pictograms -- --sheet   also writes .cache/pictograms.html: every drawing beside the others, for reviewers
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drawings } from '../src/pictograms/drawings/own.mjs';
import { travels } from '../src/pictograms/drawings/compact.mjs';
import { drawn } from '../src/pictograms/parts.mjs';
import { firstScreen, themes, near } from '../src/pictograms/themes.mjs';
import { table } from '../src/pictograms/drawings/table.mjs';

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

/** The module of one theme: its drawings in the order of the index, an empty line between them. */
export function themeModule(theme) {
  const inside = themes[theme].map((id) => travels(byId.get(id))).join('\n');
  const text = `\`${theme === firstScreen ? drawn(inside) : inside}\``;
  return /^[A-Z]:/m.test(text)
    ? `import { drawn } from '../parts.mjs';\nexport default drawn(${text});\n`
    : `export default ${text};\n`;
}

/** Per theme one line with the ids in it, taken apart at run time, and how to load it. */
const lines = (names) =>
  names.map((theme) => `  ['${themes[theme].join(' ')}', () => import('./${theme}.js')],`).join('\n');

/** The index of the themes that most visitors meet; the others have their own, fetched with the first of them. */
export const indexModule = () =>
  `/** Gives the drawings of a theme, in the order of its ids, an empty line between them. */
export type Lader = () => Promise<{ default: string }>;
/** The ids of a theme, and its loader. */
export type Thema = readonly [ids: string, lader: Lader];
export const themes: readonly Thema[] = [
${lines(near)}
];
/** Every id there is. */
export type PictogramId =
${drawings.map(({ id }) => `  | '${id}'`).join('\n')};
`;

const restModule = () =>
  `import type { Thema } from './index.js';
export const themes: readonly Thema[] = [
${lines(Object.keys(themes).filter((theme) => !near.includes(theme)))}
];
`;

async function generate() {
  const folder = at('src/pictograms/generated');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(`${folder}/index.ts`, indexModule()),
    writeFile(`${folder}/index-rest.ts`, restModule()),
    ...Object.keys(themes).map((theme) => writeFile(`${folder}/${theme}.ts`, themeModule(theme))),
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
