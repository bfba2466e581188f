import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Clothes for rain, and dry ones to change: for the parent of a young child. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'regenkleren',
  versie: 1,
  titel: msg('Kleren voor regen'),
  beeld: 'raincoat',
  stappen: [
    { id: 'weer', tekst: msg('Kijk samen naar het weer.'), beeld: 'weather' },
    { id: 'jas', tekst: msg('Uw kind doet een regenjas aan.'), beeld: 'raincoat' },
    { id: 'naam', tekst: msg('Schrijf de naam in de jas.'), beeld: ['write', 'raincoat'] },
    {
      id: 'droog',
      tekst: msg('Doe droge sokken in de tas.'),
      beeld: ['fold-socks', 'bring'],
      tip: msg('Een extra broek is ook fijn.'),
    },
    { id: 'spelen', tekst: msg('Uw kind kan buiten spelen.'), beeld: ['raincoat', 'park'] },
  ],
  klaar: msg('Uw kind blijft warm en droog.'),
});
