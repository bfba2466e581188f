import { html, nothing, type TemplateResult } from 'lit';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import { vraagdeel } from '../delen/vraag.js';
import { woorden, type Context } from '../internal/context.js';

/** All questions of this person together, with one button to the check page. */
export function allePagina(c: Context): TemplateResult {
  const deel = c.sjabloon.delen.find((d) => d.id === c.staat.deel);
  return blad(
    c,
    c.staat.persoon?.rol ?? 'samen',
    html`${deel ? html`<h2 class="vraag" tabindex="-1">${woorden(c, deel.titel)}</h2>` : nothing}
      <div class="alle">${c.staat.vragen.map((vraag) => vraagdeel(c, vraag))}</div>
      ${acties(c, { tekst: c.t.naarControle, doe: () => c.verder() }, c.vast ? {} : { terug: () => c.terug() })}`,
  );
}
