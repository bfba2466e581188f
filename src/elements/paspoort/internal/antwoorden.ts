import type { Antwoord } from '../../../domain/document/document.js';
import { gemaakt, type Gemaakt } from '../../../domain/document/gemaakt-van.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';

/** An answer as the controls of a question show it: what is ticked, what is written, said, drawn. */
export interface Ingevuld extends Gemaakt {
  gekozen: readonly string[];
  /** Own words: beside the options, or the whole answer of a text question. */
  woorden: string;
  gesprek: boolean;
  weetNiet: boolean;
}

export const isTekstvraag = (vraag: Vraag): boolean => vraag.soort === 'kort' || vraag.soort === 'lang';

export function uitAntwoord(antwoord: Antwoord | null): Ingevuld {
  const { soort, gekozen, zelf, tekst, gesprek, weetNiet } = (antwoord ?? {}) as Partial<Antwoord>;
  const woorden = soort === 'keuze' ? zelf : soort === 'tekst' && tekst;
  return {
    gekozen: soort === 'keuze' && Array.isArray(gekozen) ? gekozen : [],
    woorden: typeof woorden === 'string' ? woorden : '',
    gesprek: soort === 'gesprek' || gesprek === true,
    weetNiet: soort === 'weet-niet' || weetNiet === true,
    ...gemaakt(antwoord),
  };
}

/** The answer to keep; null when everything was taken away again. Words are kept exactly as they were typed. */
export function naarAntwoord(vraag: Vraag, ingevuld: Ingevuld): Antwoord | null {
  const { gekozen, woorden, gesprek, weetNiet, opnamen, tekeningen } = ingevuld;
  const gezegd = opnamen.length > 0 && { opnamen };
  const getekend = tekeningen.length > 0 && { tekeningen };
  const erbij: object = { ...(gesprek && { gesprek }), ...(weetNiet && { weetNiet }), ...gezegd, ...getekend };
  if (isTekstvraag(vraag) && woorden !== '') return { soort: 'tekst', tekst: woorden, ...erbij };
  if (gekozen.length > 0 || woorden !== '') {
    return { soort: 'keuze', gekozen: [...gekozen], ...(woorden === '' ? {} : { zelf: woorden }), ...erbij };
  }
  if (gezegd || getekend) return { soort: gezegd ? 'gesproken' : 'getekend', ...erbij } as Antwoord;
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
