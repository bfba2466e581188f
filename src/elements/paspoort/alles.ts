/* All questions on one page. Fetched with them where the page asks for it (`weergave="alles"`). */
import { allePagina } from './paginas/alles.js';

export const paginas = { alles: allePagina };
