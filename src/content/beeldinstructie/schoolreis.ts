import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** The school trip: for the parent whose child goes along. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'schoolreis',
  versie: 1,
  titel: msg('Op schoolreis'),
  beeld: 'bus',
  stappen: [
    { id: 'kalender', tekst: msg('Zet de dag in uw kalender.'), beeld: 'calendar-add' },
    {
      id: 'naam',
      tekst: msg('Zet uw naam op het papier.'),
      beeld: 'sign-paper',
      tip: msg('Is betalen lastig? Praat met de school.'),
    },
    { id: 'jas', tekst: msg('Kijk naar het weer. Kies een jas.'), beeld: ['weather', 'raincoat'] },
    { id: 'eten', tekst: msg('Doe eten en water in de tas.'), beeld: ['lunchbox', 'bring'] },
    { id: 'brengen', tekst: msg('Kom op tijd naar school.'), beeld: ['clock', 'walk', 'school'] },
    { id: 'luisteren', tekst: msg('Vraag later: wat was leuk?'), beeld: 'child-tells' },
  ],
  klaar: msg('Uw kind gaat mee. Veel plezier!'),
});
