import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import { metStemmen } from './stem.js';
import gesprekken from './vve-gesprek-later.js';
import kader from './vve-kader.js';
import kindLater from './vve-kind-later.js';
import kind from './vve-kind.js';
import leerkrachtLater from './vve-leerkracht-later.js';
import leerkracht from './vve-leerkracht.js';
import ouderLater from './vve-ouder-later.js';
import ouder from './vve-ouder.js';

/** The passport of the youngest, whole. A page fetches only the voices and talks it needs, see `define/sjabloon`. */
export default ({ msg }: { msg: MsgFn }): Sjabloon =>
  metStemmen(
    kader({ msg }),
    [kind, kindLater, ouder, ouderLater, leerkracht, leerkrachtLater].map((stem) => stem({ msg })),
    gesprekken({ msg }),
  );
