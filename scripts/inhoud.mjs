// `npm run inhoud`: puts together what a page fetches of built-in content that it names in `preset`: the content itself and its
// drawings as one module, so as one request, or as two where only the first is for the first page; and per kind the list of
// them by name, which also says where the words in other languages are. Of a passport: how each voice and talk is fetched.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterFirst } from '../src/pictograms/themes.mjs';
import { loadModules } from './lib/modules.mjs';

/** The kinds of content of which a page names one, and what their list is called. A passport travels by voice: see below. */
const kinds = { beeldinstructie: 'beeldinstructies', thuisopdracht: 'thuisopdrachten' };

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('src/define/generated');
const made = '// Made by `npm run inhoud` from src/content.';

const { talen } = (await loadModules(at('.'), ['src/i18n/vertaler.ts'])).get('src/i18n/vertaler.ts');
const others = Object.keys(talen).filter((taal) => taal !== 'nl');

/** A text that is translated. */
class Text {
  constructor(nl) {
    this.nl = nl;
  }
}

/** A part of content as source again: the same words in the same order. */
const source = (part) =>
  JSON.stringify(part, (_, value) => (value instanceof Text ? `\0${value.nl}` : value)).replace(
    /"\\u0000((?:[^"\\]|\\.)*)"/g,
    'msg("$1")',
  );

/** Content in the two parts in which a page fetches it. Its words are a list, so those of the second part come last. */
function split(content, kind, name) {
  const { parts } = afterFirst[kind];
  const entries = Object.entries(content);
  const isLater = ([key]) => parts.includes(key);
  const last = entries.slice(entries.findIndex(isLater)).filter((entry) => !isLater(entry));
  if (source(last).includes('msg('))
    throw new Error(`src/content/${kind}/${name}.ts: after ${parts[0]} come no words of the first page`);
  return [entries.filter((entry) => !isLater(entry)), entries.filter(isLater)].map(Object.fromEntries);
}

const set = (kind, name) => `export * as beelden from '../../../pictograms/generated/sets/${kind}-${name}.js';\n`;
const packet = (kind, name) => `${made}
export { default } from '../../../content/${kind}/${name}.js';
${set(kind, name)}`;
const part = (kind, name, inhoud, type) => `${made}
import type { Thuisopdracht } from '../../../domain/${kind}/${kind}.js';
import type { TekstenModule } from '../../../i18n/vertaler.js';
const inhoud: TekstenModule<${type}<Thuisopdracht, ${afterFirst[kind].parts.map((key) => `'${key}'`).join(' | ')}>> = ({ msg }) => (${source(inhoud)});
export default inhoud;
${set(kind, name)}`;

/** What is fetched under one name. A page's build reads these lines: vite.config.ts. */
const entry = (kind, name) => `  '${name}': {
    laad: () => import('./${kind}/${name}.js'),
${kind in afterFirst ? `    later: () => import('./${kind}/${name}-later.js'),\n` : ''}    woorden: {
${others.map((taal) => `      ${taal}: () => import('../../i18n/generated/${taal}/${kind}-${name}.js'),\n`).join('')}    },
  },
`;
const list = (kind, names) => `${made}
import { opNaam } from '../op-naam.js';

export const ${kinds[kind]} = {
${names.map((name) => entry(kind, name)).join('')}};
export default opNaam(${kinds[kind]});
`;
/** Every name of a kind: what a page's build fetches when a name was asked for and nothing came. */
const namesOf = (names) => `${made}
export default '${names.join(' ')}'.split(' ');
`;

await rm(folder, { recursive: true, force: true });
for (const kind of Object.keys(kinds)) {
  const files = await readdir(at(`src/content/${kind}`));
  const names = files.map((file) => file.replace(/\.ts$/, '')).sort();
  await mkdir(`${folder}/${kind}`, { recursive: true });
  await writeFile(`${folder}/${kinds[kind]}.ts`, list(kind, names));
  await writeFile(`${folder}/namen-${kind}.ts`, namesOf(names));
  const paths = names.map((name) => `src/content/${kind}/${name}.ts`);
  const modules = await loadModules(at('.'), kind in afterFirst ? paths : []);
  for (const [n, name] of names.entries()) {
    const module = modules.get(paths[n]);
    const write = (end, text) => writeFile(`${folder}/${kind}/${name}${end}.ts`, text);
    if (!module) {
      await write('', packet(kind, name));
      continue;
    }
    const [first, later] = split(module.default({ msg: (nl) => new Text(nl) }), kind, name);
    await write('', part(kind, name, first, 'Omit'));
    await write('-later', part(kind, `${name}-later`, later, 'Pick'));
  }
}

/** A piece of a passport: its words, and its drawings where it has some. */
const piece = (name) => `deel(
    () => import('../../../content/paspoort/${name}.js'),
    lijsten['paspoort-${name}'],${
      name.endsWith('-kader') ? '' : `\n    () => import('../../../pictograms/generated/sets/paspoort-${name}.js'),`
    }
  )`;
const pieces = (names) => names.map(([key, name]) => `    '${key}': ${piece(name)},\n`).join('');
const passport = (id) => `${made}
import * as lijsten from '../../../i18n/generated/inhoud-paspoort-${id}.js';
import { deel } from '../../inhoud.js';
import type { Plan } from '../../sjabloon.js';

export default {
  kader: ${piece(`${id}-kader`)},
  eerst: {
${pieces(voices.map((voice) => [voice, `${id}-${voice}`]))}  },
  later: () => import('./${id}-later.js'),
} satisfies Plan;
`;
const passportLater = (id, files) => `${made}
import * as lijsten from '../../../i18n/generated/inhoud-paspoort-${id}-later.js';
import { deel } from '../../inhoud.js';

${files.map(({ name }, n) => `const stuk${n} = ${piece(name)};\n`).join('')}
export const stemmen = {
${files.flatMap(({ voice, parts }, n) => parts.map((part) => `  '${voice} ${part}': stuk${n},\n`)).join('')}};
export const gesprekken = ${piece(`${id}-gesprek-later`)};
`;

const voices = (await loadModules(at('.'), ['src/domain/rol.ts'])).get('src/domain/rol.ts').rollen;
const passports = (await readdir(at('src/content/paspoort'))).map((file) => file.replace(/\.ts$/, '')).sort();
await mkdir(`${folder}/paspoort`, { recursive: true });
for (const id of passports.flatMap((name) => /^(\w+)-kader$/.exec(name)?.[1] ?? [])) {
  const path = (name) => `src/content/paspoort/${name}.ts`;
  const later = voices.flatMap((voice) =>
    passports.flatMap((name) => (name.startsWith(`${id}-${voice}-`) && name.endsWith('-later') ? { voice, name } : [])),
  );
  const modules = await loadModules(
    at('.'),
    later.map(({ name }) => path(name)),
  );
  const partsOf = (name) => Object.keys(modules.get(path(name)).default({ msg: (nl) => nl }));
  const files = later.map(({ voice, name }) => ({ voice, name, parts: partsOf(name) }));
  await writeFile(`${folder}/paspoort/${id}.ts`, passport(id));
  await writeFile(`${folder}/paspoort/${id}-later.ts`, passportLater(id, files));
}
