import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { SamenspelElement } from '../../base/element.js';
import { InhoudController, type Inhoudsbron } from '../../base/inhoud.js';
import type { Regel } from '../../base/luisteren.js';
import { lijn } from '../../base/tekeningen.js';
import { embleem } from '../../base/vormen.js';
import { vormenStyles } from '../../base/vormen.styles.js';
import * as tekens from '../../base/tekens.js';
import { belAdres } from '../../domain/contactadres.js';
import { kaartAdres } from '../../domain/informatiekaart/adres.js';
import type { Afspraak } from '../../domain/informatiekaart/agenda.js';
import { urenVan } from '../../domain/informatiekaart/bereikbaar.js';
import type { Informatiekaart } from '../../domain/informatiekaart/informatiekaart.js';
import { eersteDag, isOud, volgendGesprek } from '../../domain/informatiekaart/schooljaar.js';
import { vandaagOp } from '../../domain/informatiekaart/tijd.js';
import { verandertOp } from '../../domain/informatiekaart/verandert.js';
import * as lijsten from '../../i18n/generated/informatiekaart.js';
import { maakTeksten } from '../../i18n/vertaler.js';
import type { Agendavraag } from './blokken/gesprekken.js';
import { anders, hoorContact, nood, ziekmelden } from './delen/contact.js';
import { hoorMens, mens } from './delen/mensen.js';
import { hoorNu, nu } from './delen/nu.js';
import { vouw } from './delen/vouw.js';
import { informatiekaartStyles } from './informatiekaart.styles.js';
import teksten from './informatiekaart.teksten.js';
import { zin, zinNl, type Blokwoorden, type Context, type Woorden } from './internal/context.js';
import { rechtenOp } from './internal/rechten.js';
import { speld } from './internal/tekens.js';
import { blok, gesproken } from './internal/voorlezen.js';
import { Wekker } from './internal/wekker.js';

/** What the element gets from outside itself: the composition root hands it over. */
export interface Omgeving {
  inhoud: Inhoudsbron<Informatiekaart>;
  /** The instant it is, in ms since 1970. */
  nu(): number;
}

const jaaruitleg = (c: Context): string =>
  zin(c, isOud(c.kaart, c.vandaag) ? 'oudUitleg' : 'nieuwUitleg', () => ({
    // The years stay on one line.
    jaar: c.kaart.schooljaar.replace('-', '–\u2060'),
  }));

/** Of which school year the card is, to be heard. */
const jaarwoorden = (c: Context): string => `${isOud(c.kaart, c.vandaag) ? c.t.oud : c.t.nieuw} ${jaaruitleg(c)}`;

type Blokken = typeof import('./blokken/blokken.js');

/**
 * The info card of a class: who is there, how and when school and parents reach each other, and whether that is possible
 * now. It hangs on the fridge: on a phone with parts that open, wide and on paper all at once.
 *
 * @element samenspel-informatiekaart
 * @tagname samenspel-informatiekaart
 * @slot - Shown while nothing of the element can be shown, and to readers without JavaScript: how to reach the school.
 *   A `<script type="application/json">` in it is the content.
 * @csspart kaart - The card.
 * @fires {SamenspelErrorEvent} samenspel-error - The content has a fault.
 */
export class InformatiekaartElement extends SamenspelElement<Informatiekaart, Woorden & Blokwoorden> {
  static override styles = [SamenspelElement.styles, vormenStyles, informatiekaartStyles];
  /** Where time and reading content come from. Set by `define/informatiekaart`. */
  static omgeving: Omgeving;

  /** Surroundings of this element alone; to be handed over before it is first shown, as stories and tests do. */
  omgeving: Omgeving = (this.constructor as typeof InformatiekaartElement).omgeving;

