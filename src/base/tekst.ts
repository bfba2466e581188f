import { html, nothing, type TemplateResult } from 'lit';
import { leesTekst } from '../domain/lees-tekst.js';
import type { Tekst } from '../domain/tekst.js';
import type { Taal } from '../i18n/vertaler.js';

/** Words in their own language: marked when they could not be given in the asked one. */
export function woorden(c: { readonly taal: Taal }, tekst: Tekst): TemplateResult | string {
  const gelezen = leesTekst(tekst, c.taal);
  if (gelezen.taal === c.taal) return gelezen.tekst;
  return html`<bdi lang=${gelezen.taal} dir=${richtingVan(gelezen.taal)}>${gelezen.tekst}</bdi>`;
}

/** The Dutch under a translation, so that parent and teacher point at the same words. */
export function nederlandsOnder(c: { readonly taal: Taal }, tekst: Tekst): TemplateResult | typeof nothing {
  if (leesTekst(tekst, c.taal).taal === 'nl') return nothing;
  const nl = leesTekst(tekst, 'nl');
  return nl.taal === 'nl' ? html`<bdi class="nl" lang="nl" dir="ltr">${nl.tekst}</bdi>` : nothing;
}

/** The same as plain words, for names of controls and for paper. */
export const platteWoorden = (c: { readonly taal: Taal }, tekst: Tekst): string => leesTekst(tekst, c.taal).tekst;

const rechtsNaarLinks = /^(ar|fa|prs|ur|ps|ckb|he|yi|dv|sd|ug)\b/;
export const richtingVan = (taal: string): 'ltr' | 'rtl' => (rechtsNaarLinks.test(taal) ? 'rtl' : 'ltr');
