/* One answer opened: change it, choose who sees it. Fetched when somebody opens one. */
import { antwoordStyles } from './antwoord.styles.js';
import { antwoordpagina } from './paginas/antwoord.js';

export { antwoord as lijst } from '../../i18n/generated/paspoort.js';
export { default as teksten } from './antwoord.teksten.js';
export { publiekKort, zichtkeuzes } from './paginas/antwoord.js';
export const stijl = [antwoordStyles];
export const paginas = { antwoord: antwoordpagina };
