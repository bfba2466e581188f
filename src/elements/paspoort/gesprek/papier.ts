import { html, nothing, type TemplateResult } from 'lit';
import { vorm } from '../../../base/vormen.js';
import type { SamenspelDocument } from '../../../domain/document/document.js';
import { vanTafel } from '../../../domain/gesprek/samen.js';
import { overdrachtkoppen } from '../../../domain/overdrachtkop.js';
import { rollen } from '../../../domain/rol.js';
import { platteWoorden } from '../../../base/tekst.js';
import { vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import type { Verloop } from '../internal/verloop.js';
import { wanneerTekst } from './afspraak.js';
import { aan, naamVan, namen } from './context.js';
import { dagEnJaar } from './delen.js';
import { beeldVan, kopbeeld, koptekst, rollenVan, woordenVan } from './paginas/overdracht.js';

/** On paper: what was agreed in each talk that was held, and on which day. */
export function opPapier(c: LaterContext, gedeeld: SamenspelDocument): TemplateResult[] {
  const a = aan(c as Verloop);
  const { t, v } = a;
  const alle = vanTafel(gedeeld, 'afspraak');
  const stempels = vanTafel(gedeeld, 'stempel');
  const gesprekken = [...new Set([...stempels, ...alle].map(({ gesprek }) => gesprek))];
  return gesprekken.map((gesprek) => {
    const deel = v.sjabloon.delen.find(({ id }) => gesprek === id || gesprek.startsWith(`${id}-`));
    const titel = deel ? platteWoorden(v, deel.gesprek?.titel ?? deel.titel) : gesprek;
    const op = stempels.find((stempel) => stempel.gesprek === gesprek)?.versies[0]?.wat.dag;
    const { dag, jaar } = op === undefined ? { dag: '', jaar: '' } : dagEnJaar(a, op);
    return html`<section class="leegblok samen">
      <h3 class="bloktitel">
        ${rollen.map((rol) => vorm(rol, 'leeg'))}<span>${t.wijSprekenAf}</span
        ><small>${op === undefined ? titel : vulIn(v, t.gehoudenOp, { titel, datum: `${dag} ${jaar}` })}</small>
      </h3>
      ${alle
        .filter((afspraak) => afspraak.gesprek === gesprek)
        .flatMap(({ versies }) => versies.map(({ wat }) => wat))
        .map((wat) => {
          const persoon = v.personen.find(({ id }) => id === wat.wie);
          return html`<div class="afspreekregel">
            ${persoon ? vorm(persoon.rol, 'leeg') : nothing}
            <span>${persoon ? html`<b><bdi>${naamVan(a, persoon)}</bdi>:</b>` : nothing} <bdi>${wat.wat}</bdi>${wat.wanneer ? ` · ${wanneerTekst(a, wat.wanneer)}` : nothing}</span>
          </div>`;
        })}
    </section>`;
  });
}

/** The page for the next teacher: three headings, each line with its picture and who said it. */
export function overdrachtOpPapier(c: LaterContext): TemplateResult {
  const a = aan(c as Verloop);
  const { t, tafel, v } = a;
  const regels = tafel.mee ? tafel.overdracht.teksten.flatMap(({ overdracht }) => overdracht.regels) : [];
  return html`${overdrachtkoppen.map(
    (welke) =>
      html`<section class="leegblok samen">
        <h3 class="bloktitel"><span class="meebeeld">${v.beeld(kopbeeld[welke])}</span><span>${koptekst(a, welke)}</span></h3>
        ${regels
          .filter(({ kop }) => kop === welke)
          .map(
            (regel) =>
              html`<div class="meelijn">
                <span class="meebeeld">${v.beeld(beeldVan(a, regel))}</span><b>${woordenVan(a, regel)}</b>
                <span>${rollenVan(a, regel).map((rol) => vorm(rol, 'leeg'))}</span>
              </div>`,
          )}
      </section>`,
  )}
    <div class="meewie">${tafel.iedereen.map((persoon) => html`<span>${vorm(persoon.rol, 'leeg')} <bdi>${naamVan(a, persoon)}</bdi></span>`)}</div>
    <div class="papiervoet">${t.zeiJa}: ${namen(a, tafel.overdracht.ja)}</div>`;
}
