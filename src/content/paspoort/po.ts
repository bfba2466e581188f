import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import kader from './po-kader.js';
import kindLater from './po-kind-later.js';
import kind from './po-kind.js';
import leerkrachtLater from './po-leerkracht-later.js';
import leerkracht from './po-leerkracht.js';
import ouderLater from './po-ouder-later.js';
import ouder from './po-ouder.js';
import { metStemmen } from './stem.js';

/**
 * The passport of the primary school, 4 to 12 years, whole. The child speaks first, in each part. A page fetches only the
 * voices and talks it needs, see `define/sjabloon`.
 *
 * Within a part, questions with the same `onderwerp` are about one thing, seen by each voice; their options have the
 * same id where they mean the same, so that agreement can be found across voices.
 */
export default ({ msg }: { msg: MsgFn }): Sjabloon =>
  metStemmen(
    kader({ msg }),
    [kind, kindLater, ouder, ouderLater, leerkracht, leerkrachtLater].map((stem) => stem({ msg })),
  );
