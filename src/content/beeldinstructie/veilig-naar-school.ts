import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** The way to school: for the parent of a child that will soon walk or cycle alone. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'veilig-naar-school',
  versie: 1,
  titel: msg('Veilig naar school'),
  beeld: 'come-to-school',
  stappen: [
    { id: 'weg', tekst: msg('Kies samen de weg.'), beeld: 'map' },
    { id: 'lopen', tekst: msg('Loop de weg eerst samen.'), beeld: ['walk', 'school'] },
    { id: 'stoppen', tekst: msg('Rood? Dan stopt uw kind.'), beeld: 'stop' },
    { id: 'fietsen', tekst: msg('Met de fiets? Oefen ook samen.'), beeld: ['together', 'bicycle'] },
    { id: 'tijd', tekst: msg('Uw kind gaat op tijd weg.'), beeld: ['clock', 'come-to-school'] },
  ],
  klaar: msg('Goede reis! Uw kind kent de weg.'),
});
