/* All questions on one page. Fetched with them where the page asks for it (`weergave="alles"`). */
import { allesStyles } from './alles.styles.js';
import { allePagina } from './paginas/alles.js';

export const stijl = [allesStyles];
export const paginas = { alles: allePagina };
