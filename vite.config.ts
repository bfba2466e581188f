import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { leanLit } from './scripts/lib/lit.mjs';
import { minifiedTemplates } from './scripts/lib/templates.mjs';
import { leanZod } from './scripts/lib/zod.mjs';

/**
 * What `import()` gives of a module that travels with others. The bundler makes it by a helper, which is a file and so a
 * round trip of its own, for which it has no option; and which takes what a page put on `Object.prototype` for exports. So
 * each chunk has it written out. What is only fetched in time, and never asked of, is empty, and then not asked for either.
 */
const inlinedRuntime = (): Plugin => ({
  name: 'inlined-runtime',
  renderChunk(code) {
    const written = code
      .replace(
        /\b__exportAll\((\{[^}]*\})\)/g,
        (_, all: string) => `(${all.replace(/([\w$]+|"[^"]+"): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')})`,
      )
      .replace(/^import \{ \w+ as __exportAll \} from ".*rolldown-runtime.*";$/m, '')
      .replace(/async \(\) => \{\s*await (import\("[^"]+"\))\.then\(\(\w+\) => [\w.]+\);\s*\}/g, '() => $1');
    if (written.includes('__exportAll(')) this.error('The bundler writes what a module gives in another way now');
    return written;
  },
  generateBundle(_, bundle) {
    for (const [path, file] of Object.entries(bundle)) if (file.name === 'rolldown-runtime') delete bundle[path];
  },
});

/**
 * A browser may remember for ever that a module did not come, as the standard has it (Firefox does, Chromium does not).
 * So whoever asks once more asks for another address: another one each time.
 */
const askedAgain = (): Plugin => ({
  name: 'asked-again',
  renderChunk(code) {
    const imports = /\bimport\(\s*(?:\/\*.*?\*\/\s*)?("[^"]+"|`[^`]+`)\s*\)/g;
    if (!imports.test(code)) return null;
    return `${code.replace(imports, '__import($1)')}
function __import(path) { return import(path).catch(() => import(path + "?" + Date.now())); }`;
  },
});

/** Once more, by another minifier: each finds what the other leaves, some 0.6 % of what travels. */
const minifiedTwice = (): Plugin => ({
  name: 'minified-twice',
  async generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const compress = { passes: 3, unsafe_arrows: true, comparisons: false, conditionals: false, keep_fargs: false };
      const { code = file.code } = await minify(file.code, { module: true, ecma: 2020, compress });
      if (brotliCompressSync(code).length < brotliCompressSync(file.code).length) file.code = code;
    }
  },
});

/**
 * Small things without a state that elements have in common, as a copy in the files of each: these then hold what they use of
 * them and no more, and compress with it. What has a state is there once, and so is what reads content from outside.
 */
const ownCopies = (): Plugin => {
  const shared = {
    paspoort: /src\/(base\/(vormen|formulier|antwoorden\/change)|storage\/(sporen|sleutels|gedeeld)|define\/apparaat)/,
    informatiekaart: /src\/base\/(tekens|vormen)/,
    thuisopdracht:
      /src\/(base\/(breedte|vormen|formulier|print|tekens|antwoorden\/change)|storage\/(sporen|sleutels)|define\/pakketten)/,
    beeldinstructie: /src\/(base\/(breedte|tekens)|define\/pakketten)/,
  };
  type Element = keyof typeof shared;
  const elementOf = (importer: string): Element | undefined => {
    if (/src\/define\/(omgeving|presets)\.ts$/.test(importer)) return 'paspoort';
    const [, element = ''] = /(?:src\/(?:elements|define)\/|\?)(\w+)(?:\/.*|\.ts)?$/.exec(importer) ?? [];
    return Object.hasOwn(shared, element) ? (element as Element) : undefined;
  };
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer = '') {
      const element = elementOf(importer);
      const found = element && (await this.resolve(source, importer, { skipSelf: true }));
      if (!found) return found;
      // Which words there are: each file names its own.
      if (found.id.endsWith(`i18n/generated/${element}.ts`)) return `${found.id}?${basename(importer)}`;
      return shared[element].test(found.id) ? `${found.id}?${element}` : found;
    },
    load: (id) => (/\.ts\?[\w.-]+$/.test(id) ? readFile(id.replace(/\?.*/, ''), 'utf8') : null),
  };
};

