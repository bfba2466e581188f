// What every script that tries elements inside a page needs: a place for them, eyes on what goes wrong, and patience.
import { adem } from '../../fixtures/adem.js';
import { woordenIn } from './oordeel.js';

export interface Uitslag {
  geteld: Record<string, number>;
  fouten: string[];
}

/** Where elements are put. */
export const plank = document.createElement('div');
document.body.append(plank);

/** Where an attack that ran came from: `uitgevoerd()` is what it would call. */
export const uitgevoerd: string[] = [];
Object.assign(window, { uitgevoerd: () => uitgevoerd.push(new Error().stack ?? '') });

export const ongevangen: string[] = [];
addEventListener('error', (e) => ongevangen.push(`${e.message} ${(e.error as Error | null)?.stack ?? ''}`));
addEventListener('unhandledrejection', (e) =>
  ongevangen.push(e.reason instanceof Error ? (e.reason.stack ?? '') : String(e.reason)),
);

// Paper stays on the page until somebody has looked at it; files are made, and not saved.
window.print = () => undefined;
HTMLAnchorElement.prototype.click = () => undefined;

export type Ding = HTMLElement & { updateComplete: Promise<unknown> };

export const wortel = (element: Ding): ShadowRoot => element.shadowRoot as ShadowRoot;
export const zoek = <E extends Element = HTMLElement>(element: Ding, selector: string): E | null =>
  wortel(element).querySelector<E>(selector);

/** Waits until it is so. */
export async function totdat(element: Ding, wat: string, klopt: () => boolean): Promise<void> {
  const eind = performance.now() + 20_000;
  for (;;) {
    await element.updateComplete;
    await adem();
    if (klopt()) return;
    if (performance.now() > eind) throw new Error(`${wat} does not come: ${woordenIn(element).slice(0, 300)}`);
  }
}

/** Gives a field of the element these files, as somebody who chooses them. */
export function geefBestanden(element: Ding, bestanden: readonly File[]): void {
  const lading = new DataTransfer();
  for (const bestand of bestanden) lading.items.add(bestand);
  const veld = zoek<HTMLInputElement>(element, '[type=file]');
  if (!veld) throw new Error('There is no place for a file');
  veld.files = lading.files;
  veld.dispatchEvent(new Event('change', { bubbles: true }));
}

export const kopie = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde)) as T;
