// Leaves out of Lit, in what a page downloads, what is for browsers in which our elements do not work at all (those without
// constructable style sheets have no form-associated elements either: Safari before 16.4), and what nothing of ours uses. Of the
// latter, whoever begins to use it finds it in the list below; only the tests of built pages run on what is left.
import { lean } from './lean.mjs';

const NEVER = [
  // Is there `adoptedStyleSheets`?
  [/=\w+\.ShadowRoot&&[^;]*?"replace"in CSSStyleSheet\.prototype,/, '=true,'],
  // Style elements instead.
  [/else for\(const (\w+) of (\w+)\)\{const \w+=document\.createElement\("style"\)[^}]*\}/, ''],
  // Style sheets with numbers or texts in them, which the compiler refuses, or nested, or kept by their template: each of ours
  // is made once.
  [
    /s=Symbol\(\),o=new WeakMap;class n\{.*?toString\(\)\{return this\.cssText\}\}/,
    's=0;class n{constructor(t){this.cssText=t}get styleSheet(){if(!this.o)(this.o=new CSSStyleSheet).replaceSync(this.cssText);return this.o}}',
  ],
  [/1===t\.length\?t\[0\]:e\.reduce\(\(e,s,o\)=>e\+\(t=>\{.*?\}\)\(s\)\+/, 'e.reduce((e,s,o)=>e+s.cssText+'],
  ['return new n(o,t,s)', 'return new n(o)'],
  [/const i=\[\];if\(Array\.isArray\(s\)\)\{.*?return i\}/, 'return[s].flat(1/0)}'],
  // What Lit looks up at its start for those.
  [',c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport', ''],
  // Hooks for browsers without shadow roots, for pages made on a server, and a count of the Lits on a page.
  [/(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, '$1=0;'],
  [/,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],
  [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    ';',
  ],
  [/;\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/, ';'],

  // Properties that write themselves back as attributes, begin with a default of their own, or are told by decorators; our
  // attributes are texts, or have a function that reads them.
  [/u=\{toAttribute\(t,s\)\{switch.*?return i\}\},(?=f=)/, 'u=0,'],
  ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', 'b={}'],
  [
    /,h="function"==typeof t\.converter\?.*?;this\._\$Em=e;const r=h\.fromAttribute\(s,t\.type\);this\[e\]=r\?\?.*?,this\._\$Em=null/,
    ';this[e]=t.converter?t.converter(s):s',
  ],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{.*?\}(?=this\._\$Eh=new Map)/, ''],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [',void 0!==t.l&&(this.l=[...t.l])', ''],
  [',this.constructor.l?.forEach(t=>t(this))', ''],
  // … or that stand in the place of something: ours are there once, and are changed where they differ.
  [
    /static createProperty\(t,s=b\)\{.*?(?=static getPropertyOptions)/,
    'static createProperty(t,s){this._$Ei(),this.elementProperties.set(t,s);const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const h=this[i];this[i]=s,this.requestUpdate(t,h)},configurable:!0,enumerable:!0})}',
  ],
  ['getOwnPropertyDescriptor:h,', ''],
  ['getOwnPropertySymbols:o,', ''],
  [
    'const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
    'const i=s.attribute;return!1===i?void 0:i??t.toLowerCase()',
  ],
  [
    /requestUpdate\(t,s,i,e=!1,h\)\{if\(void 0!==t\)\{.*?return;this\.C\(t,s,i\)\}/,
    'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
  ],
  [
    /const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{.*?this\.C\(s,void 0,i,e\)\}/,
    '',
  ],
  ['[...r(t),...o(t)]', 'r(t)'],
  // Updates that are put off, or not made.
  [
    'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending',
    'this.performUpdate();return!this.isUpdatePending',
  ],
  ['scheduleUpdate(){return this.performUpdate()}', ''],
  ['shouldUpdate(t){return!0}', ''],
  [/t=this\.shouldUpdate\(s\),t\?\((this\.willUpdate\(s\),.*?,this\.update\(s\))\):this\._\$EM\(\)/, 't=!0,$1'],
  // Elements that draw before something in their place.
  ['createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}', ''],
  ['const e=s?.renderBefore??i;let h=', 'const e=i;let h='],
  ['const t=s?.renderBefore??null;e', 'const t=null;e'],
  [/_\$ET\(t,s\)\{.*?this\._\$Em=null\}\}(?=_\$AK)/, ''],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  ['void 0!==e&&this._$Em!==e', 'void 0!==e'],
  ['this._$Em=null,', ''],
  [
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],

  // Expressions in comments, in the text of a script or a style, and for an element as a whole; MathML, SVG on its own.
  [/if\(y\.test\(r\.tagName\)\)\{.*?r\.append\(t\[i\],c\(\)\)\}\}/, ''],
  ['(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p)', '(c=p)'],
  ['c=n??v', 'c=v'],
  ['(c=p,n=void 0)', '(c=p)'],
  [/else\{let t=-1;for\(;-1!==.*?t\+=o\.length-1\}/, ''],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', ''],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  [/class Z\{.*?\}\}(?=const j)/, ''],
  [',F:Z}', '}'],
  ['2===i?"<svg>":3===i?"<math>":""', '""'],
  ['(2===i?"</svg>":3===i?"</math>":"")', '""'],
  [/,2===i\|\|3===i\)\{const t=.*?\}(?=for\()/, ');'],
  [',w=x(2),T=x(3)', ''],
  [',T as mathml', ''],
  [',w as svg', ''],

  // Directives that wait for something, or hear that their element has gone.
  ['h?._$AO?.(!1),', ''],
  ['for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}', ''],
  ['disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}', ''],

  // What only they, and who writes parts of a template by hand, ask of one: where it stands, and which kind it is.
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['get _$AU(){return this._$AM._$AU}u(t)', 'u(t)'],
  ['get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,', 'constructor(t,i,s,e,h){'],
  ['get _$AU(){return this._$AM._$AU}_$AT', '_$AT'],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  ['get parentNode(){return this._$AM.parentNode}', ''],
  [/get parentNode\(\)\{let t=this\._\$AA\.parentNode;.*?,t\}/, ''],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['get tagName(){return this.element.tagName}', ''],
  ['(t?.creationScope??l)', 'l'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  [',this._$AN=void 0,this._$AD=t', ',this._$AD=t'],
  ['this._$AH=A,this._$AN=void 0,this.element', 'this._$AH=A,this.element'],

  // Templates that a compiler made: ours have their element from the beginning.
  ['(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)', 's'],
];

export const leanLit = () => lean('lit', /\/(?:css-tag|reactive-element|lit-element|lit-html|directive)\.js$/, NEVER);
