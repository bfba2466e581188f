// How a teacher looks at what came back from home: by what is seen and heard.
import type { Page } from 'puppeteer-core';
import wieBenIk from '../../src/content/thuisopdracht/wie-ben-ik.js';
import leerkracht from '../../src/elements/thuisopdracht/leerkracht.teksten.js';
import * as inhoud from '../../src/i18n/generated/inhoud-thuisopdracht.js';
import * as lijsten from '../../src/i18n/generated/thuisopdracht.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakInhoud, maakTeksten, type Taal } from '../../src/i18n/vertaler.js';
import type { Hand } from './hand.js';
import { kader } from './thuisopdracht.driver.js';
import { nu, vind, type ToegankelijkeRol } from './zoek.js';

export async function terugwoordenIn(taal: Taal) {
  return {
    t: maakTeksten(leerkracht, await haalLijst(taal, lijsten.leerkracht)),
    opdracht: maakInhoud(wieBenIk, taal, await haalLijst(taal, inhoud['thuisopdracht-wie-ben-ik'])),
  };
}

export class Terug {
  constructor(
    readonly page: Page,
    readonly hand: Hand,
  ) {}

  async ziet(rol: ToegankelijkeRol, naam: string): Promise<void> {
    await (await vind(this.page, kader, rol, naam)).dispose();
  }

  async heeft(rol: ToegankelijkeRol, naam: string): Promise<boolean> {
    return (await nu(this.page, kader, rol, naam)) !== null;
  }

  async knop(naam: string): Promise<void> {
    const doel = await vind(this.page, kader, 'button', naam);
    await this.hand.druk(doel);
    await doel.dispose();
  }

  /** Chooses files on the device, and waits until the page says that they were read. */
  async kies(knop: string, klaar: string, ...paden: string[]): Promise<void> {
    const [venster] = await Promise.all([this.page.waitForFileChooser(), this.knop(knop)]);
    await venster.accept(paden);
    await this.ziet('status', klaar);
  }

  /** The words on the page, as they are shown. */
  tekst(): Promise<string> {
    return this.page.$eval(kader, (host) => (host.shadowRoot?.querySelector('.lijst') as HTMLElement).innerText);
  }
}
