import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Calling in sick in the school app: for the parent of a pupil in vo or mbo whose school works so. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'ziek-in-de-app',
  versie: 1,
  titel: msg('Ziek melden in de app'),
  beeld: 'sick',
  stappen: [
    { id: 'openen', tekst: msg('Open de app van school.'), beeld: 'own-device' },
    { id: 'kiezen', tekst: msg('Kies: mijn kind komt niet.'), beeld: 'absent' },
    { id: 'dag', tekst: msg('Kies de dag.'), beeld: 'calendar' },
    { id: 'sturen', tekst: msg('Druk op versturen.'), beeld: 'send-to-school' },
    {
      id: 'rust',
      tekst: msg('Uw kind blijft thuis en rust uit.'),
      beeld: ['home', 'calm'],
      tip: msg('Morgen nog ziek? Meld het dan weer.'),
    },
  ],
  klaar: msg('De school weet het nu. Beterschap!'),
});
