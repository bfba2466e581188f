import { defineOnce } from '../base/define-once.js';
import { PaspoortElement } from '../elements/paspoort/paspoort.js';
import stemmen from '../pictograms/generated/stemmen.js';
import { voegBeeldenToe } from '../pictograms/pictogram.js';
import { omgeving } from './omgeving.js';

/** Defines `<samenspel-paspoort>`. */
// The first page shows three faces: they come with it.
voegBeeldenToe({ ids: 'kind-1 ouder-1 leerkracht-1 ear', default: stemmen });
PaspoortElement.omgeving = omgeving;
defineOnce('samenspel-paspoort', PaspoortElement);
