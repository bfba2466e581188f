// From the Dutch in the sources to words per language: extraction to XLIFF, and the lists that the browser loads.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { XliffFormatter } from '@lit/localize-tools/lib/formatters/xliff.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { stringifyDiagnostics } from '@lit/localize-tools/lib/typescript.js';
import { loadModules } from './modules.mjs';

const VERTALER = 'src/i18n/vertaler.ts';
const GENERATED = 'src/i18n/generated';

/** What lit-localize's tools need to know; the languages come from the one list that the elements use too. */
const config = (root, inputFiles, targetLocales) => ({
  sourceLocale: 'nl',
  targetLocales,
  inputFiles,
  interchange: { format: 'xliff', xliffDir: 'locales' },
  output: { mode: 'runtime', outputDir: 'locales' },
  baseDir: root,
  resolve: (path) => resolve(root, path),
});

/** The name of the list of a file with words: 'paspoort' for paspoort.teksten.ts, 'paspoort-po' for content/paspoort/po.ts. */
function chunkOf(path) {
  if (path.endsWith('.teksten.ts')) return basename(path, '.teksten.ts');
  const content = /^src\/content\/([^/]+)\/([^/]+)\.ts$/.exec(path);
  return content ? `${content[1]}-${content[2]}` : undefined;
}

/**
 * Which index a list stands in: each element has its own, and each kind of content, so that a page knows only its own; each
 * passport, which is in several files, named after it; and what is for later of these.
 */
function groupOf(path) {
  const [, layer, part] = path.split('/');
  if (layer === 'content') {
    const passport = part === 'paspoort' ? `-${basename(path, '.ts').split('-')[0]}` : '';
    return `inhoud-${part}${passport}${path.endsWith('-later.ts') ? '-later' : ''}`;
  }
  // What few fetch of the passport stands in a folder of its own: its list does not travel with the first page.
  const [, few] = /\/elements\/paspoort\/(\w+)\//.exec(path) ?? [];
  if (few !== undefined) return `paspoort-${few}`;
  return layer === 'elements' ? part : layer;
}

async function findSources(root) {
  const paths = (await readdir(join(root, 'src'), { recursive: true })).map((path) => `src/${path}`).sort();
  const chunks = new Map();
  for (const path of paths) {
    const chunk = chunkOf(path);
    if (chunk === undefined) continue;
    if (chunks.has(chunk)) throw new Error(`Two files want the name '${chunk}': ${chunks.get(chunk)} and ${path}`);
    chunks.set(chunk, path);
  }
  return chunks;
}

/** The Dutch strings of a module, in the order in which it asks for them. */
function record(module, path) {
  const strings = [];
  module({
    msg: (nl) => {
      if (typeof nl !== 'string' || nl === '') throw new Error(`${path}: msg() takes a plain, non-empty string`);
      strings.push(nl);
      return nl;
    },
  });
  return strings;
}

const placeholders = (text) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ');

async function readSources(root) {
  const chunks = await findSources(root);
  const modules = await loadModules(root, [VERTALER, ...chunks.values()]);
  const { talen } = modules.get(VERTALER);
  const strings = new Map();
  for (const [chunk, path] of chunks) {
    const module = modules.get(path).default;
    // A content folder may hold helpers; what they say is heard through the file that uses them.
    if (typeof module === 'function') strings.set(chunk, { path, nl: record(module, path) });
    else if (path.endsWith('.teksten.ts')) throw new Error(`${path} has no function as its default export`);
  }
  const targets = Object.keys(talen).filter((taal) => taal !== 'nl');
  return { strings, targets, files: [...strings.values()].map(({ path }) => path) };
}

/** Writes locales/<taal>.xlf: new strings without a target, known ones with theirs, and none that the sources lost. */
export async function extract(root) {
  const { targets, files } = await readSources(root);
  const localizer = new RuntimeLitLocalizer(config(root, files, targets));
  const { messages, errors } = localizer.extractSourceMessages();
  if (errors.length > 0) throw new Error(stringifyDiagnostics(errors));
  await localizer.writeInterchangeFiles();
  return { messages: messages.length, targets };
}

/** Translations by language, then by message id. */
function readTranslations(root, targets) {
  const byLanguage = new Map(targets.map((taal) => [taal, new Map()]));
  for (const { locale, messages } of new XliffFormatter(config(root, [], targets)).readTranslations()) {
    for (const { name, contents } of messages) byLanguage.get(locale).set(name, contents.join(''));
  }
  return byLanguage;
}

async function unitIds(root, taal) {
  const xliff = await readFile(join(root, 'locales', `${taal}.xlf`), 'utf8').catch(() => '');
  return [...xliff.matchAll(/<trans-unit\b[^>]*\bid="([^"]+)"/g)].map(([, id]) => id);
}

/**
 * Writes a list per file and language, and per element and kind of content an index of them.
 * @returns {Promise<{ problems: string[], lists: number }>} each missing, stale or wrongly filled translation, by name
 */
export async function generate(root) {
  const { strings, targets } = await readSources(root);
  const translations = readTranslations(root, targets);
  const problems = [];
  const files = new Map();
  const known = new Set();
  for (const [chunk, { path, nl }] of strings) {
    const ids = nl.map((text) => generateMsgId([text], false));
    for (const id of ids) known.add(id);
    for (const taal of targets) {
      const list = ids.map((id, i) => {
        const text = translations.get(taal).get(id)?.trim() ?? '';
        if (text === '') problems.push(`${taal}: '${nl[i]}' is missing (${path})`);
        else if (placeholders(text) !== placeholders(nl[i])) {
          problems.push(`${taal}: '${text}' has other placeholders than '${nl[i]}' (${path})`);
        }
        return text;
      });
      files.set(`${taal}/${chunk}.ts`, `export default ${JSON.stringify(list)};\n`);
    }
  }
  for (const taal of targets) {
    for (const id of await unitIds(root, taal)) {
      if (!known.has(id)) problems.push(`${taal}: unit ${id} is stale: no source says it any more`);
    }
  }
  const groups = new Map();
  for (const [chunk, { path }] of strings) groups.set(groupOf(path), [...(groups.get(groupOf(path)) ?? []), chunk]);
  for (const [group, chunks] of groups) files.set(`${group}.ts`, indexOf(chunks, targets));
  await writeAll(join(root, GENERATED), files);
  return { problems: [...new Set(problems)], lists: files.size - groups.size };
}

/** An export per list: of those that nobody asks for, as of words that others take into theirs, no page hears. */
function indexOf(chunks, targets) {
  const rows = chunks.map((chunk, n) => {
    const loaders = targets.map((taal) => `  ${taal}: () => import('./${taal}/${chunk}.js'),\n`);
    return `const lijst${n}: Lijsten = {\n${loaders.join('')}};\nexport { lijst${n} as '${chunk}' };\n`;
  });
  return `// Made by \`npm run texts\` from the sources and locales/*.xlf.
import type { Lijsten } from '../lijsten.js';

${rows.join('\n')}`;
}

/** Makes a folder hold exactly these files; one that is right already is not touched, so that no watcher wakes up. */
async function writeAll(folder, files) {
  await mkdir(folder, { recursive: true });
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (!files.has(path.slice(folder.length + 1).replaceAll('\\', '/'))) await rm(path, { force: true });
  }
  for (const [name, content] of files) {
    const path = join(folder, name);
    if ((await readFile(path, 'utf8').catch(() => undefined)) === content) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
