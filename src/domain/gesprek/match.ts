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
  /** Parts of the day and week; empty when nothing was said about it. */
  wanneer: string[];
}

export interface Match {
  /** Of what is offered and needed: the id of the option. */
  waarvoor: string;
  aanbod: Kant;
  nodig: Kant;
  /** When both can; empty when one of the two did not say. */
  wanneer: string[];
  stand: Matchstand;
}

export interface Matches {
  /** In the order of the needs, and of the passports within one need. */
  matches: Match[];
  /** What is needed and nobody offers. */
  zonder: { waarvoor: string; nodig: Kant }[];
}

/** A need or an offer, by what it is for. */
type PerTag = Map<string, Kant[]>;

/**
 * Who could help with what, over one passport or a class. The work grows with the number of passports and of matches:
 * each offer is looked up by what it is for.
 *
 * - The same option is offered by a parent and needed by a teacher, and they share a part of the day, as far as both
 *   said one.
 * - "Nu niet" (an option that stands alone) is no offer. Only what is shared with the other counts.
 * - A need that stands in every passport of the class is one need.
 */
export function zoekMatches(documenten: readonly SamenspelDocument[], sjabloon: Sjabloon): Matches {
  const vragen = sjabloon.delen.flatMap((deel) => deel.vragen);
  const aanbod: PerTag = new Map();
  const nodig: PerTag = new Map();
  for (const document of documenten) {
    // What was changed since is no offer any more.
    const geldig = normaal(document);
    verzamel(document, geldig, vragen, 'aanbod', aanbod);
    verzamel(document, geldig, vragen, 'nodig', nodig);
  }
  const matches: Match[] = [];
  const zonder: Matches['zonder'] = [];
  for (const [waarvoor, vraagt] of nodig) {
    const behoefte = samengenomen(vraagt);
    const passend = (aanbod.get(waarvoor) ?? []).flatMap((kant) => {
      const wanneer = kant.wanneer.filter((deel) => behoefte.wanneer.includes(deel));
      const kan = kant.wanneer.length === 0 || behoefte.wanneer.length === 0 || wanneer.length > 0;
      return kan
        ? [{ waarvoor, aanbod: kant, nodig: behoefte, wanneer, stand: standVan(kant.document, waarvoor, kant.persoon) }]
        : [];
    });
    matches.push(...passend);
    if (passend.length === 0) zonder.push({ waarvoor, nodig: behoefte });
  }
  return { matches, zonder };
}

const verloop: readonly Matchstand[] = ['voorstel', 'gevraagd', 'nee', 'ja', 'gedaan'];

/** How far it is, in the passport of who offers it. Asked on two devices apart: what came furthest counts. */
function standVan(document: SamenspelDocument, waarvoor: string, { id }: Persoon): Matchstand {
  return vanTafel(document, 'match')
    .flatMap(({ versies: alle }) => alle.map(({ wat }) => wat))
    .filter((match) => match.waarvoor === waarvoor && match.wie === id)
    .reduce<Matchstand>(
      (verst, { stand }) => (verloop.indexOf(stand) > verloop.indexOf(verst) ? stand : verst),
      'voorstel',
    );
}

function verzamel(
  document: SamenspelDocument,
  { personen, antwoorden }: SamenspelDocument,
  vragen: readonly Vraag[],
  soort: 'aanbod' | 'nodig',
  perTag: PerTag,
): void {
  const wie = new Map(personen.map((persoon) => [persoon.id, persoon]));
  /** This passport's sides: the same person in a second talk is the same side. */
  const kanten = new Map<string, Kant>();
  for (const vraag of vragen) {
    if (vraag.soort !== soort) continue;
    const alleen = new Set((vraag.opties ?? []).filter((optie) => optie.alleen).map(({ id }) => id));
    const bijWanneer = vragen.find(({ volgtOp, rol }) => volgtOp?.vraag === vraag.id && rol === vraag.rol);
    for (const inzending of antwoorden) {
      const persoon = wie.get(inzending.persoon);
      if (inzending.vraag !== vraag.id || !persoon || inzending.status !== 'gedeeld') continue;
      if (!inzending.antwoord || !isKeuze(inzending.antwoord)) continue;
      const wanneer = bijWanneer ? gekozen(antwoorden, bijWanneer.id, persoon.id, inzending.gesprek) : [];
      for (const waarvoor of new Set(inzending.antwoord.gekozen)) {
        if (alleen.has(waarvoor)) continue;
        const sleutel = `${waarvoor} ${persoon.id}`;
        const al = kanten.get(sleutel);
        if (al) al.wanneer = [...new Set([...al.wanneer, ...wanneer])];
        else {
          const kant = { document, persoon, vraag, wanneer };
          kanten.set(sleutel, kant);
          const alle = perTag.get(waarvoor);
          if (alle) alle.push(kant);
          else perTag.set(waarvoor, [kant]);
        }
      }
    }
  }
}

const gekozen = (antwoorden: readonly Inzending[], vraag: string, persoon: string, gesprek: string): string[] =>
  antwoorden.flatMap((i) =>
    i.vraag === vraag &&
    i.persoon === persoon &&
    i.gesprek === gesprek &&
    i.status === 'gedeeld' &&
    i.antwoord &&
    isKeuze(i.antwoord)
      ? i.antwoord.gekozen
      : [],
  );

/** One need out of the same one in many passports: needed whenever any of them says. */
function samengenomen(kanten: readonly Kant[]): Kant {
  const [eerste] = kanten as readonly [Kant];
  return { ...eerste, wanneer: [...new Set(kanten.flatMap(({ wanneer }) => wanneer))] };
}
