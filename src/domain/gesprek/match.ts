import type { Antwoord, Inzending, Persoon, SamenspelDocument } from '../document/document.js';
import { normaal } from '../document/merge.js';
import type { Sjabloon, Vraag } from '../paspoort/sjabloon.js';
import { isKeuze } from '../paspoort/vragen.js';
import { vanTafel } from './samen.js';

/* "Schakel mij in voor …" and "Dit heb ik nodig …": who could be asked for what. Suggestions, never more than that. */

export type Matchstand = 'voorstel' | Extract<Antwoord, { soort: 'match' }>['stand'];

/** One side: a person who offers or needs something, and when. */
export interface Kant {
  /** The passport it stands in. */
  document: SamenspelDocument;
  persoon: Persoon;
  vraag: Vraag;
  /** The talk it was said for. */
  gesprek: string;
  /** Parts of the day and week; empty when nothing was said about it. */
  wanneer: string[];
  /** The Dutch words of the options as they were asked, also of those that the template no longer has. */
  woorden: Readonly<Record<string, string>>;
}

/** An offer that fits a need, or one that does not (yet). */
export interface Match {
  /** Of what is offered and needed: the id of the option. */
  waarvoor: string;
  aanbod: Kant;
  nodig: Kant;
  /** When both can; empty when one of the two did not say. */
  wanneer: string[];
  stand: Matchstand;
  /** The day of that state, as it was written; empty for a suggestion. */
  op: string;
}

/** What is offered and fits no need: nobody asks for it, or (`nodig`) at another time. */
export interface Kans extends Pick<Match, 'waarvoor' | 'aanbod' | 'stand' | 'op'> {
  nodig?: Kant;
}

/** What is needed or offered in words of one's own: for people to put together. */
export interface InWoorden {
  soort: 'aanbod' | 'nodig';
  tekst: string;
  taal: string;
  kant: Kant;
}

export interface Matches {
  /** In the order of the needs, and of the passports within one need. */
  matches: Match[];
  /** What is needed and nobody offers. */
  zonder: { waarvoor: string; nodig: Kant }[];
  /** Each offer is either in a match or here. */
  kansen: Kans[];
  inWoorden: InWoorden[];
}

/** What one passport brings. It stays right for as long as the passport and the questions do. */
export interface Inbreng {
  aanbod: (Pick<Match, 'stand' | 'op'> & { waarvoor: string; kant: Kant })[];
  nodig: { waarvoor: string; kant: Kant }[];
  inWoorden: InWoorden[];
}

/**
 * Who could help with what, over one passport or a class. The work grows with the number of passports and of matches:
 * each offer is looked up by what it is for.
 *
 * - The same option is offered by a parent and needed by a teacher, and they share a part of the day, as far as both
 *   said one.
 * - "Nu niet" (an option that stands alone) is no offer. Only what is shared with the other counts.
 * - A need that stands in every passport of the class is one need.
 */
export const zoekMatches = (documenten: readonly SamenspelDocument[], sjabloon: Sjabloon): Matches =>
  legNaastElkaar(documenten.map((document) => inbrengVan(document, sjabloon)));

/** One passport's part of the work: most of it, so that a page may breathe between two passports. */
export function inbrengVan(document: SamenspelDocument, sjabloon: Sjabloon): Inbreng {
  const vragen = sjabloon.delen.flatMap((deel) => deel.vragen);
  // What was changed since is no offer any more.
  const geldig = normaal(document);
  const inWoorden: InWoorden[] = [];
  const nodig = verzamel(document, geldig, vragen, 'nodig', inWoorden);
  const standen = standenVan(document);
  const aanbod = verzamel(document, geldig, vragen, 'aanbod', inWoorden).map(({ waarvoor, kant }) => ({
    waarvoor,
    kant,
    ...(standen.get(`${waarvoor} ${kant.persoon.id}`) ?? { stand: 'voorstel' as const, op: '' }),
  }));
  return { aanbod, nodig, inWoorden };
}

/** Puts what all passports bring side by side. */
export function legNaastElkaar(inbrengen: readonly Inbreng[]): Matches {
  const aanbod = perTag(inbrengen.flatMap((inbreng) => inbreng.aanbod));
  const nodig = perTag(inbrengen.flatMap((inbreng) => inbreng.nodig));
  const matches: Match[] = [];
  const zonder: Matches['zonder'] = [];
  const kansen: Kans[] = [];
  for (const [waarvoor, vraagt] of nodig) {
    const behoefte = samengenomen(vraagt.map(({ kant }) => kant));
    let past = false;
    for (const { kant, stand, op } of aanbod.get(waarvoor) ?? []) {
      const wanneer = kant.wanneer.filter((deel) => behoefte.wanneer.includes(deel));
      const kan = kant.wanneer.length === 0 || behoefte.wanneer.length === 0 || wanneer.length > 0;
      if (kan) matches.push({ waarvoor, aanbod: kant, nodig: behoefte, wanneer, stand, op });
      else kansen.push({ waarvoor, aanbod: kant, nodig: behoefte, stand, op });
      past ||= kan;
    }
    if (!past) zonder.push({ waarvoor, nodig: behoefte });
  }
  for (const [waarvoor, biedt] of aanbod)
    if (!nodig.has(waarvoor))
      kansen.push(...biedt.map(({ kant, stand, op }) => ({ waarvoor, aanbod: kant, stand, op })));
  return { matches, zonder, kansen, inWoorden: inbrengen.flatMap((inbreng) => inbreng.inWoorden) };
}

