import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { embleem, portret } from '../../../base/vormen.js';
import { rollen } from '../../../domain/rol.js';
import { talen, type Taal } from '../../../i18n/vertaler.js';
import { veiligheidsdruk } from '../delen/druk.js';
import { acties, voet } from '../delen/voet.js';
import {
  eigenRolnaam,
  gezichtVan,
  groepsnaam,
  kindnaam,
  rolnaam,
  vulIn,
  woorden,
  type StartContext,
  type Wie,
} from '../internal/context.js';

/** The cover and "Wie ben jij?". Also the frame of the pages that come before anybody is known. */
export function startpagina(c: StartContext): TemplateResult {
  const { personen } = c;
  const nieuw: Wie[] = c.stemmen
    // A child and a teacher are there once; a second parent or carer is always welcome, unless the student decides.
    .filter((rol) => (rol === 'ouder' ? !c.kaft.volwassen : !personen.some((p) => p.rol === rol)))
    .map((rol) => ({ rol }));
  const bekend: Wie[] = personen.filter((p) => c.stemmen.includes(p.rol)).map((p) => ({ rol: p.rol, persoon: p.id }));
  const volgorde = (wie: Wie): number => rollen.indexOf(wie.rol);
  const alle = [...bekend, ...nieuw].sort((a, b) => volgorde(a) - volgorde(b));
  return omslag(
    c,
    html`${taalkeuze(c)}
      ${c.zonderKeus ? html`<div class="melding fout" role="alert">${lijn(tekens.letop)}<b>${c.luister.zegStil(c.t.nogNietKlaar)}</b><p>${c.luister.zegStil(c.t.kiesWie)}</p></div>` : nothing}
      <fieldset>
        <legend><h2 class="vraag" tabindex="-1">${c.luister.zeg(c.t.wieBenJij)}</h2></legend>
        <div class="wie-tegels ${alle.length === 3 ? 'drie' : ''}">${alle.map((wie) => wieTegel(c, wie))}</div>
      </fieldset>
      ${c.mislukt ? html`<div class="melding" role="alert">${lijn(tekens.letop)}<b>${c.luister.zegStil(c.t.laadFout)}</b></div>` : nothing}
      ${acties(c, { tekst: c.mislukt ? c.t.opnieuw : c.t.beginnen, doe: () => c.begin() })}
      ${
        personen.length > 0
          ? html`<div class="acties"><button class="knop vol" type="button" @click=${() => c.naarGesprek?.()}>${c.t.samenPraten}</button></div>`
          : nothing
      }
      <p class="hint lucht">${c.luister.zeg(c.t.nietAlles)}</p>
      ${c.uitgenodigd?.()}`,
  );
}

function wieTegel(c: StartContext, wie: Wie): TemplateResult {
  const { keus } = c;
  const persoon = c.personen.find((p) => p.id === wie.persoon);
  const vast = wie.rol === 'ouder' ? undefined : c.kaft.namen?.[wie.rol];
  const naam = persoon?.naam ?? vast;
  const gekozen = keus !== null && keus.rol === wie.rol && keus.persoon === wie.persoon;
  return html`<label class="tegel ${gekozen ? 'gekozen' : ''}" data-stem=${wie.rol}>
    <input type="radio" name=${groepsnaam(c, 'wie')} .checked=${zoals(gekozen)} ?disabled=${c.uit} @change=${() => c.kies(wie)} />
    ${portret(wie.rol, c.beeld(gezichtVan(wie.rol, persoon?.gezicht), 'in-vorm'))}
    <span class="woord">
      <span dir="auto">${c.luister.zeg(naam ?? rolnaam(c, wie.rol), naam !== undefined)}</span>
      ${naam ? html`<small>${c.luister.zeg(rolnaam(c, wie.rol))}</small>` : wie.rol === 'ouder' && !eigenRolnaam(c, wie.rol) ? html`<small>${c.luister.zeg(c.t.ofVerzorger)}</small>` : nothing}
    </span>
    <span class="vink">${ic('vink')}</span>
  </label>`;
}

/** Each language in its own letters. */
export const taalkeuze = (c: StartContext): TemplateResult =>
  html`<div class="talen" role="group" aria-label=${c.t.taal}>
    ${(Object.keys(talen) as Taal[]).map(
      (taal) =>
        html`<button class="knop" type="button" lang=${taal} dir=${talen[taal].richting} aria-pressed=${c.taal === taal} @click=${() => c.kiesTaal(taal)}>
          ${talen[taal].naam}
        </button>`,
    )}
  </div>`;

/** The cover with a page under or beside it. */
export function omslag(c: StartContext, inhoud: TemplateResult): TemplateResult {
  const { kaft, t } = c;
  const naam = kindnaam(c);
  const wie = [naam ? vulIn(c, t.vanKind, { naam }) : '', kaft.groep ?? ''].filter(Boolean).join(' · ');
  const waar = [kaft.school, kaft.schooljaar].filter(Boolean).join(' · ');
  return html`<section class="boek start" data-stem="samen" part="boek" aria-label=${t.paspoort}>
    <div class="leven">
      <div class="omslag">
        ${veiligheidsdruk('relief')} ${embleem()}
        <h2>${kaft.titel ? woorden({ taal: c.taal }, kaft.titel) : t.paspoort}</h2>
        ${wie || waar ? html`<p dir="auto">${wie}</p>` : nothing} ${waar ? html`<p dir="auto">${waar}</p>` : nothing}
      </div>
      <div class="stapel"><div class="blad">${c.luister.balk('blad')}${c.luister.melding('blad')}${inhoud}${voet(c)}</div></div>
    </div>
  </section>`;
}
