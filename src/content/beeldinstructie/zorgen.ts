import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Worries: for the parent who sees that the child is not doing well. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'zorgen',
  versie: 1,
  titel: msg('Zorgen om uw kind'),
  beeld: 'worried',
  stappen: [
    { id: 'praten', tekst: msg('Praat rustig met uw kind.'), beeld: 'talk' },
    { id: 'bellen', tekst: msg('Bel de school.'), beeld: ['phone-call', 'school'] },
    { id: 'dag', tekst: msg('Kies samen een dag en tijd.'), beeld: 'appointment' },
    { id: 'iemand', tekst: msg('U mag iemand meenemen.'), beeld: 'bring-someone' },
    { id: 'vertellen', tekst: msg('Vertel wat u thuis ziet.'), beeld: 'meeting' },
    { id: 'afspreken', tekst: msg('Kies samen wat helpt.'), beeld: 'agreement' },
  ],
  klaar: msg('U doet dit samen met de school.'),
});
