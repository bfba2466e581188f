// Leaves out of Lit, in what a page downloads, what is for browsers in which our elements do not work at all: those without
// constructable style sheets have no form-associated elements either (Safari before 16.4).
import { lean } from './lean.mjs';

const NEVER = [
  // Is there `adoptedStyleSheets`?
  [/=\w+\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype,/, '=true,'],
  // Style elements instead.
  [/else for\(const (\w+) of (\w+)\)\{const \w+=document\.createElement\("style"\)[^}]*\}/, ''],
  // Errors for who writes templates wrongly: the compiler finds them, the tests run with all of Lit.
  [/throw Error\("Value passed to 'css'[^}]*\}/, 'throw Error()}'],
  [/throw Error\("CSSResult is not[^;]*;/, 'throw Error();'],
];

export const leanLit = () => lean('lit', /\/@lit\/reactive-element\/css-tag\.js$/, NEVER);
