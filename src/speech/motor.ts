import { veiligAdres } from '../domain/adres.js';
import { ditApparaat, type Apparaat } from './apparaat.js';
import { stemgebeurtenis, type Roep } from './beurt.js';
import { leesVoor } from './lezing.js';
import { Stemmen } from './stemmen.js';
import type { LeesOpties, Stuk, VoorleesController } from './voorlezer.js';

/** What reads aloud: fetched when the page is there, or at the first tap. One per page and copy of the script. */
export class Motor {
  readonly #apparaat: Apparaat;
  readonly #stemmen: Stemmen;
  readonly #lezers: ReadonlySet<VoorleesController>;
  #langzaam = false;

  constructor(lezers: ReadonlySet<VoorleesController>, apparaat: Apparaat = ditApparaat) {
    this.#lezers = lezers;
    this.#apparaat = apparaat;
    this.#stemmen = new Stemmen(apparaat, (anders) => {
      for (const lezer of lezers) {
        const { taal, opties } = lezer;
        // What had no voice has one now.
        if (anders && taal && this.#stemmen.heeft(taal, opties.opAfstand)) lezer.meld({ stand: 'stil' });
        else lezer.ververs();
      }
    });
    apparaat.pagina.addEventListener(stemgebeurtenis, (event) => {
      const { wie, langzaam = this.#langzaam } = (event as CustomEvent<Roep>).detail;
      this.#langzaam = langzaam;
      for (const lezer of lezers) {
        if (wie && wie !== lezer) lezer.stop();
        lezer.lezing?.tempo(this.#tempo);
      }
      this.#ververs();
    });
  }

  get langzaam(): boolean {
    return this.#langzaam;
  }
  set langzaam(langzaam) {
    this.#roep({ langzaam });
  }
  get #tempo(): number {
    return this.#langzaam ? 0.8 : 1;
  }

  /** Whether this can be read; undefined as long as nobody knows. */
  kan(stuk: Stuk, { opAfstand = false, ookVan }: LeesOpties): boolean | undefined {
    return this.#adres(stuk, ookVan) !== null || this.#stemmen.heeft(stuk.taal, opAfstand && !stuk.eigen);
  }

  /** Reads for an element until all is read or nothing can be. To be called in the tap itself. */
  lees(lezer: VoorleesController, id: string, stukken: readonly Stuk[], geluid?: HTMLAudioElement): void {
    lezer.stop();
    this.#roep({ wie: lezer, langzaam: this.#langzaam });
    lezer.meld({ stand: 'begint', id });
    const { opties } = lezer;
    lezer.lezing = leesVoor(
      this.#apparaat,
      this.#stemmen,
      {
        ...opties,
        stukken: stukken.map((stuk) => ({ id, ...stuk })),
        tempo: this.#tempo,
        geluid,
        adres: (stuk) => this.#adres(stuk, opties.ookVan),
      },
      (verslag) => lezer.meld(verslag),
    );
  }

  #roep(detail: Roep): void {
    this.#apparaat.pagina.dispatchEvent(new CustomEvent(stemgebeurtenis, { detail }));
  }
  #ververs(): void {
    for (const lezer of this.#lezers) lezer.ververs();
  }

  /** Where the recording is; null when there is none. One from elsewhere would tell that site who listens here. */
  #adres({ opname }: Stuk, ookVan?: readonly string[]): string | null {
    return opname ? veiligAdres(opname, 'beeld', this.#apparaat.pagina.baseURI, ookVan) : null;
  }
}
