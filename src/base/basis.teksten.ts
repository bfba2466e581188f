import type { MsgFn } from '@lit/localize/internal/types.js';
import luister from '../speech/luister.teksten.js';

/** Words that every element must have at hand, whatever else does not come. Each takes them into its own first words. */
export default ({ msg }: { msg: MsgFn }) => ({
  ...luister({ msg }),
  inhoudFout: msg('Dit doet het even niet.'),
  belSchool: msg('Bel de school.'),
  terug: msg('Terug'),
});
