/* Where files come in: dropped, or chosen; and what is said of those that could not be used. */
import { css, html, nothing, type TemplateResult } from 'lit';
import { lijn } from './tekeningen.js';
import * as tekens from './tekens.js';

interface OntvangstHost {
  /** Nothing can be brought in. */
  readonly uit: boolean;
  requestUpdate(): void;
}

/** A place to drop files on, with a button for who drags nothing. Many at once. */
export class Ontvangst {
  readonly #host: OntvangstHost;
  readonly #neem: (bestanden: readonly File[]) => void;
  #sleept = false;

  constructor(host: OntvangstHost, neem: (bestanden: readonly File[]) => void) {
    this.#host = host;
    this.#neem = neem;
  }

  /** @param rustig the way on is another one: this button is not the yellow one */
  toon(
    t: { kies: string; sleep: string },
    boven: unknown = nothing,
    onder: unknown = nothing,
    rustig = false,
  ): TemplateResult {
    return html`<div class="ontvangst ${this.#sleept ? 'sleept' : ''}"
      @dragover=${(e: DragEvent) => this.#bijSlepen(e, true)} @dragleave=${(e: DragEvent) => this.#bijSlepen(e, false)}
      @drop=${(e: DragEvent) => this.#bijLoslaten(e)}>
      ${boven}
      <input type="file" multiple accept=".json,application/json" hidden @change=${(e: Event) => this.#bijKiezen(e)} />
      <button class="knop ${rustig ? '' : 'eerste'} vol" type="button" ?disabled=${this.#host.uit}
        @click=${(e: Event) => ((e.currentTarget as HTMLElement).previousElementSibling as HTMLInputElement).click()}>
        ${lijn(tekens.bestand)} ${t.kies}
      </button>
      <p class="hint sleephint">${t.sleep}</p>
      ${onder}
    </div>`;
  }

  #bijKiezen(e: Event): void {
    const invoer = e.currentTarget as HTMLInputElement;
    this.#neem([...(invoer.files ?? [])]);
    // The same file may be chosen again.
    invoer.value = '';
  }

  #bijSlepen(e: DragEvent, erboven: boolean): void {
    if (this.#host.uit || !e.dataTransfer?.types.includes('Files')) return;
    e.preventDefault();
    if (this.#sleept === erboven) return;
    this.#sleept = erboven;
    this.#host.requestUpdate();
  }

  #bijLoslaten(e: DragEvent): void {
    this.#bijSlepen(e, false);
    if (!this.#host.uit) this.#neem([...(e.dataTransfer?.files ?? [])]);
  }
}

/** Each with what is wrong with it; the same file chosen twice is said once. */
export function nietGelezen(
  t: { kop: string; uitleg: string },
  bestanden: readonly { naam: string; uitleg: string }[],
): TemplateResult | typeof nothing {
  if (bestanden.length === 0) return nothing;
  const regels = new Map(bestanden.map((een) => [`${een.uitleg} ${een.naam}`, een]));
  return html`<section class="melding nietin" aria-labelledby="nietin">
    ${lijn(tekens.letop)}<b id="nietin">${t.kop}</b>
    <p>${t.uitleg}</p>
    <ul>${[...regels.values()].map(({ naam, uitleg }) => html`<li><b><bdi>${kort(naam)}</bdi></b> ${uitleg}</li>`)}</ul>
  </section>`;
}

/** Names stand apart: one in another script does not turn the words around it. */
export const opRij = (namen: readonly string[]): TemplateResult[] =>
  namen.map((naam, plaats) => html`${plaats > 0 ? ', ' : ''}<bdi>${naam}</bdi>`);

const kort = (naam: string): string => (naam.length > 80 ? `${naam.slice(0, 80)}…` : naam);

export const ontvangstStyles = css`
  .ontvangst {
    display: grid;
    gap: 10px;
    padding: 16px;
    border: 3px dashed var(--samenspel-lijn);
    border-radius: 18px;
  }
  .ontvangst.sleept {
    border-color: var(--samenspel-rand);
    background-color: var(--samenspel-samen-licht);
  }
  .nietin {
    overflow-wrap: anywhere;
  }
  .nietin ul {
    display: grid;
    gap: 12px;
    grid-column: 1 / -1;
  }
  /* A finger drags no files. */
  @media (hover: none) {
    .sleephint {
      display: none;
    }
  }
`;
