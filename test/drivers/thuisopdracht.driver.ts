// How a family goes through a home assignment: by what is seen and heard, never by how it is made.
import type { Page } from 'puppeteer-core';
import terugmelding from '../../src/content/terugmelding/terugmelding.js';
import wieBenIk from '../../src/content/thuisopdracht/wie-ben-ik.js';
import type { SamenspelDocument } from '../../src/domain/document/document.js';
import { leesTekst } from '../../src/domain/lees-tekst.js';
import type { Tekst } from '../../src/domain/tekst.js';
import afsluiten from '../../src/elements/thuisopdracht/afsluiten.teksten.js';
import doen from '../../src/elements/thuisopdracht/doen.teksten.js';
import papier from '../../src/elements/thuisopdracht/opdrachtpapier.teksten.js';
import begin from '../../src/elements/thuisopdracht/thuisopdracht.teksten.js';
import * as vragen from '../../src/i18n/generated/inhoud-terugmelding.js';
import * as inhoud from '../../src/i18n/generated/inhoud-thuisopdracht.js';
import * as lijsten from '../../src/i18n/generated/thuisopdracht.js';
import { haalLijst } from '../../src/i18n/lijsten.js';
import { maakInhoud, maakTeksten, type Taal } from '../../src/i18n/vertaler.js';
import type { Hand } from './hand.js';
import { nu, vind, type ToegankelijkeRol } from './zoek.js';

export const kader = 'samenspel-thuisopdracht';

/** Everything that stands on the pages of "Wie ben ik?", in one language. */
export async function woordenIn(taal: Taal) {
  const [a, b, c, d] = await Promise.all([
    haalLijst(taal, lijsten.thuisopdracht),
    haalLijst(taal, lijsten.doen),
    haalLijst(taal, lijsten.afsluiten),
    haalLijst(taal, lijsten.opdrachtpapier),
  ]);
  const opdracht = maakInhoud(wieBenIk, taal, await haalLijst(taal, inhoud['thuisopdracht-wie-ben-ik']));
  const deel = maakInhoud(terugmelding, taal, await haalLijst(taal, vragen['terugmelding-terugmelding']));
  const t = {
    ...maakTeksten(begin, a),
    ...maakTeksten(doen, b),
    ...maakTeksten(afsluiten, c),
    ...maakTeksten(papier, d),
  };
  return { t, opdracht, deel, lees: (tekst: Tekst) => leesTekst(tekst, taal).tekst };
}
export type Woorden = Awaited<ReturnType<typeof woordenIn>>;

export class Thuisopdracht {
  constructor(
    readonly page: Page,
    readonly w: Woorden,
    readonly hand: Hand,
  ) {}

  async #druk(rol: ToegankelijkeRol, ...namen: string[]): Promise<void> {
    const doel = await vind(this.page, kader, rol, ...namen);
    await this.hand.druk(doel);
    await doel.dispose();
  }

  async ziet(rol: ToegankelijkeRol, ...namen: string[]): Promise<void> {
    await (await vind(this.page, kader, rol, ...namen)).dispose();
  }

  async heeft(rol: ToegankelijkeRol, naam: string): Promise<boolean> {
    return (await nu(this.page, kader, rol, naam)) !== null;
  }

  knop = (naam: string): Promise<void> => this.#druk('button', naam);
  verder = (): Promise<void> => this.knop(this.w.t.verder);

  /** The option of a question, as the one whose turn it is sees it. */
  optie(rol: 'kind' | 'ouder', vraag: string, optie: string): { tekst: string; nl: string } {
    const gevonden = this.w.deel.vragen
      .find((v) => v.rol === rol && v.id === vraag)
      ?.opties?.find(({ id }) => id === optie);
    if (!gevonden) throw new Error(`No option ${vraag}/${optie}`);
    return { tekst: this.w.lees(gevonden.tekst), nl: leesTekst(gevonden.tekst, 'nl').tekst };
  }

  async kies(rol: 'kind' | 'ouder', vraag: string, optie: string): Promise<void> {
    const { tekst, nl } = this.optie(rol, vraag, optie);
    // The Dutch stands under a translation.
    await this.#druk('checkbox', tekst, tekst + nl);
  }

  async schrijf(tekst: string): Promise<void> {
    const vraag = this.w.deel.vragen.find(({ id }) => id === 'bericht');
    const doel = await vind(this.page, kader, 'textbox', this.w.lees(vraag?.vraag ?? ''));
    await this.hand.schrijf(doel, tekst);
    await doel.dispose();
  }

  /** From the first page through every step to what the child is asked. */
  async doe(apparaat: 'eigen' | 'gedeeld' | 'niet gevraagd' = 'eigen'): Promise<void> {
    const { t, opdracht, lees } = this.w;
    await this.knop(t.beginnen);
    for (const stap of opdracht.stappen) {
      await this.ziet('heading', lees(stap.titel));
      await this.verder();
    }
    await this.ziet('heading', t.praatSamen);
    await this.knop(t.hoeWasHet);
    if (apparaat !== 'niet gevraagd') {
      await this.ziet('heading', t.vanWie);
      await this.#druk('radio', apparaat === 'eigen' ? t.vanMij : t.vanMeer);
      await this.verder();
    }
  }

  /** Both say how it was. */
  async vertel(bericht = ''): Promise<void> {
    await this.kies('kind', 'hoe-was-het', 'leuk');
    await this.kies('kind', 'snapte', 'hulp');
    await this.verder();
    await this.kies('ouder', 'snapte', 'ja');
    await this.kies('ouder', 'praten', 'ja');
    if (bericht) await this.schrijf(bericht);
    await this.verder();
  }

  /** Both stamp, and say that they are done. */
  async stempel(): Promise<void> {
    const { t } = this.w;
    await this.knop(t.kind);
    await this.knop(t.ouder);
    await this.knop(t.klaarKnop);
  }

  waarde(): Promise<SamenspelDocument | null> {
    return this.page.$eval(kader, (host) => (host as unknown as { value: SamenspelDocument | null }).value);
  }
}

/** The answers in a document as `role/question=chosen`, sorted. */
export const antwoorden = (document: SamenspelDocument | null): string[] => {
  const rol = new Map(document?.personen.map((persoon) => [persoon.id, persoon.rol]));
  return (document?.antwoorden ?? [])
    .map(({ persoon, vraag, antwoord }) => {
      const wat = antwoord && 'gekozen' in antwoord ? String(antwoord.gekozen) : String(antwoord?.['tekst']);
      return `${rol.get(persoon)}/${vraag}=${wat}`;
    })
    .sort();
};
