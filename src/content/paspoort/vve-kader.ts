import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';

/**
 * The parts of the passport of the youngest, 2½ to 5 years: the voorschool and the first groups. An adult sits beside the
 * child and reads aloud; nobody asks in which group it is.
 */
export default ({ msg }: { msg: MsgFn }): Sjabloon => ({
  id: 'vve',
  versie: 1,
  titel: msg('Paspoort'),
  fase: 'jong',
  delen: [
    { id: 'algemeen', titel: msg('Kennismaken'), beeld: 'welcome', vragen: [] },
    { id: 'ontwikkeling', titel: msg('Hoe gaat het?'), beeld: 'meeting', vragen: [] },
    { id: 'overdracht', titel: msg('Naar een nieuwe groep'), beeld: 'classroom', vragen: [] },
  ],
});
