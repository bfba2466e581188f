/* Everything after the questions. Fetched when the first question is on the page, so that it is there when it is needed. */
export { default as laterTeksten } from './later.teksten.js';
export { laterStyles } from './later.styles.js';
export { apparaatpagina, naampagina, taalpagina, verderpagina, welkpagina } from './paginas/begin.js';
export { bestandpagina, bewaarmelding, bewarenpagina, nummerpagina, wispagina } from './paginas/bewaren.js';
export { antwoordpagina, controlepagina } from './paginas/controle.js';
export { klaarpagina } from './paginas/klaar.js';
export { versiespagina } from './paginas/versies.js';
