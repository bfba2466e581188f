import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';

/**
 * The parts of the passport of the mbo, 16 years and older; the voices bring the questions. The student decides who sees
 * what, and may invite a parent or somebody else.
 */
export default ({ msg }: { msg: MsgFn }): Sjabloon => ({
  id: 'mbo',
  versie: 1,
  titel: msg('Paspoort'),
  fase: 'oud',
  volwassen: true,
  rolnamen: { kind: msg('Student'), ouder: msg('Ouder of iemand anders'), leerkracht: msg('Begeleider') },
  delen: [
    { id: 'algemeen', titel: msg('Kennismaken'), beeld: 'welcome', vragen: [] },
    { id: 'ontwikkeling', titel: msg('Hoe gaat het?'), beeld: 'meeting', vragen: [] },
    { id: 'overdracht', titel: msg('De volgende stap'), beeld: 'signpost', vragen: [] },
  ],
});
