import { canoniek } from '../canoniek.js';
import type { SamenspelDocument } from '../document/document.js';
import { merge, normaal } from '../document/merge.js';
import { sha256 } from './sha256.js';
import type { Zending } from './zending.js';

/**
 * The key of what is shared, for one address. It follows from the content, so it is the same in every tab, after every
 * crash, and where nothing can be kept: the same answers can never become two records. A document has a random id and each
 * change of an answer a new version, so nobody guesses a key, and what was changed and changed back has another.
 */
export const sleutelVan = (endpoint: string, inhoud: SamenspelDocument): string =>
  sha256(`${endpoint}\n${canoniek(normaal(inhoud))}`).slice(0, 32);

/** The text that is posted, made once: each try sends the same bytes. */
export function maakZending(sleutel: string, inhoud: SamenspelDocument, gemaakt: string): string {
  const zending: Zending = { samenspel: 1, sleutel, soort: inhoud.soort, inhoud: normaal(inhoud), gemaakt };
  return JSON.stringify(zending);
}

/**
 * Whether somebody who knows `heel` has seen every answer of an earlier sending of the same document: changed it, took it
 * back, or left it as it was. Only then does what he sends take its place.
 */
export function vervangt(heel: SamenspelDocument, tekst: string): boolean {
  try {
    const { inhoud } = JSON.parse(tekst) as Zending;
    const samen = merge(heel, inhoud);
    return canoniek(samen.antwoorden) === canoniek(normaal(heel).antwoorden);
  } catch {
    return false;
  }
}
