import { html, nothing, type TemplateResult } from 'lit';
import { zoals } from '../../../base/zoals.js';
import { ic, vorm } from '../../../base/tekeningen.js';
import type { Rol, Vraag } from '../../../domain/paspoort/sjabloon.js';
import { isBeantwoord } from '../../../domain/paspoort/vragen.js';
import { inzendingVan } from '../../../store/paspoort-store.js';
import { gezegd, kijkers, type Gezegd } from '../delen/antwoord.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { aanspraak, groepsnaam, rolnaam, vulIn, woorden } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';

const alleRollen: readonly Rol[] = ['kind', 'ouder', 'leerkracht'];

/** "Klopt dit?": every answer, grouped by who sees it, each with a way to change it. */
export function controlepagina(c: LaterContext): TemplateResult {
  const rol = c.staat.persoon?.rol ?? 'kind';
  const beantwoord = c.staat.vragen.filter((v) => isBeantwoord(inzendingVan(c.staat, v.id)?.antwoord));
  const over = c.staat.vragen.filter((v) => !beantwoord.includes(v));
  const groepen = new Map<string, Vraag[]>();
  for (const vraag of beantwoord) {
    const sleutel = kijkers(rol, vraag, inzendingVan(c.staat, vraag.id)).join(' ');
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), vraag]);
  }
  const opAantal = [...groepen].sort(([a], [b]) => b.split(' ').length - a.split(' ').length);
  return blad(
    c,
    rol,
    html`<h2 class="vraag" tabindex="-1">${c.tl.kloptDit}</h2>
      <p class="hint vraagkop">${beantwoord.length > 0 ? c.tl.drukOmTeVeranderen : c.tl.nietsIngevuld}</p>
      ${opAantal.map(
        ([sleutel, vragen]) =>
          html`<div class="groepje">
            <h3>${zichtrij(sleutel.split(' ') as Rol[])}<span>${publiek(c, rol, sleutel.split(' ') as Rol[])}</span></h3>
            <ul class="lijstblok">${vragen.map((v) => html`<li>${antwoordregel(c, v)}</li>`)}</ul>
          </div>`,
      )}
      ${
        over.length > 0
          ? html`<div class="groepje">
            <h3>${over.every((v) => inzendingVan(c.staat, v.id)) ? c.tl.overgeslagen : c.tl.nogLeeg}</h3>
            <ul class="lijstblok">${over.map((v) => html`<li>${leegregel(c, v)}</li>`)}</ul>
          </div>`
          : nothing
      }
      <p class="hint lucht">${aanspraak(rol, c.tl.laatZienUitleg, c.tl.laatZienUitlegJij)}</p>
      ${acties(c, { tekst: c.tl.laatZien, doe: () => c.doe.laatZien() }, { terug: () => c.terug() })}`,
  );
}

/** One answer opened: change it, and choose who sees it. */
export function antwoordpagina(c: LaterContext, vraag: Vraag): TemplateResult {
  const rol = vraag.rol;
  const inzending = inzendingVan(c.staat, vraag.id);
  const zichtNu = kijkers(rol, vraag, inzending).join(' ');
  const anderen = alleRollen.filter((r) => r !== rol);
  const keuzes: Rol[][] = [
    [rol],
    ...anderen.map((ander) => alleRollen.filter((r) => r === rol || r === ander)),
    [...alleRollen],
  ];
  return blad(
    c,
    rol,
    html`<h2 class="vraag" tabindex="-1">${woorden(c, vraag.vraag)}</h2>
      <div class="antwoord">
        <div class="beeldjes">${(inzending ? gezegd(c, vraag, inzending) : []).map((g) => beeldje(c, g))}</div>
        <button class="knop" type="button" ?disabled=${c.uit}
          @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'vraag', vraag: vraag.id, vanControle: true } })}>
          ${ic('potlood')} ${c.tl.verander}
        </button>
      </div>
      <fieldset>
        <legend class="tussen">${c.tl.wieZiet}</legend>
        <div class="keuzes">
          ${keuzes.map((zicht) => {
            const gekozen = zicht.join(' ') === zichtNu;
            return html`<label class="keus tegel ${gekozen ? 'gekozen' : ''}">
              <input type="radio" name=${groepsnaam(c, 'zicht')} .checked=${zoals(gekozen)} ?disabled=${c.uit}
                @change=${() => c.stuur({ doe: 'zicht', vraag: vraag.id, zicht })} />
              ${zichtrij(zicht)}<span>${publiekKort(c, rol, zicht)}</span>
              <span class="vink">${ic('vink')}</span>
            </label>`;
          })}
        </div>
      </fieldset>
      <p class="hint lucht">${c.tl.vormUitleg}</p>
      ${acties(
        c,
        { tekst: c.tl.klaarKnop, teken: 'vink', doe: () => c.stuur({ doe: 'naar', plek: { pagina: 'controle' } }) },
        { terug: () => c.stuur({ doe: 'naar', plek: { pagina: 'controle' } }) },
      )}`,
  );
}

