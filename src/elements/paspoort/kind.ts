/* What a child meets: in which group it is, and the faces. Others get the faces when they ask for them. */
import { kindStyles } from './kind.styles.js';
import { fasepagina } from './paginas/kind.js';

export { kind as lijst } from '../../i18n/generated/paspoort.js';
export { default as teksten } from './kind.teksten.js';
export { gezichtkeuze } from './paginas/kind.js';

export const stijl = [kindStyles];
export const paginas = { fase: fasepagina };
