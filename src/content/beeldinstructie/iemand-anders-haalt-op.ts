import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Somebody else picks up the child: for the parent who cannot come today. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'iemand-anders-haalt-op',
  versie: 1,
  titel: msg('Iemand anders komt ophalen'),
  beeld: 'grandfather',
  stappen: [
    { id: 'bellen', tekst: msg('Bel de school.'), beeld: ['phone-call', 'school'] },
    { id: 'naam', tekst: msg('Zeg de naam van uw kind.'), beeld: ['say-name', 'child'] },
    { id: 'wie', tekst: msg('Zeg wie uw kind ophaalt.'), beeld: ['phone-call', 'grandfather'] },
    { id: 'kind', tekst: msg('Vertel het ook aan uw kind.'), beeld: ['talk', 'grandfather'] },
    { id: 'halen', tekst: msg('Die persoon wacht bij de school.'), beeld: ['grandfather', 'school-door'] },
  ],
  klaar: msg('De school weet nu wie er komt.'),
});
