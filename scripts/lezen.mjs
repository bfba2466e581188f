// `npm run lezen` measures how readable the texts are now and writes it into docs/lezen.md, with the exceptions.
// `npm run lezen:check` fails when what stands there is not so any more.
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { loadModules } from './lib/modules.mjs';

const root = new URL('..', import.meta.url).pathname;
const page = new URL('../docs/lezen.md', import.meta.url).pathname;
const modules = await loadModules(root, [
  'test/lezen/uitzonderingen.ts',
  'test/node/lezen/poort.ts',
  'test/node/lezen/teksten.ts',
]);
const { alleTeksten } = modules.get('test/node/lezen/teksten.ts');
const { perSoort } = modules.get('test/node/lezen/poort.ts');
const { uitzonderingen } = modules.get('test/lezen/uitzonderingen.ts');

const teksten = await alleTeksten(root);
const rijen = perSoort(teksten)
  .sort((a, b) => a.niveau.localeCompare(b.niveau) || a.naam.localeCompare(b.naam))
  .map(({ naam, niveau, maten }) => {
    const { zinnen, gemiddeld, fleschDouma, brouwer, lix } = maten;
    const cijfers = [gemiddeld.toFixed(1), ...[fleschDouma, brouwer, lix].map((maat) => maat.toFixed(0))];
    return `| \`${naam}\` | ${niveau} | ${zinnen} | ${cijfers.join(' | ')} |`;
  });
const figures = `${teksten.length} texts.

| texts | level | sentences | words per sentence | Flesch-Douma | Brouwer | LIX |
| --- | --- | --: | --: | --: | --: | --: |
${rijen.join('\n')}`;
const exceptions = uitzonderingen
  .map(({ waar, tekst, regel, reden }) => `- ${tekst ? `“${tekst}” (` : '('}\`${waar}\`, ${regel}): ${reden}`)
  .join('\n');

const put = (text, name, content) =>
  text.replace(
    new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`),
    (_, open, close) => `${open}\n\n${content}\n\n${close}`,
  );
const before = await readFile(page, 'utf8');
const written = put(put(before, 'figures', figures), 'exceptions', exceptions || 'None.');
const after = await format(written, { ...(await resolveConfig(page)), parser: 'markdown' });

process.stdout.write(`${figures}\n`);
if (after !== before) await writeFile(page, after);
if (after !== before && process.argv.includes('--check')) {
  process.stderr.write('docs/lezen.md was stale. It is written anew: look at the changes and commit it.\n');
  process.exit(1);
}
