import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** An open day: for the parent of a child that chooses a school for vo or mbo. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'open-dag',
  versie: 1,
  titel: msg('Samen naar een open dag'),
  beeld: 'school',
  stappen: [
    { id: 'kiezen', tekst: msg('Kies samen een school.'), beeld: 'choose-school' },
    { id: 'kalender', tekst: msg('Zet de dag in uw kalender.'), beeld: 'calendar-add' },
    { id: 'gaan', tekst: msg('Ga er samen heen.'), beeld: ['walk', 'school'] },
    { id: 'binnen', tekst: msg('Loop naar binnen. U bent welkom.'), beeld: 'welcome' },
    { id: 'vragen', tekst: msg('Stel samen uw vragen.'), beeld: 'ask-teacher' },
    { id: 'praten', tekst: msg('Praat thuis: wat was fijn?'), beeld: ['talk-home', 'happy'] },
  ],
  klaar: msg('Uw kind kiest. U denkt mee.'),
});
