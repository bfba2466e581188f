import { defineOnce } from '../base/define-once.js';
import type { Thuisopdracht } from '../domain/thuisopdracht/thuisopdracht.js';
import { ThuisopdrachtElement } from '../elements/thuisopdracht/thuisopdracht.js';
import * as lijsten from '../i18n/generated/inhoud-terugmelding.js';
import { isErIetsBewaard } from '../storage/sporen.js';
import thuisopdrachten from './generated/thuisopdrachten.js';
import { deel } from './inhoud.js';
import { presetsVan } from './pakketten.js';

/** Defines `<samenspel-thuisopdracht>`. */
ThuisopdrachtElement.omgeving = {
  inhoud: {
    presets: presetsVan<Thuisopdracht>(thuisopdrachten),
    lezer: () => import('./lees-thuisopdracht.js'),
  },
  vragen: deel(
    () => import('../content/terugmelding/terugmelding.js'),
    lijsten['terugmelding-terugmelding'],
    () => import('../pictograms/generated/sets/terugmelding-terugmelding.js'),
  ),
  isErIetsBewaard: () => isErIetsBewaard('thuisopdracht'),
  toestel: () => import('./apparaat.js').then(({ apparaat }) => apparaat),
};
defineOnce('samenspel-thuisopdracht', ThuisopdrachtElement);
