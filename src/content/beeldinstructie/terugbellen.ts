import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Calling back: for the parent who missed a call from school. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'terugbellen',
  versie: 1,
  titel: msg('De school heeft gebeld'),
  beeld: 'phone-call',
  stappen: [
    { id: 'bellen', tekst: msg('Bel de school terug.'), beeld: ['phone-call', 'school'] },
    { id: 'naam', tekst: msg('Zeg de naam van uw kind.'), beeld: ['say-name', 'child'] },
    { id: 'groep', tekst: msg('Zeg de groep of de klas.'), beeld: 'say-group' },
    { id: 'leerkracht', tekst: msg('Vraag naar de juf of meester.'), beeld: ['phone-call', 'teacher'] },
    { id: 'taal', tekst: msg('Liever een andere taal? Zeg het.'), beeld: 'interpreter' },
  ],
  klaar: msg('Fijn dat u belt. De school vertelt wat er is.'),
});
