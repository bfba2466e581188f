import { defineOnce } from '../base/define-once.js';
import { BeeldinstructieElement } from '../elements/beeldinstructie/beeldinstructie.js';
import beeldinstructies from './generated/beeldinstructies.js';
import { presetsVan } from './pakketten.js';

/** Defines `<samenspel-beeldinstructie>`. */
BeeldinstructieElement.omgeving = {
  inhoud: {
    presets: presetsVan(beeldinstructies),
    lezer: () => import('./lees-beeldinstructie.js'),
  },
};
defineOnce('samenspel-beeldinstructie', BeeldinstructieElement);
