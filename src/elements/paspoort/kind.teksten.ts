import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of what a child meets. */
export default ({ msg }: { msg: MsgFn }) => ({
  inWelkeGroepJij: msg('In welke groep zit jij?'),
  groepJong: msg('groep 1 of 2'),
  groepMidden: msg('groep 3, 4 of 5'),
  groepOud: msg('groep 6, 7 of 8'),
  gezicht: msg('gezicht {nummer}'),
});
