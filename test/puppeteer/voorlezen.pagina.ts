// A page with nothing but texts to listen to: what every element does with them, without the element.
import { html, LitElement, type TemplateResult } from 'lit';
import { maakTeksten } from '../../src/i18n/vertaler.js';
import { luisterStyles } from '../../src/speech/luister.styles.js';
import teksten from '../../src/speech/luister.teksten.js';
import { gemarkeerd, langzaamknop, luisterknop, luistermelding, type Luisteren } from '../../src/speech/luister.js';
import { VoorleesController } from '../../src/speech/voorlezer.js';

/** `<lees-proef lang="ar" tekst="…" opname="/dag.wav">` */
export class LeesProef extends LitElement {
  static override properties = { tekst: {}, opname: {} };
  static override styles = luisterStyles;
  tekst = '';
  opname: string | undefined;
  readonly lezer = new VoorleesController(this);

  override render(): TemplateResult {
    const luisteren: Luisteren = { lezer: this.lezer, woorden: maakTeksten(teksten, null), taal: 'nl', oor: 'oor' };
    const stukken = [{ tekst: this.tekst, taal: this.lang, opname: this.opname }];
    return html`<p>${gemarkeerd(this.lezer, 'tekst', this.tekst)}</p>
      ${luisterknop(luisteren, 'tekst', stukken)} ${langzaamknop(luisteren, 'slak')}
      ${luistermelding(luisteren, 'tekst', stukken)}`;
  }
}
customElements.define('lees-proef', LeesProef);
