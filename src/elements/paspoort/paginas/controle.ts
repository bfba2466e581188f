import { html, nothing, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { vorm } from '../../../base/vormen.js';
import type { Rol, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { isBeantwoord } from '../../../domain/paspoort/vragen.js';
import { rollen } from '../../../domain/rol.js';
import { inzendingVan } from '../../../store/paspoort-store.js';
import { gezegd, kijkers } from '../delen/antwoord.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { aanspraak, rolnaam, stemmenVan, vulIn, woorden } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

/** "Klopt dit?": every answer, grouped by who sees it, each with a way to change it. */
export function controlepagina(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? 'kind';
  const beantwoord = c.staat.vragen.filter((v) => isBeantwoord(inzendingVan(c.staat, v.id)?.antwoord));
  const over = c.staat.vragen.filter((v) => !beantwoord.includes(v));
  const groepen = new Map<string, Vraag[]>();
  for (const vraag of beantwoord) {
    const sleutel = kijkers(c, rol, vraag, inzendingVan(c.staat, vraag.id)).join(' ');
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), vraag]);
  }
  const opAantal = [...groepen].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  return blad(
    c,
    rol,
    html`<h2 class="vraag" tabindex="-1">${c.luister.zeg(c.tl.kloptDit)}</h2>
      <p class="hint vraagkop">${c.luister.zeg(beantwoord.length > 0 ? c.tl.drukOmTeVeranderen : c.tl.nietsIngevuld)}</p>
      ${c.bladzijden.volwassen?.wieMagZien(c, beantwoord)}
      ${opAantal.map(
        ([sleutel, vragen]) =>
          html`<div class="groepje">
            <h3>${zichtrij(sleutel.split(' ') as Rol[])}<span>${c.luister.zeg(publiek(c, rol, sleutel.split(' ') as Rol[]))}</span></h3>
            <ul class="lijstblok">${vragen.map((v) => html`<li>${antwoordregel(c, v)}</li>`)}</ul>
          </div>`,
      )}
      ${
        over.length > 0
          ? html`<div class="groepje">
            <h3>${c.luister.zeg(over.every((v) => inzendingVan(c.staat, v.id)) ? c.tl.overgeslagen : c.tl.nogLeeg)}</h3>
            <ul class="lijstblok">${over.map((v) => html`<li>${leegregel(c, v)}</li>`)}</ul>
          </div>`
          : nothing
      }
      <p class="hint lucht">${c.luister.zeg(aanspraak(rol, c.tl.laatZienUitleg, c.tl.laatZienUitlegJij))}</p>
      ${acties(c, { tekst: c.tl.laatZien, doe: () => c.laatZien() }, { terug: () => c.terug() })}`,
  );
}

function antwoordregel(c: LaterContext, vraag: Vraag): TemplateResult {
  const inzending = inzendingVan(c.staat, vraag.id);
  const delen = inzending ? gezegd(c, vraag, inzending) : [];
  return html`<button class="regel" type="button" @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'antwoord', vraag: vraag.id } })}>
    <span class="rps">${delen
      .filter((g) => g.plaat ?? g.beeld)
      .slice(0, 3)
      .map((g) => html`<span class="plaat rp">${g.plaat ?? c.beeld(g.beeld)}</span>`)}</span>
    <span class="rt">
      <small>${woorden(c, vraag.kort ?? vraag.vraag)}</small>
      <b>${delen.map((g, i) => html`${i > 0 ? ', ' : ''}<bdi lang=${g.taal || nothing}>${c.luister.toon({ [g.taal || c.taal]: g.tekst }, g.tekst, g.eigen)}</bdi>`)}</b>
    </span>
    ${lijn(tekens.potlood)}
  </button>`;
}

const leegregel = (c: LaterContext, vraag: Vraag): TemplateResult =>
  html`<button class="regel" type="button"
    @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'vraag', vraag: vraag.id, vanControle: true } })}>
    <span class="rps">${vraag.beeld ? html`<span class="plaat rp">${c.beeld(vraag.beeld)}</span>` : nothing}</span>
    <span class="rt"><small>${woorden(c, vraag.vraag)}</small><b>${c.luister.zeg(c.tl.vulIn)}</b></span>
    ${lijn(tekens.potlood)}
  </button>`;

/** The three shapes in a row: full sees it, dotted does not. */
export const zichtrij = (zicht: readonly Rol[]): TemplateResult =>
  html`<span class="zicht" aria-hidden="true">${rollen.map((rol) => vorm(rol, zicht.includes(rol) ? 'vol' : 'dicht'))}</span>`;

function publiek(c: LaterContext, eigenaar: Rol, zicht: readonly Rol[]): string {
  if (zicht.length === stemmenVan(c, eigenaar).length) return vulIn(c, c.tl.iedereen, { wie: namenVan(c, zicht) });
  if (zicht.length === 1) return aanspraak(eigenaar, c.tl.alleenU, c.tl.alleenJij);
  return vulIn(c, c.tl.ook, { wie: anderen(c, eigenaar, zicht) });
}

export const anderen = (c: LaterContext, eigenaar: Rol, zicht: readonly Rol[]): string =>
  namenVan(
    c,
    zicht.filter((rol) => rol !== eigenaar),
  );

export const namenVan = (c: LaterContext, zicht: readonly Rol[]): string =>
  zicht.map((rol) => naamVan(c, rol)).join(', ');

const naamVan = (c: LaterContext, rol: Rol): string =>
  (rol === 'ouder' ? undefined : c.sjabloon.namen?.[rol]) ?? rolnaam(c, rol);
