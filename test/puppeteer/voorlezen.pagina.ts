// A page with nothing but texts to listen to: what every element does with them, without the element.
import { html, LitElement, type TemplateResult } from 'lit';
import { maakTeksten } from '../../src/i18n/vertaler.js';
import { luisterStyles } from '../../src/speech/luister.styles.js';
import teksten from '../../src/speech/luister.teksten.js';
import { luisterknop, luistermelding, type Luisteren } from '../../src/speech/luister.js';
import * as speler from '../../src/speech/speler.js';
import { VoorleesController } from '../../src/speech/voorlezer.js';

/** `<lees-proef lang="ar" tekst="…" opname="/dag.wav">` */
export class LeesProef extends LitElement {
  static override properties = { tekst: {}, opname: {} };
  static override styles = [luisterStyles, speler.spelerStyles];
  tekst = '';
  opname: string | undefined;
  readonly lezer = new VoorleesController(this);

  override render(): TemplateResult {
    const woorden = { ...maakTeksten(teksten, null), ...maakTeksten(speler.teksten, null) };
    const luisteren: Luisteren = { lezer: this.lezer, woorden, taal: 'nl', oor: 'oor', speler };
    const stukken = [{ tekst: this.tekst, taal: this.lang, opname: this.opname }];
    return html`<p>${speler.gemarkeerd(this.lezer, 'tekst', this.tekst)}</p>
      ${luisterknop(luisteren, 'tekst', stukken)} ${speler.langzaamknop(luisteren, 'slak')}
      ${luistermelding(luisteren, 'tekst', stukken)}`;
  }
}
customElements.define('lees-proef', LeesProef);
