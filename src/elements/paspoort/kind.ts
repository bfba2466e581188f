/* What a child meets: in which group it is, and the faces. Others get the faces when they ask for them. */
import { fasepagina } from './paginas/kind.js';

export { gezichtkeuze } from './paginas/kind.js';

export const paginas = { fase: fasepagina };
