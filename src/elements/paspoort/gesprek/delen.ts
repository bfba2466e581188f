import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { embleem, portret, vorm } from '../../../base/vormen.js';
import type { Persoon } from '../../../domain/document/document.js';
import type { Besproken, Gelijk, Gezegde } from '../../../domain/gesprek/aan-tafel.js';
import { gezichtVan, vulIn, woorden } from '../internal/context.js';
import { gezegd, namen, naamVan, zeg, type Aan } from './context.js';

/** Who speaks: face, shape and colour together; below the name what this voice brings. */
export function sprekersrij(
  a: Aan,
  personen: readonly Persoon[],
  stemmen: Partial<Record<Persoon['rol'], unknown>> = {},
): TemplateResult {
  return html`<ul class="stemkoppen" data-aantal=${Math.min(personen.length, 4)}>
    ${personen.map(
      (persoon) =>
        html`<li>${gezicht(a, persoon)}<span dir="auto">${naamVan(a, persoon)}${stemmen[persoon.rol] ? html`<small>${stemmen[persoon.rol]}</small>` : nothing}</span></li>`,
    )}
  </ul>`;
}

export const gezicht = ({ v }: Aan, { rol, gezicht: eigen }: Persoon): TemplateResult =>
  portret(rol, v.beeld(gezichtVan(rol, eigen), 'in-vorm'));

/** One thing somebody said; `eerste`: of those with the same picture. */
function kaartje(a: Aan, gezegde: Gezegde, eerste = true): TemplateResult {
  const { persoon } = gezegde;
  const { beeld, plaat, tekst } = gezegd(a, gezegde);
  return html`<li class="zegt ${eerste ? 'eerste' : ''}" data-stem=${persoon.rol}>
    ${plaat ?? nothing}${beeld ? html`<span class="plaat">${a.v.beeld(beeld)}</span>` : nothing}
    <span class="van">${vorm(persoon.rol)}<span class="n" dir="auto">${naamVan(a, persoon)}</span></span>
    <span class="zin">${tekst}</span>
  </li>`;
}

/** What the same people say: a yellow ribbon runs through it. */
function lintGelijk(
  a: Aan,
  [eerste, ...rest]: readonly [Gelijk, ...Gelijk[]],
  waar: Waar,
  open: boolean,
): TemplateResult {
  const { t } = a;
  const personen = eerste.gezegd.map(({ persoon }) => persoon);
  const titel = eerste.alleDrie ? zeg(a, t.zeggenAlleDrie) : zeg(a, t.ditZeggen, { namen: namen(a, personen) });
  return vouw(
    a,
    waar,
    `gelijk-${eerste.optie}`,
    open,
    'gelijk',
    html`${eerste.alleDrie ? embleem() : html`<span class="wie">${personen.map(({ rol }) => vorm(rol))}</span>`}<span>${titel}</span>`,
    html`${[eerste, ...rest].map(
      ({ gezegd: alle }) =>
        html`<ul class="kaartjes" data-aantal=${Math.min(alle.length, 4)}>${alle.map((gezegde, i) => kaartje(a, gezegde, i === 0))}</ul>`,
    )}`,
  );
}

/** By who says it, so that the same names stand above it once. */
function perGroep(gelijk: readonly Gelijk[]): [Gelijk, ...Gelijk[]][] {
  const groepen = new Map<string, [Gelijk, ...Gelijk[]]>();
  for (const wat of gelijk) {
    const wie = wat.gezegd.map(({ persoon }) => persoon.id).join(' ');
    const groep = groepen.get(wie);
    if (groep) groep.push(wat);
    else groepen.set(wie, [wat]);
  }
  return [...groepen.values()];
}

/** What each said apart, by person: side by side where there is room. */
function lintAnders(a: Aan, anders: readonly Gezegde[], waar: Waar, alleen: boolean, open: boolean): TemplateResult {
  const { t, v } = a;
  const perPersoon = new Map<string, Gezegde[]>();
  for (const gezegde of anders)
    perPersoon.set(gezegde.persoon.id, [...(perPersoon.get(gezegde.persoon.id) ?? []), gezegde]);
  const rijen = [...perPersoon.values()];
  const [enige] = anders;
  const titel =
    rijen.length === 1 && alleen && enige ? zeg(a, t.ditZegt, { naam: naamVan(a, enige.persoon) }) : zeg(a, t.anders);
  return vouw(
    a,
    waar,
    'anders',
    open,
    'anders',
    html`${v.beeld('conversation')}<span>${titel}</span>`,
    html`<div class="kolommen" data-aantal=${Math.min(rijen.length, 4)}>
      ${rijen.map((rij) => html`<ul class="kaartjes">${rij.map((gezegde) => kaartje(a, gezegde))}</ul>`)}
    </div>`,
  );
}

