import type { MsgFn } from '@lit/localize/internal/types.js';
import basis from '../../base/basis.teksten.js';

/** The words of the first page. */
export default ({ msg }: { msg: MsgFn }) => ({
  ...basis({ msg }),
  thuisopdracht: msg('Thuisopdracht'),
  taal: msg('Taal'),
  minuten: msg('{aantal} minuten'),
  samen: msg('samen'),
  eigenTaal: msg('uw eigen taal'),
  oefent: msg('Dit leert uw kind'),
  nodig: msg('Dit is nodig'),
  nietsNodig: msg('U heeft niets nodig.'),
  vanSchool: msg('van school'),
  inleveren: msg('Terug op school: {datum}'),
  beginnen: msg('Beginnen'),
  verder: msg('Verder'),
  opPapier: msg('Liever op papier'),
  nietBewaarbaar: msg('Deze opdracht bewaren wij niet op dit apparaat.'),
  kind: msg('Kind'),
  ouder: msg('Ouder of verzorger'),
  laden: msg('Even wachten …'),
  laadFout: msg('Dit lukt nu niet. Is er internet? De antwoorden zijn er nog.'),
  opnieuw: msg('Probeer opnieuw'),
  nogNiets: msg('Vertel eerst hoe het was. Druk dan op Klaar.'),
});
