import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Help with the language: for the parent who would rather talk in another language than Dutch. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'hulp-met-taal',
  versie: 1,
  titel: msg('Hulp met de taal'),
  beeld: 'own-language',
  stappen: [
    { id: 'bellen', tekst: msg('Bel de school.'), beeld: ['phone-call', 'school'] },
    { id: 'taal', tekst: msg('Zeg welke taal u praat.'), beeld: ['phone-call', 'own-language'] },
    { id: 'dag', tekst: msg('Kies samen een dag en tijd.'), beeld: 'appointment' },
    { id: 'tolk', tekst: msg('Vraag of er een tolk komt.'), beeld: 'interpreter' },
    { id: 'iemand', tekst: msg('U mag ook zelf iemand meenemen.'), beeld: 'bring-someone' },
  ],
  klaar: msg('U en de school begrijpen elkaar.'),
});
