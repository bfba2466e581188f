import type { SamenspelDocument } from '../../../domain/document/document.js';
import { inbrengers, isSamen } from '../../../domain/document/herkomst.js';
import { rolnaam } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/**
 * Everybody whose part is in it, by the names they have here; where it gives somebody another name, both. Nobody comes in
 * who is not named.
 */
export function namenIn(c: LaterContext, document: SamenspelDocument): string {
  const namen = inbrengers(document, c.staat.document).map((wie) => {
    if (isSamen(wie)) return c.t.samenPraten;
    const { hier, daar } = wie;
    const noemt = [hier, daar].flatMap((p) => (p ? [p.naam ?? rolnaam(c, p.rol)] : []));
    return [...new Set(noemt)].join(' / ') || c.tl.iemandZonderNaam;
  });
  return [...new Set(namen)].join(', ');
}
