/* A photo of the school's own: only in content from outside. */
import { html, type TemplateResult } from 'lit';
import { veiligAdres } from '../domain/adres.js';
import type { Beeld } from '../domain/beeld.js';
import { leesTekst } from '../domain/lees-tekst.js';

/** A picture from elsewhere would tell that site who reads here: its words stand in its place, nothing is requested. */
export function foto({ src, alt }: Extract<Beeld, { src: string }>, taal: string): TemplateResult {
  const adres = veiligAdres(src, 'beeld', document.baseURI);
  const woorden = leesTekst(alt, taal).tekst;
  return adres ? html`<img src=${adres} alt=${woorden} loading="lazy" />` : html`<span>${woorden}</span>`;
}