/**
 * The list of built-in content of one kind names its files by the content's own name and by one hash for all of them: of what
 * they are made of, and of what makes them. With a hash for each the list would be longer than most of what it names.
 */
const oneHash = (): Plugin => ({
  name: 'one-hash',
  async load(id) {
    if (!/src\/define\/generated\/\w+\.ts$/.test(id)) return null;
    const code = await readFile(id, 'utf8');
    const hash = createHash('sha256');
    for (const path of ['package-lock.json', 'vite.config.ts']) hash.update(await readFile(path));
    const seen = new Set<string>();
    const read = async (from: string, specifier: string): Promise<string> => {
      const path = resolve(dirname(from), specifier.replace(/\.js$/, '.ts'));
      if (seen.has(path)) return path;
      seen.add(path);
      const source = await readFile(path, 'utf8');
      hash.update(source);
      for (const [, inside] of source.matchAll(/^(?:im|ex)port (?!type)[^;]*from '(\.[^']+)'/gm))
        await read(path, inside!);
      return path;
    };
    const names: string[] = [];
    const files: [id: string, name: string][] = [];
    for (const [, name, key, path] of code.matchAll(/^ {2}'([\w-]+)': \{$|(\w+): \(\) => import\('([^']+)'\)/gm)) {
      const last = names.at(-1);
      if (name) names.push(name);
      else files.push([await read(id, path!), { laad: last, later: `${last}-later` }[key!] ?? `${key}/${last}`]);
    }
    const end = `-${hash.digest('hex').slice(0, 7)}.js`;
    for (const [file, name] of files) this.emitFile({ type: 'chunk', id: file, fileName: `delen/${name}${end}` });
    const languages = [...new Set(files.flatMap(([, name]) => name.split('/').slice(0, -1)))];
    return `const haal = (naam) => () => import(/* @vite-ignore */ \`./\${naam}${end}\`);
export const ${/export const (\w+)/.exec(code)![1]} = Object.fromEntries('${names.join(' ')}'.split(' ').map((naam) => [naam, {
  laad: haal(naam),
  ${code.includes(' later: ') ? "later: haal(naam + '-later')," : ''}
  woorden: { ${languages.map((taal) => `${taal}: haal('${taal}/' + naam)`).join(', ')} },
}]));`;
  },
});

/** What a page includes: one small script that fetches the rest when it meets a tag. All is bundled. */
const loader: UserConfig['build'] = {
  outDir: 'dist',
  lib: { entry: { samenspel: 'src/define/samenspel.ts' }, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      // A hash, so that a host may cache them for ever, and a short one, because a page names many files; relative imports,
      // so that they work from any folder.
      hashCharacters: 'hex',
      chunkFileNames: ({ facadeModuleId }) => {
        const taal = /\/i18n\/generated\/(\w+)\//.exec(facadeModuleId ?? '')?.[1];
        return `delen/${taal ? `${taal}/` : ''}[name]-[hash:7].js`;
      },
      minify: true,
      comments: false,
      // What is always fetched together travels together: one file compresses better than ten, and is one request.
      codeSplitting: {
        groups: [
          // What all elements are made of.
          {
            name: 'samen',
            test: /node_modules\/(@lit|lit)|src\/base\/(?!antwoorden|bestand|breedte|formulier|foto|fout|inhoudfout|print|lezen|tekens|van-buiten|vormen|wegen)|src\/(i18n|pictograms)\/(?!generated|parts)|src\/define\/inhoud|src\/domain\/(lees-tekst|rol)/,
            priority: 3,
          },
          { name: 'beeldinstructie', test: /src\/define\/beeldinstructie\.ts/, priority: 2 },
          // Asked by what reads content from outside, or names its languages, and by what plays recordings.
          { name: 'adres', test: /src\/(domain\/adres|speech\/taalnaam)\.ts/, priority: 3 },
          // How somebody is reached.
          { name: 'wegen', test: /src\/domain\/contactadres\.ts|src\/base\/wegen/, priority: 3 },
          // What reading any content from outside takes: never the schema of another kind …
          {
            name: 'schema',
            test: /node_modules\/zod|src\/base\/van-buiten|src\/domain\/(begrensd|beeld|controle|id|lengte|melding|oordeel|tekst)\.ts/,
            priority: 3,
          },
          // … and what is done with faults in it.
          { name: 'herstel', test: /src\/domain\/(bevinding|herstel|lees-inhoud)\.ts/, priority: 3 },
          // What reads aloud, at the tap.
          { name: 'lezen', test: /src\/base\/lezen\.ts/, priority: 0 },
          { name: 'thuisopdracht', test: /src\/define\/thuisopdracht\.ts/, priority: 2 },
          // What keeps answers, whoever asked for them.
          {
            name: 'antwoorden',
            test: /src\/(store\/|storage\/apparaat|base\/antwoorden\/bevries|domain\/document\/(merge|gedeeld))/,
            priority: 1.5,
          },
          { name: 'lezer', test: /src\/define\/lezer\.ts/, priority: 0 },
          { name: 'informatiekaart', test: /src\/define\/informatiekaart\.ts/, priority: 2 },
          {
            name: 'informatiekaart-blokken',
            test: /src\/elements\/informatiekaart\/blokken\/blokken\.ts/,
            priority: 1,
          },
          { name: 'antwoord', test: /src\/elements\/paspoort\/antwoord\.ts/, priority: 0 },
          { name: 'paspoort', test: /src\/define\/paspoort\.ts/, priority: 2 },
          {
            name: 'invullen',
            test: /src\/(elements\/paspoort\/(invullen|nakijken)|storage\/apparaat|content\/paspoort\/po-kader)\.ts/,
            priority: 1,
          },
        ],
      },
    },
  },
};

