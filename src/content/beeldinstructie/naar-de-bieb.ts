import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** To the library: for every parent and child who like to borrow books. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'naar-de-bieb',
  versie: 1,
  titel: msg('Naar de bieb'),
  beeld: 'book',
  stappen: [
    { id: 'gaan', tekst: msg('Ga samen naar de bieb.'), beeld: ['walk', 'library'] },
    { id: 'kiezen', tekst: msg('Kies samen een boek.'), beeld: 'library' },
    {
      id: 'pas',
      tekst: msg('Zeg uw naam. Vraag om een pas.'),
      beeld: 'say-name',
      tip: msg('Een pas voor kinderen is vaak gratis.'),
    },
    { id: 'mee', tekst: msg('Neem het boek mee naar huis.'), beeld: ['book', 'home'] },
    { id: 'lezen', tekst: msg('Lees samen, of kijk samen.'), beeld: 'read-aloud' },
    { id: 'terug', tekst: msg('Breng het boek op tijd terug.'), beeld: ['calendar', 'library'] },
  ],
  klaar: msg('Veel plezier met het boek!'),
});
