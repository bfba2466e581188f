import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { pictogramStyles } from '../../src/pictograms/pictogram.styles.js';
import { laadPictogrammen, pictogram } from '../../src/pictograms/pictogram.js';

class StijlProefElement extends LitElement {
  static override styles = pictogramStyles;
  @property() richting = 'ltr';
  @property() taal = 'nl';
  @property() plaatje = 'ask';
  @property() klas = 'groot';
  override render(): TemplateResult {
    return html`<div dir=${this.richting} lang=${this.taal}>${pictogram(this.plaatje, { klas: this.klas })}</div>`;
  }
  zoek(selector: string): Element {
    const gevonden = this.shadowRoot?.querySelector(selector);
    if (!gevonden) throw new Error(`No ${selector} in ${this.plaatje}`);
    return gevonden;
  }
}
customElements.define('stijl-proef', StijlProefElement);

let element: StijlProefElement;
async function toon(wat: Partial<StijlProefElement>): Promise<void> {
  Object.assign(element, wat);
  await element.updateComplete;
}
const gespiegeld = (selector: string): boolean =>
  getComputedStyle(element.zoek(selector)).transform.startsWith('matrix(-1');
const kleur = (selector: string): string => getComputedStyle(element.zoek(selector)).fill;
const plaat = (): string => getComputedStyle(element.zoek('svg')).backgroundColor;

before(() => laadPictogrammen(['ask', 'own-language', 'clock', 'agreement', 'walk', 'cook', 'kind-1', 'bread']));
beforeEach(async () => {
  element = new StijlProefElement();
  element.dataset.thema = 'licht';
  document.body.append(element);
  await element.updateComplete;
});
afterEach(() => element.remove());

describe('Right to left', () => {
  it('turns people and acts, and leaves clocks and ticks as they are', async () => {
    for (const [plaatje, draait] of [
      ['walk', true],
      ['ask', true],
      ['clock', false],
      ['agreement', false],
    ] as const) {
      await toon({ plaatje, richting: 'rtl', taal: 'ar' });
      expect(gespiegeld('svg'), plaatje).to.equal(draait);
      await toon({ richting: 'ltr', taal: 'nl' });
      expect(gespiegeld('svg'), plaatje).to.equal(false);
    }
  });

  it('shows ؟ to who writes it so, and ? to everyone else', async () => {
    for (const [taal, terug] of [
      ['ar', false],
      ['fa', false],
      ['ur-PK', false],
      ['he', true],
    ] as const) {
      await toon({ plaatje: 'ask', richting: 'rtl', taal });
      expect(gespiegeld('.pk-q'), taal).to.equal(terug);
    }
  });

  it('keeps letters readable', async () => {
    await toon({ plaatje: 'own-language', richting: 'rtl', taal: 'ar' });
    expect([gespiegeld('svg'), gespiegeld('.pk-t')]).to.deep.equal([true, true]);
  });

  it('does not turn Dutch inside an Arabic page', async () => {
    document.documentElement.dir = 'rtl';
    await toon({ plaatje: 'walk', richting: 'ltr' });
    expect(gespiegeld('svg')).to.equal(false);
    document.documentElement.removeAttribute('dir');
  });
});

describe('The colours of a drawing', () => {
  it('are the colours of the voices: blue for parents, green for children, orange for teachers', async () => {
    await toon({ plaatje: 'cook' });
    expect([kleur('.pk-ca'), kleur('.pk-cb')]).to.deep.equal(['rgb(138, 204, 243)', 'rgb(181, 211, 52)']);
    await toon({ klas: 'leerkracht' });
    expect(kleur('.pk-ca')).to.equal('rgb(255, 172, 92)');
  });

  it('are those of the child when the child does what the drawing shows', async () => {
    await toon({ plaatje: 'cook', klas: 'als-kind' });
    expect(kleur('.pk-ca')).to.equal(kleur('.pk-cb'));
    expect(kleur('.pk-sa')).to.equal(kleur('.pk-sb'));
  });

  it('can be set by the page', async () => {
    element.style.setProperty('--samenspel-pk-bruin', 'rgb(1, 2, 3)');
    element.style.setProperty('--samenspel-pk-lijn', 'rgb(4, 5, 6)');
    await toon({ plaatje: 'bread' });
    expect(kleur('.pk-n')).to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(element.zoek('.pk-n')).stroke).to.equal('rgb(4, 5, 6)');
  });

  it('leave black lines on white, and solid hair, where somebody asks for a line drawing', async () => {
    await toon({ plaatje: 'cook', klas: 'mono' });
    const vulling = ['.pk-ca', '.pk-cb', '.pk-sa', '.pk-e'].map(kleur);
    expect(new Set(vulling)).to.deep.equal(new Set(['rgb(255, 255, 255)']));
    expect(kleur('.pk-ha')).to.equal('rgb(0, 0, 0)');
  });
});

describe('On a dark page', () => {
  it('a drawing stands on a white plate, its ink line unchanged', async () => {
    await toon({ plaatje: 'bread' });
    expect(plaat()).to.equal('rgba(0, 0, 0, 0)');
    element.dataset.thema = 'donker';
    expect(plaat()).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(element.zoek('svg')).stroke).to.equal('rgb(29, 33, 72)');
  });

  it('a portrait inside the shape of its voice has no plate, and white clothes', async () => {
    element.dataset.thema = 'donker';
    await toon({ plaatje: 'kind-1', klas: 'in-vorm' });
    expect([plaat(), kleur('.pk-cb')]).to.deep.equal(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
