/* What stands further down on a card: fetched when the reader comes near it, and for paper. */
import * as set from '../../../pictograms/generated/sets/informatiekaart-blokken.js';
import { voegBeeldenToe } from '../../../pictograms/pictogram.js';

export { default as teksten } from './blokken.teksten.js';
export { blokkenStyles } from './blokken.styles.js';
export { papierStyles } from './papier.styles.js';
export { gesprekken, hoorGesprekken } from './gesprekken.js';
export { hoorRechten, magAltijd } from './mag-altijd.js';
export { hoorDoen, wieDoetWat } from './wie-doet-wat.js';

/** Their drawings. */
export const beelden = (): void => voegBeeldenToe(set);
