import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import type { Persoon } from '../../../domain/document/document.js';
import type { Afspraak, Samen } from '../../../domain/gesprek/samen.js';
import { nederlands } from '../../../domain/lees-tekst.js';
import type { Tekst } from '../../../domain/tekst.js';
import type { Beeld } from '../../../domain/beeld.js';
import { isKeuze } from '../../../domain/paspoort/vragen.js';
import { metNederlands, naamVan, zeg, type Aan } from './context.js';
import { eigenRegel, gezicht } from './delen.js';
import { tegel } from '../delen/vraag.js';

/** Something to agree on, to choose. */
export interface Voorstel {
  id: string;
  tekst: Tekst;
  beeld: Beeld | undefined;
}

/** What this person could do: what he wrote in his own plan first, then what the template proposes for his voice. */
export function voorstellen({ v, tafel }: Aan, persoon: Persoon): Voorstel[] {
  const plan = v.sjabloon.delen
    .flatMap((deel) => deel.vragen)
    .filter(({ onderwerp, rol }) => onderwerp === 'plan' && rol === persoon.rol)
    .flatMap((vraag) => {
      const gekozen = tafel.van('plan');
      const eigen = [...gekozen.anders, ...gekozen.gelijk.flatMap(({ gezegd }) => gezegd)].filter(
        (g) =>
          g.persoon.id === persoon.id &&
          g.inzending.vraag === vraag.id &&
          g.inzending.antwoord &&
          isKeuze(g.inzending.antwoord),
      );
      const opties = vraag.varianten?.[persoon.fase === 'midden' ? 'oud' : (persoon.fase ?? 'oud')]?.opties ?? [];
      return [...(vraag.opties ?? []), ...opties]
        .filter(
          ({ id }, i, alle) => eigen.some(({ optie }) => optie === id) && alle.findIndex((o) => o.id === id) === i,
        )
        .map(({ id, tekst, beeld }): Voorstel => ({ id: `plan-${id}`, tekst, beeld }));
    });
  const vast = (tafel.gesprek.voorstellen ?? [])
    .filter(({ wie }) => wie === persoon.rol)
    .map(({ id, tekst, beeld }): Voorstel => ({ id, tekst, beeld }));
  return [...plan, ...vast];
}

/** In words, with its picture where it was chosen from a proposal. */
function watIs(a: Aan, { wie, wat, optie }: Afspraak): { tekst: TemplateResult; beeld: Beeld | undefined } {
  const persoon = a.tafel.iedereen.find(({ id }) => id === wie);
  const voorstel = persoon && optie ? voorstellen(a, persoon).find(({ id }) => id === optie) : undefined;
  return voorstel
    ? { tekst: metNederlands(a, voorstel.tekst), beeld: voorstel.beeld }
    : { tekst: html`<bdi>${a.v.luister.toon(wat, wat, true)}</bdi>`, beeld: undefined };
}

export const wanneerTekst = ({ t }: Aan, wanneer: Afspraak['wanneer']): string =>
  wanneer ? { 'elke-dag': t.elkeDag, 'elke-week': t.elkeWeek, 'een-keer': t.eenKeer }[wanneer] : '';

/** Who does what, when: on the yellow leaf. */
export function afspraakregel(a: Aan, { versies }: Samen<Afspraak>): TemplateResult {
  return html`${versies.map(({ wat }) => {
    const persoon = a.tafel.iedereen.find(({ id }) => id === wat.wie);
    return html`<li class="afspraak">
      ${persoon ? gezicht(a, persoon) : nothing}
      <span><b dir="auto">${persoon ? naamVan(a, persoon) : nothing}</b>${watIs(a, wat).tekst}${wat.wanneer ? html` <small>${wanneerTekst(a, wat.wanneer)}</small>` : nothing}</span>
    </li>`;
  })}`;
}

