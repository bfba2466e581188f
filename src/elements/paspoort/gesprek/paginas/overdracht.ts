import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../../base/tekeningen.js';
import * as tekens from '../../../../base/tekens.js';
import { vorm } from '../../../../base/vormen.js';
import type { Beeld } from '../../../../domain/beeld.js';
import type { Persoon } from '../../../../domain/document/document.js';
import type { Overdrachtregel } from '../../../../domain/gesprek/overdracht.js';
import { overdrachtkoppen, type Overdrachtkop } from '../../../../domain/overdrachtkop.js';
import { rollen, type Rol } from '../../../../domain/rol.js';
import { regel } from '../../delen/regel.js';
import { vulIn } from '../../internal/context.js';
import { metNederlands, namen, naamVan, zeg, type Aan } from '../context.js';
import { eigenRegel, gezicht } from '../delen.js';
import { hint, kop, spread, verderrij } from '../spread.js';
import { jastempel } from '../stempel.js';
import { pagina } from '../tafel.js';

export const koptekst = ({ t }: Aan, welke: Overdrachtkop): string =>
  ({ 'gaat-goed': t.gaatGoed, helpt: t.ditHelpt, wil: t.ditWil })[welke];

export const kopbeeld: Record<Overdrachtkop, string> = { 'gaat-goed': 'like', helpt: 'help', wil: 'dream' };

/** What goes to the next teacher: each line shows who said it. It can go only after the yes of child and parent. */
export function overdrachtpagina(a: Aan): TemplateResult {
  const { tafel, t } = a;
  const { teksten } = tafel.overdracht;
  const [tekst] = teksten;
  return spread(a, {
    nu: pagina.overdracht,
    links: html`${kop(a, zeg(a, t.meeKop))} ${tekst ? html`<p class="hint">${zeg(a, t.meeUitleg, { wie: namen(a, beslissers(a)) })}</p>` : hint(a, t.meeLeeg)}
      ${
        teksten.length > 1
          ? teksten.map(({ overdracht }) => keuze(a, overdracht.regels))
          : tekst
            ? overdrachtkoppen.map((welke) => deel(a, welke, tekst.overdracht.regels))
            : nothing
      }
      ${tekst || tafel.oud ? nothing : begin(a)} ${verderrij(a, pagina.overdracht)}`,
    rechts: tekst && teksten.length === 1 ? akkoord(a) : nothing,
  });
}

const begin = ({ tafel, t, v }: Aan): TemplateResult =>
  html`<button class="knop vol" type="button" ?disabled=${v.uit} @click=${() => tafel.schrijfOverdracht(tafel.eersteTekst)}>
    ${lijn(tekens.potlood)} ${t.maakTekst}
  </button>`;

/** Two texts that were written apart: the table chooses one. */
const keuze = (a: Aan, regels: readonly Overdrachtregel[]): TemplateResult =>
  html`<section class="meedeel">
    <ul>${regels.map((r) => html`<li class="meeregel">${inhoud(a, r)}</li>`)}</ul>
    <button class="knop" type="button" ?disabled=${a.v.uit} @click=${() => a.tafel.schrijfOverdracht(regels)}>${a.t.kiesDeze}</button>
  </section>`;

