import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of the other leaf. */
export default ({ msg }: { msg: MsgFn }) => ({
  vragen: msg('Vragen'),
  gehad: msg('ingevuld'),
  open: msg('nog leeg'),
});
