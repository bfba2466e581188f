import { dirname, resolve } from 'node:path';

/**
 * A page asks for words and built-in content by their name: the address follows from it, as all files of a page lie in one
 * folder. A list of addresses, one for each language and each piece of content, would be longer than what it names.
 * A bundler of somebody else gets the lists as they are in the sources.
 * @returns {import('vite').Plugin}
 */
export const byName = () => {
  const emitted = new Set();
  /** Makes a source a file of this name. */
  const emit = (plugin, importer, source, name) => {
    const fileName = `delen/${name}.js`;
    if (emitted.has(fileName)) return;
    emitted.add(fileName);
    plugin.emitFile({ type: 'chunk', id: resolve(dirname(importer), source.replace(/\.js$/, '.ts')), fileName });
  };
  const words = (plugin, importer, code) => {
    for (const [, source, name] of code.matchAll(/import\('((?:\.|[./]+i18n\/generated)\/([a-z]{2}\/[\w-]+)\.js)'\)/g))
      emit(plugin, importer, source, name);
  };

  return {
    name: 'by-name',
    enforce: 'pre',
    buildStart: () => emitted.clear(),
    transform(code, id) {
      const path = id.replace(/\?.*/, '');
      // Of each list its name is left …
      if (/src\/i18n\/generated\/[\w-]+\.ts$/.test(path)) {
        words(this, path, code);
        return code.replace(/: Lijsten = \{[^}]*\};\nexport \{ \w+ as ('[\w-]+')/g, (rest, name) =>
          rest.replace(/^: Lijsten = \{[^}]*\}/, ` = ${name}`),
        );
      }
      // … and is what they are asked for by.
      if (path.endsWith('src/i18n/lijsten.ts')) {
        const asked = code.replace('lijsten[taal]()', 'import(/* @vite-ignore */ `./${taal}/${lijsten}.js`)');
        if (asked === code) this.error('Words are fetched in another way now');
        return asked;
      }
      if (/src\/define\/generated\/\w+\.ts$/.test(path)) {
        words(this, path, code);
        const [, kind] = /import\('\.\/(\w+)\//.exec(code);
        for (const [, source, name] of code.matchAll(/: \(\) => import\('(\.\/\w+\/([\w-]+)\.js)'\)/g))
          emit(this, path, source, `${kind}-${name}`);
        const later = code.includes(' later: ') ? "later: haal(woorden + '-later'), " : '';
        // As long as an id may be. What comes later is no content by itself.
        const name = later ? /^(?!.*-later$)[a-z0-9-]{1,60}$/ : /^[a-z0-9-]{1,60}$/;
        // Whether a name exists shows when it is asked for; which exist, only who asked for another has to know.
        return `const haal = (naam) => () => import(/* @vite-ignore */ \`./\${naam}.js\`);
export default {
  van(naam) {
    const woorden = '${kind}-' + naam;
    return ${name}.test(naam ?? '') ? { laad: haal(woorden), ${later}woorden } : undefined;
  },
  namen: async () => (await import('./namen-${kind}.js')).default,
};`;
      }
      return null;
    },
  };
};
