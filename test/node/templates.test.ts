import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifiedTemplates, minifyCss, minifyHtml, minifyTemplates } from '../../scripts/lib/templates.mjs';

/** Expressions are written as •. */
const html = (template: string): string => minifyHtml(template.split('•')).join('•');
const css = (template: string): string => minifyCss(template.split('•')).join('•');

describe('an html template', () => {
  it('loses white space where none is shown: beside blocks and at its ends', () => {
    assert.equal(html('\n  <div>\n    <p>\n  een •\n </p>\n  •\n  </div>\n'), '<div><p>een •</p>•</div>');
  });

  it('keeps one space between words, inline elements and expressions', () => {
    assert.equal(html('<p>een\n  twee <b>drie</b>\n <i>•</i>\n  •  •</p>'), '<p>een twee <b>drie</b> <i>•</i> • •</p>');
    assert.equal(
      html('<button>a</button>\n<samenspel-x>b</samenspel-x>'),
      '<button>a</button> <samenspel-x>b</samenspel-x>',
    );
  });

  it('keeps words apart and together as they were', () => {
    assert.equal(html('<b>a</b>b •c• <b>d</b>'), '<b>a</b>b •c• <b>d</b>');
  });

  it('loses line breaks within a tag, not within a value', () => {
    assert.equal(
      html('<button\n  class="a  b"\n  @click=•\n  ?disabled=•\n>\n  x > y\n</button>'),
      '<button class="a  b" @click=• ?disabled=•> x > y </button>',
    );
    assert.equal(html('<p title="• > •  z">a</p>'), '<p title="• > •  z">a</p>');
    assert.equal(html('<input .value=• />'), '<input .value=• />');
  });

  it('loses comments', () => {
    assert.equal(html('<p>a <!-- waarom\n --> b</p>'), '<p>a b</p>');
  });

  it('stays as it is when an expression stands in a comment', () => {
    assert.equal(html('<p>\n<!-- • -->\n</p>'), '<p>\n<!-- • -->\n</p>');
  });

  it('stays as it is around text that keeps its own lines', () => {
    const template = '<div>\n <pre>a\n  b</pre>\n</div>';
    assert.equal(html(template), template);
  });
});

describe('a css template', () => {
  it('loses white space and comments, not those in a string', () => {
    assert.equal(
      css(
        ':host {\n  /* waarom */\n  color: red;\n  content: "  /* a */ ; ";\n}\n a :hover , b > c {\n  width: calc(1px + •);\n}',
      ),
      ':host{color:red;content:"  /* a */ ; "}a :hover,b>c{width:calc(1px + •)}',
    );
  });
});

describe('a module', () => {
  it('has each of its templates minified, also one within another, and nothing else', () => {
    const source =
      'const a = html`\n  <p>${b ? html`\n <i>${`  x\n `}</i>\n` : nothing}\n  </p>\n`;\nconst s = `\n  <p>\n`;';
    assert.equal(
      minifyTemplates(source, 'a.ts'),
      'const a = html`<p>${b ? html`<i>${`  x\n `}</i>` : nothing}</p>`;\nconst s = `\n  <p>\n`;',
    );
  });

  it('is minified also as the copy that an element has of its own', () => {
    const { transform } = minifiedTemplates() as {
      transform(source: string, id: string): { code: string } | undefined;
    };
    assert.equal(transform('css`\n a {\n}`', '/src/base/vormen.styles.ts?paspoort')?.code, 'css` a{}`');
    assert.equal(transform('css`\n a {\n}`', '/node_modules/lit/index.js'), undefined);
  });
});
