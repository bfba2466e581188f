import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import kader from './po-kader.js';
import kind from './po-kind.js';
import leerkracht from './po-leerkracht.js';
import ouder from './po-ouder.js';
import { metStemmen } from './stem.js';

/**
 * The passport of the primary school, 4 to 12 years, whole. The child speaks first, in each part. A page fetches only the
 * voices it needs, see `define/presets`.
 *
 * Within a part, questions with the same `onderwerp` are about one thing, seen by each voice; their options have the
 * same id where they mean the same, so that agreement can be found across voices.
 */
export default ({ msg }: { msg: MsgFn }): Sjabloon =>
  metStemmen(kader({ msg }), [kind({ msg }), ouder({ msg }), leerkracht({ msg })]);
