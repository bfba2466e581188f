import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** An evening for parents: for the parent who got an invitation. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'ouderavond',
  versie: 1,
  titel: msg('Een avond op school'),
  beeld: 'evening',
  stappen: [
    { id: 'kalender', tekst: msg('Zet de avond in uw kalender.'), beeld: 'calendar-add' },
    { id: 'tijd', tekst: msg('Kijk hoe laat het begint.'), beeld: 'clock-19-00' },
    { id: 'iemand', tekst: msg('U mag iemand meenemen.'), beeld: 'bring-someone' },
    { id: 'binnen', tekst: msg('Loop naar binnen. U bent welkom.'), beeld: 'welcome' },
    {
      id: 'vraag',
      tekst: msg('Stel uw vraag. Elke vraag is goed.'),
      beeld: 'ask-teacher',
    },
  ],
  klaar: msg('Tot dan! Fijn dat u komt.'),
});
