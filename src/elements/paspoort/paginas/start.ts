import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { embleem, ic, veiligheidsdruk } from '../../../base/tekeningen.js';
import { rollen } from '../../../domain/paspoort/vragen.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { talen, type Taal } from '../../../i18n/vertaler.js';
import { acties, voet } from '../delen/boek.js';
import { gezichtVan, kindnaam, rolnaam, vulIn, woorden, type Context } from '../internal/context.js';

/** Somebody to choose on the first page: a person who was here before, or a new one in a voice. */
export interface Wie {
  rol: Rol;
  persoon?: string;
}

/** The cover and "Wie ben jij?". Also the frame of the pages that come before anybody is known. */
export function startpagina(c: Context, keus: Wie | null, kies: (wie: Wie) => void, begin: () => void): TemplateResult {
  const personen = c.staat.document.personen;
  const nieuw: Wie[] = rollen
    // A child and a teacher are there once; a second parent or carer is always welcome.
    .filter((rol) => rol === 'ouder' || !personen.some((p) => p.rol === rol))
    .map((rol) => ({ rol }));
  const bekend: Wie[] = personen.map((p) => ({ rol: p.rol, persoon: p.id }));
  const volgorde = (wie: Wie): number => rollen.indexOf(wie.rol);
  const alle = [...bekend, ...nieuw].sort((a, b) => volgorde(a) - volgorde(b));
  return omslag(
    c,
    html`${taalkeuze(c)}
      ${c.fout ? html`<div class="melding fout" role="alert">${ic('letop')}<b>${c.t.nogNietKlaar}</b><p>${c.t.kiesWie}</p></div>` : nothing}
      <fieldset>
        <legend class="sr">${c.t.wieBenJij}</legend>
        <h2 class="vraag" tabindex="-1" aria-hidden="true">${c.t.wieBenJij}</h2>
        <div class="wie-tegels ${alle.length === 3 ? 'drie' : ''}">${alle.map((wie) => wieTegel(c, wie, keus, kies))}</div>
      </fieldset>
      ${acties(c, { tekst: c.t.beginnen, doe: begin })}
      <p class="hint lucht">${c.t.nietAlles}</p>`,
  );
}

function wieTegel(c: Context, wie: Wie, keus: Wie | null, kies: (wie: Wie) => void): TemplateResult {
  const persoon = c.staat.document.personen.find((p) => p.id === wie.persoon);
  const vast = wie.rol === 'ouder' ? undefined : c.sjabloon.namen?.[wie.rol];
  const naam = persoon?.naam ?? vast;
  const gekozen = keus !== null && keus.rol === wie.rol && keus.persoon === wie.persoon;
  return html`<label class="tegel ${gekozen ? 'gekozen' : ''}" data-stem=${wie.rol}>
    <input type="radio" name="wie" .checked=${live(gekozen)} ?disabled=${c.uit} @change=${() => kies(wie)} />
    ${c.beeld(gezichtVan(wie.rol, persoon?.gezicht), 'stem-beeld')}
    <span class="woord">
      <span dir="auto">${naam ?? rolnaam(c, wie.rol)}</span>
      ${naam ? html`<small>${rolnaam(c, wie.rol)}</small>` : wie.rol === 'ouder' ? html`<small>${c.t.ofVerzorger}</small>` : nothing}
    </span>
    <span class="vink">${ic('vink')}</span>
  </label>`;
}

/** Each language in its own letters. */
export const taalkeuze = (c: Context): TemplateResult =>
  html`<div class="talen" role="group" aria-label=${c.t.taal}>
    ${(Object.keys(talen) as Taal[]).map(
      (taal) =>
        html`<button class="knop" type="button" lang=${taal} dir=${talen[taal].richting} aria-pressed=${c.taal === taal} @click=${() => c.kiesTaal(taal)}>
          ${talen[taal].naam}
        </button>`,
    )}
  </div>`;

/** The cover with a page under or beside it. */
export function omslag(c: Context, inhoud: TemplateResult): TemplateResult {
  const { sjabloon, t } = c;
  const naam = kindnaam(c);
  const wie = [naam ? vulIn(c, t.vanKind, { naam }) : '', sjabloon.groep ?? ''].filter(Boolean).join(' · ');
  const waar = [sjabloon.school, sjabloon.schooljaar].filter(Boolean).join(' · ');
  return html`<section class="boek start" data-stem="samen" part="boek" aria-label=${t.paspoort}>
    <div class="leven">
      <div class="omslag">
        ${veiligheidsdruk('relief')} ${embleem()}
        <h2>${sjabloon.titel ? woorden(c, sjabloon.titel) : t.paspoort}</h2>
        ${wie || waar ? html`<p dir="auto">${wie}</p>` : nothing} ${waar ? html`<p dir="auto">${waar}</p>` : nothing}
      </div>
      <div class="stapel"><div class="blad">${inhoud}${voet(c)}</div></div>
    </div>
  </section>`;
}
