import { html, nothing, type TemplateResult } from 'lit';
import type { Zending } from '../../../base/antwoorden/zending.js';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { isBeantwoord } from '../../../domain/paspoort/vragen.js';
import { inzendingVan } from '../../../store/paspoort-store.js';
import { kijkers } from '../delen/antwoord.js';
import { moment } from '../delen/moment.js';
import { acties } from '../delen/voet.js';
import { vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** "Stuur", with how many answers go and how many stay. */
export function sturen(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? 'kind';
  const gegeven = c.staat.vragen.filter((v) => isBeantwoord(inzendingVan(c.staat, v.id)?.antwoord));
  const zelf = gegeven.filter((v) => kijkers(c, rol, v, inzendingVan(c.staat, v.id)).length === 1).length;
  return html`<div class="band vraagkop">
    <div class="duo">
      <span class="plaat groot">${c.beeld('send')}</span>
      <p><b>${c.luister.zeg(c.tl.naarSchool)}</b><br />${vulIn(c, c.tl.zoveel, { aantal: gegeven.length - zelf, zelf })}</p>
    </div>
    ${c.bladzijden.opnamen?.bijSturen(c) ?? nothing}
    ${acties(c, { tekst: c.tl.stuur, doe: () => c.doe.stuurOp() })}
  </div>`;
}

/** "Aangeboden" and "verzonden" each have their own picture and frame: only the second means that the school has it. */
export function zendstatus(c: LaterContext): TemplateResult {
  const { zending } = c;
  if (zending.stand === 'bezig')
    return html`<p class="melding" role="status"><b>${c.luister.zegStil(c.tl.bezigMetSturen)}</b></p>`;
  if (zending.stand === 'mislukt') {
    return html`<div class="melding fout" role="alert">
      ${lijn(tekens.letop)}<b>${c.luister.zegStil(c.tl.nietVerzonden)}</b><p>${c.luister.zegStil(c.tl.nietVerzondenUitleg)}</p>
    </div>`;
  }
  if (zending.stand === 'geweigerd') return geweigerd(c);
  const wacht = zending.stand === 'wacht';
  const echt = zending.stand === 'verzonden';
  return html`<div class="status ${echt ? 'goed' : ''}" role="status">
      <span class="plaat">${c.beeld(echt ? 'sent' : wacht ? 'wait' : 'offered')}</span>
      <h2 tabindex="-1">${c.luister.zegStil(echt ? c.tl.verzonden : wacht ? c.tl.nogNietVerzonden : c.tl.aangeboden)}</h2>
      ${wacht ? html`<p>${c.luister.zegStil(c.tl.wachtUitleg)}</p>${overDePagina(c, zending)}` : html`<p>${echt ? vulIn(c, c.tl.verzondenUitleg, { tijd: moment(c, zending.op) }) : c.tl.aangebodenUitleg}</p>`}
    </div>
    <p class="lucht">${c.tl.blijvenStaan}</p>
    <h3 class="tussen">${echt ? c.tl.ookVoorUzelf : c.tl.zekerWeten}</h3>`;
}

/** What the person must know about this page. */
const overDePagina = (c: LaterContext, { waar }: Zending & { stand: 'wacht' }): TemplateResult =>
  html`<p>${c.luister.zegStil(waar === 'apparaat' ? c.tl.wachtOpen : c.tl.wachtNietDicht)}</p>`;

/** The person decides: the file, once more, or not at all. Until then it stays. */
const geweigerd = (c: LaterContext): TemplateResult =>
  html`<div class="melding fout" role="alert">
      ${lijn(tekens.letop)}<b tabindex="-1">${c.luister.zegStil(c.tl.nietVerzonden)}</b><p>${c.luister.zegStil(c.tl.geweigerd)}</p>
    </div>
    <div class="acties">
      <button class="knop eerste vol" type="button" @click=${() => c.doe.bewaarBestand()}>${lijn(tekens.bestand)} ${c.tl.bewaarInBestand}</button>
      <button class="knop vol" type="button" ?disabled=${c.uit} @click=${() => c.doe.stuurOp()}>${c.tl.stuurNogEens} ${ic('verder')}</button>
      <button class="knop stil" type="button" @click=${() => c.doe.stuurNiet()}>${c.tl.stuurNiet}</button>
    </div>`;

/** What an earlier press left, told on every page until it is over. */
export function onderweg(c: LaterContext): TemplateResult | typeof nothing {
  // The last page itself tells of what is shared now.
  const klaar = !c.tussenpagina && c.staat.plek.pagina === 'klaar';
  const zending = c.doe.verzending.anders(!klaar, c.tussenpagina !== null);
  switch (zending.stand) {
    case 'wacht':
      return html`<div class="melding" role="status">
        <span class="plaat">${c.beeld('wait')}</span><b>${c.luister.zegStil(c.tl.nogNietVerzonden)}</b>${overDePagina(c, zending)}
      </div>`;
    case 'geweigerd':
      return html`<div class="melding fout" role="alert">
        ${lijn(tekens.letop)}<b>${c.luister.zegStil(c.tl.nietVerzonden)}</b><p>${c.luister.zegStil(c.tl.geweigerd)}</p>
        ${
          // Before a passport was opened there is nothing to put in a file.
          c.tussenpagina
            ? nothing
            : html`<button class="knop" type="button" @click=${() => c.doe.bewaarBestand()}>${lijn(tekens.bestand)} ${c.tl.bewaarInBestand}</button>
              <button class="knop stil" type="button" @click=${() => c.doe.stuurNiet()}>${c.tl.stuurNiet}</button>`
        }
      </div>`;
    case 'verzonden':
      return html`<div class="melding goed" role="status">
        <span class="plaat">${c.beeld('sent')}</span><b>${c.luister.zegStil(c.tl.verzonden)}</b>
        <p>${vulIn(c, c.tl.verzondenUitleg, { tijd: moment(c, zending.op) })}</p>
      </div>`;
    default:
      return nothing;
  }
}
