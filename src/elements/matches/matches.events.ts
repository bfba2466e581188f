import type { SamenspelDocument } from '../../domain/document/document.js';
import type { Matchstand } from '../../domain/gesprek/match.js';

/** The teacher changed how far an offer is: somebody was asked, said yes or not now, or it was done. */
export class SamenspelMatchEvent extends Event {
  constructor(
    /** The child's passport with the new state in it. Frozen. */
    readonly value: SamenspelDocument,
    /** What it is about: the id of the option. */
    readonly waarvoor: string,
    /** The person who offers it, in that passport. */
    readonly wie: string,
    readonly stand: Matchstand,
  ) {
    super('samenspel-match', { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-match': SamenspelMatchEvent;
  }
}
