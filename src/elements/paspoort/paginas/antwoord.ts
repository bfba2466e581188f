import { html, nothing, type TemplateResult } from 'lit';
import { ic, lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { zoals } from '../../../base/zoals.js';
import type { Rol } from '../../../domain/paspoort/sjabloon.js';
import { rollen } from '../../../domain/rol.js';
import { inzendingVan } from '../../../store/paspoort-store.js';
import { gezegd, kijkers, type Gezegd } from '../delen/antwoord.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { aanspraak, groepsnaam, stemmenVan, vulIn, woorden } from '../internal/context.js';
import type { LaterContext } from '../internal/later-context.js';
import { anderen, controlepagina, namenVan, zichtrij } from './controle.js';

/** One answer opened: change it, and choose who sees it. */
export function antwoordpagina(c: LaterContext): TemplateResult {
  const { plek, vragen } = c.staat;
  const vraag = plek.pagina === 'antwoord' ? vragen.find((v) => v.id === plek.vraag) : undefined;
  if (!vraag) return controlepagina(c);
  const { rol } = vraag;
  const inzending = inzendingVan(c.staat, vraag.id);
  const zichtNu = kijkers(c, rol, vraag, inzending).join(' ');
  const keuzes = zichtkeuzes(c, rol);
  return blad(
    c,
    rol,
    html`<h2 class="vraag" tabindex="-1">${woorden(c, vraag.vraag)}</h2>
      <div class="antwoord">
        <div class="beeldjes">${(inzending ? gezegd(c, vraag, inzending) : []).map((g) => beeldje(c, g))}</div>
        <button class="knop" type="button" ?disabled=${c.uit}
          @click=${() => c.stuur({ doe: 'naar', plek: { pagina: 'vraag', vraag: vraag.id, vanControle: true } })}>
          ${lijn(tekens.potlood)} ${c.tl.verander}
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
      <p class="hint lucht">${c.luister.zeg(c.tl.vormUitleg)}</p>
      ${acties(
        c,
        { tekst: c.tl.klaarKnop, teken: 'vink', doe: () => c.stuur({ doe: 'naar', plek: { pagina: 'controle' } }) },
        { terug: () => c.stuur({ doe: 'naar', plek: { pagina: 'controle' } }) },
      )}`,
  );
}

/** Who may see what this voice says: nobody, each of the others, all. */
export function zichtkeuzes(c: LaterContext, rol: Rol): Rol[][] {
  const stemmen = stemmenVan(c, rol);
  const andere = stemmen.filter((r) => r !== rol);
  return [
    [rol],
    ...andere.map((ander) => stemmen.filter((r) => r === rol || r === ander)),
    ...(andere.length > 1 ? [stemmen] : []),
  ];
}

export function publiekKort(c: LaterContext, eigenaar: Rol, zicht: readonly Rol[]): string | TemplateResult {
  if (zicht.length === rollen.length) return vulIn(c, c.tl.iedereen, { wie: namenVan(c, zicht) });
  if (zicht.length === 1) return aanspraak(eigenaar, c.tl.alleen, c.tl.alleenJijzelf);
  return vulIn(c, c.tl.ook, { wie: anderen(c, eigenaar, zicht) });
}

/** A picture with its word, a sentence in somebody's own words, or what plays it. */
export const beeldje = (c: LaterContext, g: Gezegd): TemplateResult =>
  g.speler ??
  ((g.plaat ?? g.beeld)
    ? html`<span class="beeldje">${g.plaat ?? c.beeld(g.beeld)}<span lang=${g.taal || nothing}>${g.tekst}</span></span>`
    : html`<p class="eigen" dir="auto" lang=${g.taal || nothing}>${g.tekst}</p>`);
