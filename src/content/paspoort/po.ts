import type { MsgFn } from '@lit/localize/internal/types.js';
import type { Sjabloon } from '../../domain/paspoort/sjabloon.js';
import kind from './po/kind.js';
import leerkracht from './po/leerkracht.js';
import ouder from './po/ouder.js';

/**
 * The passport of the primary school, 4 to 12 years. The child speaks first, in each part.
 *
 * Within a part, questions with the same `onderwerp` are about one thing, seen by each voice; their options have the
 * same id where they mean the same, so that agreement can be found across voices.
 */
export default ({ msg }: { msg: MsgFn }): Sjabloon => {
  const stemmen = [kind({ msg }), ouder({ msg }), leerkracht({ msg })];
  return {
    id: 'po',
    versie: 1,
    titel: msg('Paspoort'),
    delen: [
      {
        id: 'algemeen',
        titel: msg('Kennismaken'),
        beeld: 'welcome',
        vragen: stemmen.flatMap((stem) => stem.algemeen),
      },
      {
        id: 'ontwikkeling',
        titel: msg('Hoe gaat het?'),
        beeld: 'meeting',
        vragen: stemmen.flatMap((stem) => stem.ontwikkeling),
      },
      {
        id: 'overdracht',
        titel: msg('Naar een nieuwe groep'),
        beeld: 'classroom',
        vragen: stemmen.flatMap((stem) => stem.overdracht),
      },
    ],
  };
};
