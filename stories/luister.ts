import { userEvent, waitFor } from 'storybook/test';
import { nepstemmen } from '../test/puppeteer/nepstemmen.js';

/** Listens to an element in a browser with voices of these languages, which stop at the first sentence. */
export async function luister(element: Element & { renderRoot: ParentNode }, talen: string[]): Promise<void> {
  nepstemmen(talen);
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
