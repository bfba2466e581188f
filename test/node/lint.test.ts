import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { cssProblems } from '../../scripts/lib/css-bans.mjs';

const eslint = new ESLint();

/** What lint says of `code` if it stood in this file. */
async function lint(file: string, code: string): Promise<string> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n');
}
const refuses = (what: string, file: string, code: string, why: RegExp): void =>
  void it(`refuse ${what}`, async () => assert.match(await lint(file, code), why));
const allows = (what: string, file: string, code: string): void =>
  void it(`allow ${what}`, async () => assert.equal(await lint(file, code), ''));

const DOMAIN = 'src/domain/tekst.ts';
const STORE = 'src/store/paspoort-store.ts';
const STORAGE = 'src/storage/poort.ts';
const ELEMENT = 'src/elements/paspoort/paspoort.styles.ts';
const BASE = 'src/base/define-once.ts';

describe('the layers', () => {
  allows('the domain zod/mini and itself', DOMAIN, "export * from 'zod/mini';\nexport * from './beeld.js';\n");
  refuses(
    'the domain a library',
    DOMAIN,
    "export * from 'lit';\n",
    /layers: src\/domain may not use the package 'lit': the rules/,
  );
  refuses(
    'the domain another layer, even its types',
    DOMAIN,
    "import type { Taal } from '../i18n/vertaler.js';\nexport type T = Taal;\n",
    /src\/domain may not use src\/i18n/,
  );
  refuses(
    'a package by a type in passing',
    DOMAIN,
    "export type T = import('lit').LitElement;\n",
    /may not use the package 'lit'/,
  );
  allows('the state the types of storage', STORE, "export type { Opslag } from '../storage/poort.js';\n");
  refuses(
    'the state storage itself',
    STORE,
    "export * from '../storage/poort.js';\n",
    /src\/store may not use src\/storage, only its types/,
  );
  refuses(
    'storage the page',
    STORAGE,
    "export * from '../elements/paspoort/paspoort.styles.js';\n",
    /src\/storage may not use src\/elements/,
  );
  refuses(
    'shared things an element',
    BASE,
    "export * from '../elements/paspoort/paspoort.styles.js';\n",
    /must not know any of them/,
  );
  refuses(
    'an element built-in content, also lazily',
    ELEMENT,
    "export const x = () => import('../../content/paspoort/po.js');\n",
    /only its types/,
  );
  refuses(
    'an element another element',
    ELEMENT,
    "export * from '../kaart/kaart.js';\n",
    /Two elements never use each other/,
  );
  refuses(
    'what is outside src',
    ELEMENT,
    "export * from '../../../scripts/lib/serve.mjs';\n",
    /would not be in the package/,
  );
});

