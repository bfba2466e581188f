import { html, nothing, type TemplateResult } from 'lit';
import { knoop } from '../../../base/knoop.js';
import { ic } from '../../../base/tekeningen.js';
import { portret } from '../../../base/vormen.js';
import type { Persoon, SamenspelDocument } from '../../../domain/document/document.js';
import type { InWoorden, Kans, Kant, Matchstand } from '../../../domain/gesprek/match.js';
import { terugNaar, vervolg } from '../../../domain/gesprek/matchstand.js';
import { datum, komma, vulIn, type Host } from '../internal/host.js';
import type { Groep, Klassenlijst, Uitkomst } from '../internal/klassenlijst.js';
import { momenten, watVoor, watVoorNederlands } from '../internal/woord.js';

/** Which fold: what fits or a chance, and of what. */
export type Plek = `${'past' | 'kans'} ${string}` | 'woorden';

/** What the lists need of the page. */
export interface Blad {
  readonly c: Host;
  readonly lijst: Klassenlijst;
  isOpen(plek: Plek, vanzelf: boolean): boolean;
  zetOpen(plek: Plek, open: boolean): void;
  /** How many rows of a list are shown by now; 0: as many as it begins with. */
  zoveel(plek: Plek): number;
  toonMeer(plek: Plek, aantal: number, eerste: string): void;
  /** @param rij where the focus goes */
  zet(paar: Kans, naar: Matchstand, rij: string): void;
  naam(document: SamenspelDocument): string;
}

/** So many rows are drawn at a time: a class is there at once, a school in pieces. */
const perKeer = 20;
/** So many rows stand open of their own accord where there is room. */
const vanzelfOpen = 30;

export const naamVan = ({ t }: Host, { naam, rol }: Persoon): string =>
  naam?.trim() || (rol === 'leerkracht' ? t.leerkracht : t.ouder);

/** A fold per need, in the order of the questions. On a phone the first is open; where there is room as many as a screen holds. */
export function groepen(b: Blad, soort: 'past' | 'kans', alle: readonly Groep<Kans>[]): TemplateResult {
  let aantal = 0;
  return html`<div class="groepen">
    ${alle.map((groep, plaats) => {
      aantal += groep.paren.length;
      const vanzelf = soort === 'past' && (plaats === 0 || (b.c.breed && aantal <= vanzelfOpen));
      return vouw(b, `${soort} ${groep.waarvoor}`, groep, vanzelf);
    })}
  </div>`;
}

function vouw(
  b: Blad,
  plek: Plek,
  { waarvoor, paren }: Groep<Kans>,
  vanzelf: boolean,
): TemplateResult | typeof nothing {
  const { c } = b;
  const [eerste] = paren;
  if (!eerste) return nothing;
  const open = b.isOpen(plek, vanzelf);
  const { nodig } = eerste;
  const { beeld, tekst } = watVoor(c, nodig ?? eerste.aanbod, waarvoor);
  return html`<details class="groep" .open=${open} data-stem=${nodig ? 'leerkracht' : 'ouder'}
    @toggle=${(e: Event) => {
      const nu = (e.currentTarget as HTMLDetailsElement).open;
      if (nu !== b.isOpen(plek, vanzelf)) b.zetOpen(plek, nu);
    }}>
    <summary>
      <span class="plaat">${c.toonBeeld(beeld)}</span>
      <span class="wat">
        ${nodig ? html`<small>${vulIn(c, c.t.heeftNodig, { naam: naamVan(c, nodig.persoon) })}</small>` : nothing}
        <b>${tekst}</b>${nodig ? wanneerNodig(c, nodig) : nothing}
        <small>${vulIn(c, c.t.kunnenDit, { aantal: paren.length })}</small>${standen(c, paren)}
      </span>
      ${ic('omlaag')}
    </summary>
    ${open ? html`${nodig ? knoop() : nothing}${rijen(b, plek, paren)}` : nothing}
  </details>`;
}

function wanneerNodig(c: Host, nodig: Kant): TemplateResult | typeof nothing {
  const op = momenten(c, nodig);
  return op ? html`<small>${metPlek(c, c.t.nodigOp, 'wanneer', op)}</small>` : nothing;
}

/** A text in which one place is filled with something that is no plain text. */
function metPlek({ taal }: Host, tekst: string, plek: string, inhoud: TemplateResult): TemplateResult {
  const [voor = '', na = ''] = tekst.split(`{${plek}}`);
  return html`${voor}${taal === 'ar' ? html`<bdi>${inhoud}</bdi>` : inhoud}${na}`;
}

