import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** A paper to sign: for the parent whose child brings one home. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'papier-van-school',
  versie: 1,
  titel: msg('Een papier van school'),
  beeld: 'paper',
  stappen: [
    { id: 'tas', tekst: msg('Kijk samen in de tas.'), beeld: ['bring', 'letter'] },
    { id: 'vraag', tekst: msg('Niet duidelijk? Bel de school.'), beeld: ['question', 'phone-call', 'school'] },
    { id: 'kiezen', tekst: msg('Zet een kruis bij wat u wilt.'), beeld: 'form' },
    { id: 'naam', tekst: msg('Zet uw naam.'), beeld: 'sign-paper' },
    { id: 'geven', tekst: msg('Geef het papier terug.'), beeld: 'offered' },
  ],
  klaar: msg('De school weet nu wat u wilt.'),
});