/** A fold: one is open at a time on a phone, all are where there is room. */
function vouw(
  { v, tafel }: Aan,
  { onderwerp, onderKop }: Waar,
  naam: string,
  vanzelf: boolean,
  soort: string,
  titel: TemplateResult,
  inhoud: TemplateResult,
): TemplateResult {
  const id = `${onderwerp} ${naam}`;
  const open = tafel.vouwen.get(id) ?? vanzelf;
  return html`<details class="lint ${soort}" .open=${open} @toggle=${(e: Event) => {
    const nu = (e.currentTarget as HTMLDetailsElement).open;
    if (nu !== (tafel.vouwen.get(id) ?? vanzelf)) {
      tafel.vouwen.set(id, nu);
      v.host.requestUpdate();
    }
  }}>
    <summary>${onderKop ? html`<h4>${titel}</h4>` : html`<h3>${titel}</h3>`}${ic('omlaag')}</summary>
    ${inhoud}
  </details>`;
}

/** Where a fold stands: of which subject, and whether a heading of that subject stands above it. */
interface Waar {
  onderwerp: string;
  onderKop: boolean;
}

/**
 * A subject as it lies on the table: what is shared first, then what is different, then who wants to tell it.
 *
 * @param breed there is room: everything is unfolded
 * @param onderKop a heading of this subject stands above it
 */
export function opTafel(a: Aan, wat: Besproken, breed: boolean, onderKop = false): TemplateResult {
  const { t } = a;
  const { gelijk, anders, vertelt, weetNiet } = wat;
  const waar = { onderwerp: wat.onderwerp, onderKop };
  const leeg = gelijk.length + anders.length + vertelt.length + weetNiet.length === 0;
  if (leeg) return html`<p class="stil">${zeg(a, t.nogNiets)}</p>`;
  const zegt = new Set([...gelijk.flatMap(({ gezegd: g }) => g), ...anders].map(({ persoon }) => persoon.id));
  return html`${perGroep(gelijk).map((groep, i) => lintGelijk(a, groep, waar, breed || i === 0))}${
    anders.length > 0 ? lintAnders(a, anders, waar, zegt.size === 1, breed || gelijk.length === 0) : nothing
  }${stille(a, vertelt, t.wilVertellen)}${stille(a, weetNiet, t.weetNogNiet)}`;
}

const stille = (a: Aan, personen: readonly Persoon[], tekst: string): TemplateResult =>
  html`${personen.map(
    (persoon) =>
      html`<p class="stil">${gezicht(a, persoon)}<span>${zeg(a, tekst, { naam: naamVan(a, persoon) })}</span></p>`,
  )}`;

/** An open question to talk on with. */
export const praatkaart = (
  a: Aan,
  praat: Parameters<typeof woorden>[1] | undefined,
): TemplateResult | typeof nothing =>
  praat === undefined
    ? nothing
    : html`<div class="praat">
        ${a.v.beeld('conversation')}
        <p class="ballon"><small>${zeg(a, a.t.praatHierover)}</small>${woorden(a.v, praat)}</p>
      </div>`;

/** About how long a subject gets; undefined for a page that is no subject. */
export function minutenVan({ v, tafel, t }: Aan, onderwerp: string): string | undefined {
  const aantal = tafel.minutenVan(onderwerp);
  if (aantal === undefined) return undefined;
  return aantal === 1 ? t.ongeveerMinuut : vulIn(v, t.ongeveer, { aantal });
}

/** A day and its year, with the digits of the Dutch. */
export function dagEnJaar({ v }: Aan, dag: string): { dag: string; jaar: string } {
  const op = new Date(`${dag}T12:00:00`);
  if (Number.isNaN(op.getTime())) return { dag: '–', jaar: '' };
  const taal = `${v.taal}-u-nu-latn`;
  return {
    dag: new Intl.DateTimeFormat(taal, { day: 'numeric', month: 'short' }).format(op),
    jaar: new Intl.DateTimeFormat(taal, { year: 'numeric' }).format(op),
  };
}

export const vulNaam = ({ v }: Aan, tekst: string, naam: string): string => vulIn(v, tekst, { naam });

/** A line to write something of one's own, and to put it with the rest. No form of its own: it may stand in a page's. */
export function eigenRegel({ t, v }: Aan, id: string, label: string, doe: (tekst: string) => void): TemplateResult {
  const zetErbij = (e: Event): void => {
    const veld = (e.currentTarget as HTMLElement).closest('.zelfrij')?.querySelector('input');
    const tekst = veld?.value.trim() ?? '';
    if (!veld || tekst === '') return veld?.focus();
    doe(tekst);
    veld.value = '';
  };
  const bijEnter = (e: KeyboardEvent): void => {
    // While letters are composed, Enter ends that.
    if (e.key !== 'Enter' || e.isComposing) return;
    e.preventDefault();
    zetErbij(e);
  };
  return html`<div class="zelfrij">
    <label for=${id}>${label}</label>
    <input class="veldvak" id=${id} type="text" dir="auto" maxlength="200" autocomplete="off" ?disabled=${v.uit} @keydown=${bijEnter} />
    <button class="knop" type="button" ?disabled=${v.uit} @click=${zetErbij}>${lijn(tekens.plus)} ${t.zetErbij}</button>
  </div>`;
}
