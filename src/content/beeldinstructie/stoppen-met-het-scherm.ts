import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Screen time: for the parent of a child that finds it hard to stop. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'stoppen-met-het-scherm',
  versie: 1,
  titel: msg('Stoppen met het scherm'),
  beeld: 'television',
  stappen: [
    { id: 'afspreken', tekst: msg('Kies samen hoe lang het mag.'), beeld: ['talk', 'minutes-30'] },
    { id: 'wekker', tekst: msg('Zet een wekker.'), beeld: 'timer' },
    { id: 'kijken', tekst: msg('Uw kind kijkt of speelt.'), beeld: 'tablet' },
    { id: 'uit', tekst: msg('De wekker gaat. Het scherm gaat uit.'), beeld: ['timer', 'television-off'] },
    { id: 'anders', tekst: msg('Doe samen iets anders.'), beeld: ['together', 'board-game'] },
    { id: 'compliment', tekst: msg('Zeg: goed gedaan!'), beeld: 'give-compliment' },
  ],
  klaar: msg('Nu is er tijd voor elkaar.'),
});
