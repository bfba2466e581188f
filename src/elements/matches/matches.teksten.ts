import type { MsgFn } from '@lit/localize/internal/types.js';
import basis from '../../base/basis.teksten.js';

/** The words of the first screen: where passports come in. */
export default ({ msg }: { msg: MsgFn }) => ({
  ...basis({ msg }),
  titel: msg('Dit past bij elkaar'),
  uitleg: msg('Wie kan helpen met wat jij nodig hebt?'),
  kies: msg('Kies paspoorten'),
  sleep: msg('Of sleep de bestanden hierheen. Het mogen er veel tegelijk zijn.'),
  vanApparaat: msg('Neem de klas op dit apparaat'),
  leeg: msg('Hier staat nog niets.'),
  leegUitleg: msg('Kies de paspoorten van je klas. Dan zie je wie kan helpen, met wat en wanneer.'),
  blijftHier: msg('De bestanden blijven op dit apparaat. Er wordt niets verstuurd.'),
  laden: msg('Even wachten …'),
  laadFout: msg('Dit lukt nu niet. Is er internet?'),
  opnieuw: msg('Probeer opnieuw'),
});
