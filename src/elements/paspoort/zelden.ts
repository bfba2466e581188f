/* Coming back, another language, keeping and wiping, files, two versions. Fetched when somebody comes there. */
import type { LaterContext } from './internal/later-context.js';
import { bestandpagina, bewaarmelding, bewarenpagina, wispagina } from './paginas/bewaren.js';
import { controlepagina } from './paginas/controle.js';
import { taalpagina, verderpagina, welkpagina } from './paginas/terugkomst.js';
import { versiespagina } from './paginas/versies.js';

export { default as teksten } from './zelden.teksten.js';
export { laterStyles as stijl } from './later.styles.js';
export { bewaarmelding };

export const paginas = {
  verder: verderpagina,
  welk: welkpagina,
  taal: taalpagina,
  bewaren: bewarenpagina,
  wissen: wispagina,
  bestand: bestandpagina,
  versies: (c: LaterContext) => (c.dubbel ? versiespagina(c, c.dubbel) : controlepagina(c)),
};
