import { html, nothing, type TemplateResult } from 'lit';
import { geefBestand } from '../../../base/bestand.js';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import type { Opname } from '../../../domain/opname.js';
import { naarBytes } from '../../../speech/bytes.js';
import type { LaterTeksten } from '../internal/later-context.js';
import type { Beheer } from './beheer.js';

/** Seconds as people read them: 0:09. */
export const alsDuur = (seconden: number): string =>
  `${Math.floor(seconden / 60)}:${String(Math.floor(seconden % 60)).padStart(2, '0')}`;

/** A bar of time that fills in the reading direction. */
export const balk = (tijd: number, duur: number): TemplateResult =>
  html`<progress class="tijdbalk" aria-hidden="true" max=${duur} .value=${Math.min(tijd, duur)}></progress>`;

/** Plays one recording, and says what is the matter when it does not. */
export function speler(beheer: Beheer, t: LaterTeksten, opname: Opname): TemplateResult {
  const { afspeler, klanken } = beheer;
  const { id, duur, type } = opname;
  const speelt = afspeler.nu === id;
  const bewaar = (): void =>
    void klanken.geef(opname).then((geluid) => {
      if (geluid) geefBestand(`samenspel-opname.${type.slice(6)}`, naarBytes(geluid.inhoud), type);
    });
  return html`<div class="opname">
    <button class="rond" type="button" @click=${() => afspeler.druk(id, () => klanken.geef(opname))}>
      <span class="sr">${speelt ? t.stopSpelen : t.speelAf}</span>${speelt ? lijn('M7 7h10v10H7z') : lijn('M8 5l11 7-11 7z')}
    </button>
    <div class="opnametijd">
      <b aria-hidden="true">${speelt ? t.stopSpelen : t.speelAf}</b>
      <bdi class="duur">${speelt ? html`${alsDuur(afspeler.tijd)} / ` : nothing}${alsDuur(duur)}</bdi>
      ${balk(speelt ? afspeler.tijd : 0, duur)}
    </div>
    <div class="wateris" role="status">
      ${afspeler.weg === id ? html`<p>${t.opnameIsWeg}</p>` : nothing}
      ${
        afspeler.mislukt === id
          ? html`<p>${t.speeltNiet}</p>
              <button class="knop" type="button" @click=${bewaar}>${lijn(tekens.bestand)} ${t.bewaarGeluid}</button>`
          : nothing
      }
    </div>
  </div>`;
}
