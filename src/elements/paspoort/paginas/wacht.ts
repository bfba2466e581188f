import { html, type TemplateResult } from 'lit';
import { lijn } from '../../../base/tekeningen.js';
import * as tekens from '../../../base/tekens.js';
import { blad } from '../delen/boek.js';
import { acties } from '../delen/voet.js';
import type { Context } from '../internal/context.js';

/** A page that is still on its way, or did not come. */
export const wachtpagina = (c: Context, mislukt: boolean, opnieuw: () => void): TemplateResult =>
  blad(
    c,
    c.staat.persoon?.rol ?? 'samen',
    mislukt
      ? html`<div class="melding" role="alert">${lijn(tekens.letop)}<b tabindex="-1">${c.t.laadFout}</b></div>
          ${acties(c, { tekst: c.t.opnieuw, doe: opnieuw }, { terug: () => c.terug() })}`
      : html`<p role="status">${c.t.laden}</p>`,
  );
