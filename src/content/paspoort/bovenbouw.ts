import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import { metStemmen } from './stem.js';
import gesprekken from './bovenbouw-gesprek-later.js';
import kader from './bovenbouw-kader.js';
import kindAdvies from './bovenbouw-kind-advies-later.js';
import kindLater from './bovenbouw-kind-later.js';
import kind from './bovenbouw-kind.js';
import leerkrachtAdvies from './bovenbouw-leerkracht-advies-later.js';
import leerkrachtLater from './bovenbouw-leerkracht-later.js';
import leerkracht from './bovenbouw-leerkracht.js';
import ouderAdvies from './bovenbouw-ouder-advies-later.js';
import ouderLater from './bovenbouw-ouder-later.js';
import ouder from './bovenbouw-ouder.js';

/** The passport of groep 7 and 8, whole. A page fetches only the voices and talks it needs, see `define/sjabloon`. */
export default ({ msg }: { msg: MsgFn }): Sjabloon =>
  metStemmen(
    kader({ msg }),
    [kind, kindAdvies, kindLater, ouder, ouderAdvies, ouderLater, leerkracht, leerkrachtAdvies, leerkrachtLater].map(
      (stem) => stem({ msg }),
    ),
    gesprekken({ msg }),
  );
