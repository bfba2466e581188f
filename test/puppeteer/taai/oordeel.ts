// What is looked at, whatever an attack does: four signs that words became more than words. Runs in the page.

/** The element and all that it shows, as a person meets it: through shadow roots. */
function* alle(wortel: Element): Generator<Element> {
  yield wortel;
  for (const kind of (wortel.shadowRoot ?? wortel).children) yield* alle(kind);
}

/** Names of tags and of attributes, in order: what words can never change. */
export function skelet(wortel: Element): string {
  const loop = (e: Element): string => {
    const eigenschappen = [...e.getAttributeNames()].sort().join();
    const kinderen = [...(e.shadowRoot ?? e).children].map(loop).join('');
    return `<${e.localName} ${eigenschappen}>${kinderen}</>`;
  };
  return [...(wortel.shadowRoot ?? wortel).children].map(loop).join('');
}

const verboden = new Set([
  ...['script', 'iframe', 'frame', 'object', 'embed', 'link', 'meta', 'base', 'style', 'form', 'template', 'marquee'],
  ...['foreignobject', 'use', 'animate', 'set', 'math', 'audio', 'video', 'source', 'a', 'area', 'noscript', 'portal'],
]);
const adressen = [
  'href',
  'src',
  'xlink:href',
  'action',
  'formaction',
  'poster',
  'srcset',
  'data',
  'background',
  'ping',
];

/** What must not be there, in words; empty when nothing is. */
export function bezwaren(wortel: Element): string[] {
  const gevonden: string[] = [];
  for (const e of alle(wortel)) {
    const json = e instanceof HTMLScriptElement && e.type === 'application/json' && e.parentElement === wortel;
    if (verboden.has(e.localName.toLowerCase()) && !json) gevonden.push(`element ${e.localName}`);
    for (const naam of e.getAttributeNames()) {
      const waarde = e.getAttribute(naam) ?? '';
      if (/^on/i.test(naam)) gevonden.push(`attribute ${naam}`);
      if (naam === 'style' || naam === 'srcdoc') gevonden.push(`attribute ${naam}`);
      if (!adressen.includes(naam)) continue;
      const adres = URL.canParse(waarde, document.baseURI) ? new URL(waarde, document.baseURI) : null;
      if (adres?.origin !== location.origin || !/^https?:$/.test(adres.protocol))
        gevonden.push(`address ${naam}=${waarde.slice(0, 80)}`);
    }
  }
  return gevonden;
}

/** All words that are there. */
export const woordenIn = (wortel: Element): string => {
  const lees = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) return ` ${node.value} `;
    const in_ = node instanceof Element ? (node.shadowRoot ?? node) : node;
    return [...in_.childNodes].map(lees).join('');
  };
  return lees(wortel);
};
