import type { ReactiveController } from 'lit';
import { opnamenVan } from '../../../domain/document/gemaakt-van.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import type { Geluiden, Opname } from '../../../domain/opname.js';
import type { Vraag } from '../../../domain/paspoort/sjabloon.js';
import { Afspeler } from '../../../speech/afspeler.js';
import { naarBase64 } from '../../../speech/bytes.js';
import {
  ditOpneemapparaat,
  neemOp,
  type LopendeOpname,
  type Opgenomen,
  type Opneemapparaat,
  type Opneemfout,
} from '../../../speech/opnemer.js';
import { antwoordVan } from '../../../store/paspoort-store.js';
import { naarAntwoord, uitAntwoord } from '../internal/antwoorden.js';
import type { Klankenkast, MaakKlanken } from '../../../store/klankenkast.js';
import type { Verloop } from '../internal/verloop.js';

/** What is happening with the microphone, and at which question. */
export interface Opneemstand {
  id: string;
  stand: 'vraagt' | 'loopt' | 'klaar' | 'om' | 'niets' | Opneemfout;
}

/** Recording, playing and keeping what is said in one passport. */
export class Beheer implements ReactiveController {
  opneemstand: Opneemstand | null = null;
  readonly afspeler: Afspeler;
  readonly #v: Verloop;
  readonly #apparaat: Opneemapparaat;
  readonly #maak: MaakKlanken;
  #lopend: LopendeOpname | null = null;
  #tik: (() => void) | undefined;
  /** The panel that records was drawn. */
  #getoond = false;
  #klanken: Klankenkast | null = null;
  #van = '';
  #bekend: SamenspelDocument | null = null;
  #opnamen: Opname[] = [];

  constructor(v: Verloop, maak: MaakKlanken, apparaat: Opneemapparaat = ditOpneemapparaat) {
    this.#v = v;
    this.#maak = maak;
    this.#apparaat = apparaat;
    this.afspeler = new Afspeler(() => v.host.requestUpdate());
    v.host.addController(this);
    this.hostUpdate();
  }

  // ── keeping ──

  /** The sounds of the passport at hand. */
  get klanken(): Klankenkast {
    const { staat, host, sjabloon, plaats, gedeeldApparaat } = this.#v;
    const { id } = staat.document;
    if (!this.#klanken || this.#van !== id) {
      this.#klanken?.sluit();
      this.#van = id;
      this.#bekend = null;
      const ruimte = host.draft || host.preset || sjabloon.id;
      this.#klanken = this.#maak(plaats, ruimte, id, gedeeldApparaat, () => host.requestUpdate());
    }
    return this.#klanken;
  }

  get stand() {
    return this.#klanken?.stand(this.#opnamen);
  }

  neem(geluiden: Geluiden): void {
    this.klanken.bewaarAlle(opnamenVan(this.#v.staat.document), geluiden);
  }

  geefAlle(document: SamenspelDocument): Promise<Geluiden> {
    return this.klanken.geefAlle(opnamenVan(document));
  }

  hostUpdate(): void {
    const { staat, gewist, gedeeldApparaat } = this.#v;
    if (gewist !== 'nee' && this.#klanken) {
      this.#klanken.vergeet();
      this.#klanken = null;
      this.#opnamen = [];
      return;
    }
    const { klanken } = this;
    const { document } = staat;
    if (document !== this.#bekend) {
      this.#bekend = document;
      const opnamen = opnamenVan(document);
      for (const oud of this.#opnamen) if (!opnamen.some(({ id }) => id === oud.id)) klanken.verwijder(oud);
      this.#opnamen = opnamen;
    }
    void klanken.deel(gedeeldApparaat, this.#opnamen);
    this.#getoond = false;
  }

  hostUpdated(): void {
    // Another page: who went on does not go on being recorded.
    if (this.#lopend && !this.#getoond) this.#lopend.breekAf();
  }

  hostDisconnected(): void {
    this.#lopend?.breekAf();
    this.afspeler.stop();
    this.#klanken?.sluit();
    this.#klanken = null;
  }

  // ── recording ──

  /** The panel of this recording is on the page. */
  toont(): void {
    this.#getoond = true;
  }

  get duur(): number {
    return this.#lopend?.duur() ?? 0;
  }

  stop(): void {
    this.#lopend?.stop();
  }

  /** In the tap: asks for the microphone, and records. What comes of it takes the place of `oud`, when that is given. */
  neemOp(id: string, vraag: Vraag, oud?: Opname): void {
    if (this.#lopend) return;
    const { host } = this.#v;
    this.afspeler.stop();
    const zet = (stand: Opneemstand['stand']): void => {
      this.opneemstand = { id, stand };
      host.requestUpdate();
    };
    const uit = (): void => {
      this.#lopend = null;
      this.#tik?.();
      host.removeEventListener('click', breekAf, true);
    };
    // Before the press does what it does: then it is still the question, and the person, of the recording.
    const breekAf = (e: Event): void => {
      const knop = (e.composedPath() as Element[]).find((waar) => waar instanceof HTMLButtonElement);
      if (knop && !knop.classList.contains('opname')) this.#lopend?.breekAf();
    };
    host.addEventListener('click', breekAf, true);
    this.#getoond = true;
    zet('vraagt');
    this.#lopend = neemOp(this.#apparaat, {
      begon: () => {
        zet('loopt');
        this.#telMee();
      },
      klaar: (opgenomen) => {
        const begonnen = this.opneemstand?.stand === 'loopt';
        uit();
        if (opgenomen) this.#houd(vraag, opgenomen, oud);
        zet(opgenomen ? (opgenomen.vol ? 'om' : 'klaar') : 'niets');
        if (!opgenomen && !begonnen) this.opneemstand = null;
      },
      mislukt: (fout) => {
        uit();
        zet(fout);
      },
    });
  }

  #telMee(): void {
    this.#tik = this.#apparaat.straks(() => {
      this.#v.host.requestUpdate();
      this.#telMee();
    }, 1000);
  }

  /** The sound first: an answer never names what is not there. */
  #houd(vraag: Vraag, { bytes, type, duur }: Opgenomen, oud?: Opname): void {
    const v = this.#v;
    const opname: Opname = { id: v.host.omgeving.maakId(), duur, bytes: bytes.length, type };
    this.klanken.bewaar(opname, { type, inhoud: naarBase64(bytes) });
    // As it is by now: words may have been written meanwhile.
    const ingevuld = uitAntwoord(antwoordVan(v.staat, vraag.id));
    const opnamen = [...ingevuld.opnamen.filter(({ id }) => id !== oud?.id), opname];
    v.stuur({ doe: 'antwoord', vraag: vraag.id, antwoord: naarAntwoord(vraag, { ...ingevuld, opnamen }) });
  }
}
