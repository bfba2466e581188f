import type { MsgFn } from '@lit/localize/internal/types.js';
import basis from '../../base/basis.teksten.js';

/** The words of the cover, of "Wie ben jij?" and of what can go wrong before the questions are there. */
export default ({ msg }: { msg: MsgFn }) => ({
  ...basis({ msg }),
  paspoort: msg('Paspoort'),
  vanKind: msg('van {naam}'),
  taal: msg('Taal'),
  wieBenJij: msg('Wie ben jij?'),
  kind: msg('Kind'),
  ouder: msg('Ouder'),
  ofVerzorger: msg('of verzorger'),
  leerkracht: msg('Juf of meester'),
  beginnen: msg('Beginnen'),
  samenPraten: msg('Samen praten'),
  nietAlles: msg('Leeg laten mag. Het gaat om samen praten.'),
  nogNietKlaar: msg('Nog niet klaar'),
  kiesWie: msg('Druk eerst op een gezicht.'),
  slaOver: msg('Sla over'),
  bewaardTot: msg('Bewaard op dit apparaat tot {datum}'),
  bezig: msg('Even bewaren …'),
  tabblad: msg('Bewaard tot deze pagina dichtgaat'),
  nietBewaard: msg('Niet bewaard'),
  meer: msg('Bewaren en wissen'),
  laden: msg('Even wachten …'),
  laadFout: msg('Dit lukt nu niet. Is er internet? De antwoorden zijn er nog.'),
  opnieuw: msg('Probeer opnieuw'),
});
