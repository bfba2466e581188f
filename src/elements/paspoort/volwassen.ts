/* What a student who decides can do: choose who sees it all, and invite somebody. Fetched with such a passport alone. */
import * as lijsten from '../../i18n/generated/paspoort-volwassen.js';
import { laterStyles } from './later.styles.js';
import { uitnodigpagina } from './volwassen/uitnodigen.js';

export { default as teksten } from './volwassen/volwassen.teksten.js';
export { uitgenodigd, uitnodigregel } from './volwassen/uitnodigen.js';
export { wieMagZien } from './volwassen/wie-mag-zien.js';
export const lijst = lijsten.volwassen;
export const stijl = [laterStyles];
export const paginas = { uitnodigen: uitnodigpagina };
