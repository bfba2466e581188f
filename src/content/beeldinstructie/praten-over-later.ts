import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Talking about later: for the parent of a pupil in vo or mbo who has to choose. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'praten-over-later',
  versie: 1,
  titel: msg('Praten over later'),
  beeld: 'future-work',
  stappen: [
    { id: 'vragen', tekst: msg('Vraag: wat doe je graag?'), beeld: ['ask', 'hobby'] },
    { id: 'luisteren', tekst: msg('Luister naar uw kind.'), beeld: 'child-tells' },
    { id: 'goed', tekst: msg('Zeg wat uw kind goed kan.'), beeld: 'give-compliment' },
    { id: 'werk', tekst: msg('Vertel over werk dat u kent.'), beeld: 'tell-work' },
    { id: 'kijken', tekst: msg('Kijk samen hoe mensen werken.'), beeld: 'watch-work' },
  ],
  klaar: msg('Uw kind mag rustig kiezen.'),
});
