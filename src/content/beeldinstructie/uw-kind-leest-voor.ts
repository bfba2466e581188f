import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** The child reads aloud: for the parent of a child that learns to read. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'uw-kind-leest-voor',
  versie: 1,
  titel: msg('Uw kind leest voor'),
  beeld: 'reading-child',
  stappen: [
    { id: 'rust', tekst: msg('Zet het scherm uit.'), beeld: 'television-off' },
    { id: 'zitten', tekst: msg('Ga naast uw kind zitten.'), beeld: 'together' },
    {
      id: 'lezen',
      tekst: msg('Uw kind leest. U luistert.'),
      beeld: ['reading-child', 'ear'],
      tip: msg('10 minuten is genoeg.'),
    },
    { id: 'wachten', tekst: msg('Moeilijk woord? Wacht even.'), beeld: 'needs-time' },
    { id: 'samen', tekst: msg('Lukt het niet? Lees het samen.'), beeld: 'read-aloud' },
    { id: 'compliment', tekst: msg('Zeg wat goed ging.'), beeld: 'give-compliment' },
  ],
  klaar: msg('Fijn, samen lezen!'),
});
