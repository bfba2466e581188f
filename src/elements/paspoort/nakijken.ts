/* Sitting down, checking, sharing, being done. Fetched with the first question, so that it is there when it is needed. */
import { apparaatpagina, naampagina } from './paginas/begin.js';
import { controlepagina } from './paginas/controle.js';
import { klaarpagina } from './paginas/klaar.js';

export { nakijken as lijst } from '../../i18n/generated/paspoort.js';
export { default as teksten } from './nakijken.teksten.js';
import { laterStyles } from './later.styles.js';
export const stijl = [laterStyles];

export const paginas = {
  apparaat: apparaatpagina,
  naam: naampagina,
  controle: controlepagina,
  klaar: klaarpagina,
};
