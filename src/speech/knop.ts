import { html, nothing, type TemplateResult } from 'lit';

/** How a button that reads looks now. */
export interface Knopstand {
  /** It reads, and stops when it is pressed. */
  speelt?: boolean;
  /** The name of who has no voice: it still tries when it is pressed. */
  stemloos?: string | undefined;
  woord: string | undefined;
}

export interface KnopOpties {
  /** Id of the element with the text, for who hears ten times "Luister" and wants to know what. */
  bij?: string;
  /** Another word than "Luister". */
  woord?: string | undefined;
  /** After it was read the button says "Nog een keer". */
  nogEens?: boolean;
}

/**
 * The button that reads, and stops. It is one button with another name, not one that is pressed or not: that is what a
 * screen reader tells best.
 *
 * @param oor the ear; the drawings are the element's
 */
export const knop = (
  { speelt, stemloos, woord }: Knopstand,
  oor: unknown,
  druk: () => void,
  bij?: string,
): TemplateResult => html`<button
    type="button"
    class=${speelt ? 'luister speelt' : stemloos === undefined ? 'luister' : 'luister stemloos'}
    aria-label=${stemloos ?? nothing}
    aria-describedby=${bij ?? nothing}
    @click=${druk}
  ><span class="oor">${oor}</span><span class="luister-woord">${woord}</span></button>`;

/** Below the button: what is the matter. Always in the page, and empty until then: so a screen reader tells what comes. */
export const meldingplek = (wat: unknown, verder: unknown): TemplateResult =>
  html`<div class="luister-wat" role="status">${wat}</div>
    ${verder}`;

/** It does not read, and more is not known. An element without messages of its own has no styles for it yet: the words stand bare. */
export const leestNiet = (woorden: { leesFout?: string | undefined }): TemplateResult =>
  html`<div class="melding"><b>${woorden.leesFout}</b></div>`;
