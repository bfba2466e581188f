import type { Antwoord } from '../../../domain/document/document.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';

/** An answer as the controls of a question show it: what is ticked, what is written. */
export interface Ingevuld {
  gekozen: readonly string[];
  /** Own words: beside the options, or the whole answer of a text question. */
  woorden: string;
  gesprek: boolean;
  weetNiet: boolean;
}

const leeg: Ingevuld = { gekozen: [], woorden: '', gesprek: false, weetNiet: false };

export const isTekstvraag = (vraag: Vraag): boolean => vraag.soort === 'kort' || vraag.soort === 'lang';

export function uitAntwoord(antwoord: Antwoord | null): Ingevuld {
  if (!antwoord) return leeg;
  const gesprek = antwoord.soort === 'gesprek' || antwoord['gesprek'] === true;
  const weetNiet = antwoord.soort === 'weet-niet' || antwoord['weetNiet'] === true;
  if (antwoord.soort === 'keuze' && 'gekozen' in antwoord) {
    const { gekozen, zelf } = antwoord as { gekozen: string[]; zelf?: string };
    return { gekozen, woorden: zelf ?? '', gesprek, weetNiet };
  }
  if (antwoord.soort === 'tekst' && typeof antwoord['tekst'] === 'string') {
    return { gekozen: [], woorden: antwoord['tekst'], gesprek, weetNiet };
  }
  return { ...leeg, gesprek, weetNiet };
}

/** The answer to keep; null when everything was taken away again. Words are kept exactly as they were typed. */
export function naarAntwoord(vraag: Vraag, ingevuld: Ingevuld): Antwoord | null {
  const { gekozen, woorden, gesprek, weetNiet } = ingevuld;
  const erbij = { ...(gesprek ? { gesprek } : {}), ...(weetNiet ? { weetNiet } : {}) };
  if (isTekstvraag(vraag) && woorden !== '') return { soort: 'tekst', tekst: woorden, ...erbij };
  if (gekozen.length > 0 || woorden !== '') {
    return { soort: 'keuze', gekozen: [...gekozen], ...(woorden === '' ? {} : { zelf: woorden }), ...erbij };
  }
  if (gesprek) return { soort: 'gesprek', ...(weetNiet ? { weetNiet } : {}) };
  return weetNiet ? { soort: 'weet-niet' } : null;
}

/** What is ticked after pressing an option: one or more, and an `alleen` option stands alone. */
export function kies(vraag: Vraag, ingevuld: Ingevuld, optie: string, aan: boolean): Ingevuld {
  const alleen = (id: string): boolean => vraag.opties?.find((o) => o.id === id)?.alleen === true;
  if (!aan) return { ...ingevuld, gekozen: ingevuld.gekozen.filter((id) => id !== optie) };
  const blijft = vraag.meer && !alleen(optie) ? ingevuld.gekozen.filter((id) => id !== optie && !alleen(id)) : [];
  return { ...ingevuld, gekozen: [...blijft, optie], weetNiet: false };
}

/** How many letters an answer in own words is meant to have; more is allowed, nothing is cut off. */
export const richtlengte = (vraag: Vraag): number => (vraag.soort === 'kort' ? 80 : 280);
