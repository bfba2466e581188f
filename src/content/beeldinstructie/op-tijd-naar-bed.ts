import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Bedtime: for the parent of a child that goes to bed on a school night. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'op-tijd-naar-bed',
  versie: 1,
  titel: msg('Op tijd naar bed'),
  beeld: 'bed',
  stappen: [
    { id: 'scherm', tekst: msg('Zet het scherm uit.'), beeld: 'television-off' },
    { id: 'tanden', tekst: msg('Uw kind poetst de tanden.'), beeld: 'brush-teeth' },
    { id: 'verhaal', tekst: msg('Lees of vertel een verhaal.'), beeld: 'read-aloud' },
    { id: 'knuffel', tekst: msg('Geef een knuffel.'), beeld: 'guardian' },
    { id: 'licht', tekst: msg('Doe het licht uit.'), beeld: 'lamp-off' },
    { id: 'slapen', tekst: msg('Uw kind slaapt lekker.'), beeld: 'sleep' },
  ],
  klaar: msg('Welterusten! Morgen is uw kind fit.'),
});
