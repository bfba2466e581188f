import { html, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
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
  const zelf = gegeven.filter((v) => kijkers(rol, v, inzendingVan(c.staat, v.id)).length === 1).length;
  return html`<div class="band vraagkop">
    <div class="duo">
      <span class="plaat groot">${c.beeld('send')}</span>
      <p><b>${c.luister.zeg(c.tl.naarSchool)}</b><br />${vulIn(c, c.tl.zoveel, { aantal: gegeven.length - zelf, zelf })}</p>
    </div>
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
      ${ic('letop')}<b>${c.luister.zegStil(c.tl.nietVerzonden)}</b><p>${c.luister.zegStil(c.tl.nietVerzondenUitleg)}</p>
    </div>`;
  }
  const echt = zending.stand === 'verzonden';
  return html`<div class="status ${echt ? 'goed' : ''}" role="status">
      <span class="plaat">${c.beeld(echt ? 'sent' : 'offered')}</span>
      <h2 tabindex="-1">${c.luister.zegStil(echt ? c.tl.verzonden : c.tl.aangeboden)}</h2>
      <p>${zending.stand === 'verzonden' ? vulIn(c, c.tl.verzondenUitleg, { tijd: moment(c, zending.op) }) : c.tl.aangebodenUitleg}</p>
    </div>
    <p class="lucht">${c.tl.blijvenStaan}</p>
    <h3 class="tussen">${echt ? c.tl.ookVoorUzelf : c.tl.zekerWeten}</h3>`;
}