function deel(a: Aan, welke: Overdrachtkop, alle: readonly Overdrachtregel[]): TemplateResult {
  const { tafel, t, v } = a;
  const eigen = alle.filter((r) => r.kop === welke);
  const leerkracht = tafel.iedereen.filter(({ rol }) => rol === 'leerkracht').map(({ id }) => id);
  const zetErbij = (tekst: string): void => tafel.schrijfOverdracht([...alle, { kop: welke, tekst, van: leerkracht }]);
  return html`<section class="meedeel">
    <h3>${v.beeld(kopbeeld[welke])} ${zeg(a, koptekst(a, welke))}</h3>
    ${eigen.length > 0 || tafel.schrijft ? nothing : html`<p class="hint">${zeg(a, t.nogNiemand)}</p>`}
    <ul>
      ${eigen.map(
        (r) =>
          html`<li class="meeregel">
            ${inhoud(a, r)}
            ${
              tafel.schrijft
                ? html`<button class="knop stil" type="button" aria-label=${vulIn(v, t.haalRegelWeg, { wat: r.tekst })} ?disabled=${v.uit}
                    @click=${() => tafel.schrijfOverdracht(alle.filter((ander) => ander !== r))}>${lijn(tekens.bak)}</button>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${tafel.schrijft ? eigenRegel(a, `mee-${welke}`, t.erbij, zetErbij) : nothing}
  </section>`;
}

/** A line: its picture, its words, and the shapes of who said it. */
function inhoud(a: Aan, regel: Overdrachtregel): TemplateResult {
  const beeld = beeldVan(a, regel);
  return html`${beeld ? html`<span class="plaat">${a.v.beeld(beeld)}</span>` : html`<span></span>`}
    <b>${woordenVan(a, regel)}</b>
    <span class="zicht" aria-hidden="true">${rollenVan(a, regel).map((rol) => vorm(rol))}</span
    ><span class="sr">${namen(a, stemmenVan(a, regel))}</span>`;
}

const stemmenVan = ({ tafel }: Aan, { van }: Overdrachtregel): Persoon[] =>
  tafel.iedereen.filter(({ id }) => van.includes(id));

/** The voices that said this line. */
export const rollenVan = (a: Aan, regel: Overdrachtregel): Rol[] =>
  rollen.filter((rol) => stemmenVan(a, regel).some((persoon) => persoon.rol === rol));

/** The picture of the option that this line came from. */
export const beeldVan = (a: Aan, { uit }: Overdrachtregel): Beeld | undefined => uit && optieVan(a, uit)?.beeld;

/** As the option is called for who reads, with the Dutch; own words as they were said. */
export function woordenVan(a: Aan, { tekst, uit }: Overdrachtregel): ReturnType<typeof metNederlands> {
  const optie = uit && optieVan(a, uit);
  return optie ? metNederlands(a, optie.tekst) : html`<bdi>${a.v.luister.toon(tekst, tekst, true)}</bdi>`;
}

function optieVan(
  { v }: Aan,
  uit: { vraag: string; optie: string },
): { tekst: Parameters<typeof metNederlands>[1]; beeld?: Beeld | undefined } | undefined {
  const vraag = v.sjabloon.delen.flatMap(({ vragen }) => vragen).find(({ id }) => id === uit.vraag);
  const alle = [vraag?.opties, vraag?.varianten?.oud?.opties, vraag?.varianten?.jong?.opties].flatMap(
    (lijst) => lijst ?? [],
  );
  return alle.find(({ id }) => id === uit.optie);
}

/** Whose yes it takes. */
function beslissers({ tafel }: Aan): Persoon[] {
  const { ja, nee, wacht } = tafel.overdracht;
  return tafel.iedereen.filter((persoon) => [...ja, ...nee, ...wacht].includes(persoon));
}

/** "Vinden jullie dit goed?": each who decides says yes by his own stamp. */
function akkoord(a: Aan): TemplateResult {
  const { tafel, t, v } = a;
  const { ja, akkoord: mag } = tafel.overdracht;
  return html`<section class="samendeel">
      <p class="stil">${v.beeld('paper')}<span>${zeg(a, t.alleenDitBlad)}</span></p>
      <h3>${zeg(a, tafel.volwassen ? t.vindGoedJij : t.vindenGoed)}</h3>
      <ul class="jawoord">${beslissers(a).map((persoon) => html`<li>${ja.includes(persoon) ? zeiJa(a, persoon) : vraag(a, persoon)}</li>`)}</ul>
      ${stand(a)}
    </section>
    ${
      mag
        ? html`<ul class="lijstblok">
            ${regel(v, { beeld: 'print', titel: t.meePrint, doe: () => v.metZelden(() => v.doe.printOverdracht()) })}
            ${regel(v, { beeld: 'file', titel: t.meeBestand, doe: () => geefMee(a) })}
          </ul>`
        : nothing
    }
    ${
      tafel.oud
        ? nothing
        : html`<div class="acties">
            <button class="knop vol" type="button" ?disabled=${v.uit} @click=${() => schrijf(a)}>
              ${tafel.schrijft ? ic('vink') : lijn(tekens.potlood)} ${tafel.schrijft ? t.klaarMetSchrijven : t.veranderIets}
            </button>
            <button class="knop stil" type="button" ?disabled=${v.uit} @click=${() => tafel.schrijfOverdracht(null)}>${t.nietsDoor}</button>
          </div>`
    }`;
}

function geefMee({ tafel, v }: Aan): void {
  v.metZelden(() => {
    const { mee } = tafel;
    if (mee) v.doe.geefMee(mee);
  });
}

function schrijf({ tafel, v }: Aan): void {
  tafel.schrijft = !tafel.schrijft;
  v.host.requestUpdate();
}

/** Where it stands, in words: whose yes is still to come, or that it may go. */
function stand(a: Aan): TemplateResult {
  const { t, tafel } = a;
  const { nee, wacht, ja, akkoord: mag } = tafel.overdracht;
  if (nee.length > 0) return letop(zeg(a, t.nietEens));
  if (mag)
    return html`<div class="melding goed" role="status">${ic('vink')}<b>${zeg(a, tafel.volwassen ? t.zeiJa : t.magMee)}</b></div>`;
  // A parent's yes is enough when there are two; each is still asked.
  const nog = wacht.filter(({ rol }) => rol === 'kind' || !ja.some((persoon) => persoon.rol === rol));
  return letop(zeg(a, t.nuNog, { namen: namen(a, nog) }), zeg(a, t.daarna));
}

const letop = (kopje: unknown, onder: unknown = nothing): TemplateResult =>
  html`<div class="melding" role="status">${lijn(tekens.letop)}<b>${kopje}</b>${onder === nothing ? nothing : html`<p>${onder}</p>`}</div>`;

function vraag(a: Aan, persoon: Persoon): TemplateResult {
  const { t, tafel, v } = a;
  const naam = naamVan(a, persoon);
  const nee = tafel.overdracht.nee.includes(persoon);
  return html`<button class="knop jaknop" type="button" data-stem=${persoon.rol} ?disabled=${v.uit || tafel.oud} @click=${() => tafel.vindt(persoon, true)}>
      ${gezicht(a, persoon)}<span><b dir="auto">${naam}</b><small>${nee ? t.zeiNee : t.drukHier}</small></span>
    </button>
    ${
      nee || tafel.oud
        ? nothing
        : html`<button class="knop stil" type="button" ?disabled=${v.uit} aria-label=${vulIn(v, t.neeKnop, { naam })} @click=${() => tafel.vindt(persoon, false)}>${t.zeiNee}</button>`
    }`;
}

const zeiJa = (a: Aan, persoon: Persoon): TemplateResult =>
  html`<div class="jaknop gezegd-ja" data-stem=${persoon.rol}>
    ${jastempel()}<span><b dir="auto">${naamVan(a, persoon)}</b><small>${zeg(a, a.t.zeiJa)}</small></span>
  </div>`;