function perTag<T extends { waarvoor: string }>(alle: readonly T[]): Map<string, T[]> {
  const uit = new Map<string, T[]>();
  for (const een of alle) {
    const groep = uit.get(een.waarvoor);
    if (groep) groep.push(een);
    else uit.set(een.waarvoor, [een]);
  }
  return uit;
}

const verloop: readonly Matchstand[] = ['voorstel', 'gevraagd', 'nee', 'ja', 'gedaan'];

/** How far each offer is, in the passport of who offers it. Asked on two devices apart: what came furthest counts. */
function standenVan(document: SamenspelDocument): Map<string, Pick<Match, 'stand' | 'op'>> {
  const standen = new Map<string, Pick<Match, 'stand' | 'op'>>();
  for (const { versies: alle } of vanTafel(document, 'match'))
    for (const { wat, inzending } of alle) {
      const sleutel = `${wat.waarvoor} ${wat.wie}`;
      const verst = standen.get(sleutel);
      if (!verst || verloop.indexOf(wat.stand) > verloop.indexOf(verst.stand))
        standen.set(sleutel, { stand: wat.stand, op: inzending.op });
    }
  return standen;
}

function verzamel(
  document: SamenspelDocument,
  { personen, antwoorden }: SamenspelDocument,
  vragen: readonly Vraag[],
  soort: 'aanbod' | 'nodig',
  inWoorden: InWoorden[],
): Inbreng['nodig'] {
  const wie = new Map(personen.map((persoon) => [persoon.id, persoon]));
  /** This passport's sides: the same person in a second talk is the same side. */
  const kanten = new Map<string, { waarvoor: string; kant: Kant }>();
  for (const vraag of vragen) {
    if (vraag.soort !== soort) continue;
    const alleen = new Set((vraag.opties ?? []).filter((optie) => optie.alleen).map(({ id }) => id));
    const bijWanneer = vragen.find(({ volgtOp, rol }) => volgtOp?.vraag === vraag.id && rol === vraag.rol);
    for (const inzending of antwoorden) {
      const persoon = wie.get(inzending.persoon);
      if (inzending.vraag !== vraag.id || !persoon || !isGedeeld(inzending, vraag)) continue;
      if (!inzending.antwoord || !isKeuze(inzending.antwoord)) continue;
      const bij = bijWanneer ? gekozen(antwoorden, bijWanneer.id, inzending) : [];
      const kant: Kant = {
        ...{ document, persoon, vraag, gesprek: inzending.gesprek },
        wanneer: [...new Set(bij.flatMap(({ ids }) => ids))],
        woorden: Object.assign({}, ...bij.map(({ woorden }) => woorden), inzending.gevraagd.opties),
      };
      const tekst = inzending.antwoord.zelf?.trim();
      if (tekst) inWoorden.push({ soort, tekst, taal: inzending.taal, kant });
      for (const waarvoor of new Set(inzending.antwoord.gekozen)) {
        if (alleen.has(waarvoor)) continue;
        const sleutel = `${waarvoor} ${persoon.id}`;
        const al = kanten.get(sleutel)?.kant;
        if (al) al.wanneer = [...new Set([...al.wanneer, ...kant.wanneer])];
        else kanten.set(sleutel, { waarvoor, kant: { ...kant } });
      }
    }
  }
  return [...kanten.values()];
}

/** A parent's offer is for the teacher; what the teacher needs he knows himself. */
const isGedeeld = ({ status, zicht }: Inzending, { soort, zicht: vanVraag }: Vraag): boolean =>
  status === 'gedeeld' && (soort === 'nodig' || (zicht ?? vanVraag ?? []).includes('leerkracht'));

const gekozen = (
  antwoorden: readonly Inzending[],
  vraag: string,
  { persoon, gesprek }: Inzending,
): { ids: string[]; woorden: Record<string, string> }[] =>
  antwoorden.flatMap((i) =>
    i.vraag === vraag &&
    i.persoon === persoon &&
    i.gesprek === gesprek &&
    i.status === 'gedeeld' &&
    i.antwoord &&
    isKeuze(i.antwoord)
      ? [{ ids: i.antwoord.gekozen, woorden: i.gevraagd.opties ?? {} }]
      : [],
  );

/** One need out of the same one in many passports: needed whenever any of them says. */
function samengenomen(kanten: readonly Kant[]): Kant {
  const [eerste] = kanten as readonly [Kant];
  return { ...eerste, wanneer: [...new Set(kanten.flatMap(({ wanneer }) => wanneer))] };
}