describe('the bans', () => {
  refuses(
    'markup from strings',
    ELEMENT,
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport { unsafeHTML };\n",
    /never markup/,
  );
  refuses(
    'drawings from strings',
    ELEMENT,
    "import { unsafeSVG } from 'lit/directives/unsafe-svg.js';\nexport { unsafeSVG };\n",
    /never markup/,
  );
  refuses(
    'static templates',
    ELEMENT,
    "import { unsafeStatic } from 'lit/static-html.js';\nexport { unsafeStatic };\n",
    /never markup/,
  );
  refuses('innerHTML', BASE, "document.body.innerHTML = 'x';\n", /never markup/);
  refuses('insertAdjacentHTML', BASE, "document.body.insertAdjacentHTML('beforeend', 'x');\n", /never markup/);
  refuses(
    'innerHTML in a template',
    ELEMENT,
    "import { html } from 'lit';\nexport const t = html`<p .innerHTML=${'x'}></p>`;\n",
    /never markup/,
  );
  refuses(
    'a style attribute',
    ELEMENT,
    'import { html } from \'lit\';\nexport const t = html`<p style="color: red"></p>`;\n',
    /content security policy/,
  );
  refuses(
    'a bound style attribute',
    ELEMENT,
    "import { html } from 'lit';\nexport const t = html`<p\n style=${'x'}></p>`;\n",
    /content security policy/,
  );
  allows(
    'the style property',
    ELEMENT,
    "import { html } from 'lit';\nexport const t = html`<p .style=${'color: red'}></p>`;\n",
  );
  refuses(
    'a handler in markup',
    ELEMENT,
    'import { html } from \'lit\';\nexport const t = html`<p onclick="x()"></p>`;\n',
    /use @event/,
  );
  refuses('eval', BASE, "eval('1');\n", /no-eval/);
  refuses('a line in the console', BASE, "console.log('x');\n", /no-console/);
  allows('one warning in the console', BASE, "console.warn('x');\n");
  refuses('any', BASE, 'export const x: any = 1;\n', /no-explicit-any/);
  refuses('ts-ignore', BASE, '// @ts-ignore\nexport const x: string = 1;\n', /ban-ts-comment/);
  refuses('work left for later', BASE, '// TODO: more\nexport const x = 1;\n', /no-warning-comments/);
  refuses(
    "a change of the page's own zod",
    DOMAIN,
    "import * as z from 'zod/mini';\nz.config({});\n",
    /shared with the host page/,
  );
  refuses("zod's classic build", DOMAIN, "import * as z from 'zod';\nexport const s = z.string();\n", /use zod\/mini/);
  refuses(
    'one language per page',
    ELEMENT,
    "import { msg } from '@lit/localize';\nexport const t = msg('x');\n",
    /each element resolves its own/,
  );
  refuses('a promise nobody waits for', BASE, 'Promise.resolve();\n', /no-floating-promises/);
  for (const code of [
    'Date.now()',
    'new Date()',
    'performance.now()',
    'Math.random()',
    'crypto.getRandomValues(new Uint8Array(1))',
  ]) {
    refuses(`${code} in the domain`, DOMAIN, `export const x = ${code};\n`, /passed in/);
    refuses(`${code} in the state`, STORE, `export const x = ${code};\n`, /passed in/);
  }
  allows('a date that is given', DOMAIN, 'export const x = new Date(0);\n');
  refuses(
    'a test that runs alone or not',
    'test/i18n/vertaler.test.ts',
    "it.only('x', () => {});\n",
    /Every test runs/,
  );
});

describe('the bans in CSS', () => {
  refuses(
    'them in a template, at their place',
    ELEMENT,
    "import { css } from 'lit';\nexport const s = css`\n  a {\n    padding: 1rem ${css`0`};\n  }\n`;\n",
    /samenspel\/css: `1rem`/,
  );
  const found = (css: string): string[] => cssProblems(css).map((problem) => problem.found);

  it('are root sizes, sides of the screen and their lengths', () => {
    for (const declaration of [
      'margin-left: 0',
      'padding-top: 0',
      'border-right-width: 0',
      'border-top-left-radius: 0',
      'left: 0',
      'scroll-margin-top: 0',
      'width: 0',
      'max-height: 0',
      'float: left',
      'text-align: right',
      'margin: 0 1px 2px 3px',
      'font-size: .5rem',
    ]) {
      assert.equal(found(`a { color: red; ${declaration}; }`).length, 1, declaration);
      assert.equal(found(`a{${declaration}}`).length, 1, declaration);
    }
  });

  it('are not what goes along with the writing direction, nor words', () => {
    for (const css of [
      'a { margin-inline-start: 0; inset-block-end: 0; inline-size: 1em; border-start-start-radius: 0 }',
      'a { text-align: start; margin: 0 auto; padding: 1px 2px 3px; margin: 0 1px 2px 1px; border-width: 1px 2px }',
      '@media (min-width: 30em) { a { stroke-width: 2px } }',
      '@container (width >= 30em) { a { color: var(--rem-left) } }',
      '/* left: 1rem */ a { content: "left: 1rem"; transition: width 1s }',
      '.left, .top:hover { color: red }',
    ]) {
      assert.deepEqual(found(css), [], css);
    }
  });
});
