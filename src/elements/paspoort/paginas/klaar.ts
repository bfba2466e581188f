import { html, nothing, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import { blad } from '../delen/boek.js';
import { aanspraak, rolnamen, woorden } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { regel } from '../delen/regel.js';

/** Done: hand it over, keep it, print it, or let the next one have a turn. */
export function klaarpagina(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? 'kind';
  return blad(
    c,
    rol,
    html`${
      c.zending.stand === 'nee'
        ? html`<h2 class="vraag" tabindex="-1">${c.luister.zeg(aanspraak(rol, c.tl.klaarU, c.tl.klaarJij))}</h2>
            <p class="hint vraagkop">${c.luister.zeg(aanspraak(rol, c.tl.watNu, c.tl.watNuJij))}</p>`
        : c.bladzijden.zelden?.zendstatus(c)
    }
      ${c.kanSturen && (c.zending.stand === 'nee' || c.zending.stand === 'mislukt') ? c.bladzijden.zelden?.sturen(c) : nothing}
      <ul class="lijstblok">
        ${regel(c, { beeld: 'family', titel: c.tl.nuIemandAnders, onder: rolnamen(c), doe: () => c.vertrek() })}
        ${regel(c, { beeld: 'meeting', titel: c.t.samenPraten, doe: () => c.naarGesprek() })}
        ${regel(c, { beeld: 'write', titel: c.tl.kiesKaartenKnop, doe: () => c.naarGesprek({ kaarten: true }) })}
        ${c.bladzijden.volwassen?.uitnodigregel(c)} ${andereDelen(c)}
        ${regel(c, { beeld: 'print', titel: c.tl.print, onder: c.tl.opPapier, doe: () => c.metZelden(() => c.doe.print(false)) })}
        ${regel(c, { beeld: 'file', titel: c.tl.bestand, onder: c.tl.bestandUitleg, doe: () => c.metZelden(() => c.doe.bewaarBestand()) })}
        ${regel(c, { beeld: 'chat-message', titel: c.tl.maakLink, onder: c.tl.maakLinkUitleg, doe: () => c.metZelden(() => c.doe.maakLink()) })}
      </ul>
      <div class="acties">
        <div class="rij">
          <button class="knop stil" type="button" @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'controle' } })}>
            ${ic('terug')} ${c.t.terug}
          </button>
        </div>
      </div>`,
  );
}

/** The other parts of the passport in which this voice has questions. */
function andereDelen(c: LaterContext): TemplateResult[] {
  return c.sjabloon.delen
    .filter((deel) => deel.id !== c.staat.deel && c.vraagtIn(deel))
    .map((deel) =>
      regel(c, {
        beeld: deel.beeld ?? 'book',
        titel: woorden(c, deel.titel),
        onder: c.tl.anderDeel,
        doe: () => c.kiesDeel(deel.id),
      }),
    );
}
