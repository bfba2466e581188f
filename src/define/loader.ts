/** Fetches the module that defines `samenspel-<name>`, and beside it what the first such element shows that it needs. */
export type Laders = Readonly<Record<string, (element: Element) => Promise<unknown>>>;

const voor = 'samenspel-';

/**
 * Defines elements on sight: `<samenspel-paspoort>`, and `<div data-samenspel="paspoort" data-preset="po">` for a CMS that
 * strips unknown tags. What is added later is seen too. A module that does not come is asked for again when the device is
 * back online; until then the reader sees the HTML inside the tag.
 */
export function kijkUit(laders: Laders, wortel: Document = document): void {
  const bezig = new Set<string>();
  const selector = `[data-samenspel],${Object.keys(laders).map((naam) => voor + naam)}`;

  const haal = (naam: string, element: Element): void => {
    const lader = Object.hasOwn(laders, naam) ? laders[naam] : undefined;
    if (!lader || bezig.has(naam) || customElements.get(voor + naam)) return;
    bezig.add(naam);
    lader(element).catch(() => {
      bezig.delete(naam);
      addEventListener('online', () => haal(naam, element), { once: true });
    });
  };

  const bekijk = (element: Element): void => {
    if (element.localName.startsWith(voor)) haal(element.localName.slice(voor.length), element);
    const naam = element.getAttribute('data-samenspel');
    if (naam && Object.hasOwn(laders, naam)) vervang(element as HTMLElement, naam);
  };

  const zoek = (in_: ParentNode): void => {
    for (const element of in_.querySelectorAll(selector)) bekijk(element);
  };

  new MutationObserver((lijst) => {
    for (const { addedNodes } of lijst) {
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(selector)) bekijk(node);
        zoek(node);
      }
    }
  }).observe(wortel, { childList: true, subtree: true });
  zoek(wortel);
}

/** The element becomes the child of the div, and takes the HTML in it along as its fallback. */
function vervang(div: HTMLElement, naam: string): void {
  const element = div.ownerDocument.createElement(voor + naam);
  for (const { name, value } of div.attributes) {
    if (name.startsWith('data-') && name !== 'data-samenspel') element.setAttribute(name.slice(5), value);
  }
  div.removeAttribute('data-samenspel');
  element.append(...div.childNodes);
  div.append(element);
}
