import type { SamenspelDocument } from '../../domain/document/document.js';
import { SamenspelSubmitEvent } from './submit.event.js';

/** How far "Stuur" has come. `aangeboden`: given to the page; `verzonden`: the school's answer proved it. */
export type Zending =
  | { stand: 'nee' }
  | { stand: 'bezig' }
  | { stand: 'aangeboden' }
  | { stand: 'verzonden'; op: Date }
  | { stand: 'mislukt' };

/** "Verzonden" only when the page's promise was kept; without one the answers are given to the page, no more. */
export async function stuurOp(
  host: HTMLElement & { readonly form: HTMLFormElement | null },
  gedeeld: SamenspelDocument | null,
): Promise<Zending> {
  if (!gedeeld) return { stand: 'mislukt' };
  const event = new SamenspelSubmitEvent(gedeeld);
  host.dispatchEvent(event);
  if (event.antwoord) {
    try {
      await event.antwoord;
      return { stand: 'verzonden', op: new Date() };
    } catch {
      return { stand: 'mislukt' };
    }
  }
  if (!event.defaultPrevented) host.form?.requestSubmit();
  return { stand: 'aangeboden' };
}