/** Where people have got to, as far as somebody was asked. */
function standen({ t }: Host, paren: readonly Kans[]): TemplateResult | typeof nothing {
  const woord = { gevraagd: t.gevraagd, ja: t.ja, nee: t.nuNiet, gedaan: t.gedaan };
  const delen = (Object.keys(woord) as (keyof typeof woord)[])
    .map((stand) => [woord[stand], paren.filter((paar) => paar.stand === stand).length] as const)
    .filter(([, aantal]) => aantal > 0)
    .map(([naam, aantal]) => `${naam}: ${aantal}`);
  return delen.length > 0 ? html`<small><b>${delen.join(' · ')}</b></small>` : nothing;
}

function rijen(b: Blad, plek: Plek, paren: readonly Kans[]): TemplateResult {
  const zoveel = b.zoveel(plek) || perKeer;
  const over = paren.length - zoveel;
  const id = (plaats: number): string => `rij-${plek.replace(' ', '-')}-${plaats}`;
  return html`<ul class="paren">
      ${paren.slice(0, zoveel).map((paar, plaats) => rij(b, paar, id(plaats)))}
    </ul>
    ${
      over > 0
        ? html`<button class="knop" type="button" @click=${() => b.toonMeer(plek, zoveel + perKeer, id(zoveel))}>
            ${vulIn(b.c, b.c.t.nog, { aantal: Math.min(over, perKeer) })} ${ic('omlaag')}
          </button>`
        : nothing
    }`;
}

function rij(b: Blad, paar: Kans, id: string): TemplateResult {
  const { c } = b;
  const { aanbod, nodig, waarvoor } = paar;
  const { persoon, document } = aanbod;
  const kan = momenten(c, aanbod);
  // What the offer calls in the same words as the need stands above all of them already.
  const anders = nodig && watVoorNederlands(aanbod, waarvoor) !== watVoorNederlands(nodig, waarvoor);
  return html`<li class="paar">
    <div class="wie" data-stem="ouder">
      ${portret('ouder', c.toonBeeld(persoon.gezicht ?? 'ouder-1', 'in-vorm'))}
      <div>
        <b><bdi>${naamVan(c, persoon)}</bdi> <bdi>${vulIn(c, c.t.van, { naam: b.naam(document) })}</bdi></b>
        ${anders ? html`<span>${watVoor(c, aanbod, waarvoor, false).tekst}</span>` : nothing}
        <span>${kan ? metPlek(c, c.t.kan, 'wanneer', kan) : c.t.wanneerVrij}</span>
        ${nodig && !('wanneer' in paar) ? html`<span class="anders">${c.t.anderMoment}</span>` : nothing}
        ${onderscheid(b, document)}
      </div>
    </div>
    <div class="stand-vak">${stops(c, paar.stand)}${stap(b, paar, id)}</div>
  </li>`;
}

/** Two passports with one name: who filled them in, and when, tells them apart. */
export function onderscheid(
  { c, lijst }: Pick<Blad, 'c' | 'lijst'>,
  document: SamenspelDocument,
): TemplateResult | typeof nothing {
  const blik = lijst.blik(document);
  if (!lijst.isDubbel(blik)) return nothing;
  const wie = blik.anderen.map((persoon) => naamVan(c, persoon)).join(komma(c));
  return html`<small class="onderscheid">${wie ? html`<bdi>${vulIn(c, c.t.ingevuldDoor, { wie })}</bdi><br />` : nothing}${vulIn(c, c.t.laatst, { datum: datum(c, blik.laatst) })}</small>`;
}

/** Four stops; "nu niet" is one like any other. */
function stops({ t }: Host, stand: Matchstand): TemplateResult {
  const namen = [t.voorstel, t.gevraagd, stand === 'nee' ? t.nuNiet : t.ja, t.gedaan];
  const nu = { voorstel: 0, gevraagd: 1, nee: 2, ja: 2, gedaan: 3 }[stand];
  return html`<ol class="stops">
    ${namen.map((naam, plaats) => {
      const had = plaats < nu || (stand === 'gedaan' && plaats === 3);
      return html`<li class=${had ? 'had' : plaats === nu ? 'nu' : ''} aria-current=${plaats === nu ? 'step' : nothing}>
        <span class="stop">${had ? ic('vink') : nothing}</span><span>${naam}</span>
      </li>`;
    })}
  </ol>`;
}

