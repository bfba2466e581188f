import type { SamenspelDocument } from '../../domain/document/document.js';
import { SamenspelSubmitEvent } from './submit.event.js';

/**
 * How far "Stuur" has come. `aangeboden`: given to the page; `verzonden`: the school's answer proved it. To an `endpoint`
 * also `wacht`: it is tried again, `waar` says how long it stays when it does not arrive; `geweigerd`: the school does not take it.
 */
export type Zending =
  | { stand: 'nee' }
  | { stand: 'bezig' }
  | { stand: 'aangeboden' }
  | { stand: 'verzonden'; op: Date }
  | { stand: 'mislukt' }
  | { stand: 'wacht'; waar: 'apparaat' | 'tabblad' | 'nergens' }
  | { stand: 'geweigerd' };

/**
 * Gives what is shared to the page. "Verzonden" only when the page's promise was kept; without one the answers are given to
 * the page, no more.
 *
 * @param endpoint they go to an endpoint, unless the page takes them by its promise or prevents it: then null
 * @param gevraagd the page was told already
 */
export async function bied(
  host: HTMLElement & { readonly form: HTMLFormElement | null },
  gedeeld: SamenspelDocument,
  endpoint: boolean,
  gevraagd = false,
): Promise<Zending | null> {
  const event = new SamenspelSubmitEvent(gedeeld);
  if (!gevraagd) host.dispatchEvent(event);
  if (event.antwoord) {
    try {
      await event.antwoord;
      return { stand: 'verzonden', op: new Date() };
    } catch {
      return { stand: 'mislukt' };
    }
  }
  if (event.defaultPrevented) return { stand: 'aangeboden' };
  if (endpoint) return null;
  host.form?.requestSubmit();
  return { stand: 'aangeboden' };
}
