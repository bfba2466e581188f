import type { Melding } from '../domain/melding.js';

/**
 * Something is wrong with the content or the value a page gave. Listen to it to be told where; the parent reads a calm
 * sentence.
 */
export class SamenspelErrorEvent extends Event {
  constructor(
    /** What is wrong, where (`pad`), what was found and what was expected. At least one. */
    readonly meldingen: readonly Melding[],
  ) {
    super('samenspel-error', { bubbles: true, composed: true });
  }
}

/** Tells who made the page what is wrong in what the page gave; whoever fills in reads none of it. */
export function meldFouten(host: HTMLElement, meldingen: readonly Melding[]): void {
  const regels = meldingen.map((m) => `${m.pad || 'inhoud'}: ${m.gevonden} (verwacht: ${m.verwacht})`).join('\n');
  console.warn(`<${host.localName}> ${regels}`);
  host.dispatchEvent(new SamenspelErrorEvent(meldingen));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'samenspel-error': SamenspelErrorEvent;
  }
}
