import { Adem } from '../../../base/adem.js';
import { blikOp, dubbeleNamen, naamSleutel, type Blik } from '../../../domain/document/blik.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import {
  inbrengVan,
  legNaastElkaar,
  type Inbreng,
  type Kans,
  type Kant,
  type Match,
  type Matches,
} from '../../../domain/gesprek/match.js';
import type { Sjabloon } from '../../../domain/paspoort/sjabloon.js';

/** What fits one need, or what is offered of one kind. */
export interface Groep<T> {
  waarvoor: string;
  paren: T[];
}

export interface Uitkomst extends Pick<Matches, 'zonder' | 'inWoorden'> {
  matches: Groep<Match>[];
  kansen: Groep<Kans>[];
  /** Something is offered at all; something is needed at all. */
  aanbod: boolean;
  nodig: boolean;
}

/** What the matches of a class follow from, worked out in pieces and once per passport. */
export class Klassenlijst {
  #inbreng = new WeakMap<SamenspelDocument, Inbreng>();
  readonly #blik = new WeakMap<SamenspelDocument, Blik>();
  #vragen = '';
  #beurt = 0;
  /** By name: the order in which a teacher knows the class. */
  #volgorde: readonly SamenspelDocument[] = [];
  #dubbel: ReadonlySet<string> = new Set();

  blik(document: SamenspelDocument): Blik {
    const er = this.#blik.get(document);
    if (er) return er;
    const blik = blikOp(document);
    this.#blik.set(document, blik);
    return blik;
  }

  /** The name alone does not say which passport this is. */
  isDubbel({ naam }: Blik): boolean {
    return this.#dubbel.has(naamSleutel(naam));
  }

  /** Of all these passports; undefined when another request came meanwhile. */
  async van(documenten: readonly SamenspelDocument[], sjabloon: Sjabloon): Promise<Uitkomst | undefined> {
    const beurt = ++this.#beurt;
    this.#kijkNaarVragen(sjabloon);
    const adem = new Adem();
    for (const document of documenten) {
      this.blik(document);
      this.#haal(document, sjabloon);
      await adem.haal();
      if (beurt !== this.#beurt) return undefined;
    }
    const { compare } = new Intl.Collator('nl', { numeric: true });
    const namen = new Map(documenten.map((document) => [document, this.blik(document).naam ?? '']));
    const naam = (document: SamenspelDocument): string => namen.get(document) ?? '';
    this.#volgorde = [...documenten].sort((a, b) => compare(naam(a), naam(b)) || compare(a.id, b.id));
    this.#dubbel = dubbeleNamen(documenten.map((document) => this.blik(document)));
    return this.#leg(sjabloon);
  }

  /** One passport has changed, by a press: the others stay as they are. */
  vervang(oud: SamenspelDocument, nieuw: SamenspelDocument, sjabloon: Sjabloon): Uitkomst {
    this.#beurt++;
    this.#volgorde = this.#volgorde.map((document) => (document === oud ? nieuw : document));
    return this.#leg(sjabloon);
  }

  /** Words in another language are no other questions. */
  #kijkNaarVragen({ delen }: Sjabloon): void {
    const vragen = JSON.stringify(
      delen.flatMap((deel) =>
        deel.vragen.map(({ id, rol, soort, zicht, volgtOp, opties = [] }) => {
          const alleen = opties.filter((optie) => optie.alleen).map((optie) => optie.id);
          return [id, rol, soort, zicht, volgtOp, alleen];
        }),
      ),
    );
    if (vragen === this.#vragen) return;
    this.#vragen = vragen;
    this.#inbreng = new WeakMap();
  }

  #haal(document: SamenspelDocument, sjabloon: Sjabloon): Inbreng {
    const er = this.#inbreng.get(document);
    if (er) return er;
    const inbreng = inbrengVan(document, sjabloon);
    this.#inbreng.set(document, inbreng);
    return inbreng;
  }

  #leg(sjabloon: Sjabloon): Uitkomst {
    const inbrengen = this.#volgorde.map((document) => this.#haal(document, sjabloon));
    const { matches, zonder, kansen, inWoorden } = legNaastElkaar(inbrengen);
    const rang = rangVan(sjabloon);
    const opRang = (a: { waarvoor: string }, b: { waarvoor: string }): number => rang(a.waarvoor) - rang(b.waarvoor);
    return {
      matches: perGroep(matches).sort(opRang),
      kansen: perGroep(kansen).sort(opRang),
      zonder: zonder.sort(opRang),
      inWoorden,
      aanbod: inbrengen.some(({ aanbod }) => aanbod.length > 0),
      nodig: inbrengen.some(({ nodig }) => nodig.length > 0),
    };
  }
}

/** In the order in which the questions name them; what they no longer name comes last. */
function rangVan({ delen }: Sjabloon): (id: string) => number {
  const ids = delen.flatMap(({ vragen }) =>
    vragen.flatMap(({ soort, opties = [] }) => (soort === 'nodig' || soort === 'aanbod' ? opties : [])),
  );
  const rangen = new Map<string, number>();
  for (const { id } of ids) if (!rangen.has(id)) rangen.set(id, rangen.size);
  return (id) => rangen.get(id) ?? rangen.size;
}

function perGroep<T extends { waarvoor: string }>(alle: readonly T[]): Groep<T>[] {
  const groepen = new Map<string, Groep<T>>();
  for (const een of alle) {
    const groep = groepen.get(een.waarvoor);
    if (groep) groep.paren.push(een);
    else groepen.set(een.waarvoor, { waarvoor: een.waarvoor, paren: [een] });
  }
  return [...groepen.values()];
}

export type { Kans, Kant, Match };
