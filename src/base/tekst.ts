import { html, nothing, type TemplateResult } from 'lit';
import { leesTekst } from '../domain/lees-tekst.js';
import type { Tekst } from '../domain/tekst.js';
import type { Taal } from '../i18n/vertaler.js';
import { onder, type Luister } from './luisteren.js';

/** Where words are shown: in which language, and what reads them. */
interface Plek {
  readonly taal: Taal;
  readonly luister?: Pick<Luister, 'merk' | 'toon'>;
}

/**
 * Words in their own language: marked when they could not be given in the asked one.
 * @param id of the line that reads them aloud; without one the button of the page reads what the page shows
 */
export function woorden(c: Plek, tekst: Tekst, id?: string): TemplateResult | string {
  const gelezen = leesTekst(tekst, c.taal);
  const letters =
    (id === undefined ? c.luister?.toon(tekst, gelezen.tekst) : c.luister?.merk(id, gelezen.tekst)) ?? gelezen.tekst;
  if (gelezen.taal === c.taal) return letters;
  return html`<bdi lang=${gelezen.taal} dir=${richtingVan(gelezen.taal)}>${letters}</bdi>`;
}

/** The Dutch under a translation, so that parent and teacher point at the same words. */
export function nederlandsOnder(c: Plek, tekst: Tekst, id?: string): TemplateResult | typeof nothing {
  const gelezen = leesTekst(tekst, c.taal);
  if (gelezen.taal === 'nl') return nothing;
  const nl = leesTekst(tekst, 'nl');
  return nl.taal === 'nl'
    ? html`<bdi class="nl" lang="nl" dir="ltr">${c.luister?.merk(onder(id ?? gelezen.tekst), nl.tekst) ?? nl.tekst}</bdi>`
    : nothing;
}

/** The same as plain words, for names of controls and for paper. */
export const platteWoorden = (c: { readonly taal: Taal }, tekst: Tekst): string => leesTekst(tekst, c.taal).tekst;

const rechtsNaarLinks = /^(ar|fa|prs|ur|ps|ckb|he|yi|dv|sd|ug)\b/;
export const richtingVan = (taal: string): 'ltr' | 'rtl' => (rechtsNaarLinks.test(taal) ? 'rtl' : 'ltr');
