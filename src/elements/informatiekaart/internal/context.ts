import { html, nothing, type TemplateResult } from 'lit';
import type { Beeld } from '../../../domain/beeld.js';
import type { Informatiekaart } from '../../../domain/informatiekaart/informatiekaart.js';
import { richting, vul, type Taal } from '../../../i18n/vertaler.js';
import type bloktekstenModule from '../blokken/blokken.teksten.js';
import type tekstenModule from '../informatiekaart.teksten.js';
import { kalender, type Kalender } from './kalender.js';

export type Woorden = ReturnType<typeof tekstenModule>;
/** Words that come with the parts further down. */
export type Blokwoorden = ReturnType<typeof bloktekstenModule>;
export type Sleutel = keyof (Woorden & Blokwoorden);

/** What the parts of a card are drawn from. */
export interface Context {
  readonly kaart: Informatiekaart;
  readonly t: Woorden & Blokwoorden;
  /** The same words in Dutch. */
  readonly nl: Woorden & Blokwoorden;
  readonly taal: Taal;
  /** The instant, and the day it is at school then. */
  readonly nu: number;
  readonly vandaag: string;
  /** The school year of this card is now: what it says about now is true. */
  readonly geldt: boolean;
  /** Whether this block is being read aloud. */
  leest(id: string): boolean;
  beeld(beeld: Beeld | undefined): TemplateResult | typeof nothing;
}

/** What stands in the place of `{naam}`: days and lists are in the language of the sentence. */
export type Waarden = (k: Kalender) => Record<string, string | number>;
const geen: Waarden = () => ({});

/** Built-in words in the language of the reader. */
export const zin = ({ t, taal }: Context, sleutel: Sleutel, waarden = geen): string =>
  vul(t[sleutel], waarden(kalender(taal)), richting(taal));

/** The same with the Dutch below, so that parent and teacher point at the same words. */
export const zinNl = (c: Context, sleutel: Sleutel, waarden = geen): TemplateResult =>
  html`${zin(c, sleutel, waarden)}${
    c.taal === 'nl'
      ? nothing
      : html`<bdi class="nl" lang="nl" dir="ltr">${vul(c.nl[sleutel], waarden(kalender('nl')))}</bdi>`
  }`;

/** A number or an address: the same in every language. */
export const cijfers = (waarde: string): TemplateResult => html`<bdi dir="ltr">${waarde}</bdi>`;
