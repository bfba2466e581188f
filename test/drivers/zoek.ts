// Finds what a person finds: by role and accessible name, through shadow roots, in any browser.
import type { ElementHandle, Page } from 'puppeteer-core';

export type ToegankelijkeRol =
  | 'button'
  | 'radio'
  | 'checkbox'
  | 'textbox'
  | 'bestand'
  | 'heading'
  | 'img'
  | 'group'
  | 'alert'
  | 'status'
  | 'listitem'
  | 'link'
  | 'dialog';

/** One thing that can be perceived: its role, its name, its words, and what is known of its state. */
export interface Ding {
  rol: string;
  naam: string;
  niveau?: number;
  aan?: boolean;
  uit?: boolean;
  waarde?: string;
}

/**
 * Runs in the page: everything with a role inside the first element that fits `kader`, in reading order. What is hidden
 * from sight or from screen readers is not there. With `zoek` it gives the element of that role whose name is one of the
 * names, else the only one whose name begins with one; spaces and marks of direction do not count.
 */
function kijk(kader: string, zoek: { rol: string; namen: string[] } | null): Element | Ding[] | null {
  const hoofd = document.querySelector(kader);
  if (!hoofd) return zoek ? null : [];
  const vast: Record<string, string> = {
    BUTTON: 'button',
    FIELDSET: 'group',
    LI: 'listitem',
    TEXTAREA: 'textbox',
    NAV: 'navigation',
    SUMMARY: 'button',
    A: 'link',
    DIALOG: 'dialog',
  };
  const invoer: Record<string, string> = { radio: 'radio', checkbox: 'checkbox', file: 'bestand', text: 'textbox' };
  const rolVan = (e: Element): string =>
    e.getAttribute('role') ??
    (/^H[1-6]$/.test(e.tagName) ? 'heading' : undefined) ??
    (e instanceof HTMLInputElement ? invoer[e.type] : vast[e.tagName]) ??
    '';
  const kinderen = (e: Element): ChildNode[] => {
    if (e instanceof HTMLSlotElement && e.assignedNodes().length > 0) return e.assignedNodes() as ChildNode[];
    return [...(e.shadowRoot ?? e).childNodes];
  };
  const weg = (e: Element): boolean => e.getAttribute('aria-hidden') === 'true' || !e.checkVisibility();
  const woorden = (node: Node): string => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node instanceof HTMLTextAreaElement || weg(node)) return '';
    return kinderen(node)
      .map(woorden)
      .join(node instanceof HTMLElement ? ' ' : '');
  };
  const naamVan = (e: Element): string => {
    const verwijst = e.getAttribute('aria-labelledby');
    const wortel = e.getRootNode() as Document | ShadowRoot;
    if (verwijst) {
      const delen = verwijst.split(' ').map((id) => wortel.getElementById(id));
      return delen.map((deel) => (deel ? woorden(deel) : '')).join(' ');
    }
    const naam = e.getAttribute('aria-label');
    if (naam) return naam;
    if (e instanceof HTMLInputElement || e instanceof HTMLTextAreaElement)
      return [...(e.labels ?? [])].map(woorden).join(' ');
    const legenda = e instanceof HTMLFieldSetElement ? e.querySelector('legend') : null;
    return woorden(legenda ?? e);
  };
  const gevonden: Element[] = [];
  const loop = (e: Element): void => {
    if (weg(e)) return;
    if (rolVan(e)) gevonden.push(e);
    for (const kind of kinderen(e)) if (kind instanceof Element) loop(kind);
  };
  loop(hoofd);
  const kaal = (tekst: string): string => tekst.replace(/[\s\u200e\u200f\u2066-\u2069]+/g, '');
  if (zoek) {
    const namen = zoek.namen.map(kaal);
    const dingen = gevonden.filter((e) => rolVan(e) === zoek.rol).map((e) => ({ e, naam: kaal(naamVan(e)) }));
    const precies = dingen.find(({ naam }) => namen.length === 0 || namen.includes(naam));
    if (precies) return precies.e;
    const begint = dingen.filter(({ naam }) => namen.some((n) => naam.startsWith(n)));
    return begint.length === 1 ? (begint[0]?.e ?? null) : null;
  }
  return gevonden.map((e) => ({
    rol: rolVan(e),
    naam: naamVan(e).replace(/\s+/g, ' ').trim(),
    ...(/^H\d$/.test(e.tagName) ? { niveau: Number(e.tagName[1]) } : {}),
    ...(e instanceof HTMLInputElement && /radio|checkbox/.test(e.type) ? { aan: e.checked } : {}),
    ...(e.hasAttribute('aria-pressed') ? { aan: e.getAttribute('aria-pressed') === 'true' } : {}),
    ...(e.matches(':disabled') ? { uit: true } : {}),
    ...(rolVan(e) === 'textbox' ? { waarde: (e as HTMLInputElement).value } : {}),
  }));
}

/** Everything a person can perceive inside the element `kader` (a CSS selector of the host) now. */
export async function dingen(page: Page, kader: string): Promise<Ding[]> {
  return (await page.evaluate(kijk, kader, null)) as Ding[];
}

/** Waits for the one with this role and one of these names; says what was there instead when it does not come. */
export async function vind(
  page: Page,
  kader: string,
  rol: ToegankelijkeRol,
  ...namen: string[]
): Promise<ElementHandle<HTMLElement>> {
  const er = await nu(page, kader, rol, ...namen);
  if (er) return er;
  try {
    const gevonden = await page.waitForFunction(kijk, {}, kader, { rol, namen });
    return gevonden.asElement() as ElementHandle<HTMLElement>;
  } catch (fout) {
    const alles = (await dingen(page, kader)).map((d) => `  ${d.rol} “${d.naam}”`).join('\n');
    throw new Error(`No ${rol} “${namen.join('” or “')}”. There is:\n${alles}`, { cause: fout });
  }
}

/** The same, without waiting; null when it is not there. */
export async function nu(
  page: Page,
  kader: string,
  rol: ToegankelijkeRol,
  ...namen: string[]
): Promise<ElementHandle<HTMLElement> | null> {
  const gevonden = await page.evaluateHandle(kijk, kader, { rol, namen });
  const element = gevonden.asElement();
  if (!element) await gevonden.dispose();
  return element as ElementHandle<HTMLElement> | null;
}
