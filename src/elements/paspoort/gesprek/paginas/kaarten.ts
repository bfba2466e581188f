import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../../base/tekeningen.js';
import * as tekens from '../../../../base/tekens.js';
import { vorm } from '../../../../base/vormen.js';
import { nederlands } from '../../../../domain/lees-tekst.js';
import type { Kaart } from '../../../../domain/paspoort/gesprek.js';
import { tegel } from '../../delen/vraag.js';
import { acties } from '../../delen/voet.js';
import { blad } from '../../delen/boek.js';
import { aanspraak } from '../../internal/context.js';
import { metNederlands, namen, zeg, type Aan } from '../context.js';
import { hint, kop, spread, verderrij } from '../spread.js';
import { pagina, type Kaartstand } from '../tafel.js';

/** The cards that somebody wants to talk about, to tick off or leave; below them those that can still be put on the table. */
export function kaartenpagina(a: Aan): TemplateResult {
  const { tafel, t } = a;
  const { opTafel } = tafel;
  const over = tafel.kaarten.filter((kaart) => !opTafel.includes(kaart));
  return spread(a, {
    nu: pagina.kaarten,
    links: html`${kop(a, zeg(a, t.onzeKaarten))} ${hint(a, t.kaartenUitleg)}
      ${opTafel.length > 0 ? html`<ul class="kaarten">${opTafel.map((kaart) => kaartregel(a, kaart))}</ul>` : nothing}
      ${
        over.length > 0 && !tafel.oud
          ? html`<h3 class="tussen">${zeg(a, t.nogMeerKaarten)}</h3>
              <ul class="kaarten">${over.map((kaart) => kaartregel(a, kaart))}</ul>`
          : nothing
      }
      ${verderrij(a, pagina.kaarten)}`,
  });
}

function kaartregel(a: Aan, kaart: Kaart): TemplateResult {
  const { tafel, t, v } = a;
  const { door, stand } = tafel.kaart(kaart.id);
  const ligt = door.length > 0 || stand !== null;
  const zet = (nieuw: Kaartstand | null): void =>
    tafel.leg(`kaart-${kaart.id}`, nieuw && { soort: 'kaart', stand: nieuw }, nederlands(kaart.tekst));
  const knop = (naar: 'besproken' | 'later', woord: string, teken: 'vink' | 'over'): TemplateResult =>
    html`<button class="knop" type="button" aria-pressed=${stand === naar} ?disabled=${v.uit} @click=${() => zet(stand === naar ? 'gekozen' : naar)}>
      ${ic(teken)} ${woord}
    </button>`;
  return html`<li class="praatkaart ${stand ?? ''}" data-stem=${kaart.wie}>
    ${kaart.beeld ? html`<span class="plaat">${v.beeld(kaart.beeld)}</span>` : nothing}
    <span class="van">${kaart.wie === 'samen' ? nothing : vorm(kaart.wie)}<small>${door.length > 0 ? zeg(a, t.gekozenDoor, { wie: namen(a, door) }) : kaart.wie === 'samen' ? zeg(a, t.vanIedereen) : nothing}</small></span>
    <b>${metNederlands(a, kaart.tekst)}</b>
    <div class="namen">
      ${
        tafel.oud
          ? stand === 'besproken' || stand === 'later'
            ? html`<b>${stand === 'later' ? t.laterPraten : t.besproken}</b>`
            : nothing
          : ligt
            ? html`${knop('besproken', t.besproken, 'vink')}${knop('later', t.laterPraten, 'over')}`
            : html`<button class="knop" type="button" ?disabled=${v.uit} @click=${() => zet('gekozen')}>${lijn(tekens.plus)} ${t.legOpTafel}</button>`
      }
    </div>
  </li>`;
}

/** Beforehand, at home or at school: "Waar wilt u over praten?" */
export function kiespagina(a: Aan): TemplateResult {
  const { tafel, t, v } = a;
  const { persoon } = v.staat;
  if (!persoon) return html``;
  const eigen = tafel.kaarten.filter(({ wie }) => wie === persoon.rol || wie === 'samen');
  return blad(
    v,
    persoon.rol,
    html`<h2 class="vraag" tabindex="-1">${zeg(a, aanspraak(persoon.rol, t.kiesKaarten, t.kiesKaartenJij))}</h2>
      <p class="hint vraagkop">${zeg(a, t.kiesKaartenUitleg)} ${zeg(a, t.kaartenZien)}</p>
      <div class="tegels">
        ${eigen.map((kaart) =>
          tegel(v, {
            beeld: kaart.beeld,
            woord: metNederlands(a, kaart.tekst),
            gekozen: tafel.kaart(kaart.id).door.some(({ id }) => id === persoon.id),
            kies: (aan) =>
              tafel.leg(
                `kaart-${kaart.id}`,
                aan ? { soort: 'kaart', stand: 'gekozen' } : null,
                nederlands(kaart.tekst),
                persoon.id,
              ),
          }),
        )}
      </div>
      ${acties(v, { tekst: v.t.verder, doe: () => v.naar({ pagina: 'klaar' }) }, { terug: () => v.naar({ pagina: 'klaar' }) })}`,
  );
}
