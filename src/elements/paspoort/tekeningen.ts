/* Drawing as an answer, and showing what was drawn. Fetched when somebody draws, or did. */
import * as lijsten from '../../i18n/generated/paspoort-tekeningen.js';
import * as beelden from '../../pictograms/generated/sets/paspoort-tekeningen.js';
import { voegBeeldenToe } from '../../pictograms/pictogram.js';
import type { Tekening } from '../../domain/tekening.js';
import { antwoordStyles } from './antwoord.styles.js';
import type { Gezegd } from './delen/antwoord.js';
import type { LaterContext } from './internal/later-context.js';
import { plaatjenaam } from './tekeningen/tekenblok.js';
import { tekenStyles } from './tekeningen/tekeningen.styles.js';
import { tekenvel } from './tekeningen/vel.js';

export { default as teksten } from './tekeningen/tekeningen.teksten.js';
export { tekenveld as veld } from './tekeningen/tekenblok.js';
export const lijst = lijsten.tekeningen;
export const stijl = [antwoordStyles, tekenStyles];
export const paginas = {};
voegBeeldenToe(beelden);

/** A drawing where answers are shown. */
export const gezegd = (c: LaterContext, tekening: Tekening): Gezegd =>
  tekening.beeld === undefined
    ? { plaat: tekenvel(tekening), tekst: c.tl.tekening, taal: c.taal }
    : { beeld: tekening.beeld, tekst: plaatjenaam(c.tl, tekening.beeld), taal: c.taal };
