import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Reading aloud at school: for the parent or grandparent who likes to read to the class, in any language. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'voorlezen-op-school',
  versie: 1,
  titel: msg('Voorlezen op school'),
  beeld: 'offer-reading',
  stappen: [
    { id: 'vragen', tekst: msg('Zeg dat u wilt voorlezen.'), beeld: ['teacher', 'offer-reading'] },
    { id: 'dag', tekst: msg('Kies samen een dag.'), beeld: 'calendar' },
    { id: 'boek', tekst: msg('Kies een boek in uw taal.'), beeld: ['book', 'own-language'] },
    { id: 'zitten', tekst: msg('Ga bij de kinderen zitten.'), beeld: 'circle-talk' },
    { id: 'lezen', tekst: msg('Lees rustig. Laat de plaatjes zien.'), beeld: 'read-aloud' },
  ],
  klaar: msg('De kinderen luisteren graag naar u.'),
});