function antwoordregel(c: LaterContext, vraag: Vraag): TemplateResult {
  const inzending = inzendingVan(c.staat, vraag.id);
  const delen = inzending ? gezegd(c, vraag, inzending) : [];
  return html`<button class="regel" type="button" @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'antwoord', vraag: vraag.id } })}>
    <span class="rps">${delen
      .filter((g) => g.beeld)
      .slice(0, 3)
      .map((g) => html`<span class="plaat rp">${c.beeld(g.beeld)}</span>`)}</span>
    <span class="rt">
      <small>${woorden(c, vraag.kort ?? vraag.vraag)}</small>
      <b>${delen.map((g, i) => html`${i > 0 ? ', ' : ''}<bdi lang=${g.taal || nothing}>${g.tekst}</bdi>`)}</b>
    </span>
    ${ic('potlood')}
  </button>`;
}

const leegregel = (c: LaterContext, vraag: Vraag): TemplateResult =>
  html`<button class="regel" type="button"
    @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'vraag', vraag: vraag.id, vanControle: true } })}>
    <span class="rps">${vraag.beeld ? html`<span class="plaat rp">${c.beeld(vraag.beeld)}</span>` : nothing}</span>
    <span class="rt"><small>${woorden(c, vraag.vraag)}</small><b>${c.tl.vulIn}</b></span>
    ${ic('potlood')}
  </button>`;

/** A picture with its word, or a sentence in somebody's own words. */
export const beeldje = (c: LaterContext, g: Gezegd): TemplateResult =>
  g.beeld
    ? html`<span class="beeldje">${c.beeld(g.beeld)}<span lang=${g.taal || nothing}>${g.tekst}</span></span>`
    : html`<p class="eigen" dir="auto" lang=${g.taal || nothing}>${g.tekst}</p>`;

/** The three shapes in a row: full sees it, dotted does not. */
export const zichtrij = (zicht: readonly Rol[]): TemplateResult =>
  html`<span class="zicht" aria-hidden="true">${alleRollen.map((rol) => vorm(rol, zicht.includes(rol) ? 'vol' : 'dicht'))}</span>`;

function publiek(c: LaterContext, eigenaar: Rol, zicht: readonly Rol[]): string {
  if (zicht.length === alleRollen.length) return c.tl.iedereen;
  if (zicht.length === 1) return aanspraak(eigenaar, c.tl.alleenU, c.tl.alleenJij);
  return vulIn(c, c.tl.ook, { wie: anderen(c, eigenaar, zicht) });
}

function publiekKort(c: LaterContext, eigenaar: Rol, zicht: readonly Rol[]): string | TemplateResult {
  if (zicht.length === alleRollen.length) return c.tl.alleDrie;
  if (zicht.length === 1) return aanspraak(eigenaar, c.tl.alleen, c.tl.alleenJijzelf);
  return vulIn(c, c.tl.ook, { wie: anderen(c, eigenaar, zicht) });
}

const anderen = (c: LaterContext, eigenaar: Rol, zicht: readonly Rol[]): string =>
  zicht
    .filter((rol) => rol !== eigenaar)
    .map((rol) => naamVan(c, rol))
    .join(', ');

const naamVan = (c: LaterContext, rol: Rol): string =>
  (rol === 'ouder' ? undefined : c.sjabloon.namen?.[rol]) ?? rolnaam(c, rol);
