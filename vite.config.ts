import { defineConfig, type UserConfig } from 'vite';
import { byName } from './scripts/lib/by-name.mjs';
import { askedAgain, inlinedRuntime, minifiedTwice } from './scripts/lib/chunks.mjs';
import { leanLit } from './scripts/lib/lit.mjs';
import { ownCopies } from './scripts/lib/own-copies.mjs';
import { firstLook } from './scripts/lib/first-look.mjs';
import { minifiedTemplates } from './scripts/lib/templates.mjs';
import { leanZod } from './scripts/lib/zod.mjs';

/** What a page includes: one small script that fetches the rest when it meets a tag. All is bundled. */
const loader: UserConfig['build'] = {
  outDir: 'dist',
  lib: { entry: { samenspel: 'src/define/samenspel.ts' }, formats: ['es'] },
  rolldownOptions: {
    output: {
      entryFileNames: '[name].js',
      // Relative imports, so that they work from any folder; `scripts/lib/one-folder.mjs` gives them an address of their own.
      chunkFileNames: 'delen/[name].js',
      minify: true,
      comments: false,
      // What is always fetched together travels together: one file compresses better than ten, and is one request.
      codeSplitting: {
        groups: [
          // What all elements are made of.
          {
            name: 'samen',
            test: /node_modules\/(@lit|lit)|src\/base\/(?!adem|antwoorden|bestand|breedte|formulier|foto|fout|inhoudfout|knoop|melding|ontvangst|print|lezen|tekens|van-buiten|vang-link|vormen|wegen)|src\/(i18n|pictograms)\/(?!generated|parts)|src\/define\/inhoud|src\/domain\/(lees-tekst|rol)/,
            priority: 3,
          },
          { name: 'beeldinstructie', test: /src\/define\/beeldinstructie\.ts/, priority: 2 },
          // Asked by what reads content from outside, or names its languages, and by what plays recordings.
          { name: 'adres', test: /src\/(domain\/adres|speech\/taalnaam)\.ts$/, priority: 3 },
          // How somebody is reached.
          { name: 'wegen', test: /src\/(domain\/contactadres|base\/wegen)\.ts$/, priority: 3 },
          // What first reads any content from outside: never the shape of another kind …
          {
            name: 'oordeel',
            test: /src\/(base\/van-buiten\.ts\?vlot|domain\/((controle|eerste-blik|grenzen|oordeel)\.ts\?vlot|vorm\.ts))$/,
            priority: 3,
          },
          // … what answers are read with, and content in which something is wrong …
          {
            name: 'schema',
            test: /node_modules\/zod|src\/domain\/(beeld|begrensd|bevinding|grenzen|id|lengte|melding|tekst)\.ts$/,
            priority: 3,
          },
          // … and what is done with faults in it.
          { name: 'herstel', test: /src\/domain\/(controle|herstel|lees-inhoud|oordeel)\.ts$/, priority: 3 },
          // What reads aloud, at the tap.
          { name: 'lezen', test: /src\/base\/lezen\.ts/, priority: 0 },
          { name: 'thuisopdracht', test: /src\/define\/thuisopdracht\.ts/, priority: 2 },
          // What keeps answers, whoever asked for them.
          {
            name: 'antwoorden',
            test: /src\/(store\/(?!klas|klanken)|storage\/apparaat|base\/antwoorden\/bevries|domain\/(document\/(versies|gedeeld|gemaakt-van)|gesprek\/gesprek-id))/,
            priority: 1.5,
          },
          // Two copies put together: by what reads, not by who writes.
          { name: 'merge', test: /src\/domain\/document\/merge\.ts/, priority: 1.4 },
          { name: 'lezer', test: /src\/define\/lees-paspoort\.ts/, priority: 0 },
          { name: 'informatiekaart', test: /src\/define\/informatiekaart\.ts/, priority: 2 },
          {
            name: 'informatiekaart-blokken',
            test: /src\/elements\/informatiekaart\/blokken\/blokken\.ts/,
            priority: 1,
          },
          { name: 'antwoord', test: /src\/elements\/paspoort\/antwoord\.ts/, priority: 0 },
          { name: 'paspoort', test: /src\/define\/paspoort\.ts/, priority: 2 },
          { name: 'matches', test: /src\/define\/matches\.ts|po-kader\.ts\?matches/, priority: 2 },
          {
            name: 'invullen',
            test: /src\/(elements\/paspoort\/(invullen|nakijken)|storage\/apparaat|content\/paspoort\/po-kader)\.ts$/,
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
      'define/matches': 'src/define/matches.ts',
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
      ? [ownCopies(), firstLook(), byName(), leanLit(), leanZod(), inlinedRuntime(), askedAgain(), minifiedTwice()]
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
