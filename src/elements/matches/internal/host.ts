import type { CSSResultOrNative, nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Beeld } from '../../../domain/beeld.js';
import type { Sjabloon } from '../../../domain/paspoort/sjabloon.js';
import { richting, vul, type Taal } from '../../../i18n/vertaler.js';
import type klasTeksten from '../klasmatches.teksten.js';
import type teksten from '../matches.teksten.js';
import type { Omgeving } from './omgeving.js';

export type Teksten = ReturnType<typeof teksten> & ReturnType<typeof klasTeksten>;

/** What the list asks of the element around it. */
export interface Host extends ReactiveControllerHost, HTMLElement {
  readonly omgeving: Omgeving;
  readonly t: Teksten;
  /** The language of the words on the page. */
  readonly taal: Taal;
  /** The questions, as soon as they are there. */
  readonly sjabloon: Sjabloon | undefined;
  readonly uit: boolean;
  /** There is room for two papers beside each other. */
  readonly breed: boolean;
  readonly draft: string;
  readonly preset: string;
  /** What is printed; null is the page as it is. */
  papier: TemplateResult | null;
  toonBeeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing;
  voegStijlToe(...stijlen: readonly CSSResultOrNative[]): void;
  /** The focus goes there once it is on the page. */
  naar(id: string): void;
}

export const vulIn = (c: Pick<Host, 'taal'>, tekst: string, waarden: Record<string, string | number>): string =>
  vul(tekst, waarden, richting(c.taal));

/** What stands between the members of a list. */
export const komma = ({ taal }: Pick<Host, 'taal'>): string => (taal === 'ar' ? '، ' : ', ');

/** A day as people say it, with the digits of the Dutch. What is no date, as another program may have written it, is a dash. */
export function datum({ taal }: Pick<Host, 'taal'>, op: string | Date): string {
  const dag = new Date(op);
  return Number.isNaN(dag.getTime())
    ? '–'
    : new Intl.DateTimeFormat(`${taal}-u-nu-latn`, { day: 'numeric', month: 'long' }).format(dag);
}
