import type { SamenspelDocument } from '../../domain/document/document.js';

/** What the person shares has changed. What nobody else may see is not in it. */
export class SamenspelChangeEvent extends Event {
  constructor(
    /** The shared answers now; `null` when nothing is shared. Frozen. */
    readonly value: SamenspelDocument | null,
  ) {
    super('samenspel-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-change': SamenspelChangeEvent;
  }
}
