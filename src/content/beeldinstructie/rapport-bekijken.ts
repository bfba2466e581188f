import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Looking at the report together: for the parent whose child brings it home. It starts with what goes well. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'rapport-bekijken',
  versie: 1,
  titel: msg('Samen het rapport bekijken'),
  beeld: 'report',
  stappen: [
    { id: 'zitten', tekst: msg('Ga naast uw kind zitten.'), beeld: 'together' },
    { id: 'vertellen', tekst: msg('Uw kind vertelt. U luistert.'), beeld: ['report', 'child-tells'] },
    { id: 'goed', tekst: msg('Zeg wat goed gaat.'), beeld: 'give-compliment' },
    { id: 'vraag', tekst: msg('Vraag: wat is nog moeilijk?'), beeld: ['ask', 'difficult'] },
    { id: 'helpen', tekst: msg('Vraag: hoe kan ik helpen?'), beeld: 'help' },
  ],
  klaar: msg('Uw kind is meer dan een rapport.'),
});
