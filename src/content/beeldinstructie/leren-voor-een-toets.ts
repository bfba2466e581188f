import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Learning for a test: for the parent of an older child, in po or vo. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'leren-voor-een-toets',
  versie: 1,
  titel: msg('Leren voor een toets'),
  beeld: 'test',
  stappen: [
    { id: 'dag', tekst: msg('Kijk samen wanneer de toets is.'), beeld: ['together', 'calendar'] },
    { id: 'vragen', tekst: msg('Vraag: wat ga je leren?'), beeld: ['ask', 'book'] },
    { id: 'plek', tekst: msg('Zoek een rustige plek.'), beeld: 'quiet' },
    { id: 'leren', tekst: msg('Uw kind leert 20 minuten.'), beeld: ['reading-child', 'minutes-20'] },
    { id: 'pauze', tekst: msg('Dan is het pauze.'), beeld: ['fruit', 'outside'] },
    { id: 'slapen', tekst: msg('Uw kind gaat op tijd slapen.'), beeld: 'sleep' },
  ],
  klaar: msg('Uw kind doet zijn best. Dat is genoeg.'),
});
