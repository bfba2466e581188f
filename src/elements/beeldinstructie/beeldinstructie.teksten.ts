import type { MsgFn } from '@lit/localize/internal/types.js';
import basis from '../../base/basis.teksten.js';

export default ({ msg }: { msg: MsgFn }) => ({
  ...basis({ msg }),
  stapVan: msg('Stap {nu} van {totaal}'),
  verder: msg('Verder'),
  klaar: msg('Klaar'),
  nogEenKeer: msg('Nog een keer'),
  groter: msg('Maak groter'),
  dicht: msg('Dicht'),
  print: msg('Print'),
  bel: msg('Bel'),
  stuurBericht: msg('Stuur een bericht'),
  mail: msg('Stuur een mail'),
  hulp: msg('Lukt het niet?'),
});
