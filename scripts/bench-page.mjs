// `npm run bench:page -- <folder> [out]`: makes our page for a comparison of form libraries, out of the build in dist/.
// The folder holds the comparison's own `spec.js` (the questions of its form) and `page.mjs` (the article around it).
// What is written to `out` (dist-bench unless said) needs nothing from outside: a page that shows one form, or with
// `?bare=1` none, and `window.bench` to mount more.
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, out = 'dist-bench'] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Which comparison? npm run bench:page -- <folder with spec.js and page.mjs> [out]\n');
  process.exit(1);
}
const target = resolve(out);
const load = (name) => import(pathToFileURL(resolve(folder, name)).href);
const [{ spec }, { page }] = await Promise.all([load('spec.js'), load('page.mjs')]);

const SOORT = { text: 'kort', date: 'kort', area: 'lang', multi: 'tegels', single: 'tegels', yesno: 'tegels' };
/** Our ids have no capitals: `zoPraatIk` is `zo-praat-ik`. */
const id = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A question of the comparison, and the one that follows on it, as ours. */
function vragen({ id: name, type, label, hint, options, followUp }) {
  const vraag = {
    id: id(name),
    rol: 'ouder',
    soort: SOORT[type],
    vraag: label,
    ...(hint && { uitleg: hint }),
    ...(options && { opties: options.map((option) => ({ id: id(option.value), tekst: option.label })) }),
    ...(type === 'multi' && { meer: true }),
    inGesprek: false,
  };
  if (!followUp) return [vraag];
  const [vervolg] = vragen(followUp);
  return [vraag, { ...vervolg, volgtOp: { vraag: vraag.id, opties: ['ja'] } }];
}

const all = spec.sections.flatMap(({ questions }) => questions);
const sjabloon = {
  id: 'vergelijking',
  versie: 1,
  titel: spec.title,
  delen: [{ id: 'alles', titel: spec.title, vragen: all.flatMap(vragen) }],
};
/** What can be filled in before anything is chosen. */
const controls = all.reduce((sum, { options }) => sum + (options?.length ?? 1), 0);

/** Runs in the page, before the elements are defined. */
function bench(sjabloon, controls, modules) {
  const bare = new URLSearchParams(location.search).has('bare');
  let root = null;

  /** Resolves when every control is there, also those behind "Meer beelden". */
  const klaar = async (form) => {
    await customElements.whenDefined('samenspel-paspoort');
    const binnen = form.shadowRoot;
    const aantal = (selector) => binnen.querySelectorAll(selector).length;
    const gezien = (genoeg) =>
      new Promise((ja) => {
        if (genoeg()) return ja();
        const kijker = new MutationObserver(() => {
          if (!genoeg()) return;
          kijker.disconnect();
          ja();
        });
        kijker.observe(binnen, { childList: true, subtree: true });
      });
    await gezien(() => aantal('.vraagdeel') > 0);
    for (const knop of binnen.querySelectorAll('.tegels > button')) knop.click();
    await gezien(() => aantal('input, textarea') === controls);
  };

  const nieuw = () => {
    const form = document.createElement('samenspel-paspoort');
    Object.assign(form, { voor: 'ouder', weergave: 'alles', content: sjabloon });
    return form;
  };

  const [eerste] = document.querySelectorAll('#slot samenspel-paspoort');
  if (bare) eerste.remove();

  window.bench = {
    submitted: null,
    async mountForms(n) {
      root ??= document.body.appendChild(Object.assign(document.createElement('div'), { id: 'bench-root' }));
      const forms = Array.from({ length: n }, nieuw);
      root.append(...forms);
      await Promise.all(forms.map(klaar));
    },
    mountCards: null,
    unmount() {
      root?.remove();
      root = null;
    },
    textField: () => document.querySelector('samenspel-paspoort').shadowRoot.querySelector('input[type=text]'),
    // Without a form nothing would be fetched, and mounting would measure the network.
    ready: bare ? Promise.all(modules.map((name) => import(`./samenspel/delen/${name}`))) : klaar(eerste),
  };
}

process.chdir(new URL('..', import.meta.url).pathname);
const [folder] = await readdir('dist/delen');
const modules = ['paspoort', 'invullen', 'lezer', 'gezichten-ouder'].map((name) => `${folder}/${name}.js`);
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
await cp('dist', join(target, 'samenspel'), { recursive: true, filter: (path) => !path.endsWith('/npm') });
await writeFile(
  join(target, 'bench.js'),
  `(${bench})(${[sjabloon, controls, modules].map((x) => JSON.stringify(x))});\n`,
);
await writeFile(
  join(target, 'index.html'),
  page({
    title: 'samenspel',
    head:
      '<link rel="stylesheet" href="samenspel/samenspel.css">' +
      '<script type="module" src="bench.js"></script><script type="module" src="samenspel/samenspel.js"></script>',
    slot:
      '<samenspel-paspoort voor="ouder" weergave="alles">' +
      `<script type="application/json">${JSON.stringify(sjabloon).replaceAll('<', '\\u003c')}</script></samenspel-paspoort>`,
  }),
);
