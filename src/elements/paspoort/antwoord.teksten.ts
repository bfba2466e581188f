import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of one answer that was opened. */
export default ({ msg }: { msg: MsgFn }) => ({
  wieZiet: msg('Wie ziet dit antwoord?'),
  alleen: msg('Alleen u'),
  alleenJijzelf: msg('Alleen jij'),
  vormUitleg: msg('Volle vorm: ziet het antwoord. Stippels: ziet het niet.'),
  verander: msg('Verander'),
  klaarKnop: msg('Klaar'),
});
