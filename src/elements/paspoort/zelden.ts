/* Coming back, another language, keeping and wiping, files, sending, two versions. Fetched when somebody comes there. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LaterContext } from './internal/later-context.js';
import { bestandpagina, bewaarmelding, bewarenpagina, wispagina } from './paginas/bewaren.js';
import { controlepagina } from './paginas/controle.js';
import { nummerpagina } from './paginas/nummer.js';
import { onderweg } from './paginas/zending.js';
import { taalpagina, verderpagina, welkpagina } from './paginas/terugkomst.js';
import { versiespagina } from './paginas/versies.js';

export { zelden as lijst } from '../../i18n/generated/paspoort.js';
export { default as teksten } from './zelden.teksten.js';
export { zeldenStyles as stijl } from './zelden.styles.js';
export { maakZeldenDoen as doen } from './internal/zelden-doen.js';
export { sturen, zendstatus } from './paginas/zending.js';

/** What is not kept, and what is on its way. */
export const meldingen = (v: LaterContext): TemplateResult =>
  html`${v.stand.stand === 'niet' ? bewaarmelding(v) : nothing}${onderweg(v)}`;

export const paginas = {
  verder: verderpagina,
  welk: welkpagina,
  taal: taalpagina,
  bewaren: bewarenpagina,
  wissen: wispagina,
  bestand: bestandpagina,
  nummer: nummerpagina,
  versies: (c: LaterContext) => (c.dubbel ? versiespagina(c, c.dubbel) : controlepagina(c)),
};
