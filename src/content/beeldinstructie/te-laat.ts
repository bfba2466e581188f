import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** Being late: for the parent of a child that will come in after the bell, without blame. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'te-laat',
  versie: 1,
  titel: msg('Uw kind komt later'),
  beeld: 'too-late',
  stappen: [
    { id: 'bellen', tekst: msg('Bel de school.'), beeld: ['phone-call', 'school'] },
    { id: 'naam', tekst: msg('Zeg de naam van uw kind.'), beeld: ['say-name', 'child'] },
    { id: 'tijd', tekst: msg('Zeg hoe laat u er bent.'), beeld: ['phone-call', 'clock'] },
    { id: 'lopen', tekst: msg('Ga rustig samen naar school.'), beeld: ['walk', 'school'] },
    { id: 'aanbellen', tekst: msg('Is de deur dicht? Bel aan.'), beeld: 'ring-bell' },
    { id: 'binnen', tekst: msg('Uw kind mag naar binnen.'), beeld: 'welcome' },
  ],
  klaar: msg('Fijn dat uw kind er is!'),
});