/** Where it is, in words, and what may come of it: one press each. */
function stap(b: Blad, paar: Kans, id: string): TemplateResult {
  const { c } = b;
  const { t } = c;
  const { stand, op } = paar;
  const { aanbod, waarvoor } = paar;
  const wie = `${naamVan(c, aanbod.persoon)} ${vulIn(c, t.van, { naam: b.naam(aanbod.document) })}`;
  const woord = {
    voorstel: t.isVoorstel,
    gevraagd: vulIn(c, t.isGevraagd, { datum: datum(c, op) }),
    ja: vulIn(c, t.isJa, { datum: datum(c, op) }),
    nee: t.isNee,
    gedaan: t.isGedaan,
  }[stand];
  const doe: Record<Exclude<Matchstand, 'voorstel'>, string> = {
    gevraagd: stand === 'nee' ? t.vroegWeer : t.vroegHet,
    ja: t.zeiJa,
    nee: t.zeiNee,
    gedaan: t.hetIsGedaan,
  };
  const knop = (naar: Matchstand, tekst: string, klas: string): TemplateResult =>
    html`<button class="knop ${klas}" type="button" ?disabled=${c.uit} @click=${() => b.zet(paar, naar, id)}>${tekst}<span class="sr">: ${wie}, ${watVoor(c, aanbod, waarvoor, false).tekst}</span></button>`;
  const terug = terugNaar[stand];
  return html`<p class="nu-woord" id=${id} tabindex="-1">${woord}</p>
    <div class="stapknoppen">
      ${vervolg[stand].map((naar) => knop(naar, doe[naar], ''))}${terug ? knop(terug, t.stapTerug, 'stil') : nothing}
    </div>`;
}

/** What is needed and nobody offers. */
export function zonder({ c }: Blad, { zonder: alle, inWoorden }: Uitkomst): TemplateResult | typeof nothing {
  const woorden = inWoorden.filter(({ soort }) => soort === 'nodig');
  if (alle.length + woorden.length === 0) return nothing;
  const { t } = c;
  return html`<section class="deel" aria-labelledby="zonder">
    <h3 class="tussen" id="zonder">${t.zonder}</h3>
    <p class="hint">${t.zonderUitleg}</p>
    <ul class="zonder">
      ${alle.map(({ waarvoor, nodig }) => {
        const { beeld, tekst } = watVoor(c, nodig, waarvoor);
        return html`<li data-stem="leerkracht"><span class="plaat">${c.toonBeeld(beeld)}</span><span><b>${tekst}</b>${wanneerNodig(c, nodig)}</span></li>`;
      })}
      ${eenmaal(woorden).map(
        ({ tekst, taal }) =>
          html`<li data-stem="leerkracht"><span class="plaat">${c.toonBeeld('conversation')}</span><span><b><bdi lang=${taal}>${tekst}</bdi></b></span></li>`,
      )}
    </ul>
  </section>`;
}

/** The same words in many passports are said once. */
const eenmaal = (woorden: readonly InWoorden[]): InWoorden[] => [
  ...new Map(woorden.map((een) => [een.tekst, een])).values(),
];

/** What parents offer in words of their own: people put that together, not we. */
export function inEigenWoorden(b: Blad, alle: readonly InWoorden[]): TemplateResult | typeof nothing {
  const { c } = b;
  const aanbod = alle.filter(({ soort }) => soort === 'aanbod');
  if (aanbod.length === 0) return nothing;
  const zoveel = b.zoveel('woorden') || perKeer;
  const over = aanbod.length - zoveel;
  return html`<section class="deel" aria-labelledby="in-woorden">
    <h3 class="tussen" id="in-woorden">${c.t.inWoorden}</h3>
    <ul class="zonder">
      ${aanbod.slice(0, zoveel).map(
        (
          { tekst, taal, kant: { persoon, document } },
          plaats,
        ) => html`<li data-stem="ouder" id="woord-${plaats}" tabindex="-1">
          ${portret('ouder', c.toonBeeld(persoon.gezicht ?? 'ouder-1', 'in-vorm'))}
          <span><b><bdi>${naamVan(c, persoon)}</bdi> <bdi>${vulIn(c, c.t.van, { naam: b.naam(document) })}</bdi></b>
            <span dir="auto" lang=${taal}>${tekst}</span>${onderscheid(b, document)}</span>
        </li>`,
      )}
    </ul>
    ${
      over > 0
        ? html`<button class="knop" type="button" @click=${() => b.toonMeer('woorden', zoveel + perKeer, `woord-${zoveel}`)}>
            ${vulIn(c, c.t.nog, { aantal: Math.min(over, perKeer) })} ${ic('omlaag')}
          </button>`
        : nothing
    }
  </section>`;
}
