/* The teacher's view: what came back from home, and what to do with it in class. Fetched where a page asks for it. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { nietGelezen, Ontvangst, ontvangstStyles, opRij } from '../../base/ontvangst.js';
import { lijn } from '../../base/tekeningen.js';
import { portret, vorm } from '../../base/vormen.js';
import * as tekens from '../../base/tekens.js';
import {
  groepen,
  groepVan,
  leesTerug,
  type Bron,
  type Groep,
  type Hoe,
  type Reden,
  type Snapte,
  type Terugblik,
  type Thuisbericht,
} from '../../domain/thuisopdracht/terug.js';
import { vulIn, type Host } from './internal/gang.js';
import { leerkrachtStyles } from './leerkracht.styles.js';

export { leerkracht as lijst } from '../../i18n/generated/thuisopdracht.js';
export { default as teksten } from './leerkracht.teksten.js';

export const stijl = css`${ontvangstStyles}${leerkrachtStyles}`;

type Wie = 'kind' | 'ouder';
/** What was done last; `wist`: it is asked whether the list may go. */
type Stand = 'rust' | 'leest' | 'bijgewerkt' | 'wist' | 'gewist';
const stemmen = ['kind', 'ouder'] as const;

/** The page as it is: the sheet of the assignment, when that was printed before, would take its place. */
const printLijst = (c: Host): void => {
  import('./papier.js').then(({ print }) => print(c, null)).catch(() => window.print());
};

/** In bytes: a file with more is not opened. */
const grootsteDocument = ({ omgeving }: Host): Promise<number> =>
  omgeving
    .toestel()
    .then((toestel) => toestel.bestanden())
    .then(
      (bestanden) => bestanden.grootsteDocument,
      // What reads the text has a limit of its own.
      () => Infinity,
    );

/** Holds what came back for as long as the page is open: nothing of it is kept or sent. */
export class Leerkracht {
  readonly #c: Host;
  #vanPagina: readonly unknown[] = [];
  #bestanden: readonly Bron[] = [];
  #gewist: readonly unknown[] | null = null;
  #van: unknown[] = [];
  #blik: Terugblik = { kinderen: [], nietGelezen: [] };
  #stand: Stand = 'rust';
  readonly #inkomst: Ontvangst;

  constructor(c: Host) {
    this.#c = c;
    this.#inkomst = new Ontvangst(c, (bestanden) => void this.#lees(bestanden));
  }

  /** What the page around gives; the same list again changes nothing. */
  neem(ontvangen: unknown): void {
    const lijst: readonly unknown[] = Array.isArray(ontvangen) ? ontvangen : [];
    if (lijst !== this.#gewist) this.#vanPagina = lijst;
  }

  get #terug(): Terugblik {
    const { opdracht, t } = this.#c;
    const van = [opdracht.id, this.#vanPagina, this.#bestanden, t];
    if (van.some((deel, plaats) => deel !== this.#van[plaats])) {
      this.#van = van;
      const vanPagina = this.#vanPagina.map((inhoud, plaats): Bron => ({
        naam: vulIn(this.#c, t.berichtLeerkracht, { nummer: plaats + 1 }),
        inhoud,
      }));
      this.#blik = leesTerug([...vanPagina, ...this.#bestanden], opdracht.id);
    }
    return this.#blik;
  }

  async #lees(bestanden: readonly File[]): Promise<void> {
    if (bestanden.length === 0) return;
    this.#zet('leest');
    const grootste = await grootsteDocument(this.#c);
    const gelezen = await Promise.all(
      bestanden.map(async (bestand): Promise<Bron> => {
        const { name: naam } = bestand;
        if (bestand.size > grootste) return { naam, reden: 'te-groot' };
        try {
          return { naam, inhoud: await bestand.text() };
        } catch {
          return { naam, reden: 'kapot' };
        }
      }),
    );
    this.#bestanden = [...this.#bestanden, ...gelezen];
    this.#zet('bijgewerkt');
  }

  #zet(stand: Stand): void {
    if (stand === 'wist' || this.#stand === 'wist') this.#c.naarPagina();
    this.#stand = stand;
    this.#c.requestUpdate();
  }

