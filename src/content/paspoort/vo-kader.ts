import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';

/** The parts of the passport of the secondary school, 12 to 18 years; the voices bring the questions. */
export default ({ msg }: { msg: MsgFn }): Sjabloon => ({
  id: 'vo',
  versie: 1,
  titel: msg('Paspoort'),
  fase: 'oud',
  rolnamen: { kind: msg('Leerling'), leerkracht: msg('Mentor') },
  delen: [
    { id: 'algemeen', titel: msg('Kennismaken'), beeld: 'welcome', vragen: [] },
    { id: 'ontwikkeling', titel: msg('Hoe gaat het?'), beeld: 'meeting', vragen: [] },
    { id: 'overdracht', titel: msg('De volgende stap'), beeld: 'signpost', vragen: [] },
  ],
});
