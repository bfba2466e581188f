// Our own lint rules: the layers of src/, and what templates never hold. Each message says why.
import { dirname, relative, resolve, sep } from 'node:path';
import { cssProblems } from './css-bans.mjs';

const root = new URL('../..', import.meta.url).pathname;

/** Per layer: the layers it may use, those of which it may use the types only, and the packages. */
const LAYERS = {
  domain: {
    packages: ['zod/mini'],
    why: 'the rules of the subject must run anywhere, without a page or a library',
  },
  content: {
    uses: ['domain'],
    packages: ['@lit/localize/internal/types.js'],
    why: 'built-in content is data only',
  },
  i18n: {
    packages: ['lit', '@lit/localize/internal/types.js'],
    why: 'languages know nothing of what is said in them',
  },
  store: {
    uses: ['domain'],
    types: ['storage'],
    packages: [],
    why: 'the state of a passport must not know where it is shown or kept',
  },
  storage: { uses: ['domain'], packages: [], why: 'keeping answers must not know where they are shown' },
  speech: {
    uses: ['i18n', 'domain'],
    packages: ['lit', '@lit/localize/internal/types.js'],
    why: 'a voice reads what it is given',
  },
  pictograms: { uses: ['domain'], packages: ['lit'], why: 'drawings are the same in every element' },
  base: {
    uses: ['speech', 'pictograms', 'i18n', 'domain'],
    packages: ['lit', '@lit/localize/internal/types.js'],
    why: 'what elements share must not know any of them',
  },
  elements: {
    uses: ['base', 'store', 'speech', 'pictograms', 'i18n', 'domain'],
    types: ['storage', 'content'],
    packages: ['lit', '@lit/localize/internal/types.js'],
    why: 'an element is given its storage and its content by src/define, so that a page loads only what it uses',
  },
  define: {
    uses: ['elements', 'base', 'content', 'storage', 'pictograms', 'i18n', 'domain'],
    packages: [],
    why: 'a tag is put together from elements, content and storage',
  },
};

/** `['elements', 'paspoort']` for src/elements/paspoort/x.ts; undefined outside src/. */
function placeOf(file) {
  const [src, layer, part] = relative(root, file).split(sep);
  return src === 'src' ? { layer: layer?.includes('.') ? 'index' : layer, part } : undefined;
}

/** Why a file may not use a specifier; undefined when it may. */
function layerProblem(file, specifier, typeOnly) {
  const from = placeOf(file);
  const rules = from && LAYERS[from.layer];
  if (!rules) return undefined;
  if (!specifier.startsWith('.')) {
    const fits = rules.packages.some((name) => specifier === name || (name === 'lit' && specifier.startsWith('lit/')));
    return fits ? undefined : `src/${from.layer} may not use the package '${specifier}': ${rules.why}.`;
  }
  const to = placeOf(resolve(dirname(file), specifier));
  if (!to) return `src/ may not use what is outside it ('${specifier}'): it would not be in the package.`;
  if (to.layer === from.layer) {
    if (from.layer !== 'elements' || to.part === from.part) return undefined;
    return `Two elements never use each other ('${specifier}'): a page loads only what it uses. Share it in src/base.`;
  }
  if (rules.uses?.includes(to.layer) || (typeOnly && rules.types?.includes(to.layer))) return undefined;
  const types = rules.types?.includes(to.layer) ? ', only its types' : '';
  return `src/${from.layer} may not use src/${to.layer}${types}: ${rules.why}.`;
}

const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (source, typeOnly) => {
      if (typeof source?.value !== 'string') return;
      const message = layerProblem(context.filename, source.value, typeOnly);
      if (message) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
    };
  },
};

/** A rule for the text of a tagged template: `find` gives what is wrong in it, and where. */
const templateRule = (tags, find) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (tag.type !== 'Identifier' || !tags.includes(tag.name)) return;
      const [start] = quasi.range;
      // An expression is no text; blanks in its place keep every other place where it was.
      const text = quasi.expressions.reduce((all, { range: [from, to] }) => {
        const length = to - from;
        return all.slice(0, from - start) + '0'.repeat(length) + all.slice(to - start);
      }, context.sourceCode.getText(quasi));
      for (const { index, found, why } of find(text)) {
        const at = start + index;
        const place = (offset) => context.sourceCode.getLocFromIndex(offset);
        const loc = { start: place(at), end: place(at + found.length) };
        context.report({ loc, message: `\`${found}\`: ${why}.` });
      }
    },
  }),
});

const HTML_BANS = [
  {
    pattern: /\sstyle\s*=/g,
    why: "a site's content security policy forbids it: use a class, or the .style property",
  },
  { pattern: /<style\b/g, why: "a site's content security policy forbids it: use static styles" },
  { pattern: /<script\b/g, why: 'content is data, never code' },
  { pattern: /\son\w+\s*=/g, why: "a site's content security policy forbids it: use @event" },
  { pattern: /\s\.(?:innerHTML|outerHTML|srcdoc)\s*=/g, why: 'content is data, never markup' },
];

const css = templateRule(['css'], cssProblems);
const html = templateRule(['html', 'svg'], (text) =>
  HTML_BANS.flatMap(({ pattern, why }) => [...text.matchAll(pattern)].map(([found]) => ({ found: found.trim(), why }))),
);

export default { rules: { layers, css, html } };