  /** @internal */
  protected readonly inhoud = new InhoudController<Informatiekaart>(this, this.omgeving.inhoud);
  #nl = maakTeksten(teksten, null) as Woorden & Blokwoorden;
  /** What stands further down, when it has come; false when it did not. */
  #blokken: Blokken | undefined | false;
  /** Which part is open where it is narrow. */
  #open = '';
  #agenda: Agendavraag | null = null;
  /** Sees the reader come near what stands further down: one screen away. */
  readonly #zicht = new IntersectionObserver(
    (plekken) => plekken.some(({ isIntersecting }) => isIntersecting) && void this.#haal(),
    { rootMargin: '100%' },
  );

  constructor() {
    super();
    void this.teksten.erbij(lijsten.informatiekaart, teksten);
    new Wekker(this, () => {
      const { stand } = this.inhoud;
      const nu = this.omgeving.nu();
      const dan = stand.stand === 'klaar' ? verandertOp(stand.inhoud, urenVan(stand.inhoud), nu) : undefined;
      return dan === undefined ? undefined : dan - nu;
    });
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('a, button')?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#zicht.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const plek = this.renderRoot.querySelector('.vouwen');
    // What comes late may find it gone: who would look then is never told to stop.
    if (plek && !this.#blokken && this.isConnected) this.#zicht.observe(plek);
  }

  /** What stands further down, with its words, drawings and paper. */
  async #haal(): Promise<void> {
    if (this.#blokken) return;
    this.#zicht.disconnect();
    try {
      const blokken = await import('./blokken/blokken.js');
      await this.teksten.erbij(lijsten.blokken, blokken.teksten);
      this.#nl = { ...this.#nl, ...maakTeksten(blokken.teksten, null) };
      this.voegStijlToe(blokken.blokkenStyles, blokken.papierStyles);
      blokken.beelden();
      this.#blokken = blokken;
    } catch {
      this.#blokken ||= false;
    }
    this.requestUpdate();
    await this.updateComplete;
  }

  /** Whole, and alone on paper; with the page around it where that part of us does not come. */
  async #print(): Promise<void> {
    await this.#haal();
    const printen = await import('../../base/print.js').catch(() => null);
    if (printen) printen.printAlleen(this);
    else window.print();
  }

  #druk(welke: string): void {
    this.#open = this.#open === welke ? '' : welke;
    void this.#haal();
    this.requestUpdate();
  }

  async #zetInAgenda(kaart: Informatiekaart, voor: string, afspraken: readonly Afspraak[]): Promise<void> {
    const vraag: Agendavraag = { voor, stand: 'bezig' };
    this.#agenda = vraag;
    this.requestUpdate();
    try {
      const { zetInAgenda } = await import('./internal/in-agenda.js');
      const nu = this.omgeving.nu();
      vraag.stand = zetInAgenda(kaart, afspraken, nu, vandaagOp(kaart, nu) ?? '') ? 'klaar' : 'fout';
    } catch {
      vraag.stand = 'fout';
    }
    this.requestUpdate();
  }

  // ── render ──

  #context(kaart: Informatiekaart): Context {
    const nu = this.omgeving.nu();
    const vandaag = vandaagOp(kaart, nu) ?? '';
    return {
      kaart,
      t: this.woorden,
      nl: this.#nl,
      taal: this.woordenTaal,
      nu,
      vandaag,
      geldt: !isOud(kaart, vandaag) && eersteDag(kaart) <= vandaag,
      leest: (id) => this.luister.leest(id),
      beeld: (beeld) => this.toonBeeld(beeld),
    };
  }

  protected override toon(): TemplateResult {
    const { stand } = this.inhoud;
    if (stand.stand !== 'klaar') return html`<slot></slot>`;
    const c = this.#context(stand.inhoud);
    const { kaart, t } = c;
    const ziek = kaart.contact.find(({ onderwerp }) => onderwerp === 'ziek');
    const overige = kaart.contact.filter((contact) => contact !== ziek);
    const regels = [
      ...blok(c, 'kop', [kaart.klas, c.geldt ? undefined : gesproken(c, jaarwoorden)]),
      ...(ziek ? [ziek, ...overige] : overige).flatMap((contact) => hoorContact(c, contact)),
      ...kaart.mensen.flatMap((wie) => hoorMens(c, wie)),
      ...hoorNu(c),
    ];
    return html`<article class="koelkast" part="kaart" aria-labelledby="titel">
      ${embleem()}
      <div class="kaart">
        <header>
          <div>
            <h2 id="titel"><bdi lang="nl">${kaart.klas}</bdi></h2>
            <div class="onderkop"><bdi lang="nl">${kaart.school}</bdi> <span>${t.onderkop}</span></div>
          </div>
          ${this.luister.balk('kaart', regels, { nogEens: true })}
        </header>
        ${this.luister.melding('kaart', regels)}
        ${this.#jaar(c)}
        <div class="boven">
          ${ziek ? html`<div class="vak ziek">${ziekmelden(c, ziek)}</div>` : nothing}
          ${
            overige.length > 0
              ? html`<section class="vak anders" aria-labelledby="anders">
                  <h3 id="anders">${zinNl(c, ziek ? 'andersKop' : 'contactKop')}</h3>
                  ${anders(c, overige)}
                </section>`
              : nothing
          }
          ${
            kaart.mensen.length > 0
              ? html`<section class="vak mensen" aria-labelledby="mensen">
                  <h3 id="mensen">
                    ${zinNl(c, kaart.mensen.every(({ rol }) => rol === 'leerkracht') ? 'wieLeerkracht' : 'wie')}
                  </h3>
                  <div class="klas">
                    <ul>${kaart.mensen.map((wie) => mens(c, wie))}</ul>
                    ${nu(c)}
                  </div>
                </section>`
              : nu(c)
          }
        </div>
        <div class="vouwen">${this.#vouwen(c)}</div>
        ${this.#voet(c)}
      </div>
    </article>`;
  }

  /** A card of another school year says so, calmly. */
  #jaar(c: Context): TemplateResult | typeof nothing {
    if (c.geldt) return nothing;
    const kop = zinNl(c, isOud(c.kaart, c.vandaag) ? 'oud' : 'nieuw');
    return html`<div class="nu jaar">${lijn(tekens.letop)}<span><b>${kop}</b> ${jaaruitleg(c)}</span></div>`;
  }

  #vouwen(c: Context): TemplateResult {
    const blokken = this.#blokken;
    const niet = html`<p>${blokken === false ? html`<b>${c.t.inhoudFout}</b> ${c.t.belSchool}` : c.t.wacht}</p>`;
    const deel = (
      id: string,
      kop: 'wanneer' | 'magAltijd' | 'wieWat',
      onder: string,
      beeld: string,
      maak: (er: Blokken) => readonly [TemplateResult, Regel[]],
    ): TemplateResult =>
      vouw(c, {
        id,
        kop,
        onder,
        // It comes with what is inside; its place is there.
        beeld: blokken ? c.beeld(beeld) : nothing,
        open: this.#open === id,
        druk: () => this.#druk(id),
        inhoud: blokken ? this.#metLuister(id, ...maak(blokken)) : niet,
      });
    const knoppen = {
      vraag: this.#agenda,
      zet: (voor: string, afspraken: readonly Afspraak[]) => void this.#zetInAgenda(c.kaart, voor, afspraken),
    };
    return html`${
      c.kaart.momenten?.length
        ? deel('wanneer', 'wanneer', this.#weer(c), 'calendar', (er) => [
            er.gesprekken(c, knoppen),
            er.hoorGesprekken(c),
          ])
        : nothing
    }${
      rechtenOp(c.kaart).length > 0
        ? deel('mag', 'magAltijd', c.t.magMeer, 'own-language', (er) => [er.magAltijd(c), er.hoorRechten(c)])
        : nothing
    }${deel('doen', 'wieWat', c.t.wieMeer, 'agreement', (er) => [er.wieDoetWat(c), er.hoorDoen(c)])}`;
  }

  /** A part with the button that reads it. */
  #metLuister(id: string, inhoud: TemplateResult, regels: readonly Regel[]): TemplateResult {
    return regels.length === 0
      ? inhoud
      : html`${this.luister.balk(id, regels, { bij: id, nogEens: true })}${this.luister.melding(id, regels)}${inhoud}`;
  }

  /** When there is a talk again. */
  #weer(c: Context): string {
    const volgend = volgendGesprek(c.kaart, c.vandaag);
    if (!volgend) return c.t.wanneerMeer;
    const { datum, maand } = volgend;
    return datum === undefined
      ? zin(c, 'weerIn', (k) => ({ maand: k.maand(maand) }))
      : zin(c, 'weerOp', (k) => ({ dag: k.dag(datum) }));
  }

  #voet(c: Context): TemplateResult {
    const { noodnummer, adres, gewijzigdOp } = c.kaart;
    const bel = noodnummer === undefined ? null : belAdres(noodnummer);
    return html`<footer>
      ${noodnummer !== undefined && bel !== null ? nood(c, noodnummer, bel) : nothing}
      ${
        adres === undefined
          ? nothing
          : html`<div class="plek">
              <span><span class="sr">${c.t.plek}</span> <bdi lang="nl" dir="ltr">${adres}</bdi></span>
              <a class="knop" href=${kaartAdres(adres)} target="_blank" rel="noopener noreferrer">
                ${lijn(speld)} ${c.t.opKaart}
              </a>
            </div>`
      }
      <div class="laatst">
        <span>${zin(c, 'veranderd', (k) => ({ dag: k.datum(gewijzigdOp) }))}</span>
        <button class="knop stil print" type="button" @click=${() => void this.#print()}>
          ${lijn(tekens.print)} <span>${c.t.print}</span>
        </button>
      </div>
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'samenspel-informatiekaart': InformatiekaartElement;
  }
}
