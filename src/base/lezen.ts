/* What reads aloud in an element: fetched at the tap, with its words and drawings. */
import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { speler as lijsten } from '../i18n/generated/speech.js';
import { voegBeeldenToe } from '../pictograms/pictogram.js';
import * as beelden from '../pictograms/generated/sets/speler.js';
import type { KnopOpties, Knopstand } from '../speech/knop.js';
import { knopstand, luistermelding, type Luisteren } from '../speech/luister.js';
import * as speler from '../speech/speler.js';
import { VoorleesController, type Stuk } from '../speech/voorlezer.js';
import { leesTekst } from '../domain/lees-tekst.js';
import { onder, type LuisterHost, type Regel } from './luisteren.js';
import { melding } from './melding.styles.js';
import type { WoordenController } from './woorden.js';

/** Reads the texts of one element, in whatever language each of them is in. */
export class Lezen {
  readonly lezer: VoorleesController;
  readonly #host: LuisterHost & ReactiveControllerHost;
  /** There when its words are, so that nothing is seen in half a language. */
  #speler: Luisteren['speler'];

  constructor(host: LuisterHost, teksten: WoordenController<object>) {
    this.#host = host;
    this.lezer = new VoorleesController(host, {
      get opAfstand() {
        return host.stemOpAfstand;
      },
      get ookVan() {
        return host.opnamesVan.split(' ');
      },
    });
    voegBeeldenToe(beelden);
    host.voegStijlToe(melding, speler.spelerStyles);
    void teksten.erbij(lijsten, speler.teksten).then(() => {
      this.#speler = speler;
      host.requestUpdate();
    });
  }

  get #luisteren(): Luisteren {
    const { woorden, woordenTaal: taal } = this.#host;
    return { lezer: this.lezer, woorden, taal, oor: this.#host.toonBeeld('ear'), speler: this.#speler };
  }

  #stukken(regels: readonly Regel[]): Stuk[] {
    return regels.map(([id, tekst, eigen = false]) => ({ id, eigen, ...leesTekst(tekst, this.#host.woordenTaal) }));
  }

  /** Only the lines that have Dutch, under the words that are shown in another language. */
  #nederlands(regels: readonly Regel[]): Stuk[] {
    if (this.#host.woordenTaal === 'nl') return [];
    return regels
      .map(([id, tekst, eigen = false]) => ({ id: onder(id), eigen, ...leesTekst(tekst, 'nl') }))
      .filter(({ taal }) => taal === 'nl');
  }

  begin(id: string, regels: readonly Regel[]): void {
    this.lezer.begin(id, this.#stukken(regels));
  }

  druk(id: string, regels: readonly Regel[]): void {
    this.lezer.druk(id, this.#stukken(regels));
  }

  knopstand(id: string, regels: readonly Regel[], opties: KnopOpties): Knopstand {
    return knopstand(this.#luisteren, id, this.#stukken(regels), opties);
  }

  /** Beside the button that was pressed: the one that makes it slower. */
  langzaamknop(id: string): TemplateResult | typeof nothing {
    const toon = this.lezer.id === id && this.lezer.stand !== 'geen-stem';
    return (toon && this.#speler?.langzaamknop(this.#luisteren, this.#host.toonBeeld('snail'))) || nothing;
  }

  melding(id: string, regels: readonly Regel[]): TemplateResult {
    return luistermelding(this.#luisteren, id, this.#stukken(regels), {
      beeld: this.#speler && this.#host.toonBeeld('read-aloud'),
      nederlands: this.#nederlands(regels),
    });
  }

  leest(id: string): boolean {
    return this.lezer.leest(id) || this.lezer.leest(onder(id));
  }

  merk(id: string, tekst: string): TemplateResult | string {
    return speler.gemarkeerd(this.lezer, id, tekst);
  }
}
