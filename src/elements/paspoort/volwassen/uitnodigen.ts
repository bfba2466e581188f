import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import type { Persoon } from '../../../domain/document/document.js';
import { nieuwePersoonVersie } from '../../../domain/document/versies.js';
import { uitnodigingVoor } from '../../../domain/gesprek/uitnodiging.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { blad } from '../delen/boek.js';
import { regel } from '../delen/regel.js';
import { acties } from '../delen/voet.js';
import { rolnaam, vulIn } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import type { Verloop } from '../internal/verloop.js';

/** For the student alone: to invite somebody, and a file for school that holds nothing of what he keeps. */
export const uitnodigregel = (c: LaterContext): TemplateResult | typeof nothing =>
  c.staat.persoon?.rol === 'kind'
    ? html`${regel(c, {
        beeld: 'bring-someone',
        titel: c.tl.nodigUit,
        onder: c.tl.nodigUitRegel,
        doe: () => c.tussen('uitnodigen'),
      })}${bestandVoor(c, { rol: 'leerkracht' })}`
    : nothing;

function bestandVoor(c: LaterContext, wie: { id?: string; naam?: string | undefined; rol: Rol }): TemplateResult {
  const naam = wie.naam ?? (wie.rol === 'leerkracht' ? c.sjabloon.namen?.leerkracht : undefined) ?? rolnaam(c, wie.rol);
  return regel(c, {
    beeld: 'file',
    titel: vulIn(c, c.tl.bestandVoor, { naam }),
    onder: vulIn(c, c.tl.bestandVoorUitleg, { naam }),
    doe: () => c.metZelden(() => c.doe.geefMee(uitnodigingVoor(c.staat.document, wie))),
  });
}

/** Whom the student invites has a place in the passport from then on, under the name he gave. */
function nodigUit(c: LaterContext, naam: string): void {
  const { document } = c.staat;
  if (naam === '' || c.uit) return;
  const id = (c as Verloop).host.omgeving.maakId();
  const gast: Persoon = { id, rol: 'ouder', naam, versie: nieuwePersoonVersie(undefined, id) };
  c.stuur({ doe: 'neem-op', document: { ...document, personen: [...document.personen, gast] } });
}

/** "Wie nodig je uit?" And for who was invited: to fill in here, or a file with what he may see. */
export function uitnodigpagina(c: LaterContext): TemplateResult {
  const gasten = c.personen.filter(({ rol }) => rol === 'ouder');
  const { mama, papa, oma, opa, verzorger } = c.tl;
  const uitVeld = (e: Event): void => {
    const veld = (e.currentTarget as HTMLElement).closest('.band')?.querySelector('input');
    const naam = veld?.value.trim() ?? '';
    if (!veld || naam === '') return veld?.focus();
    nodigUit(c, naam);
    veld.value = '';
  };
  return blad(
    c,
    'kind',
    html`<h2 class="vraag" id="uitnodigen" tabindex="-1">${c.luister.zeg(c.tl.wieNodigJij)}</h2>
      <p class="hint vraagkop">${c.luister.zeg(c.tl.uitnodigenMagJij)} ${c.luister.zeg(c.tl.watZietJij)}</p>
      <div class="namen" role="group" aria-labelledby="uitnodigen">
        ${[mama, papa, oma, opa, verzorger].map((naam) => {
          const gast = gasten.some((er) => er.naam === naam);
          // Who taps twice invites once, and nobody else in his place.
          return html`<button class="knop" type="button" aria-pressed=${gast} ?disabled=${c.uit} @click=${() => (gast ? undefined : nodigUit(c, naam))}>
            ${gast ? ic('vink') : lijn(tekens.plus)} ${naam}
          </button>`;
        })}
      </div>
      <div class="band">
        <label for="gast">${c.tl.andereNaam}</label>
        <input class="veldvak" id="gast" type="text" dir="auto" autocomplete="off" maxlength="200" ?disabled=${c.uit} />
        <button class="knop vol" type="button" ?disabled=${c.uit} @click=${uitVeld}>${lijn(tekens.plus)} ${c.tl.uitnodigen}</button>
      </div>
      ${gasten.map((gast) => gastdeel(c, gast))}
      ${acties(c, { tekst: c.t.verder, doe: () => c.tussen(null) }, { terug: () => c.tussen(null) })}`,
  );
}

function gastdeel(c: LaterContext, gast: Persoon): TemplateResult {
  const naam = gast.naam ?? rolnaam(c, gast.rol);
  return html`<div class="melding goed lucht" role="status">${ic('vink')}<b dir="auto">${vulIn(c, c.tl.isUitgenodigd, { naam })}</b></div>
    <ul class="lijstblok">
      ${bestandVoor(c, gast)}
      ${regel(c, {
        beeld: 'own-device',
        titel: vulIn(c, c.tl.opDitApparaat, { naam }),
        doe: () => {
          c.tussen(null);
          c.vertrek();
        },
      })}
    </ul>`;
}

/** On the first page: whom a student invited opens what he got. */
export function uitgenodigd(c: LaterContext): TemplateResult {
  const kies = (e: Event): void => {
    const invoer = e.currentTarget as HTMLInputElement;
    const [bestand] = invoer.files ?? [];
    if (bestand) c.metZelden(() => c.doe.openBestand(bestand));
    // The same file may be chosen again.
    invoer.value = '';
  };
  return html`<ul class="lijstblok lucht">
    <li>
      <label class="regel">
        <input class="sr" type="file" accept=".json,application/json" @change=${kies} />
        <span class="plaat rp">${c.beeld('go-on')}</span>
        <span class="rt"><b>${c.luister.zeg(c.tl.bentUUitgenodigd)}</b><small>${c.luister.zeg(c.tl.openUitnodiging)}</small></span>
        ${ic('verder')}
      </label>
    </li>
  </ul>`;
}
