/* A list per need, on A4: to take along to the door of the classroom. Fetched to print. */
import { html, nothing, type TemplateResult } from 'lit';
import { printAlleen } from '../../base/print.js';
import type { Kans, Matchstand } from '../../domain/gesprek/match.js';
import { laadPictogrammen } from '../../pictograms/pictogram.js';
import { naamVan, onderscheid, type Blad } from './delen/groepen.js';
import { datum, vulIn, type Host } from './internal/host.js';
import type { Groep, Uitkomst } from './internal/klassenlijst.js';
import { momenten, watVoor } from './internal/woord.js';
import { papierStyles } from './papier.styles.js';

/** Prints the lists, or without any the page as it is. */
export async function print(b: Blad, uit: Uitkomst | null): Promise<void> {
  const { c } = b;
  if (uit) {
    c.voegStijlToe(papierStyles);
    const groepen = [...uit.matches, ...uit.kansen];
    const beelden = groepen.flatMap(({ waarvoor, paren }) => {
      const [eerste] = paren;
      return eerste ? [watVoor(c, eerste.nodig ?? eerste.aanbod, waarvoor).beeld] : [];
    });
    // A drawing that cannot be fetched leaves its place empty; the words beside it are printed.
    await laadPictogrammen(beelden.flat().filter((beeld) => typeof beeld === 'string')).catch(() => undefined);
    c.papier = papier(b, uit);
  }
  c.requestUpdate();
  await c.updateComplete;
  printAlleen(c, 'A4');
}

function papier(b: Blad, uit: Uitkomst): TemplateResult {
  const { c } = b;
  const { t } = c;
  return html`<div class="papier">
    <h2>${t.titel}</h2>
    <p>${vulIn(c, t.geprintOp, { datum: datum(c, c.omgeving.nu()) })}</p>
    ${uit.matches.map((groep) => lijst(b, groep))}
    ${
      uit.zonder.length > 0
        ? html`<section><h3>${t.zonder}</h3>
            <ul>${uit.zonder.map(({ waarvoor, nodig }) => html`<li>${watVoor(c, nodig, waarvoor).tekst}${wanneer(momenten(c, nodig))}</li>`)}</ul></section>`
        : nothing
    }
    ${uit.kansen.length > 0 ? html`<h3 class="los">${t.kansen}</h3>${uit.kansen.map((groep) => lijst(b, groep, true))}` : nothing}
  </div>`;
}

/** @param onder a heading of its own stands above these lists */
function lijst(b: Blad, { waarvoor, paren }: Groep<Kans>, onder = false): TemplateResult | typeof nothing {
  const { c } = b;
  const [eerste] = paren;
  if (!eerste) return nothing;
  const { beeld, tekst } = watVoor(c, eerste.nodig ?? eerste.aanbod, waarvoor);
  const kop = html`<span class="plaat">${c.toonBeeld(beeld)}</span><span>${tekst}${eerste.nodig ? wanneer(momenten(c, eerste.nodig)) : nothing}</span>`;
  return html`<section class="blok">
    ${onder ? html`<h4>${kop}</h4>` : html`<h3>${kop}</h3>`}
    <table>
      <tbody>
        ${paren.map(
          ({ aanbod, stand }) => html`<tr>
            <th scope="row"><bdi>${naamVan(c, aanbod.persoon)}</bdi> <bdi>${vulIn(c, c.t.van, { naam: b.naam(aanbod.document) })}</bdi>
              ${onderscheid(b, aanbod.document)}</th>
            <td>${momenten(c, aanbod) ?? c.t.wanneerVrij}</td>
            <td class="vakjes">${vakjes(c, stand)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}

const wanneer = (op: TemplateResult | undefined): TemplateResult | typeof nothing =>
  op ? html` <small>(${op})</small>` : nothing;

/** Boxes to tick with a pen; what is so already is ticked. */
function vakjes({ t }: Host, stand: Matchstand): TemplateResult[] {
  const tot: Matchstand[] = ['gevraagd', 'ja', 'gedaan'];
  const nu = stand === 'nee' ? 0 : tot.indexOf(stand);
  return [
    ...[t.gevraagd, t.ja, t.gedaan].map(
      (woord, plaats) => html`<span><i class="vakje ${plaats <= nu ? 'aan' : ''}"></i>${woord}</span>`,
    ),
    html`<span><i class="vakje ${stand === 'nee' ? 'aan' : ''}"></i>${t.nuNiet}</span>`,
  ];
}