  #wis(): void {
    this.#gewist = this.#vanPagina;
    this.#vanPagina = [];
    this.#bestanden = [];
    this.#zet('gewist');
  }

  // ── render ──

  toon(): TemplateResult {
    const { opdracht, t } = this.#c;
    const { kinderen, nietGelezen: niet } = this.#terug;
    const leeg = kinderen.length === 0 && niet.length === 0;
    const waar = [opdracht.groep, opdracht.school].filter(Boolean).join(' · ');
    return html`<header class="opdrachtkop">
        <span class="plaat tafereel">${this.#c.beeld(opdracht.beeld)}</span>
        <div>
          <p class="hint">${t.voorDeKlasLeerkracht}${waar ? html` · <bdi>${waar}</bdi>` : nothing}</p>
          <h2 class="titel">${this.#c.zin(opdracht.titel)}</h2>
          <p><b>${t.doelLeerkracht}:</b> ${this.#c.zin(opdracht.doel)}</p>
          <p>${vulIn(this.#c, t.minuten, { aantal: opdracht.duur })}</p>
          <button class="knop stil" type="button" @click=${() => this.#c.print()}>${lijn(tekens.print)} ${t.printOpdrachtLeerkracht}</button>
        </div>
      </header>
      <div class="terugrij">
        <section class="lijst" aria-labelledby="terug">
          <h3 class="vraag" id="terug" tabindex=${this.#stand === 'wist' || this.#stand === 'gewist' ? nothing : '-1'}>${t.terugLeerkracht}</h3>
          ${this.#ontvangst(leeg)} ${leeg ? nothing : groepen.map((groep) => this.#hoop(groep, kinderen))}
          ${this.#nietInLijst()} ${leeg ? nothing : this.#gereedschap()}
        </section>
        ${this.#inDeHost()}
      </div>`;
  }

  /** Where files come in, and what became of them. */
  #ontvangst(leeg: boolean): TemplateResult {
    const { t } = this.#c;
    return html`${this.#inkomst.toon(
      { kies: t.kiesLeerkracht, sleep: t.sleepLeerkracht },
      leeg ? html`<b>${t.leegLeerkracht}</b><p>${t.leegUitlegLeerkracht}</p>` : nothing,
      html`<p class="hint">${t.nietBewaardLeerkracht} ${t.blijftHierLeerkracht}</p>`,
    )}
      <p class="stand" role="status" tabindex=${this.#stand === 'gewist' ? '-1' : nothing}>${
        {
          rust: '',
          wist: '',
          leest: t.bezigLeerkracht,
          bijgewerkt: t.bijgewerktLeerkracht,
          gewist: t.gewistLeerkracht,
        }[this.#stand]
      }</p>`;
  }

  #hoop(groep: Groep, kinderen: readonly Thuisbericht[]): TemplateResult | typeof nothing {
    const { t } = this.#c;
    const hierin = kinderen.filter((kind) => groepVan(kind) === groep);
    if (hierin.length === 0) return nothing;
    const [kop, beeld] = {
      praten: [t.pratenLeerkracht, 'would-like-to-talk'],
      aandacht: [t.aandachtLeerkracht, 'help'],
      goed: [t.goedLeerkracht, 'done'],
    }[groep] as [string, string];
    return html`<section class="hoop" aria-labelledby="hoop-${groep}">
      <h4 id="hoop-${groep}">${this.#c.beeld(beeld)}${kop}</h4>
      <ul>${hierin.map((kind) => this.#kind(kind))}</ul>
    </section>`;
  }

  #kind(bericht: Thuisbericht): TemplateResult {
    const { t } = this.#c;
    const { namen, berichten, geenTijd } = bericht;
    return html`<li class="kindkaart">
      ${portret('kind', this.#c.beeld('kind-1', 'in-vorm'))}
      <div>
        <b class="naam">${namen.kind.length > 0 ? opRij(namen.kind) : t.zonderNaamLeerkracht}</b>
        ${stemmen.map((wie) => this.#stem(bericht, wie))}
        ${geenTijd ? html`<p>${this.#c.beeld('no-time')}${t.geenTijdLeerkracht}</p>` : nothing}
        ${berichten.map(({ tekst, taal }) => html`<blockquote dir="auto" lang=${taal}>${tekst}</blockquote>`)}
        ${this.#gepraat(bericht)}
      </div>
    </li>`;
  }

  /** What one of the two said, in the words of the buttons they pressed. */
  #stem({ namen, hoe, snapte, wilPraten }: Thuisbericht, wie: Wie): TemplateResult | typeof nothing {
    const { t } = this.#c;
    const gezicht: Record<Hoe, [string, string]> = {
      leuk: [t.leukLeerkracht, 'feedback-nice'],
      'gaat-wel': [t.gaatWelLeerkracht, 'feedback-okay'],
      moeilijk: [t.moeilijkLeerkracht, 'feedback-hard'],
    };
    // The parent's answer is about the child.
    const begrip: Record<Snapte, string> =
      wie === 'kind'
        ? { ja: t.snapteLeerkracht, hulp: t.hulpLeerkracht, nee: t.nogNietLeerkracht }
        : { ja: t.kindSnapteLeerkracht, hulp: t.kindHulpLeerkracht, nee: t.kindNogNietLeerkracht };
    const delen = [
      ...(wilPraten[wie] ? [html`<strong>${t.wilPratenLeerkracht}</strong>`] : []),
      ...hoe[wie].map(
        (keus) =>
          html`<span class="gezichtje">${this.#c.beeld(gezicht[keus][1] + (wie === 'ouder' ? '-adult' : ''))}${gezicht[keus][0]}</span>`,
      ),
      ...snapte[wie].map((keus) => begrip[keus]),
    ];
    if (delen.length === 0) return nothing;
    const naam =
      wie === 'ouder' && namen.ouder.length > 0
        ? opRij(namen.ouder)
        : wie === 'kind'
          ? t.kindLeerkracht
          : t.ouderLeerkracht;
    return html`<p data-stem=${wie}>${vorm(wie)}<span>${naam}: ${delen.map((deel, plaats) => html`${plaats > 0 ? ' · ' : ''}${deel}`)}</span></p>`;
  }

  /** Signed by both, by one, or by nobody: that says nothing, so nothing is said. */
  #gepraat({ gepraat: { kind, ouder } }: Thuisbericht): TemplateResult | typeof nothing {
    const { t } = this.#c;
    if (!kind && !ouder) return nothing;
    const zin = kind && ouder ? t.gepraatLeerkracht : kind ? t.gepraatKindLeerkracht : t.gepraatOuderLeerkracht;
    return html`<p>${stemmen.map((wie) => vorm(wie, { kind, ouder }[wie] ? 'vink' : 'leeg'))}<span>${zin}</span></p>`;
  }

  #nietInLijst(): TemplateResult | typeof nothing {
    const { t } = this.#c;
    const uitleg: Record<Reden, string> = {
      'te-groot': t.teGrootLeerkracht,
      kapot: t.kapotLeerkracht,
      nieuwer: t.nieuwerLeerkracht,
      'geen-opdracht': t.geenOpdrachtLeerkracht,
      'andere-opdracht': t.andereOpdrachtLeerkracht,
      'niets-gedeeld': t.nietsGedeeldLeerkracht,
      'te-veel': t.teVeelLeerkracht,
    };
    return nietGelezen(
      { kop: t.nietInLijstLeerkracht, uitleg: t.onveranderdLeerkracht },
      this.#terug.nietGelezen.map(({ naam, reden }) => ({ naam, uitleg: uitleg[reden] })),
    );
  }

  #gereedschap(): TemplateResult {
    const { t } = this.#c;
    return this.#stand === 'wist'
      ? html`<div class="melding fout" role="group" aria-labelledby="wisvraag">
          ${lijn(tekens.bak)}<b id="wisvraag" tabindex="-1">${t.wisVraagLeerkracht}</b>
          <p>${t.wisUitlegLeerkracht}</p>
          <button class="knop gevaar" type="button" @click=${() => this.#wis()}>${lijn(tekens.bak)} ${t.jaWisLeerkracht}</button>
          <button class="knop" type="button" @click=${() => this.#zet('rust')}>${t.neeLeerkracht}</button>
        </div>`
      : html`<div class="gereedschap">
          <button class="knop" type="button" @click=${() => printLijst(this.#c)}>${lijn(tekens.print)} ${t.printLijstLeerkracht}</button>
          <button class="knop stil" type="button" @click=${() => this.#zet('wist')}>${lijn(tekens.bak)} ${t.wisLijstLeerkracht}</button>
        </div>`;
  }

  #inDeHost(): TemplateResult {
    const { opdracht, t } = this.#c;
    const les = [
      t.begrijpLeerkracht,
      t.moeilijkLesLeerkracht,
      t.tijdLesLeerkracht,
      t.nietsTerugLeerkracht,
      t.geenCijferLeerkracht,
    ];
    return html`<section class="indeklas" data-stem="samen" aria-labelledby="indeklas">
      <h3 class="tussen" id="indeklas">${this.#c.beeld('classroom')}${t.inDeKlasLeerkracht}</h3>
      <ul>${opdracht.nabespreking.map((zin) => html`<li>${this.#c.zin(zin)}</li>`)}</ul>
      <h4>${t.volgendeLesLeerkracht}</h4>
      <ul>${les.map((zin) => html`<li>${zin}</li>`)}</ul>
    </section>`;
  }
}
