import type { Melding } from '../domain/melding.js';

/** Something is wrong with the content a page gave. Listen to it to be told where; the parent reads a calm sentence. */
export class SamenspelErrorEvent extends Event {
  constructor(
    /** What is wrong, where (`pad`), what was found and what was expected. At least one. */
    readonly meldingen: readonly Melding[],
  ) {
    super('samenspel-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-error': SamenspelErrorEvent;
  }
}
