import { defineOnce } from '../base/define-once.js';
import { InformatiekaartElement } from '../elements/informatiekaart/informatiekaart.js';
import stemmen from '../pictograms/generated/stemmen.js';
import * as beelden from '../pictograms/generated/sets/informatiekaart.js';
import { voegBeeldenToe } from '../pictograms/pictogram.js';

/** Defines `<samenspel-informatiekaart>`. */
// Each card shows these: they come with it.
voegBeeldenToe(beelden);
voegBeeldenToe({ ids: 'kind-1 ouder-1 leerkracht-1 ear', default: stemmen });
InformatiekaartElement.omgeving = {
  inhoud: {
    // Whose number would be on a built-in card?
    presets: {},
    lezer: () => import('../domain/informatiekaart/lees.js'),
  },
  nu: () => Date.now(),
};
defineOnce('samenspel-informatiekaart', InformatiekaartElement);
