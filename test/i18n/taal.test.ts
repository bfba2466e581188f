import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { TaalController } from '../../src/i18n/taal.js';

class TaalProefElement extends LitElement {
  readonly taal = new TaalController(this);
  override render(): TemplateResult {
    return html`${this.taal.taal}`;
  }
}
customElements.define('taal-proef', TaalProefElement);

const nieuw = (): TaalProefElement => document.createElement('taal-proef') as TaalProefElement;

/** Lets the observers report, then the element render. */
async function rustig(element: TaalProefElement): Promise<void> {
  await new Promise((klaar) => setTimeout(klaar));
  await element.updateComplete;
}
const toont = (element: TaalProefElement): string => element.shadowRoot?.textContent?.trim() ?? '';

describe('the language of an element', () => {
  let plek: HTMLElement;
  let documentTaal: string | null;
  let element: TaalProefElement;

  beforeEach(() => {
    documentTaal = document.documentElement.getAttribute('lang');
    document.documentElement.lang = 'nl';
    plek = document.body.appendChild(document.createElement('div'));
    element = nieuw();
  });

  afterEach(() => {
    plek.remove();
    if (documentTaal === null) document.documentElement.removeAttribute('lang');
    else document.documentElement.lang = documentTaal;
  });

  const zet = async (ouder: Node = plek): Promise<void> => {
    ouder.appendChild(element);
    await rustig(element);
  };

  it('is the one of the document', async () => {
    document.documentElement.lang = 'en';
    await zet();
    expect(toont(element)).to.equal('en');
  });

  it('is Dutch when nobody says a language', async () => {
    document.documentElement.removeAttribute('lang');
    await zet();
    expect(element.taal.gevraagd).to.equal('');
    expect(toont(element)).to.equal('nl');
  });

  it('is its own before any other', async () => {
    plek.lang = 'en';
    element.lang = 'ar-SY';
    await zet();
    expect(toont(element)).to.equal('ar');
  });

  it('is the nearest that says something', async () => {
    plek.lang = 'en';
    element.setAttribute('lang', '');
    await zet();
    expect(toont(element)).to.equal('en');
  });

  it('tells which language was asked for, also when the element does not speak it', async () => {
    plek.lang = 'tr-TR';
    await zet();
    expect(element.taal.gevraagd).to.equal('tr-TR');
    expect(element.taal.taal).to.equal('nl');
  });

  it('comes from outside the shadow roots the element is in', async () => {
    plek.lang = 'ar';
    const binnen = plek.attachShadow({ mode: 'closed' });
    const dieper = binnen.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    await zet(dieper);
    expect(toont(element)).to.equal('ar');
    plek.lang = 'en';
    await rustig(element);
    expect(toont(element)).to.equal('en');
  });

  it('comes from what stands around the slot the element is shown in', async () => {
    const schaduw = plek.attachShadow({ mode: 'open' });
    schaduw.innerHTML =
      '<section lang="ar"><slot></slot></section><section lang="en"><slot name="en"></slot></section>';
    await zet();
    expect(toont(element)).to.equal('ar');
    element.slot = 'en';
    await rustig(element);
    expect(toont(element)).to.equal('en');
  });

  it('changes when any ancestor changes, there or not there before', async () => {
    await zet();
    plek.lang = 'en';
    await rustig(element);
    expect(toont(element)).to.equal('en');
    document.documentElement.lang = 'ar';
    plek.removeAttribute('lang');
    await rustig(element);
    expect(toont(element)).to.equal('ar');
  });

  it('changes when the element or what it is in moves', async () => {
    const arabisch = document.createElement('div');
    arabisch.lang = 'ar';
    document.body.append(arabisch);
    const doos = plek.appendChild(document.createElement('p'));
    await zet(doos);
    arabisch.append(doos);
    await rustig(element);
    expect(toont(element)).to.equal('ar');
    plek.append(element);
    await rustig(element);
    expect(toont(element)).to.equal('nl');
    arabisch.remove();
  });

  it('is of each element alone', async () => {
    const ander = nieuw();
    ander.lang = 'ar';
    plek.append(ander);
    await zet();
    await rustig(ander);
    expect([toont(element), toont(ander)]).to.deep.equal(['nl', 'ar']);
  });
});

describe('the choice of a person', () => {
  let plek: HTMLElement;
  let element: TaalProefElement;

  beforeEach(async () => {
    plek = document.body.appendChild(document.createElement('div'));
    plek.lang = 'nl';
    element = nieuw();
    plek.append(element);
    element.taal.kies('ar');
    await rustig(element);
  });

  afterEach(() => plek.remove());

  it('goes before what the page says, and leaves the attributes alone', () => {
    expect(toont(element)).to.equal('ar');
    expect(element.hasAttribute('lang')).to.equal(false);
    expect(plek.lang).to.equal('nl');
  });

  it('stays when something else on the page changes, or the element moves within its language', async () => {
    plek.title = 'x';
    plek.lang = 'nl';
    plek.append(document.createElement('hr'), element);
    await rustig(element);
    expect(toont(element)).to.equal('ar');
  });

  it('ends when the page changes the language afterwards', async () => {
    plek.lang = 'en';
    await rustig(element);
    expect(toont(element)).to.equal('en');
    plek.lang = 'nl';
    await rustig(element);
    expect(toont(element)).to.equal('nl');
  });

  it('ends when the person gives it back', async () => {
    element.taal.kies(null);
    await rustig(element);
    expect(toont(element)).to.equal('nl');
  });
});

describe('watching the page', () => {
  const Echt = window.MutationObserver;
  let bezig = 0;

  before(() => {
    window.MutationObserver = class extends Echt {
      override observe(...args: Parameters<MutationObserver['observe']>): void {
        bezig++;
        super.observe(...args);
      }
      override disconnect(): void {
        bezig--;
        super.disconnect();
      }
    };
  });
  after(() => {
    window.MutationObserver = Echt;
  });

  it('takes one observer per document or shadow root, and none when the last element is gone', () => {
    const plek = document.body.appendChild(document.createElement('div'));
    const schaduw = plek.attachShadow({ mode: 'open' });
    const elementen = Array.from({ length: 20 }, nieuw);
    schaduw.append(...elementen.slice(0, 10));
    document.body.append(...elementen.slice(10));
    expect(bezig).to.equal(2);
    for (const element of elementen.slice(1)) element.remove();
    expect(bezig).to.equal(2);
    plek.remove();
    expect(bezig).to.equal(0);
    document.body.append(plek);
    expect(bezig).to.equal(2);
    plek.remove();
    expect(bezig).to.equal(0);
  });
});
