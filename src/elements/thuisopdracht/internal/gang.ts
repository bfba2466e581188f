import type { CSSResult, nothing, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Zending } from '../../../base/antwoorden/zending.js';
import type { Luister, Regel } from '../../../base/luisteren.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import type { Tekst } from '../../../domain/tekst.js';
import type { Thuisopdracht } from '../../../domain/thuisopdracht/thuisopdracht.js';
import type { Lijsten } from '../../../i18n/lijsten.js';
import { richting, vul, type Taal, type TekstenModule } from '../../../i18n/vertaler.js';
import type afsluitTeksten from '../afsluiten.teksten.js';
import type doeTeksten from '../doen.teksten.js';
import type leerkrachtTeksten from '../leerkracht.teksten.js';
import type papierTeksten from '../opdrachtpapier.teksten.js';
import type teksten from '../thuisopdracht.teksten.js';
import type { Omgeving } from './omgeving.js';
import type { Rustklok } from './rustklok.js';
import type { Terugmelding } from './terugmelding.js';

export type Teksten = ReturnType<typeof teksten> &
  ReturnType<typeof doeTeksten> &
  ReturnType<typeof afsluitTeksten> &
  ReturnType<typeof leerkrachtTeksten> &
  ReturnType<typeof papierTeksten>;

/** Where the reader is: the pages in their order, a step by its number, and the pages in between. */
export type Plek =
  | `stap-${number}`
  | 'voorkant'
  | 'praten'
  | 'apparaat'
  | 'kind'
  | 'ouder'
  | 'gepraat'
  | 'nummer'
  | 'klaar'
  | 'bewaren'
  | 'wissen';

/** What every page needs of the element. */
export interface Blad {
  readonly opdracht: Thuisopdracht;
  readonly t: Teksten;
  /** The language of the words on the page. */
  readonly taal: Taal;
  readonly uit: boolean;
  /** There once the closing was fetched. */
  readonly terug: Terugmelding | null;
  beeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing;
  /** A text of the content, with its Dutch under it. */
  zin(tekst: Tekst, id?: string): TemplateResult;
  print(): void;
}

/** A part that is fetched later: its words and its looks, beside what it does. */
export interface Deel {
  lijst: Lijsten;
  teksten: TekstenModule<Partial<Teksten>>;
  stijl: CSSResult;
}

/** What the parts that are fetched later ask of the element. */
export interface Host extends Blad, ReactiveControllerHost, HTMLElement {
  readonly form: HTMLFormElement | null;
  readonly value: SamenspelDocument | null;
  readonly name: string;
  readonly endpoint: string;
  readonly draft: string;
  readonly hiddenInput: boolean;
  readonly omgeving: Omgeving;
  readonly luister: Luister;
  /** All steps on one page. */
  readonly alles: boolean;
  /** The sheet that is printed; without one the page as it is. */
  papier: ((c: Blad) => TemplateResult) | null;
  /** Fetches a part, once; rejects when it does not come. */
  erbij<D extends Deel>(naam: string, haal: () => Promise<D>): Promise<D>;
  /** The focus goes to the page that is shown next. */
  naarPagina(): void;
  wachtpagina(mislukt: boolean, nogEens: () => void, terug?: () => void): TemplateResult;
}

/** What the pages after the first one need. */
export interface Gang extends Blad {
  readonly alles: boolean;
  readonly plek: Plek;
  readonly klok: Rustklok;
  /** The step whose timer was started. */
  readonly klokVan: number | null;
  /** Who has the turn, in steps where they changed places. */
  readonly beurten: ReadonlyMap<number, 'kind' | 'ouder'>;
  /** What was unfolded: "makkelijker-0", "namen". */
  readonly open: ReadonlySet<string>;
  readonly zending: Zending;
  /** What is on its way besides what is shared now; with `alles` also that. */
  onderweg(alles: boolean): Zending;
  readonly kanSturen: boolean;
  /** The button that reads this page, and where it is said that it cannot be read. */
  leesbalk(regels: readonly Regel[]): { knop: TemplateResult; melding: TemplateResult };
  ga(plek: Plek): void;
  verder(): void;
  vorige(): void;
  zetBeurt(stap: number, wie: 'kind' | 'ouder'): void;
  startKlok(stap: number, minuten: number): void;
  klap(wat: string): void;
  kiesApparaat(gedeeld: boolean): void;
  klaar(): void;
  stuur(): void;
  /** The family does not want it sent any more. */
  stuurNiet(): void;
  bewaarBestand(): void;
  wis(): void;
  opnieuw(): void;
}

export const vulIn = (c: Pick<Blad, 'taal'>, tekst: string, waarden: Record<string, string | number>): string =>
  vul(tekst, waarden, richting(c.taal));

/** A day as people say it, in the reader's language, with the digits of the Dutch. */
export const datum = (c: Pick<Blad, 'taal'>, dag: Date): string =>
  new Intl.DateTimeFormat(`${c.taal}-u-nu-latn`, { day: 'numeric', month: 'long' }).format(dag);

/** How the child is called here: its name, else "Kind". */
export const naamVan = (c: Pick<Blad, 't' | 'opdracht' | 'terug'>, rol: 'kind' | 'ouder'): string =>
  c.terug?.persoon(rol)?.naam ?? (rol === 'kind' ? (c.opdracht.namen?.kind ?? c.t.kind) : c.t.ouder);
