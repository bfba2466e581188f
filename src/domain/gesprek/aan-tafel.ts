import type { Inzending, Persoon, SamenspelDocument } from '../document/document.js';
import { gemaakt } from '../document/gemaakt-van.js';
import { versies } from '../document/versies.js';
import type { Sjabloon, Vraag } from '../paspoort/sjabloon.js';
import { isBeantwoord, isKeuze, isTekst, vraagVoor, type GesteldeVraag } from '../paspoort/vragen.js';
import type { Opname } from '../opname.js';
import { rollen, type Rol } from '../rol.js';
import type { Tekening } from '../tekening.js';

/* What lies on the table: the answers that everybody there may see, the voices side by side. */

/** One thing one person said: a chosen option, words of his own, by voice or drawn. */
export interface Gezegde {
  persoon: Persoon;
  /** In the words it was put to this person; missing when the template no longer has it. */
  vraag: GesteldeVraag | undefined;
  inzending: Inzending;
  /** The chosen option; without it there are words, or a recording, or a drawing. */
  optie?: string;
  woorden?: string;
  opname?: Opname;
  tekening?: Tekening;
}

/** What several people said with the same option. */
export interface Gelijk {
  optie: string;
  /** One of each person, in the order child, parents, teacher. */
  gezegd: Gezegde[];
  /** All three voices said it. */
  alleDrie: boolean;
}

/** One subject as it lies on the table. */
export interface Besproken {
  onderwerp: string;
  /** What people share, most voices first. */
  gelijk: Gelijk[];
  /** What only one person said. */
  anders: Gezegde[];
  /** Who wants to tell it at the table instead. */
  vertelt: Persoon[];
  /** Who does not know. */
  weetNiet: Persoon[];
  /** Voices of which something lies here, in the order of the emblem. */
  stemmen: Rol[];
}

/** The child speaks first. */
const opStem = (a: Persoon, b: Persoon): number => rollen.indexOf(a.rol) - rollen.indexOf(b.rol);

/** Everybody in this passport, in the order in which they speak. */
export const sprekers = (document: SamenspelDocument): Persoon[] => [...document.personen].sort(opStem);

/**
 * Whether everybody at the table may see an answer: it is shared, and its question (or its person) lets the role of
 * each of the others see it. Another parent is another person: what is only for the teacher is not for him.
 */
export function ligtOpTafel(inzending: Inzending, eigenaar: Persoon, aanwezig: readonly Persoon[]): boolean {
  if (inzending.status !== 'gedeeld' || !inzending.antwoord) return false;
  const { zicht = [] } = inzending;
  return aanwezig.every(({ id, rol }) => id === eigenaar.id || zicht.includes(rol));
}

/**
 * The answers of one talk by subject. Subjects come in the order of the questions; `volgorde` puts the named ones first.
 *
 * @param gesprek which talk (`gesprek` of an answer)
 * @param aanwezig who is at the table; what one of them may not see is left out
 */
