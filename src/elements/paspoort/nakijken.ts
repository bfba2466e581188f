/* Sitting down, checking, sharing, being done. Fetched with the first question, so that it is there when it is needed. */
import type { LaterContext } from './internal/later-context.js';
import { apparaatpagina, naampagina } from './paginas/begin.js';
import { antwoordpagina, controlepagina } from './paginas/controle.js';
import { klaarpagina } from './paginas/klaar.js';

export { default as teksten } from './nakijken.teksten.js';
import { laterStyles } from './later.styles.js';
export const stijl = [laterStyles];

export const paginas = {
  apparaat: apparaatpagina,
  naam: naampagina,
  controle: controlepagina,
  antwoord: (c: LaterContext) => {
    const { plek, vragen } = c.staat;
    const vraag = plek.pagina === 'antwoord' ? vragen.find((v) => v.id === plek.vraag) : undefined;
    return vraag ? antwoordpagina(c, vraag) : controlepagina(c);
  },
  klaar: klaarpagina,
};
