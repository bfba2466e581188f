import { defineOnce } from '../base/define-once.js';
import { vanBuiten } from '../base/van-buiten.js';
import * as lezer from '../domain/informatiekaart/vlot.js';
import { InformatiekaartElement } from '../elements/informatiekaart/informatiekaart.js';
import gevraagd from '../pictograms/generated/lists/informatiekaart.js';
import beelden, { ids } from '../pictograms/generated/sets/informatiekaart.js';
import { kenThemas, voegBeeldenToe } from '../pictograms/pictogram.js';
import { opNaam } from './op-naam.js';

/** Defines `<samenspel-informatiekaart>`. */
// Most cards show these: they come with it.
voegBeeldenToe({ ids, default: beelden });
// And these, portraits and what few get in touch about, when a card has them.
kenThemas(gevraagd);
InformatiekaartElement.omgeving = {
  inhoud: {
    // Whose number would be on a built-in card?
    presets: opNaam({}),
    // And all are read: what reads them comes with the element.
    lezer: () => Promise.resolve({ ...lezer, vanBuiten }),
  },
  nu: () => Date.now(),
};
defineOnce('samenspel-informatiekaart', InformatiekaartElement);
