// Leaves out of Lit, in what a page downloads, what is for browsers in which our elements do not work at all (those without
// constructable style sheets have no form-associated elements either: Safari before 16.4), and hooks that nothing of ours uses.
import { lean } from './lean.mjs';

const NEVER = [
  // Is there `adoptedStyleSheets`?
  [/=\w+\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype,/, '=true,'],
  // Style elements instead.
  [/else for\(const (\w+) of (\w+)\)\{const \w+=document\.createElement\("style"\)[^}]*\}/, ''],
  // Errors for who writes templates wrongly: the compiler finds them, the tests run with all of Lit.
  [/throw Error\("Value passed to 'css'[^}]*\}/, 'throw Error()}'],
  [/throw Error\("CSSResult is not[^;]*;/, 'throw Error();'],
  // Hooks for browsers without shadow roots, for pages made on a server, and a count of the Lits on a page.
  [/(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '$1=0;'],
  [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
  [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    ';',
  ],
  [/;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
];

export const leanLit = () => lean('lit', /\/(?:css-tag|reactive-element|lit-element|lit-html)\.js$/, NEVER);
