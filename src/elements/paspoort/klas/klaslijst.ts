import { Adem } from '../../../base/adem.js';
import { geefBestand } from '../../../base/bestand.js';
import { Ontvangst } from '../../../base/ontvangst.js';
import { blikOp, dubbeleNamen, naamSleutel, type Blik } from '../../../domain/document/blik.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import { hoortBij } from '../../../domain/document/herkomst.js';
import { bewaarKlanken, geefKlanken, vergeetKlanken, type Klankplek } from '../../../store/klankenkast.js';
import type { Geluiden } from '../../../domain/opname.js';
import { opnamenVan } from '../../../domain/document/gemaakt-van.js';
import type { Bewaarplaats, Bewaarstand, Concept } from '../../../store/bewaarder.js';
import type { Geopend } from '../internal/later-context.js';
import type { Verloop } from '../internal/verloop.js';

export interface Leerling {
  concept: Concept;
  blik: Blik;
  /** Another child has this name: who filled in tells which this is. */
  dubbel: boolean;
}

type Reden = NonNullable<Geopend['reden']> | 'te-veel';

/** What came out of the files that were chosen together: nothing of it is in the class before somebody says yes. */
export interface Aanwinst {
  nieuw: SamenspelDocument[];
  bekend: SamenspelDocument[];
  niet: { naam: string; reden: Reden }[];
}

type Melding = '' | 'erbij' | 'niet-erbij' | 'is-weg' | 'niet-weg';

/** In milliseconds: so long a store may take to say what became of it. */
const geduld = 5000;

/** A teacher's class on this device: found, opened, closed, brought in, taken away. One is open at a time. */
export class Klaslijst {
  readonly #v: Verloop;
  /** What the chosen files brought of sounds, by passport. */
  readonly #geluiden = new Map<string, Geluiden>();
  readonly ontvangst: Ontvangst;
  zoek = '';
  /** The passport that was chosen opens, or may go. */
  haaltWeg = false;
  weg: Leerling | null = null;
  aanwinst: Aanwinst | null = null;
  leest: { klaar: number; totaal: number } | null = null;
  melding: Melding = '';
  /** Somebody came in by the list: back is to the list. */
  gekomen = false;
  #van: readonly Concept[] | null = null;
  #leerlingen: readonly Leerling[] = [];

  constructor(v: Verloop) {
    this.#v = v;
    this.ontvangst = new Ontvangst(
      {
        get uit() {
          return v.uit;
        },
        requestUpdate: () => v.host.requestUpdate(),
      },
      (bestanden) => void this.#lees(bestanden),
    );
  }

  /** By name; who has none comes last. */
  get leerlingen(): readonly Leerling[] {
    const { concepten } = this.#v;
    if (concepten === this.#van) return this.#leerlingen;
    this.#van = concepten;
    const alle = concepten.map((concept) => ({ concept, blik: blikOp(concept.document) }));
    const dubbel = dubbeleNamen(alle.map(({ blik }) => blik));
    const { compare } = new Intl.Collator('nl', { numeric: true });
    return (this.#leerlingen = alle
      .map((een) => ({ ...een, dubbel: dubbel.has(naamSleutel(een.blik.naam)) }))
      .sort(
        ({ blik: a, concept: x }, { blik: b, concept: y }) =>
          Number(a.naam === undefined) - Number(b.naam === undefined) ||
          compare(a.naam ?? '', b.naam ?? '') ||
          compare(x.sleutel, y.sleutel),
      ));
  }
  /** Those whose name has these letters, whatever their accents. */
  get gevonden(): readonly Leerling[] {
    const gezocht = kaal(this.zoek);
    return gezocht === ''
      ? this.leerlingen
      : this.leerlingen.filter(({ blik }) => kaal(blik.naam ?? '').includes(gezocht));
  }

  // ── open and close ──

  /** Opens one, as the teacher who is in it already; else at its cover: who only looks puts nobody in it. */
  kies(leerling: Leerling): void {
    if (this.haaltWeg) {
      this.weg = leerling;
      return this.#ververs('wegvraag');
    }
    const v = this.#v;
    const { concept } = leerling;
    const ik = concept.document.personen.find(({ rol }) => rol === 'leerkracht');
    this.#schoon();
    this.gekomen = true;
    v.doe.kies({ concept, ...(ik ? { persoon: ik.id } : {}) });
    v.doe.gaVerder(false);
    if (!ik) v.kies({ rol: 'leerkracht' });
  }

  nieuw(): void {
    const v = this.#v;
    this.#schoon();
    this.gekomen = true;
    v.openDocument();
    v.tussen(null);
  }

  /** What was open is written and let go of; nothing of it stays on the page. */
  async terug(): Promise<void> {
    const v = this.#v;
    v.bewaarder.sluit();
    v.bewaarder.stand = { stand: 'leeg' };
    this.#schoon();
    v.opent({ ...v.staat.document, id: v.host.omgeving.maakId(), personen: [], antwoorden: [] }, null);
    v.tussen('laden');
    await v.bewaarder.zoek();
    if (v.tussenpagina === 'laden') v.tussen('klas');
  }

  /** What belongs to one child, and to this visit to the list. */
  #schoon(): void {
    const v = this.#v;
    this.zoek = '';
    this.haaltWeg = false;
    this.weg = null;
    this.aanwinst = null;
    this.melding = '';
    v.open.clear();
    v.fout = null;
    v.geopend = null;
    v.gekozen = {};
    v.zending = { stand: 'nee' };
  }

