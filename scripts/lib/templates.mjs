// Takes the white space and comments for readers out of html``, svg`` and css`` templates, at build time.
// Nothing that is shown changes: see docs/decisions/0001-toolchain.md.
import ts from 'typescript';

/** Elements beside which white space is never shown, because they are no words in a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr legend li main menu nav ol optgroup option p search section select style summary ' +
    'table tbody td tfoot th thead tr ul ' +
    'circle clippath defs ellipse g line lineargradient path polygon polyline rect stop svg symbol use'
  ).split(' '),
);

/**
 * Minifies the text between the expressions of an HTML or SVG template. Runs of white space become one space; beside a
 * block, inside a tag's end and at the ends of the template none.
 * @param {string[]} chunks as in the source, escapes and all
 */
export function minifyHtml(chunks) {
  if (chunks.some((chunk) => /<(?:pre|textarea|script|title|text)\b[^>]*>[^<]/i.test(chunk))) return chunks;
  const out = [];
  let broken = false;
  let state = 'text'; // or: tag, comment, or the quote that a value is in
  let tag = '';
  // What stands before the white space at hand: only words, inline tags and expressions need a space.
  let before = 'block';
  let space = false;
  let spaceAt = [0, 0]; // where a space still owed would go, once it is known what follows
  const give = (text) => (out[out.length - 1] += text);
  const owed = (after) => {
    if (space && before !== 'block' && after !== 'block') {
      const [i, at] = spaceAt;
      out[i] = `${out[i].slice(0, at)} ${out[i].slice(at)}`;
    }
    space = false;
  };
  const owe = () => {
    if (!space) spaceAt = [out.length - 1, out[out.length - 1].length];
    space = true;
  };
  chunks.forEach((chunk, index) => {
    out.push('');
    for (let i = 0; i < chunk.length;) {
      const rest = chunk.slice(i);
      const white = /^\s+/.exec(rest)?.[0];
      if (state === 'comment') {
        const end = rest.indexOf('-->');
        if (end < 0) break;
        i += end + 3;
        state = 'text';
      } else if (state === '"' || state === "'") {
        const end = rest.indexOf(state);
        give(end < 0 ? rest : rest.slice(0, end + 1));
        if (end < 0) break;
        i += end + 1;
        state = 'tag';
      } else if (state === 'tag') {
        const next = chunk[i + (white?.length ?? 0)];
        if (white) {
          if (next !== '>') give(' ');
          i += white.length;
        } else {
          give(next);
          i++;
          if (next === '>') {
            state = 'text';
            before = BLOCKS.has(tag) ? 'block' : 'inline';
          } else if (next === '"' || next === "'") state = next;
        }
      } else if (rest.startsWith('<!--')) {
        state = 'comment';
        i += 4;
      } else if (white) {
        owe();
        i += white.length;
      } else {
        const open = /^<\/?([a-z][\w-]*)/i.exec(rest);
        if (open) {
          tag = open[1].toLowerCase();
          owed(BLOCKS.has(tag) ? 'block' : 'inline');
          give(open[0]);
          i += open[0].length;
          state = 'tag';
        } else {
          owed('inline');
          give(chunk[i++]);
          before = 'inline';
        }
      }
    }
    // An expression within a comment must stay there: it is one place less to fill in.
    if (state === 'comment') broken = true;
    const last = index === chunks.length - 1;
    if (state === 'text') owed(last ? 'block' : 'inline');
    if (state === 'text' && !last) before = 'inline';
  });
  return broken ? chunks : out;
}

const CSS_STRING = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/;
const CSS_STRING_OR_COMMENT = new RegExp(`${CSS_STRING.source}|/\\*[^]*?\\*/`, 'g');

/** Minifies the text between the expressions of a CSS template; strings stay as they are. */
export function minifyCss(chunks) {
  return chunks.map((chunk) =>
    chunk
      .replace(CSS_STRING_OR_COMMENT, (_match, string = '') => string)
      .split(CSS_STRING)
      .map((part, i) =>
        i % 2 === 1
          ? part
          : part
              .replace(/\s+/g, ' ')
              .replace(/ ?([{};,>]) ?/g, '$1')
              .replace(/(?<![\d.])0\.(?=\d)/g, '.')
              .replace(/: /g, ':')
              .replace(/;\}/g, '}'),
      )
      .join(''),
  );
}

const MINIFIERS = { html: minifyHtml, svg: minifyHtml, css: minifyCss };

/** A module's source with its templates minified; undefined when it has none. */
export function minifyTemplates(source, fileName) {
  if (!/\b(?:html|svg|css)`/.test(source)) return undefined;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    const minify = ts.isTaggedTemplateExpression(node) && MINIFIERS[node.tag.getText(file)];
    if (minify) {
      const { template } = node;
      const literals = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template]
        : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
      // A literal's own text starts after ` or } and ends before ${ or `.
      const spans = literals.map((literal, i) => ({
        start: literal.getStart(file) + 1,
        end: literal.getEnd() - (i === literals.length - 1 ? 1 : 2),
      }));
      const chunks = minify(spans.map(({ start, end }) => source.slice(start, end)));
      spans.forEach((span, i) => edits.push({ ...span, text: chunks[i] }));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((code, { start, end, text }) => code.slice(0, start) + text + code.slice(end), source);
}

/** @returns {import('vite').Plugin} */
export const minifiedTemplates = () => ({
  name: 'minified-templates',
  enforce: 'pre',
  apply: 'build',
  transform(source, id) {
    // Also a copy that an element has of its own: what stands behind its name says whose it is.
    if (!/\/src\/[^?]*\.ts(?:\?|$)/.test(id)) return undefined;
    const code = minifyTemplates(source, id);
    return code === undefined ? undefined : { code, map: null };
  },
});
