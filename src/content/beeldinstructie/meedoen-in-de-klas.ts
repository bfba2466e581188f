import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Joining in class: for the parent of a young child, on a morning when parents come in. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'meedoen-in-de-klas',
  versie: 1,
  titel: msg('Meedoen in de klas'),
  beeld: 'welcome',
  stappen: [
    { id: 'gaan', tekst: msg('Ga samen naar school.'), beeld: ['walk', 'school'] },
    { id: 'klas', tekst: msg('Ga mee naar de klas.'), beeld: 'classroom' },
    { id: 'zitten', tekst: msg('Ga naast uw kind zitten.'), beeld: 'together' },
    { id: 'doen', tekst: msg('Doe mee met uw kind.'), beeld: 'drawing-together' },
    { id: 'taal', tekst: msg('Praat in uw eigen taal.'), beeld: 'own-language' },
    { id: 'compliment', tekst: msg('Zeg wat u mooi vindt.'), beeld: 'give-compliment' },
  ],
  klaar: msg('Fijn dat u er was!'),
});
