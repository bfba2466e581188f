import { defineOnce } from '../base/define-once.js';
import { MatchesElement } from '../elements/matches/matches.js';
import stemmen from '../pictograms/generated/stemmen.js';
import { voegBeeldenToe } from '../pictograms/pictogram.js';
import { isErIetsBewaard } from '../storage/sporen.js';
import { apparaat } from './apparaat.js';
import { presets } from './presets.js';

/** Defines `<samenspel-matches>`. */
// Who did not choose a face has one of these.
voegBeeldenToe({ ids: 'kind-1 ouder-1 leerkracht-1 ear', default: stemmen });
MatchesElement.omgeving = {
  inhoud: {
    presets,
    lezer: () => import('./lees-paspoort.js'),
  },
  isErIetsBewaard: () => isErIetsBewaard(),
  ...apparaat,
  klanken: () => import('../storage/klanken.js'),
};
defineOnce('samenspel-matches', MatchesElement);
