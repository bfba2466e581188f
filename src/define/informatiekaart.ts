import { defineOnce } from '../base/define-once.js';
import { InformatiekaartElement } from '../elements/informatiekaart/informatiekaart.js';
import portretten from '../pictograms/generated/lists/informatiekaart.js';
import beelden, { ids } from '../pictograms/generated/sets/informatiekaart.js';
import { kenThemas, voegBeeldenToe } from '../pictograms/pictogram.js';

/** Defines `<samenspel-informatiekaart>`. */
// Each card shows these: they come with it.
voegBeeldenToe({ ids, default: beelden });
// And of these those that it names.
kenThemas(portretten);
InformatiekaartElement.omgeving = {
  inhoud: {
    // Whose number would be on a built-in card?
    presets: {},
    lezer: () => import('../domain/informatiekaart/lees.js'),
  },
  nu: () => Date.now(),
};
defineOnce('samenspel-informatiekaart', InformatiekaartElement);
