import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Asking for a day off: for the parent who needs one for a wedding, a funeral, a feast or a new home. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'vrij-vragen',
  versie: 1,
  titel: msg('Een dag vrij vragen'),
  beeld: 'day',
  stappen: [
    { id: 'formulier', tekst: msg('Vraag op school om het formulier.'), beeld: ['school', 'form'] },
    { id: 'dag', tekst: msg('Kies de dag.'), beeld: 'calendar' },
    {
      id: 'naam',
      tekst: msg('Vul het in. Zet uw naam.'),
      beeld: 'sign-paper',
      tip: msg('Is het lastig? Vraag om hulp.'),
    },
    { id: 'geven', tekst: msg('Geef het formulier aan de school.'), beeld: 'offered' },
    { id: 'antwoord', tekst: msg('U krijgt antwoord: ja of nee.'), beeld: ['letter', 'yes', 'no'] },
  ],
  klaar: msg('De school kijkt ernaar. U krijgt bericht.'),
});
