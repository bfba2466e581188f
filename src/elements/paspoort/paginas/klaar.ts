import { html, nothing, type TemplateResult } from 'lit';
import { ic } from '../../../base/tekeningen.js';
import { isBeantwoord } from '../../../domain/paspoort/vragen.js';
import { inzendingVan } from '../../../store/paspoort-store.js';
import { kijkers } from '../delen/antwoord.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { aanspraak, vulIn, woorden } from '../internal/context.js';
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
        ? html`<h2 class="vraag" tabindex="-1">${aanspraak(rol, c.tl.klaarU, c.tl.klaarJij)}</h2>
            <p class="hint vraagkop">${aanspraak(rol, c.tl.watNu, c.tl.watNuJij)}</p>`
        : zendstatus(c)
    }
      ${c.kanSturen && (c.zending.stand === 'nee' || c.zending.stand === 'mislukt') ? sturen(c) : nothing}
      <ul class="lijstblok">
        ${regel(c, { beeld: 'family', titel: c.tl.nuIemandAnders, onder: c.tl.iemandAndersUitleg, doe: () => c.doe.iemandAnders() })}
        ${andereDelen(c)}
        ${regel(c, { beeld: 'print', titel: c.tl.print, onder: c.tl.opPapier, doe: () => c.doe.print(false) })}
        ${regel(c, { beeld: 'file', titel: c.tl.bestand, onder: c.tl.bestandUitleg, doe: () => c.doe.bewaarBestand() })}
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

function sturen(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? 'kind';
  const gegeven = c.staat.vragen.filter((v) => isBeantwoord(inzendingVan(c.staat, v.id)?.antwoord));
  const zelf = gegeven.filter((v) => kijkers(rol, v, inzendingVan(c.staat, v.id)).length === 1).length;
  return html`<div class="band vraagkop">
    <div class="duo">
      <span class="plaat groot">${c.beeld('send')}</span>
      <p><b>${c.tl.naarSchool}</b><br />${vulIn(c, c.tl.zoveel, { aantal: gegeven.length - zelf, zelf })}</p>
    </div>
    ${acties(c, { tekst: c.tl.stuur, doe: () => c.doe.stuurOp() })}
  </div>`;
}

/** "Aangeboden" and "verzonden" each have their own picture and frame: only the second means that the school has it. */
function zendstatus(c: LaterContext): TemplateResult {
  const { zending } = c;
  if (zending.stand === 'bezig') return html`<p class="melding" role="status"><b>${c.tl.bezigMetSturen}</b></p>`;
  if (zending.stand === 'mislukt') {
    return html`<div class="melding fout" role="alert">
      ${ic('letop')}<b>${c.tl.nietVerzonden}</b><p>${c.tl.nietVerzondenUitleg}</p>
    </div>`;
  }
  const echt = zending.stand === 'verzonden';
  return html`<div class="status ${echt ? 'goed' : ''}" role="status">
      <span class="plaat">${c.beeld(echt ? 'sent' : 'offered')}</span>
      <h2 tabindex="-1">${echt ? c.tl.verzonden : c.tl.aangeboden}</h2>
      <p>${zending.stand === 'verzonden' ? vulIn(c, c.tl.verzondenUitleg, { tijd: moment(c, zending.op) }) : c.tl.aangebodenUitleg}</p>
    </div>
    <p class="lucht">${c.tl.blijvenStaan}</p>
    <h3 class="tussen">${echt ? c.tl.ookVoorUzelf : c.tl.zekerWeten}</h3>`;
}

/** The other parts of the passport in which this voice has questions. */
function andereDelen(c: LaterContext): TemplateResult[] {
  const rol = c.staat.persoon?.rol;
  return c.sjabloon.delen
    .filter((deel) => deel.id !== c.staat.deel && deel.vragen.some((v) => v.rol === rol))
    .map((deel) =>
      regel(c, {
        beeld: deel.beeld ?? 'book',
        titel: woorden(c, deel.titel),
        onder: c.tl.anderDeel,
        doe: () => c.stuur({ doe: 'kies-deel', deel: deel.id }),
      }),
    );
}

/** Today and yesterday by name, then the date. What is no date, as another program may have written it, is a dash. */
export function moment(c: LaterContext, op: Date, nu = new Date()): string {
  if (Number.isNaN(op.getTime())) return '–';
  const tijd = new Intl.DateTimeFormat('nl', { hour: '2-digit', minute: '2-digit' }).format(op);
  const dag = (d: Date): number => Date.UTC(d.getFullYear(), d.getMonth(), d.getDate()) / 864e5;
  const geleden = dag(nu) - dag(op);
  if (geleden === 0) return vulIn(c, c.tl.vandaag, { tijd });
  if (geleden === 1) return vulIn(c, c.tl.gisteren, { tijd });
  return `${new Intl.DateTimeFormat(`${c.taal}-u-nu-latn`, { day: 'numeric', month: 'long' }).format(op)}, ${tijd}`;
}
