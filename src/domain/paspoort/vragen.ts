import { nederlands } from '../lees-tekst.js';
import type { Antwoord, Inzending } from '../document/document.js';
import { rollen, type Rol } from '../rol.js';
import type { Fase, Sjabloon, Vraag } from './sjabloon.js';

export type Keuze = Extract<Antwoord, { soort: 'keuze' }>;
export type Tekstantwoord = Extract<Antwoord, { soort: 'tekst' }>;

/** Gives the answer of the person at hand; `null` is taken back, `undefined` never given. */
export type AntwoordVan = (vraag: string) => Antwoord | null | undefined;

/** A question as it is put to somebody: in the words for this age, with its defaults. */
export type GesteldeVraag = Vraag & Required<Pick<Vraag, 'inGesprek' | 'zicht'>>;

export const isKeuze = (antwoord: Antwoord): antwoord is Keuze => antwoord.soort === 'keuze';
export const isTekst = (antwoord: Antwoord): antwoord is Tekstantwoord => antwoord.soort === 'tekst';

/** With something said or drawn in it. */
const isGemaakt = (antwoord: Antwoord): boolean => !!(antwoord['opnamen'] ?? antwoord['tekeningen']);

/** The question in the words for this age; `midden`, or no age, is the question itself. */
export const vraagVoor = (vraag: Vraag, fase?: Fase): GesteldeVraag => ({
  inGesprek: true,
  zicht: [...rollen],
  ...vraag,
  ...(fase && fase !== 'midden' && vraag.varianten?.[fase]),
});

/** Something was chosen, written, said, drawn, or left for the talk. A skipped question is not answered. */
export function isBeantwoord(antwoord: Antwoord | null | undefined): boolean {
  if (!antwoord || antwoord.soort === 'overgeslagen') return false;
  if (isGemaakt(antwoord)) return true;
  if (isKeuze(antwoord)) return antwoord.gekozen.length > 0 || !!antwoord.zelf?.trim();
  return !isTekst(antwoord) || !!antwoord.tekst.trim();
}

/** Does this answer open the question that follows on it? */
function opent(vraag: Vraag, antwoord: Antwoord | null | undefined, opties: string[] | undefined): boolean {
  if (!antwoord || !isBeantwoord(antwoord)) return false;
  if (isTekst(antwoord) || (isGemaakt(antwoord) && !isKeuze(antwoord))) return !opties;
  if (!isKeuze(antwoord)) return false;
  if (opties) return antwoord.gekozen.some((id) => opties.includes(id));
  const alleen = (id: string) => vraag.opties?.some((optie) => optie.id === id && optie.alleen);
  return !!antwoord.zelf?.trim() || antwoord.gekozen.some((id) => !alleen(id));
}

/**
 * The questions of one part for one voice, in order, as they are asked now: a question that follows on another is
 * there only while that one is asked and answered so. Parts are looked up by id; an unknown part has no questions.
 * Where the student decides, nobody sees his answers before he chose who does.
 */
export function vragenVan(
  sjabloon: Sjabloon,
  deelId: string,
  rol: Rol,
  fase: Fase | undefined,
  antwoordVan: AntwoordVan,
): GesteldeVraag[] {
  const alle = new Map(sjabloon.delen.flatMap((deel) => deel.vragen.map((vraag) => [vraag.id, vraag])));
  const bekend = new Map<string, boolean>();
  const gesteld = ({ id, volgtOp }: Vraag): boolean => {
    if (!volgtOp) return true;
    const eerder = bekend.get(id);
    if (eerder !== undefined) return eerder;
    bekend.set(id, false); // Questions that follow on each other in a ring are never asked.
    const op = alle.get(volgtOp.vraag);
    const open = !!op && gesteld(op) && opent(vraagVoor(op, fase), antwoordVan(op.id), volgtOp.opties);
    bekend.set(id, open);
    return open;
  };
  return (sjabloon.delen.find((deel) => deel.id === deelId)?.vragen ?? [])
    .filter((vraag) => vraag.rol === rol && gesteld(vraag))
    .map((vraag) => ({
      ...vraagVoor(vraag, fase),
      ...(sjabloon.volwassen && rol === 'kind' && { zicht: [] }),
    }));
}

/** Ids of questions, each in one of the three lists, in the order in which they are asked. */
export interface Voortgang {
  beantwoord: string[];
  overgeslagen: string[];
  open: string[];
}

export function voortgang(vragen: readonly Vraag[], antwoordVan: AntwoordVan): Voortgang {
  const stand: Voortgang = { beantwoord: [], overgeslagen: [], open: [] };
  for (const { id } of vragen) {
    const antwoord = antwoordVan(id);
    stand[antwoord?.soort === 'overgeslagen' ? 'overgeslagen' : isBeantwoord(antwoord) ? 'beantwoord' : 'open'].push(
      id,
    );
  }
  return stand;
}

/** The Dutch words that are kept with an answer, so that it can be understood when the question has changed. */
export function gevraagd(vraag: Vraag, antwoord: Antwoord | null): Inzending['gevraagd'] {
  const tekst = nederlands(vraag.vraag);
  const gekozen = antwoord && isKeuze(antwoord) ? antwoord.gekozen : [];
  const opties = (vraag.opties ?? []).filter(({ id }) => gekozen.includes(id));
  return opties.length
    ? { tekst, opties: Object.fromEntries(opties.map((optie) => [optie.id, nederlands(optie.tekst)])) }
    : { tekst };
}
