import type { MsgFn } from '@lit/localize/internal/types.js';

/** What who keeps the page reads when the content cannot be shown. */
export default ({ msg }: { msg: MsgFn }) => ({
  voorBeheerder: msg('Voor de beheerder'),
  plaats: msg('Plaats'),
  gevonden: msg('Gevonden'),
  verwacht: msg('Verwacht'),
});
