import { defineOnce } from '../base/define-once.js';
import { BeeldinstructieElement } from '../elements/beeldinstructie/beeldinstructie.js';
import * as woorden from '../i18n/generated/inhoud-beeldinstructie.js';
import { beelden } from '../pictograms/generated/sets-beeldinstructie.js';
import { beeldinstructies } from './beeldinstructies.js';
import { presetsVan } from './inhoud.js';

/** Defines `<samenspel-beeldinstructie>`. */
BeeldinstructieElement.omgeving = {
  inhoud: {
    presets: presetsVan('beeldinstructie', beeldinstructies, woorden, beelden),
    lezer: () => import('../domain/beeldinstructie/lees.js'),
  },
};
defineOnce('samenspel-beeldinstructie', BeeldinstructieElement);
