import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { blad } from '../delen/boek.js';
import type { LaterContext } from '../internal/later-context.js';

/** A page that is shown in the place of the one about files. */
export type Pagina = (c: LaterContext) => TemplateResult;

export const opBlad = (c: LaterContext, inhoud: TemplateResult): TemplateResult =>
  blad(c, c.staat.persoon?.rol ?? 'samen', inhoud);

/** What the page is about: a picture and its name. */
export const kop = (c: LaterContext, beeld: string, tekst: string): TemplateResult =>
  html`<div class="duo vraagkop">
    <span class="plaat groot">${c.beeld(beeld)}</span>
    <h2 class="vraag" tabindex="-1">${c.luister.zeg(tekst)}</h2>
  </div>`;

export const letOp = (c: LaterContext, tekst: string, uitleg?: string): TemplateResult =>
  html`<div class="melding">
    ${lijn(tekens.letop)}<b>${c.luister.zeg(tekst)}</b>${uitleg ? html`<p>${c.luister.zeg(uitleg)}</p>` : nothing}
  </div>`;

/** What went wrong, first on the page: the reader is brought there. */
export const fout = (c: LaterContext, tekst: string, uitleg?: string): TemplateResult =>
  html`<div class="melding fout" role="alert">
    ${lijn(tekens.letop)}<b tabindex="-1">${c.luister.zeg(tekst)}</b>${uitleg ? html`<p>${c.luister.zeg(uitleg)}</p>` : nothing}
  </div>`;

/** The quiet way back. */
export const terugknop = (c: LaterContext, terug: () => void): TemplateResult =>
  html`<div class="rij">
    <button class="knop stil" type="button" @click=${terug}>${ic('terug')} ${c.t.terug}</button>
  </div>`;
