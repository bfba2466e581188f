import { userEvent, waitFor } from 'storybook/test';
import { nepstemmen } from '../test/puppeteer/nepstemmen.js';

/** A voice for each language of the toolbar. */
export const stemmen = ['nl-NL', 'en-GB', 'ar-EG'];

/** Every set of voices that this page had: what reads aloud listens to the first that it met. */
const eerder = new Set<EventTarget>();

/** Listens to an element in a browser with voices of these languages, which stop at the first sentence. */
export async function luister(element: Element & { renderRoot: ParentNode }, talen: string[]): Promise<void> {
  // Not every browser has one before this.
  const { speechSynthesis: er } = window as Partial<Window>;
  if (er) eerder.add(er);
  nepstemmen(talen);
  for (const synth of eerder) synth.dispatchEvent(new Event('voiceschanged'));
  await userEvent.click(await ziet(element, '.luister'));
}

/** Waits for a part of the player; which language it speaks does not matter here. */
export const ziet = (element: { renderRoot: ParentNode }, wat: string): Promise<HTMLElement> =>
  waitFor(
    () => {
      const gevonden = element.renderRoot.querySelector<HTMLElement>(wat);
      if (!gevonden) throw new Error('Not there yet');
      return gevonden;
    },
    { timeout: 10_000 },
  );