export function besprokenPerOnderwerp(
  document: SamenspelDocument,
  sjabloon: Sjabloon,
  gesprek: string,
  aanwezig: readonly Persoon[],
  volgorde: readonly string[] = [],
): Besproken[] {
  const vragen = new Map(sjabloon.delen.flatMap(({ vragen }) => vragen.map((vraag) => [vraag.id, vraag])));
  const plaats = new Map([...vragen.keys()].map((id, i) => [id, i]));
  const perOnderwerp = new Map<string, Gezegde[]>();
  const stil = new Map<string, { vertelt: Persoon[]; weetNiet: Persoon[] }>();

  for (const persoon of sprekers(document)) {
    const eigen = document.antwoorden.filter((i) => i.persoon === persoon.id && i.gesprek === gesprek);
    const ids = [...new Set(eigen.map(({ vraag }) => vraag))];
    ids.sort((a, b) => (plaats.get(a) ?? Infinity) - (plaats.get(b) ?? Infinity));
    for (const id of ids) {
      const vraag = vragen.get(id);
      const onderwerp = vraag?.onderwerp ?? id;
      for (const inzending of versies({ ...document, antwoorden: eigen }, id, persoon.id, gesprek)) {
        if (!ligtOpTafel(inzending, persoon, aanwezig)) continue;
        const van = stil.get(onderwerp) ?? { vertelt: [], weetNiet: [] };
        const gezegd = perOnderwerp.get(onderwerp) ?? [];
        // Also beside something that was chosen.
        const antwoord: Partial<Record<string, unknown>> = inzending.antwoord ?? {};
        if (antwoord['soort'] === 'gesprek' || antwoord['gesprek'] === true) van.vertelt.push(persoon);
        if (antwoord['soort'] === 'weet-niet' || antwoord['weetNiet'] === true) van.weetNiet.push(persoon);
        gezegd.push(...gezegden(inzending, persoon, vraag));
        stil.set(onderwerp, van);
        perOnderwerp.set(onderwerp, gezegd);
      }
    }
  }

  const rang = (id: string): number => {
    const genoemd = volgorde.indexOf(id);
    return genoemd < 0 ? volgorde.length : genoemd;
  };
  return [...perOnderwerp]
    .map(([onderwerp, gezegd]) => naastElkaar(onderwerp, gezegd, stil.get(onderwerp)))
    .sort((a, b) => rang(a.onderwerp) - rang(b.onderwerp));
}

function gezegden(inzending: Inzending, persoon: Persoon, vraag: Vraag | undefined): Gezegde[] {
  const { antwoord } = inzending;
  if (!antwoord || !isBeantwoord(antwoord)) return [];
  const wat = { persoon, vraag: vraag && vraagVoor(vraag, persoon.fase), inzending };
  const { opnamen, tekeningen } = gemaakt(antwoord);
  const zelf = isTekst(antwoord) ? antwoord.tekst : isKeuze(antwoord) ? antwoord.zelf : '';
  return [
    ...(isKeuze(antwoord) ? [...new Set(antwoord.gekozen)].map((optie) => ({ ...wat, optie })) : []),
    ...(zelf?.trim() ? [{ ...wat, woorden: zelf.trim() }] : []),
    ...opnamen.map((opname) => ({ ...wat, opname })),
    ...tekeningen.map((tekening) => ({ ...wat, tekening })),
  ];
}

function naastElkaar(
  onderwerp: string,
  gezegd: Gezegde[],
  { vertelt, weetNiet }: { vertelt: Persoon[]; weetNiet: Persoon[] } = { vertelt: [], weetNiet: [] },
): Besproken {
  const perOptie = new Map<string, Gezegde[]>();
  for (const wat of gezegd) {
    if (wat.optie === undefined) continue;
    const samen = perOptie.get(wat.optie) ?? [];
    if (!samen.some(({ persoon }) => persoon.id === wat.persoon.id)) samen.push(wat);
    perOptie.set(wat.optie, samen);
  }
  const stemmenVan = (wie: readonly { persoon: Persoon }[]): Rol[] =>
    rollen.filter((rol) => wie.some(({ persoon }) => persoon.rol === rol));
  const gelijk = [...perOptie]
    .filter(([, samen]) => samen.length > 1)
    .map(([optie, samen]): Gelijk => ({ optie, gezegd: samen, alleDrie: stemmenVan(samen).length === rollen.length }))
    .sort((a, b) => stemmenVan(b.gezegd).length - stemmenVan(a.gezegd).length || b.gezegd.length - a.gezegd.length);
  const gedeeld = new Set(gelijk.map(({ optie }) => optie));
  const sprekend = [...gezegd, ...[...vertelt, ...weetNiet].map((persoon) => ({ persoon }))];
  return {
    onderwerp,
    gelijk,
    anders: gezegd.filter(({ optie }) => optie === undefined || !gedeeld.has(optie)),
    vertelt: [...new Set(vertelt)],
    weetNiet: [...new Set(weetNiet)],
    stemmen: stemmenVan(sprekend),
  };
}
