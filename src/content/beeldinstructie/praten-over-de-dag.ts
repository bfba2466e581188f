import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Talking about the day: for every parent, at the table or on the way home. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'praten-over-de-dag',
  versie: 1,
  titel: msg('Praten over de dag'),
  beeld: 'talk-home',
  stappen: [
    { id: 'eten', tekst: msg('Eet samen.'), beeld: ['together', 'food'] },
    { id: 'leuk', tekst: msg('Vraag: wat was leuk vandaag?'), beeld: ['ask', 'happy'] },
    { id: 'luisteren', tekst: msg('Luister naar uw kind.'), beeld: 'child-tells' },
    { id: 'moeilijk', tekst: msg('Vraag: wat was niet leuk?'), beeld: ['ask', 'sad'] },
    { id: 'zelf', tekst: msg('Vertel ook over uw dag.'), beeld: 'tell-story' },
  ],
  klaar: msg('Zo weet u hoe het gaat.'),
});