  // ── files ──

  async #lees(bestanden: readonly File[]): Promise<void> {
    if (bestanden.length === 0 || this.leest) return;
    const v = this.#v;
    const aanwinst: Aanwinst = { nieuw: [], bekend: [], niet: [] };
    const perId = new Map<string, SamenspelDocument>();
    const bekend = new Map(this.leerlingen.map(({ concept }) => [concept.document.id, concept.document]));
    this.melding = '';
    this.leest = { klaar: 0, totaal: bestanden.length };
    this.#ververs();
    const lezer = await v.host.omgeving.bestanden().catch(() => null);
    const neemIn = await lezer?.neemer().catch(() => null);
    const adem = new Adem();
    for (const bestand of bestanden) {
      const { name: naam } = bestand;
      const { document, reden, geluiden }: Geopend = lezer
        ? await lezer.uitBestand(bestand).catch(() => ({ reden: 'niet-geladen' as const }))
        : { reden: 'niet-geladen' };
      if (!document || !neemIn) aanwinst.niet.push({ naam, reden: reden ?? 'niet-geladen' });
      else {
        const er = [...perId.values(), ...bekend.values()].find((ander) => hoortBij(ander, document));
        const samen = er ? neemIn(er, document, v.host.omgeving.maakId()).document : document;
        if (samen) {
          perId.set(samen.id, samen);
          this.#geluiden.set(samen.id, { ...this.#geluiden.get(samen.id), ...geluiden });
        } else aanwinst.niet.push({ naam, reden: 'te-veel' });
      }
      this.leest.klaar++;
      await adem.haal();
      v.host.requestUpdate();
    }
    for (const [id, document] of perId) (bekend.has(id) ? aanwinst.bekend : aanwinst.nieuw).push(document);
    this.leest = null;
    this.aanwinst = aanwinst;
    this.#ververs('aanwinst');
  }

  /** Keeps them, each under its own key, beside what is kept of it already. */
  async neem(): Promise<void> {
    const v = this.#v;
    const { nieuw = [], bekend = [] } = this.aanwinst ?? {};
    this.aanwinst = null;
    this.leest = { klaar: 0, totaal: nieuw.length + bekend.length };
    this.#ververs();
    const plaats = await v.host.omgeving.bewaarplaats().catch(() => null);
    const adem = new Adem();
    let gelukt = plaats !== null;
    for (const document of plaats ? [...bekend, ...nieuw] : []) {
      gelukt = (await bewaar(v, plaats as Bewaarplaats, document)) && gelukt;
      gelukt = (await this.#bewaarKlanken(document)) && gelukt;
      this.leest.klaar++;
      await adem.haal();
    }
    await v.bewaarder.zoek();
    this.leest = null;
    this.melding = gelukt ? 'erbij' : 'niet-erbij';
    this.#ververs('klas');
  }

  /** The sounds of a file stand beside its passport. */
  async #bewaarKlanken(document: SamenspelDocument): Promise<boolean> {
    const geluiden = this.#geluiden.get(document.id) ?? {};
    this.#geluiden.delete(document.id);
    if (Object.keys(geluiden).length === 0) return true;
    const plek = await klankplek(this.#v);
    return !!plek && bewaarKlanken(plek, document, geluiden);
  }

  nietNemen(): void {
    this.aanwinst = null;
    this.#geluiden.clear();
    this.#ververs('klas');
  }

  // ── away ──

  zetWeg(haaltWeg: boolean): void {
    this.haaltWeg = haaltWeg;
    this.weg = null;
    this.melding = '';
    this.#ververs('klas');
  }

  async haalWeg(): Promise<void> {
    const v = this.#v;
    const { weg } = this;
    if (!weg) return;
    const plaats = await v.host.omgeving.bewaarplaats().catch(() => null);
    const over = plaats ? await plaats.wis(weg.concept.sleutel) : [weg.concept.sleutel];
    const { document } = weg.concept;
    const plek = opnamenVan(document).length > 0 ? await klankplek(v) : null;
    if (plek) vergeetKlanken(plek, document);
    await v.bewaarder.zoek();
    this.weg = null;
    this.haaltWeg = false;
    this.melding = over.length > 0 ? 'niet-weg' : 'is-weg';
    this.#ververs('klas');
  }

  async geefBestand({ concept }: Leerling): Promise<void> {
    const lezer = await this.#v.host.omgeving.bestanden().catch(() => null);
    if (!lezer) return;
    const { document } = concept;
    const plek = opnamenVan(document).length > 0 ? await klankplek(this.#v) : null;
    const { naam, tekst } = lezer.naarBestand(document, plek ? await geefKlanken(plek, document) : {});
    geefBestand(naam, tekst, 'application/json');
  }

  zoekOp(tekst: string): void {
    this.zoek = tekst;
    this.#ververs();
  }

  #ververs(naar?: string): void {
    if (naar) this.#v.host.focusVeld(naar);
    else this.#v.host.requestUpdate();
  }
}

