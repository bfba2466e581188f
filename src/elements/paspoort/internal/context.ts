import type { nothing, TemplateResult } from 'lit';
import type { Beeld } from '../../../domain/beeld.js';
import type { Antwoord, Persoon } from '../../../domain/document/document.js';
import type { Rol, Sjabloon, Vraag } from '../../../domain/paspoort/sjabloon.js';
import type { Luister } from '../../../base/luisteren.js';
import { platteWoorden } from '../../../base/tekst.js';
import { rollen } from '../../../domain/rol.js';
import { richting, vul, type Taal } from '../../../i18n/vertaler.js';
import type { Bewaarstand } from '../../../store/bewaarder.js';
import type { PaspoortRequest, PaspoortState } from '../../../store/paspoort-store.js';
import type { Bladzijden } from './later-context.js';
import type invulTeksten from '../invullen.teksten.js';
import type startTeksten from '../start.teksten.js';

export type StartTeksten = ReturnType<typeof startTeksten>;
export type Teksten = StartTeksten & ReturnType<typeof invulTeksten>;

/** Pages between the questions: they belong to this visit, not to the passport. */
export type Tussenpagina =
  | 'laden'
  | 'verder'
  | 'welk'
  | 'apparaat'
  | 'naam'
  | 'taal'
  | 'bewaren'
  | 'wissen'
  | 'bestand'
  | 'nummer'
  | 'uitnodigen'
  | 'klas';

/** Somebody to choose on the first page: a person who was here before, or a new one in a voice. */
export interface Wie {
  rol: Rol;
  persoon?: string;
}

/** What the first page needs: it is there before the questions are fetched. */
export interface StartContext {
  readonly t: StartTeksten;
  /** The language of the words on the page. */
  readonly taal: Taal;
  /** Reads the page aloud. */
  readonly luister: Luister;
  /** The whole page is switched off, as a disabled field is. */
  readonly uit: boolean;
  /** What the cover says; empty while the content has not been read. */
  readonly kaft: Pick<Sjabloon, 'titel' | 'school' | 'groep' | 'schooljaar' | 'namen' | 'rolnamen' | 'volwassen'>;
  readonly personen: readonly Persoon[];
  /** Who fills in here: everybody, unless the page is for one voice (`voor`). */
  readonly stemmen: readonly Rol[];
  readonly stand: Bewaarstand;
  readonly keus: Wie | null;
  /** "Beginnen" was pressed before somebody was chosen. */
  readonly zonderKeus: boolean;
  /** How many pages came before this one. */
  readonly bladzijde: number;
  /** The questions could not be fetched. */
  readonly mislukt: boolean;
  /** A pictogram, or an empty place of the same size until it is there. */
  beeld(beeld: Beeld | undefined, klas?: string): TemplateResult | typeof nothing;
  kies(wie: Wie): void;
  begin(): void;
  /** Together at the table; there once somebody is in the passport. */
  naarGesprek?(): void;
  kiesTaal(taal: Taal): void;
  tussen(pagina: Tussenpagina | null): void;
  /** The way in for whom a student invited. */
  uitgenodigd?(): TemplateResult | undefined;
}

/** What a page needs of the element: what to show, and how to ask for something. */
export interface Context extends StartContext {
  readonly staat: PaspoortState;
  readonly sjabloon: Sjabloon;
  readonly t: Teksten;
  /** True when the page shows all questions together. */
  readonly alles: boolean;
  /** What the reader unfolded: "meer-<vraag>", "zelf-<vraag>". */
  readonly open: ReadonlySet<string>;
  stuur(request: PaspoortRequest): void;
  antwoord(vraag: Vraag, antwoord: Antwoord | null): void;
  /** The voice is fixed by the page (`voor`): there is no "Wie ben jij?" to go back to. */
  readonly vast: boolean;
  /** A notice above the page, if there is any. */
  bericht(): TemplateResult | typeof nothing;
  slaOver(vraag: Vraag): void;
  verder(): void;
  terug(): void;
  /** The pages that were fetched. */
  readonly bladzijden: Partial<Bladzijden>;
  /** Pages did not come. */
  readonly paginaMislukt: boolean;
  /** Fetches pages once; after a failure only when the reader asks again, or wants another page. */
  haal(deel: keyof Bladzijden, opnieuw?: boolean): void;
  /** Unfolds or folds; `focus` is the id of the field to go to once it is there. */
  klap(wat: string, open: boolean, focus?: string): void;
}

export { nederlandsOnder, richtingVan, woorden } from '../../../base/tekst.js';

export const vulIn = (c: Pick<Context, 'taal'>, tekst: string, waarden: Record<string, string | number>): string =>
  vul(tekst, waarden, richting(c.taal));

/** "u" to parents and teachers' colleagues, "jij" to children: picks the right one of two texts. */
export const aanspraak = <T>(rol: Rol, u: T, jij: T): T => (rol === 'ouder' ? u : jij);

/** Default portraits; a person may choose another. */
export const gezichtVan = (rol: Rol, gezicht?: string): string =>
  gezicht ?? { kind: 'kind-1', ouder: 'ouder-1', leerkracht: 'leerkracht-1' }[rol];

type Rolnamen = Pick<StartContext, 'kaft' | 'taal'>;

/** How this passport calls a voice, when it does not call it as most do. */
export function eigenRolnaam({ kaft, taal }: Rolnamen, rol: Rol): string | undefined {
  const naam = kaft.rolnamen?.[rol];
  return naam && platteWoorden({ taal }, naam);
}

export const rolnaam = (c: Rolnamen & Pick<StartContext, 't'>, rol: Rol): string =>
  eigenRolnaam(c, rol) ?? { kind: c.t.kind, ouder: c.t.ouder, leerkracht: c.t.leerkracht }[rol];

/** The same below somebody's own name. */
export const rolregel = (c: Rolnamen & Pick<StartContext, 't'>, rol: Rol): string =>
  rolnaam(c, rol) + (rol === 'ouder' && !eigenRolnaam(c, rol) ? ` ${c.t.ofVerzorger}` : '');

/**
 * The voices of this passport: where the student decides, a parent's is one once he invited somebody. Who says something
 * about the student hears that whom he invites later may see it too.
 */
export const stemmenVan = (
  { kaft, personen }: Pick<StartContext, 'kaft' | 'personen'>,
  eigenaar: Rol = 'kind',
): Rol[] =>
  rollen.filter(
    (rol) => rol !== 'ouder' || !kaft.volwassen || eigenaar !== 'kind' || personen.some((p) => p.rol === rol),
  );

/** They, by name, as a list. */
export const rolnamen = (c: Pick<StartContext, 'kaft' | 'taal' | 't' | 'personen'>): string =>
  stemmenVan(c)
    .map((rol) => rolnaam(c, rol))
    .join(', ');

/** The child's name as the school or the person gave it. */
export const kindnaam = (c: Pick<StartContext, 'personen' | 'kaft'>): string | undefined =>
  c.personen.find((p) => p.rol === 'kind' && p.naam)?.naam ?? c.kaft.namen?.kind;

/**
 * The name of a group of choices, another on each page: in a shadow root Chromium lets no Tab into a group of which an
 * input that once had the focus was taken away.
 */
export const groepsnaam = (c: Pick<StartContext, 'bladzijde'>, groep: string): string => `${groep}-${c.bladzijde}`;
