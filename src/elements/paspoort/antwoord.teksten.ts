import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of one answer that was opened. */
export default ({ msg }: { msg: MsgFn }) => ({
  wieZiet: msg('Wie ziet dit antwoord?'),
  alleen: msg('Alleen u'),
  alleenJijzelf: msg('Alleen jij'),
  alleDrie: msg('Kind, ouder en juf of meester'),
  vormUitleg: msg('Vol: die ziet het wel. Stippels: die ziet het niet.'),
  verander: msg('Verander'),
  klaarKnop: msg('Klaar'),
});
