// `npm run inhoud`: puts together what a page fetches of built-in content that it names in `preset`: the content itself and the
// drawings it begins with as one module, so as one request; and per kind the list of them by name, which also says where the
// drawings are that come later, and the words in other languages.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadModules } from './lib/modules.mjs';

/** The kinds of content of which a page names one, and what their list is called. A passport is put together by hand. */
const kinds = { beeldinstructie: 'beeldinstructies', thuisopdracht: 'thuisopdrachten' };

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at('src/define/generated');
const made = '// Made by `npm run inhoud` from src/content.';

const { talen } = (await loadModules(at('.'), ['src/i18n/vertaler.ts'])).get('src/i18n/vertaler.ts');
const others = Object.keys(talen).filter((taal) => taal !== 'nl');

const packet = (kind, name) => `${made}
export { default } from '../../../content/${kind}/${name}.js';
export * as beelden from '../../../pictograms/generated/sets/${kind}-${name}.js';
`;

const sets = new Set(await readdir(at('src/pictograms/generated/sets')));
/** What is fetched under one name. A page's build reads these lines: vite.config.ts. */
const entry = (kind, name) => `  '${name}': {
    laad: () => import('./${kind}/${name}.js'),
${sets.has(`${kind}-${name}-later.ts`) ? `    later: () => import('../../pictograms/generated/sets/${kind}-${name}-later.js'),\n` : ''}    woorden: {
${others.map((taal) => `      ${taal}: () => import('../../i18n/generated/${taal}/${kind}-${name}.js'),\n`).join('')}    },
  },
`;
const list = (kind, names) => `${made}
export const ${kinds[kind]} = {
${names.map((name) => entry(kind, name)).join('')}};
`;

await rm(folder, { recursive: true, force: true });
for (const kind of Object.keys(kinds)) {
  const files = await readdir(at(`src/content/${kind}`));
  const names = files.map((file) => file.replace(/\.ts$/, '')).sort();
  await mkdir(`${folder}/${kind}`, { recursive: true });
  await writeFile(`${folder}/${kinds[kind]}.ts`, list(kind, names));
  for (const name of names) await writeFile(`${folder}/${kind}/${name}.ts`, packet(kind, name));
}
