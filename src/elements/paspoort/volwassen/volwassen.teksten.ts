import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of who sees all answers, and of inviting somebody. */
export default ({ msg }: { msg: MsgFn }) => ({
  wieMagAlles: msg('Wie mag dit zien?'),
  wieMagAllesUitlegJij: msg('Kies voor alles. Daarna mag elk antwoord anders.'),
  nogNiemandZiet: msg('Tot nu ziet niemand dit.'),
  nodigUit: msg('Nodig iemand uit'),
  nodigUitRegel: msg('Een ouder, of iemand anders'),
  wieNodigJij: msg('Wie nodig je uit?'),
  uitnodigenMagJij: msg('Jij kiest. Niemand uitnodigen mag ook.'),
  watZietJij: msg('Die ziet alleen wat mensen hier laten zien. Jij kiest wat jij laat zien.'),
  uitnodigen: msg('Nodig uit'),
  isUitgenodigd: msg('{naam} is uitgenodigd'),
  bestandVoor: msg('Bestand voor {naam}'),
  bestandVoorUitleg: msg('Alleen met wat {naam} mag zien'),
  opDitApparaat: msg('{naam} vult het hier in'),
  bentUUitgenodigd: msg('Bent u uitgenodigd?'),
  openUitnodiging: msg('Open het bestand dat u kreeg'),
});
