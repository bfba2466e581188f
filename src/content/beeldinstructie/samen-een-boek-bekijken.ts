import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Looking at a book together: for the parent of a young child. Reading is not needed. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'samen-een-boek-bekijken',
  versie: 1,
  titel: msg('Samen een boek bekijken'),
  beeld: 'read-aloud',
  stappen: [
    { id: 'zitten', tekst: msg('Ga naast uw kind zitten.'), beeld: 'together' },
    { id: 'kijken', tekst: msg('Kijk naar de plaatjes.'), beeld: 'book' },
    { id: 'vragen', tekst: msg('Vraag: wat zie je?'), beeld: 'ask' },
    { id: 'wachten', tekst: msg('Wacht even. Uw kind denkt na.'), beeld: 'needs-time' },
    { id: 'luisteren', tekst: msg('Luister naar uw kind.'), beeld: 'child-tells' },
    { id: 'taal', tekst: msg('Praat in uw eigen taal.'), beeld: 'own-language' },
  ],
  klaar: msg('Zo leert uw kind nieuwe woorden.'),
});
