import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Food for school: for the parent who fills the lunch box. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'eten-mee',
  versie: 1,
  titel: msg('Eten mee naar school'),
  beeld: 'food',
  stappen: [
    { id: 'handen', tekst: msg('Was uw handen.'), beeld: 'wash-hands' },
    { id: 'pakken', tekst: msg('Pak brood en fruit.'), beeld: ['bread', 'fruit'], tip: msg('Iets anders mag ook.') },
    { id: 'bakje', tekst: msg('Doe het eten in een bakje.'), beeld: 'lunchbox' },
    { id: 'naam', tekst: msg('Schrijf de naam op het bakje.'), beeld: ['write', 'lunchbox'] },
    { id: 'tas', tekst: msg('Doe eten en water in de tas.'), beeld: ['lunchbox', 'bring'] },
    { id: 'mee', tekst: msg('Uw kind neemt de tas mee.'), beeld: 'come-to-school' },
  ],
  klaar: msg('Uw kind eet straks lekker op school.'),
});
