import { html, type TemplateResult } from 'lit';
import type { VoorleesController } from './voorlezer.js';

/**
 * A text, and while it is read where the voice is: its sentence, and its word where the voice tells. The words stay where they
 * are on the page and are the same for a screen reader; what is not read is plain text.
 *
 *     lees('vraag', [{ id: 'titel', tekst, taal }])   →   html`<h2>${gemarkeerd(lezer, 'titel', tekst)}</h2>`
 */
export function gemarkeerd(lezer: VoorleesController, id: string, tekst: string): TemplateResult | string {
  const { plek } = lezer;
  // The same words: a text that changed meanwhile would be marked in the wrong place.
  if (plek?.stuk.id !== id || plek.stuk.tekst !== tekst) return tekst;
  const [van, tot] = plek.zin;
  const [begin, eind] = plek.woord ?? [tot, tot];
  const deel = (...bereik: [number, number?]): string => tekst.slice(...bereik);
  // The letters lie above all colour, so that the colour of one line does not cut the letters of the line above it.
  const op = (letters: string): TemplateResult => html`<span class="zin-op">${letters}</span>`;
  const woord = plek.woord ? html`<span class="woord-nu">${op(deel(begin, eind))}</span>` : '';
  return html`${deel(0, van)}<span class="zin-nu">${op(deel(van, begin))}${woord}${op(deel(eind, tot))}</span>${deel(tot)}`;
}
