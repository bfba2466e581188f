import type { MsgFn } from '@lit/localize/internal/types.js';

/** The words of reading aloud that must be at hand, also where nothing else comes. */
export default ({ msg }: { msg: MsgFn }) => ({
  luister: msg('Luister'),
  stop: msg('Stop'),
  leesFout: msg('Voorlezen lukt nu niet.'),
});