const kaal = (naam: string): string => naam.normalize('NFD').replace(/\p{M}/gu, '').trim().toLocaleLowerCase();

const ruimteVan = ({ host, sjabloon }: Verloop): string => host.draft || host.preset || sjabloon.id;

/** Where the sounds of the class stand; null when what keeps them did not come. */
async function klankplek(v: Verloop): Promise<Klankplek | null> {
  const { omgeving } = v.host;
  try {
    const [{ maakKlanken: maak }, plaats] = await Promise.all([omgeving.klanken(), omgeving.bewaarplaats()]);
    return { maak, plaats, ruimte: ruimteVan(v), gedeeld: v.bewaarder.gedeeld === true };
  } catch {
    return null;
  }
}

/** Whether it is kept, as far as the store says so in time. */
function bewaar(v: Verloop, plaats: Bewaarplaats, document: SamenspelDocument): Promise<boolean> {
  const { bewaarder } = v;
  return new Promise((klaar) => {
    const af = (gelukt: boolean): void => {
      clearTimeout(klok);
      bewaring.sluit();
      klaar(gelukt);
    };
    const klok = setTimeout(() => af(false), geduld);
    const bewaring = plaats.open(
      ruimteVan(v),
      document.id,
      {
        stand({ stand }: Bewaarstand) {
          if (stand === 'bewaard' || stand === 'tabblad') af(true);
          else if (stand === 'niet') af(false);
        },
        document: () => undefined,
        gewist: () => af(false),
      },
      { gedeeld: bewaarder.gedeeld === true },
    );
    bewaring.bewaar(document);
  });
}

const lijsten = new WeakMap<Verloop, Klaslijst>();
/** The list of this visit. */
export function klaslijstVan(v: Verloop): Klaslijst {
  const lijst = lijsten.get(v) ?? new Klaslijst(v);
  lijsten.set(v, lijst);
  return lijst;
}
