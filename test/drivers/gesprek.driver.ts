// The talk of <samenspel-paspoort> as the people at the table use it.
import type { Voorstel } from '../../src/domain/paspoort/gesprek.js';
import type { Deel } from '../../src/domain/paspoort/sjabloon.js';
import type { Paspoort } from './paspoort.driver.js';

export class Gesprek {
  readonly paspoort: Paspoort;
  readonly deel: Deel;

  constructor(paspoort: Paspoort, deel: string) {
    const gevonden = paspoort.woorden.sjabloon.delen.find(({ id }) => id === deel);
    if (!gevonden) throw new Error(`No part ${deel}`);
    this.paspoort = paspoort;
    this.deel = gevonden;
  }

  /** From the first page, or from the last of filling in: "Samen praten". */
  async open(): Promise<void> {
    const { paspoort } = this;
    const { t } = paspoort;
    await paspoort.knop(t.samenPraten);
    await paspoort.kop(t.wieErbij);
  }

  /** Presses somebody's face: he is there, or is not. */
  erbij(naam: string): Promise<void> {
    return this.paspoort.druk('checkbox', naam);
  }

  async begin(): Promise<void> {
    const { paspoort } = this;
    const { t, woorden } = paspoort;
    const minuten = woorden.vul(t.minuten, { aantal: this.deel.gesprek?.minuten ?? 15 });
    await paspoort.knop(t.beginGesprek + minuten);
  }

  /** To a subject, by its tab or by the list of all. */
  async onderwerp(id: string): Promise<void> {
    const { paspoort } = this;
    const onderwerp = this.deel.gesprek?.onderwerpen.find((o) => o.id === id);
    if (!onderwerp) throw new Error(`No subject ${id}`);
    await this.#alles();
    await paspoort.knop(...this.#regel(paspoort.woorden.lees(onderwerp.titel)));
    await paspoort.kop(...paspoort.woorden.namen(onderwerp.vraag));
  }

  /** To another page of the talk, by its name in the list of all, until its heading is there. */
  async naar(naam: string, kop: string): Promise<void> {
    await this.#alles();
    await this.paspoort.knop(...this.#regel(naam));
    await this.paspoort.kop(kop);
  }
  afspraken(): Promise<void> {
    const { wijSprekenAf } = this.paspoort.t;
    return this.naar(wijSprekenAf, wijSprekenAf);
  }

  /** A proposal for somebody's voice; `id` of the template. */
  async spreekAf(id: string): Promise<Voorstel> {
    const voorstel = this.deel.gesprek?.voorstellen?.find((v) => v.id === id);
    if (!voorstel) throw new Error(`No proposal ${id}`);
    await this.paspoort.druk('checkbox', ...this.paspoort.woorden.namen(voorstel.tekst));
    return voorstel;
  }

  /** "Klaar. Goed gepraat!" */
  async klaar(): Promise<void> {
    const { paspoort } = this;
    await paspoort.knop(paspoort.t.klaarGepraat);
    await paspoort.kop(paspoort.t.goedGepraat);
  }

  async #alles(): Promise<void> {
    const { paspoort } = this;
    if (await paspoort.heeft('heading', paspoort.t.waarover)) return;
    await paspoort.knop(paspoort.t.alles);
    await paspoort.kop(paspoort.t.waarover);
  }

  /** A line of the list also says which voices speak. */
  #regel(titel: string): string[] {
    const { t, woorden } = this.paspoort;
    const rollen = [t.kind, t.ouder, t.leerkracht];
    const groepen = [1, 2, 3, 4, 5, 6, 7].map((bits) => rollen.filter((_, i) => bits & (1 << i)).join(', '));
    const wie = groepen.map((groep) => woorden.vul(t.zeggenIets, { wie: groep }));
    return [titel, ...[...wie, t.nogNiemand].map((zegt) => titel + zegt)];
  }
}
