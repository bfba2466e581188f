import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';

/** The parts of the passport of the primary school; the voices bring the questions. */
export default ({ msg }: { msg: MsgFn }): Sjabloon => ({
  id: 'po',
  versie: 1,
  titel: msg('Paspoort'),
  delen: [
    { id: 'algemeen', titel: msg('Kennismaken'), beeld: 'welcome', vragen: [] },
    { id: 'ontwikkeling', titel: msg('Hoe gaat het?'), beeld: 'meeting', vragen: [] },
    { id: 'overdracht', titel: msg('Naar een nieuwe groep'), beeld: 'classroom', vragen: [] },
  ],
});
