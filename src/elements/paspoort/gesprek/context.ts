import { html, nothing, type TemplateResult } from 'lit';
import type { Persoon } from '../../../domain/document/document.js';
import type { Gezegde } from '../../../domain/gesprek/aan-tafel.js';
import { leesTekst } from '../../../domain/lees-tekst.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { Tekst } from '../../../domain/tekst.js';
import type { Taal } from '../../../i18n/vertaler.js';
import { nederlandsOnder, richtingVan, rolnaam, vulIn, woorden } from '../internal/context.js';
import type { LaterTeksten } from '../internal/later-context.js';
import type { Gezegd } from '../delen/antwoord.js';
import type { Verloop } from '../internal/verloop.js';
import { tafelVan, type Tafel } from './tafel.js';

/** What a page of the talk needs: the visit, the table, the words. */
export interface Aan {
  readonly v: Verloop;
  readonly tafel: Tafel;
  readonly t: LaterTeksten;
}

export const aan = (v: Verloop): Aan => ({ v, tafel: tafelVan(v), t: v.tl });

/** A text of the template, the Dutch under it. */
export const metNederlands = ({ v }: Aan, tekst: Tekst): TemplateResult =>
  html`${woorden(v, tekst)}${onder(v.taal === 'nl' ? nothing : nederlandsOnder(v, tekst))}`;

/** On a line of its own that begins where the line above it begins, whichever way that is read. */
const onder = (nl: TemplateResult | typeof nothing): TemplateResult | typeof nothing =>
  nl === nothing ? nothing : html`<br />${nl}`;

export const zeg = (
  { v }: Aan,
  tekst: string,
  waarden: Record<string, string | number> = {},
): TemplateResult | string => v.luister.zeg(vulIn(v, tekst, waarden));

/** How somebody is called at the table. */
export const naamVan = ({ v }: Aan, { rol, naam }: Persoon): string =>
  naam ?? (rol === 'ouder' ? undefined : v.sjabloon.namen?.[rol]) ?? rolnaam(v, rol);

/** "Noor, mama en juf Samira". */
export function namen(a: Aan, personen: readonly Persoon[]): string {
  const alle = personen.map((persoon) => naamVan(a, persoon));
  const laatste = alle.at(-1) ?? '';
  return alle.length < 2 ? laatste : vulIn(a.v, a.t.en, { een: alle.slice(0, -1).join(', '), twee: laatste });
}

/** By voice or drawn: what shows it is fetched for it. */
function opTafel(v: Verloop, wijze: 'opnamen' | 'tekeningen', wat: unknown): Gezegd {
  v.haal(wijze);
  return v.bladzijden[wijze]?.gezegd(v, wat as never) ?? { tekst: v.t.laden, taal: v.taal };
}

/** What was said, in the language of who said it, the Dutch under it. */
export function gezegd(
  a: Aan,
  { persoon, vraag, inzending, optie, woorden: eigen, opname, tekening }: Gezegde,
): {
  beeld: Beeld | undefined;
  tekst: TemplateResult;
  /** What was drawn. */
  plaat?: TemplateResult | undefined;
} {
  const { luister } = a.v;
  const gemaakt = (opname && opTafel(a.v, 'opnamen', opname)) ?? (tekening && opTafel(a.v, 'tekeningen', tekening));
  if (gemaakt) {
    const { plaat, speler, beeld, tekst } = gemaakt;
    return { beeld, plaat, tekst: speler ?? html`${luister.zeg(tekst)}` };
  }
  if (optie === undefined) {
    const letters = luister.toon({ [inzending.taal]: eigen ?? '' }, eigen ?? '', true);
    return { beeld: vraag?.beeld, tekst: html`<bdi lang=${inzending.taal}>${letters}</bdi>` };
  }
  const inTaal = a.tafel
    .sjabloonVoor(persoon)
    .delen.flatMap(({ vragen }) => vragen)
    .find(({ id }) => id === inzending.vraag);
  const vorm =
    vraag && inTaal
      ? { ...inTaal, ...(persoon.fase && persoon.fase !== 'midden' && inTaal.varianten?.[persoon.fase]) }
      : vraag;
  const gekozen = vorm?.opties?.find(({ id }) => id === optie) ?? vraag?.opties?.find(({ id }) => id === optie);
  if (!gekozen) {
    const oud = inzending.gevraagd.opties?.[optie] ?? optie;
    return { beeld: undefined, tekst: html`<bdi lang="nl">${luister.toon({ nl: oud }, oud)}</bdi>` };
  }
  return { beeld: gekozen.beeld, tekst: inEigenTaal(a, gekozen.tekst, persoon.taal) };
}

function inEigenTaal({ v }: Aan, tekst: Tekst, taal: string = v.taal): TemplateResult {
  const gelezen = leesTekst(tekst, taal);
  return html`<bdi lang=${gelezen.taal} dir=${richtingVan(gelezen.taal)}>${v.luister.toon(tekst, gelezen.tekst)}</bdi>${onder(
    nederlandsOnder({ taal: gelezen.taal as Taal, luister: v.luister }, tekst),
  )}`;
}
