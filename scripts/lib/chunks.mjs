// What is done with the files that the bundler made of a page's script, beyond what it has options for.
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { ownNames } from './own-names.mjs';

/**
 * What `import()` gives of a module that travels with others. The bundler makes it by a helper, which is a file and so a
 * round trip of its own, for which it has no option; and which takes what a page put on `Object.prototype` for exports. So
 * each chunk has it written out. What is only fetched in time, and never asked of, is empty, and then not asked for either.
 * @returns {import('vite').Plugin}
 */
export const inlinedRuntime = () => ({
  name: 'inlined-runtime',
  renderChunk(code) {
    const written = code
      .replace(
        /\b__exportAll\((\{[^}]*\})\)/g,
        (_, all) => `(${all.replace(/([\w$]+|"[^"]+"): \(\) => ([\w$]+)/g, 'get $1() { return $2; }')})`,
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
 * So whoever asks once more asks for another address: another one each time. How that is done stands once, in what all
 * elements share; the files of a page lie beside it, so an address means the same there.
 * @returns {import('vite').Plugin}
 */
export const askedAgain = () => {
  const shared = 'samen';
  const written = 'function __import(path) { return import(path).catch(() => import(path + "?" + Date.now())); }';
  return {
    name: 'asked-again',
    renderChunk(code, { name, fileName, imports }) {
      const asked = code.replace(/\bimport\(\s*(?:\/\*.*?\*\/\s*)?("[^"]+"|`[^`]+`)\s*\)/g, '__import($1)');
      if (name === shared) return `${asked}\n${written}\nexport { __import };`;
      if (asked === code) return null;
      const beside = imports.some((path) => path === fileName.replace(/[^/]+$/, `${shared}.js`));
      return beside ? `import { __import } from "./${shared}.js";\n${asked}` : `${asked}\n${written}`;
    },
  };
};

/**
 * Once more, by another minifier: each finds what the other leaves, some 0.6 % of what travels; and our own names short.
 * @returns {import('vite').Plugin}
 */
export const minifiedTwice = () => ({
  name: 'minified-twice',
  async generateBundle(_, bundle) {
    const { says, properties, nameCache } = await ownNames(bundle);
    const again = async (code, compress) =>
      (await minify(code, { module: true, ecma: 2020, compress, mangle: { properties }, nameCache })).code;
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const compress = { passes: 3, unsafe_arrows: true, comparisons: false, conditionals: false, keep_fargs: false };
      const ways = [await again(file.code, compress), await again(file.code, false)];
      if (!says(file.code)) ways.push(file.code);
      const sizes = new Map(ways.map((code) => [code, brotliCompressSync(code).length]));
      file.code = ways.reduce((best, code) => (sizes.get(code) < sizes.get(best) ? code : best));
    }
  },
});
