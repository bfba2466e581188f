import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** What else decides what becomes of a source. */
const makers = async () => [
  'package-lock.json',
  'vite.config.ts',
  ...(await readdir('scripts/lib')).sort().map((name) => `scripts/lib/${name}`),
];

/**
 * The list of built-in content of one kind names its files by the content's own name and by one hash for all of them: of what
 * they are made of, and of what makes them. With a hash for each the list would be longer than most of what it names.
 * @returns {import('vite').Plugin}
 */
export const oneHash = () => {
  const named = new Set();
  return {
    name: 'one-hash',
    async load(id) {
      if (!/src\/define\/generated\/\w+\.ts$/.test(id)) return null;
      const code = await readFile(id, 'utf8');
      const hash = createHash('sha256');
      for (const path of await makers()) hash.update(await readFile(path));
      const seen = new Set();
      const read = async (from, specifier) => {
        const path = resolve(dirname(from), specifier.replace(/\.js$/, '.ts'));
        if (seen.has(path)) return path;
        seen.add(path);
        const source = await readFile(path, 'utf8');
        hash.update(source);
        for (const [, inside] of source.matchAll(/^(?:im|ex)port (?!type)[^;]*from '(\.[^']+)'/gm))
          await read(path, inside);
        return path;
      };
      const names = [];
      const files = [];
      for (const [, name, key, path] of code.matchAll(/^ {2}'([\w-]+)': \{$|(\w+): \(\) => import\('([^']+)'\)/gm)) {
        const last = names.at(-1);
        if (name) names.push(name);
        else files.push([await read(id, path), { laad: last, later: `${last}-later` }[key] ?? `${key}/${last}`]);
      }
      const end = `-${hash.digest('hex').slice(0, 7)}.js`;
      for (const [file, name] of files) {
        const fileName = `delen/${name}${end}`;
        named.add(fileName);
        this.emitFile({ type: 'chunk', id: file, fileName });
      }
      const languages = [...new Set(files.flatMap(([, name]) => name.split('/').slice(0, -1)))];
      return `const haal = (naam) => () => import(/* @vite-ignore */ \`./\${naam}${end}\`);
export const ${/export const (\w+)/.exec(code)[1]} = Object.fromEntries('${names.join(' ')}'.split(' ').map((naam) => [naam, {
  laad: haal(naam),
  ${code.includes(' later: ') ? "later: haal(naam + '-later')," : ''}
  woorden: { ${languages.map((taal) => `${taal}: haal('${taal}/' + naam)`).join(', ')} },
}]));`;
    },
    generateBundle(_, bundle) {
      // What such a file imports has a hash of its own: an older copy in a cache would ask for what is gone.
      for (const name of named)
        if (bundle[name].imports.some((path) => !path.includes('rolldown-runtime')))
          this.error(`${name} imports ${bundle[name].imports}`);
    },
  };
};
