import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Calling in sick: for the parent of a child that is ill this morning, before school begins. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'ziek-melden',
  versie: 1,
  titel: msg('Uw kind is ziek'),
  beeld: 'sick',
  stappen: [
    { id: 'bellen', tekst: msg('Bel voordat de school begint.'), beeld: ['morning', 'phone-call', 'school'] },
    { id: 'naam', tekst: msg('Zeg de naam van uw kind.'), beeld: ['say-name', 'child'] },
    { id: 'groep', tekst: msg('Zeg de groep of de klas.'), beeld: 'say-group' },
    { id: 'ziek', tekst: msg('Zeg: mijn kind is ziek.'), beeld: ['phone-call', 'sick'] },
    {
      id: 'rust',
      tekst: msg('Uw kind blijft thuis en rust uit.'),
      beeld: ['home', 'calm'],
      tip: msg('Morgen nog ziek? Bel dan weer.'),
    },
  ],
  klaar: msg('De school weet het nu. Beterschap!'),
});
