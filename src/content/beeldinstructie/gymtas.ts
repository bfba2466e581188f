import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** The gym bag: for the parent of a child that has gym. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'gymtas',
  versie: 1,
  titel: msg('De gymtas'),
  beeld: 'run',
  stappen: [
    { id: 'dag', tekst: msg('Kijk op welke dag er gym is.'), beeld: 'calendar' },
    { id: 'inpakken', tekst: msg('Doe kleren en schoenen in de tas.'), beeld: 'gym-bag' },
    { id: 'naam', tekst: msg('Schrijf de naam op de tas.'), beeld: ['write', 'gym-bag'] },
    { id: 'mee', tekst: msg('Uw kind neemt de tas mee.'), beeld: ['gym-bag', 'come-to-school'] },
    {
      id: 'terug',
      tekst: msg('De tas komt weer mee naar huis.'),
      beeld: ['gym-bag', 'home'],
      tip: msg('Was dan de kleren.'),
    },
  ],
  klaar: msg('Uw kind kan meedoen met gym.'),
});
