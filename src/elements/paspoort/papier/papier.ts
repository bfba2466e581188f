import { html, nothing, type TemplateResult } from 'lit';
import { embleem, portret, vorm } from '../../../base/vormen.js';
import type { Beeld } from '../../../domain/beeld.js';
import type { Antwoord, Inzending, Persoon } from '../../../domain/document/document.js';
import type { Deel, Rol, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { isBeantwoord, vraagVoor } from '../../../domain/paspoort/vragen.js';
import { rollen } from '../../../domain/rol.js';
import { gezegd, type Gezegd } from '../delen/antwoord.js';
import { isTekstvraag } from '../internal/antwoorden.js';
import {
  gezichtVan,
  kindnaam,
  nederlandsOnder,
  rolnaam,
  rolregel,
  stemmenVan,
  vulIn,
  woorden,
} from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** Filled in as far as it was shared; empty, to fill in with a pen; only what goes to the next teacher. */
export type Papier = 'gevuld' | 'leeg' | 'overdracht';

/** What is printed of a talk. */
export type Tafelpapier = typeof import('../gesprek/papier.js');

/** The passport on A4. */
export const papier = (c: LaterContext, soort: Papier, tafel?: Tafelpapier): TemplateResult => {
  const bladen = { gevuld: gevuldPapier, leeg: leegPapier, overdracht: overdrachtPapier };
  return html`<div class="papier ${soort}">${bladen[soort](c, tafel)}</div>`;
};

/** The pictures on paper, to be fetched before it is printed. */
export function papierBeelden(c: LaterContext, soort: Papier): string[] {
  const vragen = c.sjabloon.delen.flatMap((d) => d.vragen).map((v) => vraagVoor(v, faseVan(c)));
  const beelden = vragen.flatMap((v) => (v.opties ?? []).map((o) => o.beeld));
  const vast = ['dont-know', 'meeting', 'write', ...c.staat.document.personen.map((p) => gezichtVan(p.rol, p.gezicht))];
  return [...(soort !== 'gevuld' || c.gedeeld ? beelden : []), ...vast].flatMap(ids);
}

const ids = (beeld: Beeld | undefined): string[] =>
  typeof beeld === 'string' ? [beeld] : Array.isArray(beeld) ? beeld : [];

const faseVan = (c: LaterContext) =>
  c.staat.document.personen.find((p) => p.rol === 'kind')?.fase ?? c.sjabloon.fase ?? 'midden';

function kop(titel: string | TemplateResult, onder: string | TemplateResult): TemplateResult {
  return html`<div class="papierkop">
    ${embleem()}
    <div><h2 dir="auto">${titel}</h2><p dir="auto">${onder}</p></div>
  </div>`;
}

/** Whose it is, of which class, and when it was printed. */
function kopVan(c: LaterContext): TemplateResult {
  const naam = kindnaam(c);
  const { groep, school, schooljaar } = c.sjabloon;
  const nu = new Intl.DateTimeFormat(`${c.taal}-u-nu-latn`, { dateStyle: 'long' }).format(new Date());
  return kop(
    naam ? vulIn(c, c.t.paspoortVan, { naam }) : c.t.paspoort,
    [groep, school, schooljaar, vulIn(c, c.tl.geprintOp, { datum: nu })].filter(Boolean).join(' · '),
  );
}

function overdrachtPapier(c: LaterContext, tafel?: Tafelpapier): TemplateResult {
  return html`${kopVan(c)} ${tafel?.overdrachtOpPapier(c)}`;
}

/** Which card somebody chose, or that he agrees: the talk is about it, it is no answer to read. */
const vanHetGesprek = (antwoord: Antwoord | null): boolean => ['kaart', 'akkoord'].includes(antwoord?.soort ?? '');

/** Paper leaves the house: on it stands what would be sent, and nothing else. */
function gevuldPapier(c: LaterContext, tafel?: Tafelpapier): TemplateResult {
  const { personen = [], antwoorden = [] } = c.gedeeld ?? {};
  const opVolgorde = [...personen].sort((a, b) => rollen.indexOf(a.rol) - rollen.indexOf(b.rol));
  return html`${kopVan(c)}
    ${opVolgorde.map((persoon) =>
      stemblok(
        c,
        persoon,
        antwoorden.filter(
          ({ persoon: wie, antwoord }) => wie === persoon.id && isBeantwoord(antwoord) && !vanHetGesprek(antwoord),
        ),
      ),
    )}
    <div class="papiervoet">${c.tl.alleenZelfPapier}</div>
    ${c.gedeeld ? tafel?.opPapier(c, c.gedeeld) : nothing} ${afspraken(c)}`;
}

function stemblok(c: LaterContext, persoon: Persoon, antwoorden: readonly Inzending[]): TemplateResult {
  // In the order of the template; what was asked once and is not in it any more comes last, in its own words.
  const vragen = c.sjabloon.delen.flatMap((deel) => deel.vragen);
  const punten = [
    ...vragen.flatMap((vraag) =>
      antwoorden
        .filter((i) => i.vraag === vraag.id)
        .map((i) => punt(c, i, vraagVoor(vraag, persoon.fase ?? c.sjabloon.fase))),
    ),
    ...antwoorden.filter((i) => !vragen.some((vraag) => i.vraag === vraag.id)).map((i) => punt(c, i)),
  ];
  return html`<section class="stemblok">
    <div class="wie">
      ${portret(persoon.rol, c.beeld(gezichtVan(persoon.rol, persoon.gezicht), 'in-vorm'))}
      <b dir="auto">${persoon.naam ?? rolnaam(c, persoon.rol)}</b>
      ${persoon.naam ? html`<small>${rolregel(c, persoon.rol)}</small>` : nothing}
    </div>
    <div class="gezegd">${punten}</div>
  </section>`;
}

function punt(c: LaterContext, inzending: Inzending, vraag?: Vraag): TemplateResult {
  const gevraagd = vraag ? (vraag.kort ?? vraag.vraag) : inzending.gevraagd.tekst;
  return html`<div class="punt">
    <h3>${woorden(c, gevraagd)}${nederlandsOnder(c, gevraagd)}</h3>
    <div class="beeldjes">${gezegd(c, vraag, inzending).map((g) => printbeeld(c, g))}</div>
  </div>`;
}

const printbeeld = (c: LaterContext, g: Gezegd): TemplateResult =>
  g.eigen || !(g.plaat ?? g.beeld)
    ? html`<p class="eigen" dir="auto">${g.tekst}</p>`
    : html`<span class="beeldje">${g.plaat ?? c.beeld(g.beeld)}<span lang=${g.taal || nothing}>${g.tekst}</span></span>`;

function leegPapier(c: LaterContext): TemplateResult {
  const deel = c.sjabloon.delen.find((d) => d.id === c.staat.deel) ?? c.sjabloon.delen[0];
  return html`${kop(
    html`${c.t.paspoort}${deel ? html`${' · '}${woorden(c, deel.titel)}` : nothing}`,
    html`${c.tl.paspoortVoor} <span class="lijn kort"></span> ${c.tl.groep} <span class="lijn mini"></span>`,
  )}
    ${deel ? stemmenVan(c).map((rol) => leegBlok(c, deel, rol)) : nothing} ${afspraken(c)}`;
}

function leegBlok(c: LaterContext, deel: Deel, rol: Rol): TemplateResult {
  const vragen = deel.vragen
    .filter((v) => v.rol === rol)
    .map((v) => vraagVoor(v, rol === 'kind' ? faseVan(c) : undefined));
  return html`<section class="leegblok">
    <h3 class="bloktitel">${vorm(rol, 'leeg')}<span>${vulIn(c, c.tl.voorWie, { wie: rolregel(c, rol) })}</span><small>${rol === 'ouder' ? c.tl.schrijfEigenTaal : c.tl.zetKruis}</small></h3>
    <ol>
      ${vragen.map(
        (v, i) =>
          html`<li class="leegvraag">
            <div class="leegkop"><span class="nr">${i + 1}</span><span>${woorden(c, v.vraag)} ${nederlandsOnder(c, v.vraag)}</span></div>
            ${v.soort === 'gezichten' ? html`<div class="tip">${c.tl.kleurGezicht}</div>` : nothing} ${leegAntwoord(c, v)}
          </li>`,
      )}
    </ol>
  </section>`;
}

function leegAntwoord(c: LaterContext, vraag: Vraag): TemplateResult {
  const regels = (aantal: number): TemplateResult =>
    html`${Array.from({ length: aantal }, () => html`<span class="lijn"></span>`)}`;
  if (isTekstvraag(vraag)) return regels(vraag.soort === 'kort' ? 1 : 3);
  const gezicht = vraag.soort === 'gezichten';
  return html`<div class="hokjes ${gezicht ? 'gezichten' : ''}">
      ${(vraag.opties ?? []).map(
        (o) =>
          html`<span class="hokje">
            ${gezicht ? nothing : html`<i class="vakje"></i>`}${c.beeld(o.beeld, 'mono')}
            <span>${woorden(c, o.tekst)}${nederlandsOnder(c, o.tekst)}</span>
          </span>`,
      )}
    </div>
    ${vraag.zelf ? html`<div class="erbij-regel">${c.tl.ietsAndersPapier} <span class="lijn"></span></div>` : nothing}`;
}

const afspraken = (c: LaterContext): TemplateResult =>
  html`<section class="leegblok samen">
    <h3 class="bloktitel">${stemmenVan(c).map((rol) => vorm(rol, 'leeg'))}<span>${c.tl.samenAfspraken}</span></h3>
    ${stemmenVan(c).map((rol) => html`<div class="afspreekregel">${vorm(rol, 'leeg')}<span class="lijn"></span></div>`)}
    <div class="erbij-regel">${c.tl.datumGesprek} <span class="lijn"></span> ${c.tl.volgendeKeer} <span class="lijn"></span></div>
  </section>`;
