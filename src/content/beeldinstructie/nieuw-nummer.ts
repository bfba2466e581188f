import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** A new phone number: for the parent the school could not reach otherwise. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'nieuw-nummer',
  versie: 1,
  titel: msg('U hebt een nieuw nummer'),
  beeld: 'phone-number',
  stappen: [
    { id: 'bellen', tekst: msg('Bel de school.'), beeld: ['phone-call', 'school'] },
    { id: 'naam', tekst: msg('Zeg de naam van uw kind.'), beeld: ['say-name', 'child'] },
    { id: 'groep', tekst: msg('Zeg de groep of de klas.'), beeld: 'say-group' },
    { id: 'nummer', tekst: msg('Zeg uw nieuwe nummer.'), beeld: ['phone-call', 'phone-number'] },
  ],
  klaar: msg('De school kan u nu bellen.'),
});