/** What one person is going to do: proposals to press, own words, and when. */
export function persoondeel(a: Aan, persoon: Persoon): TemplateResult {
  const { v, tafel, t } = a;
  const naam = naamVan(a, persoon);
  const eigen = tafel.afspraken.filter(({ versies }) => versies.some(({ wat }) => wat.wie === persoon.id));
  const vraag = { kind: t.watGaJij, ouder: t.watGaatU, leerkracht: t.watGaatDoen }[persoon.rol];
  const gekozen = (id: string): Samen<Afspraak> | undefined =>
    eigen.find(({ versies }) => versies.some(({ wat }) => wat.optie === id));
  return html`<section class="persoondeel" data-stem=${persoon.rol}>
    <h3>${gezicht(a, persoon)}<span>${zeg(a, vraag, { naam })}</span></h3>
    <div class="tegels">
      ${voorstellen(a, persoon).map(({ id, tekst, beeld }) =>
        tegel(v, {
          beeld,
          woord: metNederlands(a, tekst),
          gekozen: gekozen(id) !== undefined,
          kies: (aan) => {
            const er = gekozen(id);
            if (aan) spreekAf(a, persoon, nederlands(tekst), id);
            else if (er) tafel.leg(er.id, null, '');
          },
        }),
      )}
    </div>
    ${eigenRegel(a, `eigen-${persoon.id}`, t.eigenAfspraak, (wat) => spreekAf(a, persoon, wat))}
    ${eigen.length > 0 ? html`<ul class="gemaakt">${eigen.map((afspraak) => gemaakt(a, afspraak))}</ul>` : nothing}
  </section>`;
}

function spreekAf({ tafel }: Aan, persoon: Persoon, wat: string, optie?: string): void {
  tafel.leg(tafel.nieuwId('afspraak'), { soort: 'afspraak', wie: persoon.id, wat, ...(optie ? { optie } : {}) }, wat);
}

/** An agreement as it stands: when, and a way to take it away. Two that were written apart: the table chooses. */
function gemaakt(a: Aan, { id, versies }: Samen<Afspraak>): TemplateResult {
  const { t, tafel } = a;
  if (versies.length > 1)
    return html`<li class="twee">
      <b>${zeg(a, t.tweeVersies)}</b>
      ${versies.map(({ wat }) => html`<p>${watIs(a, wat).tekst}</p><button class="knop" type="button" @click=${() => tafel.leg(id, wat, wat.wat)}>${t.kiesDeze}</button>`)}
    </li>`;
  const [enige] = versies;
  if (!enige) return html``;
  const { wat } = enige;
  return html`<li>
    <b>${watIs(a, wat).tekst}</b>
    <div class="namen" role="group" aria-label=${`${wat.wat}: ${t.wanneer}`}>
      ${(['elke-dag', 'elke-week', 'een-keer'] as const).map(
        (wanneer) =>
          html`<button class="knop" type="button" aria-pressed=${wat.wanneer === wanneer} ?disabled=${a.v.uit}
            @click=${() => tafel.leg(id, { ...wat, wanneer }, wat.wat)}>${wanneerTekst(a, wanneer)}</button>`,
      )}
    </div>
    <button class="knop stil" type="button" ?disabled=${a.v.uit} @click=${() => tafel.leg(id, null, '')}>${lijn(tekens.bak)} ${t.haalAfspraakWeg}</button>
  </li>`;
}

/** The agreements of the talk before: how did it go? */
export function terugblik(a: Aan): TemplateResult | typeof nothing {
  const { t, tafel, v } = a;
  const vorige = tafel.vorigeAfspraken;
  if (vorige.length === 0 || tafel.oud) return nothing;
  const keuzes = [
    ['gelukt', t.gelukt, 'feedback-nice'],
    ['beetje', t.beetje, 'feedback-okay'],
    ['nog-niet', t.nogNiet, 'feedback-hard'],
  ] as const;
  return html`<section class="persoondeel" data-stem="samen">
    <h3>${v.beeld('repeat')}<span>${zeg(a, t.vorigeKeer)} ${zeg(a, t.hoeGingHet)}</span></h3>
    <ul class="gemaakt">
      ${vorige.flatMap(({ id, gesprek, versies }) =>
        versies.slice(0, 1).map(({ wat }) => {
          const persoon = tafel.iedereen.find((p) => p.id === wat.wie);
          return html`<li>
            <b>${persoon ? html`<span dir="auto">${naamVan(a, persoon)}</span>: ` : nothing}${watIs(a, wat).tekst}</b>
            <div class="namen" role="group" aria-label=${`${wat.wat}: ${t.hoeGingHet}`}>
              ${keuzes.map(
                ([terug, woord, beeld]) =>
                  html`<button class="knop" type="button" aria-pressed=${wat.terugblik === terug} ?disabled=${v.uit}
                    @click=${() => tafel.leg(id, { ...wat, terugblik: terug }, wat.wat, undefined, gesprek)}>${v.beeld(beeld)} ${woord}</button>`,
              )}
            </div>
          </li>`;
        }),
      )}
    </ul>
  </section>`;
}
