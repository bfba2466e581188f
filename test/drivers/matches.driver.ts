// How a teacher uses <samenspel-matches>: by what is seen and heard.
import type { Page } from 'puppeteer-core';
import eerste from '../../src/elements/matches/matches.teksten.js';
import later from '../../src/elements/matches/klasmatches.teksten.js';
import * as lijsten from '../../src/i18n/generated/matches.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakTeksten, vul, type Taal } from '../../src/i18n/vertaler.js';
import type { Hand } from './hand.js';
import { nu, vind, type ToegankelijkeRol } from './zoek.js';

export const matchkader = 'samenspel-matches';

export async function matchwoordenIn(taal: Taal) {
  const [een, twee] = await Promise.all([haalLijst(taal, lijsten.matches), haalLijst(taal, lijsten.klasmatches)]);
  return { ...maakTeksten(eerste, een), ...maakTeksten(later, twee) };
}
type Woorden = Awaited<ReturnType<typeof matchwoordenIn>>;

export class Matchlijst {
  constructor(
    readonly page: Page,
    readonly hand: Hand,
    readonly t: Woorden,
  ) {}

  async ziet(rol: ToegankelijkeRol, naam: string): Promise<void> {
    await (await vind(this.page, matchkader, rol, naam)).dispose();
  }

  async heeft(rol: ToegankelijkeRol, naam: string): Promise<boolean> {
    const er = await nu(this.page, matchkader, rol, naam);
    await er?.dispose();
    return er !== null;
  }

  async druk(rol: ToegankelijkeRol, naam: string): Promise<void> {
    const doel = await vind(this.page, matchkader, rol, naam);
    await this.hand.druk(doel);
    await doel.dispose();
  }

  /** Chooses files on the device, and waits until the page says that they were read. */
  async kies(...paden: string[]): Promise<void> {
    const [venster] = await Promise.all([this.page.waitForFileChooser(), this.druk('button', this.t.kies)]);
    await venster.accept(paden);
    await this.klaar();
  }

  async klaar(): Promise<void> {
    await this.ziet('status', this.t.bijgewerkt);
  }

  /** Presses what became of an offer: "mama" of "Noor", in the words of what it is. */
  async zet(knop: string, ouder: string, kind: string, wat: string): Promise<void> {
    await this.druk('button', `${knop}: ${ouder} ${vul(this.t.van, { naam: kind })}, ${wat}`);
  }

  /** The words on the page, as they are shown. */
  tekst(): Promise<string> {
    return this.page.$eval(
      matchkader,
      (host) => (host.shadowRoot?.querySelector('.samenspel') as HTMLElement).innerText,
    );
  }
}
