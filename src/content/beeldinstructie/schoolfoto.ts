import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Beeldinstructie } from '../../domain/beeldinstructie/beeldinstructie.js';

/** School photo day: for the parent who decides whether the photo is taken, and whether to buy it. */
export default ({ msg }: { msg: MsgFn }): Beeldinstructie => ({
  id: 'schoolfoto',
  versie: 1,
  titel: msg('De schoolfoto'),
  beeld: 'camera',
  stappen: [
    { id: 'mag', tekst: msg('Zeg of de foto mag.'), beeld: ['camera', 'yes', 'no'] },
    { id: 'dag', tekst: msg('Kijk op welke dag de foto is.'), beeld: 'calendar' },
    { id: 'foto', tekst: msg('De school maakt de foto.'), beeld: ['camera', 'happy'] },
    { id: 'kopen', tekst: msg('Kopen mag. Niet kopen mag ook.'), beeld: ['money', 'yes', 'no'] },
  ],
  klaar: msg('U kiest zelf. Het is altijd goed.'),
});
