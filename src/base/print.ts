/**
 * Prints one element alone. The rest of the page is hidden by a sheet of its own that is there only while printing, so
 * that a parent gets the element on paper and not the school's menu; afterwards the page is as it was.
 *
 * @param papier `A4` where the layout asks for it; else what is in the printer
 */
export function printAlleen(element: HTMLElement, papier: 'A4' | '' = ''): void {
  const merk = 'data-samenspel-print';
  const gemerkt: Element[] = [];
  for (let node: Element | null = element; node && node !== document.documentElement; node = boven(node)) {
    node.setAttribute(merk, node === element ? 'zelf' : 'pad');
    gemerkt.push(node);
  }
  const blad = new CSSStyleSheet();
  blad.replaceSync(`@media print{
    [${merk}=pad]>:not([${merk}]){display:none!important}
    [${merk}=pad]{display:block!important;margin:0!important;padding:0!important;border:0!important;background:none!important;
      position:static!important;transform:none!important;max-inline-size:none!important;inline-size:auto!important;block-size:auto!important;overflow:visible!important}
    @page{${papier && `size:${papier};`}margin:11mm}
  }`);
  const wortels = new Set<Document | ShadowRoot>([document]);
  for (const node of gemerkt) {
    const wortel = node.getRootNode();
    if (wortel instanceof ShadowRoot) wortels.add(wortel);
  }
  for (const wortel of wortels) wortel.adoptedStyleSheets = [...wortel.adoptedStyleSheets, blad];
  window.addEventListener(
    'afterprint',
    () => {
      for (const wortel of wortels) wortel.adoptedStyleSheets = wortel.adoptedStyleSheets.filter((s) => s !== blad);
      for (const node of gemerkt) node.removeAttribute(merk);
    },
    { once: true },
  );
  window.print();
}

const boven = (node: Element): Element | null =>
  node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
