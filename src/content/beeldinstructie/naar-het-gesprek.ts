import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Going to the talk: for the parent and the child who talk with the teacher soon. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'naar-het-gesprek',
  versie: 1,
  titel: msg('Naar het gesprek'),
  beeld: 'meeting',
  stappen: [
    { id: 'dag', tekst: msg('Kijk naar de dag en de tijd.'), beeld: 'appointment' },
    { id: 'kind', tekst: msg('Neem uw kind mee.'), beeld: ['walk', 'school'] },
    { id: 'iemand', tekst: msg('U mag ook iemand anders meenemen.'), beeld: 'bring-someone' },
    { id: 'deur', tekst: msg('Ga naar de deur van de school.'), beeld: 'school-door' },
    { id: 'naam', tekst: msg('Zeg uw naam.'), beeld: 'say-name' },
    { id: 'afspreken', tekst: msg('Praat samen en spreek iets af.'), beeld: 'agreement' },
  ],
  klaar: msg('Nu weet u hoe het gaat op school.'),
});
