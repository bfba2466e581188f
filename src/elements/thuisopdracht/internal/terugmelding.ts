import { bevries } from '../../../base/antwoorden/bevries.js';
import { vindBsn } from '../../../domain/bsn.js';
import type { Antwoord, Inzending, Persoon, SamenspelDocument } from '../../../domain/document/document.js';
import { gedeeldDocument } from '../../../domain/document/gedeeld.js';
import { merge } from '../../../domain/document/merge.js';
import { versies, zelfdeDocument } from '../../../domain/document/versies.js';
import type { Deel, Rol, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { sjabloonVan, thuis } from '../../../domain/thuisopdracht/terugmelding.js';
import type { Thuisopdracht } from '../../../domain/thuisopdracht/thuisopdracht.js';
import { Bewaarder, type Bewaarplaats, type Bewaarstand, type Concept } from '../../../store/bewaarder.js';
import { createPaspoortStore, leegDocument, type PaspoortStore } from '../../../store/paspoort-store.js';
import type { Toestel } from './omgeving.js';

const soort = 'samenspel-thuisopdracht';

export interface TerugmeldingOpties {
  opdracht: Thuisopdracht;
  deel: Deel;
  /** Missing: nothing of this assignment is ever kept on the device. */
  plaats: Bewaarplaats | undefined;
  ruimte: string;
  toestel: Toestel;
  bijWijziging(): void;
}

/** What child and parent say about an assignment: holds the answers, keeps them where that may, and knows what goes out. */
export class Terugmelding {
  readonly bewaarder: Bewaarder | undefined;
  readonly #o: TerugmeldingOpties;
  readonly #store: PaspoortStore;
  #gekeurd = '';
  #bewaard: SamenspelDocument;
  #gedeeldVan: SamenspelDocument | null = null;
  #gedeeld: SamenspelDocument | null = null;

  constructor(opties: TerugmeldingOpties) {
    this.#o = opties;
    const { opdracht, deel, plaats, ruimte, toestel, bijWijziging } = opties;
    const { nu, maakId, apparaat } = toestel;
    this.#store = createPaspoortStore({ sjabloon: sjabloonVan(opdracht, deel), nu, maakId, deel: thuis, soort });
    this.#bewaard = this.document;
    this.bewaarder =
      plaats &&
      new Bewaarder({
        plaats,
        apparaat,
        ruimte,
        kast: 'thuisopdracht',
        bijWijziging,
        bijDocument: (document) => {
          if (zelfdeDocument(document, this.document))
            this.#store.dispatch({ doe: 'neem-op', document: merge(this.document, document) });
        },
      });
    this.#store.subscribe(() => this.#bijStaat());
  }

  get document(): SamenspelDocument {
    return this.#store.state.document;
  }
  get stand(): Bewaarstand {
    return this.bewaarder?.stand ?? { stand: 'leeg' };
  }
  get concepten(): readonly Concept[] {
    return this.bewaarder?.concepten ?? [];
  }
  get isIngevuld(): boolean {
    return this.document.antwoorden.some(({ antwoord }) => antwoord !== null);
  }
  /** What goes out: what they share. Frozen; the same object while nothing changed. */
  get gedeeld(): SamenspelDocument | null {
    const { document } = this;
    if (document !== this.#gedeeldVan) {
      this.#gedeeldVan = document;
      const gedeeld = gedeeldDocument(document);
      this.#gedeeld = gedeeld.antwoorden.length > 0 ? bevries(gedeeld) : null;
    }
    return this.#gedeeld;
  }

  /** The questions in another language, or of the assignment as it is now. */
  vraagt(opdracht: Thuisopdracht, deel: Deel): void {
    this.#store.dispatch({ doe: 'sjabloon', sjabloon: sjabloonVan(opdracht, deel) });
  }

  persoon(rol: Rol): Persoon | undefined {
    return this.document.personen.find((persoon) => persoon.rol === rol);
  }

  vragen(rol: Rol): Vraag[] {
    return this.#store.state.sjabloon.delen.flatMap(({ vragen }) => vragen.filter((vraag) => vraag.rol === rol));
  }

  inzending(rol: Rol, vraag: string): Inzending | undefined {
    const persoon = this.persoon(rol);
    return persoon && versies(this.document, vraag, persoon.id, thuis)[0];
  }

  /** The option that was pressed. */
  keus(rol: Rol, vraag: string): string | undefined {
    const antwoord = this.inzending(rol, vraag)?.antwoord;
    return antwoord && 'gekozen' in antwoord ? (antwoord.gekozen as string[])[0] : undefined;
  }

  woorden(rol: Rol, vraag: string): string {
    const antwoord = this.inzending(rol, vraag)?.antwoord;
    return antwoord && typeof antwoord['tekst'] === 'string' ? antwoord['tekst'] : '';
  }

  geef(rol: Rol, vraag: string, antwoord: Antwoord | null, taal: string): void {
    this.#wees(rol, taal);
    this.#store.dispatch({ doe: 'antwoord', vraag, antwoord });
  }

  noem(rol: Rol, naam: string, taal: string): void {
    this.#wees(rol, taal);
    this.#store.dispatch({ doe: 'noem', naam });
  }

  /** Everything that was answered is for the teacher from now on. */
  deel(): void {
    for (const { id } of this.document.personen) {
      this.#store.dispatch({ doe: 'ben', persoon: id });
      this.#store.dispatch({ doe: 'deel' });
    }
  }

  /** What in the message can be a BSN, unless the parent said that it is something else. */
  get nummer(): string | undefined {
    const woorden = this.woorden('ouder', 'bericht');
    return woorden === this.#gekeurd ? undefined : (vindBsn(woorden) ?? undefined);
  }

  /** Takes the numbers away, or remembers that they are something else. */
  keur(weg: boolean, taal: string): void {
    if (!weg) this.#gekeurd = this.woorden('ouder', 'bericht');
    for (let nummer = this.nummer; nummer; nummer = this.nummer) {
      const tekst = this.woorden('ouder', 'bericht').replace(nummer, '').replace(/ {2,}/g, ' ').trim();
      this.geef('ouder', 'bericht', tekst === '' ? null : { soort: 'tekst', tekst }, taal);
    }
  }

  /** Goes on with what was kept here, or with what the page around gave. */
  open(document: SamenspelDocument, bewaar = true): void {
    const samen = zelfdeDocument(document, this.document) ? merge(this.document, document) : document;
    this.#bewaard = samen;
    this.#store.dispatch({ doe: 'open', document: samen });
    if (bewaar) this.bewaarder?.bewaar(samen);
  }

  /** Begins anew; what was kept stays on the device. */
  maakLeeg(): void {
    this.bewaarder?.sluit();
    if (this.bewaarder) this.bewaarder.stand = { stand: 'leeg' };
    const { maakId, nu } = this.#o.toestel;
    this.open(leegDocument(this.#store.state.sjabloon, maakId(), nu(), soort), false);
  }

  async wis(): Promise<void> {
    await this.bewaarder?.wis();
    this.maakLeeg();
  }

  sluit(): void {
    this.bewaarder?.sluit();
  }

  /** Whoever answers now: the one who was here before in this voice, or a new person. */
  #wees(rol: Rol, taal: string): void {
    if (this.#store.state.persoon?.rol === rol) return;
    const persoon = this.persoon(rol);
    const naam = rol === 'kind' ? this.#o.opdracht.namen?.kind : undefined;
    this.#store.dispatch(
      persoon ? { doe: 'ben', persoon: persoon.id } : { doe: 'word', rol, taal, ...(naam ? { naam } : {}) },
    );
  }

  #bijStaat(): void {
    if (this.document !== this.#bewaard) {
      this.#bewaard = this.document;
      if (this.isIngevuld && this.bewaarder) {
        this.bewaarder.begin();
        this.bewaarder.bewaar(this.document);
      }
    }
    this.#o.bijWijziging();
  }
}
