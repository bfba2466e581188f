import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Beeldenset, PictogramId, Thema } from './generated/index.js';
import { nodes, type Tekening } from './nodes.js';
import { Tekenkast } from './tekenkast.js';

export type { Beeldenset, PictogramId };

/** How a drawing is shown. */
export interface PictogramOpties {
  /** Classes beside `pk`, separated by spaces: `als-kind`, `leerkracht`, `in-vorm`, `mono`, or the element's own. */
  klas?: string;
  /**
   * What is seen, in the reader's language. Only where no word stands beside it: with a label the drawing is an image,
   * without one it is decoration.
   */
  label?: string;
}

const kast = new Tekenkast(() => import('./generated/themas.js'));
const getekend = new Map<string, Tekening>();

/** Takes in the drawings that came with content. */
export const voegBeeldenToe = (set: Beeldenset): void => kast.voeg(set);

/** Says where drawings are that an element may show: these need no index. */
export const kenThemas = (themas: readonly Thema[]): void => kast.ken(themas);

/** The drawing, if it has come, made once however often it is shown. */
function teken(id: string): Tekening | undefined {
  const gehaald = kast.pak(id);
  if (gehaald === undefined) return undefined;
  const tekening = nodes(gehaald);
  getekend.set(id, tekening);
  return tekening;
}

/**
 * Whether a drawing of this name exists, loaded or not: content from outside may name one that does not. Before the first
 * drawing was asked for that came with no content, not all names are known, and any may exist.
 */
export const isPictogram = (id: string): id is PictogramId => kast.kent(id);

/**
 * Loads the themes that hold these drawings, each theme once. Ids that do not exist are skipped.
 * @throws (rejects) when a theme could not be loaded; asking again tries again
 */
export const laadPictogrammen = (ids: Iterable<string>): Promise<void> => kast.haal(ids);

/**
 * A drawing, now: until its theme has come an empty one of the same size, so that nothing moves when it comes.
 * `nothing` when no such drawing exists. Its look is `pictogramStyles`.
 */
export function pictogram(id: string, { klas, label }: PictogramOpties = {}): TemplateResult | typeof nothing {
  if (!kast.kent(id)) return nothing;
  const tekening = getekend.get(id) ?? teken(id);
  return html`<svg
    class=${klas === undefined ? 'pk' : `pk ${klas}`}
    viewBox="0 0 72 72"
    data-mirror=${tekening?.[0] ?? 'never'}
    role=${label === undefined ? nothing : 'img'}
    aria-label=${label ?? nothing}
    aria-hidden=${label === undefined ? 'true' : nothing}
  >${tekening?.[1] ?? nothing}</svg>`;
}

/**
 * Lets an element say in `render()` which drawings it shows: `this.pictogrammen.nodig(['ball', 'bread'])`. Those not there
 * yet are loaded, and the element renders once more when they are. A theme that does not come leaves its place empty (the
 * words beside it carry the meaning) and is asked for again at the next render.
 * It hangs on no callback of the element's life, so it need not be added to it as a controller.
 */
export class PictogramController {
  private readonly gevraagd = new Set<string>();

  constructor(private readonly host: Pick<ReactiveControllerHost, 'requestUpdate'>) {}

  nodig(ids: Iterable<string>): void {
    const nieuw = [...ids].filter((id) => kast.kent(id) && !kast.pak(id) && !this.gevraagd.has(id));
    if (nieuw.length === 0) return;
    for (const id of nieuw) this.gevraagd.add(id);
    kast.haal(nieuw).then(
      () => this.host.requestUpdate(),
      () => nieuw.forEach((id) => this.gevraagd.delete(id)),
    );
  }
}