/** What a portal's own bundler takes: our modules as they are, with lit and zod as ordinary dependencies. */
const npm: UserConfig['build'] = {
  outDir: 'dist/npm',
  minify: false,
  lib: {
    entry: {
      index: 'src/index.ts',
      'define/beeldinstructie': 'src/define/beeldinstructie.ts',
      'define/informatiekaart': 'src/define/informatiekaart.ts',
      'define/paspoort': 'src/define/paspoort.ts',
      'define/thuisopdracht': 'src/define/thuisopdracht.ts',
      'define/all': 'src/define/all.ts',
    },
    formats: ['es'],
  },
  rolldownOptions: {
    external: [/^lit(\/|$)/, /^@lit\//, /^zod(\/|$)/],
    output: {
      preserveModules: true,
      preserveModulesRoot: 'src',
      // The compiler's own helpers would land in a folder named after a version.
      entryFileNames: ({ name }) =>
        name.startsWith('_virtual/') ? `_helpers/${name.split('/').at(-1)}.js` : '[name].js',
    },
  },
};

export default defineConfig(({ mode }) => ({
  // Previews and portals have bundlers of their own: what is done to whole files is for the page's files alone.
  plugins: [
    minifiedTemplates(),
    ...(mode === 'page'
      ? [ownCopies(), oneHash(), leanLit(), leanZod(), inlinedRuntime(), askedAgain(), minifiedTwice()]
      : []),
  ],
  publicDir: false,
  build: {
    ...(mode === 'npm' ? npm : loader),
    target: 'es2022',
    emptyOutDir: true,
    modulePreload: false,
    copyPublicDir: false,
    reportCompressedSize: false,
  },
}));
