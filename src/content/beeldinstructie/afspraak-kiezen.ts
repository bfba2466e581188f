import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Choosing a time for a talk: for the parent who got an invitation on the phone. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'afspraak-kiezen',
  versie: 1,
  titel: msg('Een afspraak kiezen'),
  beeld: 'meeting',
  stappen: [
    { id: 'openen', tekst: msg('Open het bericht van school.'), beeld: 'chat-message' },
    { id: 'dag', tekst: msg('Kies de dag.'), beeld: 'calendar' },
    { id: 'tijd', tekst: msg('Kies de tijd.'), beeld: 'clock' },
    { id: 'sturen', tekst: msg('Druk op versturen.'), beeld: 'send-to-school' },
    { id: 'kalender', tekst: msg('Zet de dag in uw kalender.'), beeld: 'calendar-add' },
  ],
  klaar: msg('De school weet nu wanneer u komt.'),
});
