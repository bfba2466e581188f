import { expect } from 'chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { Luister, type Regel } from '../../src/base/luisteren.js';
import { WoordenController } from '../../src/base/woorden.js';
import { maakTeksten } from '../../src/i18n/vertaler.js';
import type { LuisterWoorden } from '../../src/speech/luister.js';
import teksten from '../../src/speech/luister.teksten.js';
import { NepSynth, NepUiting } from '../speech/nepstem.js';

/** The voices of this page, for all of its tests. */
const synth = new NepSynth('nl-NL');
Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: NepUiting, configurable: true });

/** Turned by hand, because a hand that shakes presses twice within a moment. */
let nu = 0;
performance.now = () => (nu += 1000);

class Bord extends LitElement {
  readonly teksten = new WoordenController<LuisterWoorden>(this);
  readonly luister = new Luister(this, this.teksten);
  readonly woordenTaal = 'nl';
  readonly stemOpAfstand = false;
  readonly opnamesVan = '';
  get woorden(): Partial<LuisterWoorden> {
    return { ...maakTeksten(teksten, null), ...this.teksten.woorden };
  }
  toonBeeld(): string {
    return 'oor';
  }
  voegStijlToe(): void {
    /* A test looks at words. */
  }
  override render(): TemplateResult {
    const regels: Regel[] = [['titel', 'Bel de school.']];
    return html`<h2>${this.luister.merk('titel', 'Bel de school.')}</h2>${this.luister.balk('bord', regels)}${this.luister.melding('bord', regels)}`;
  }
  get knop(): HTMLElement {
    return this.shadowRoot?.querySelector('button') as HTMLElement;
  }
  get naam(): string {
    return this.knop.querySelector('.luister-woord')?.textContent ?? '';
  }
}
customElements.define('lees-bord', Bord);

async function bord(): Promise<Bord> {
  const nieuw = document.createElement('lees-bord') as Bord;
  document.body.append(nieuw);
  await nieuw.updateComplete;
  return nieuw;
}
/** Until a voice was asked for words. */
async function gezegd(): Promise<void> {
  for (const tot = Date.now() + 5000; synth.teksten.length === 0;) {
    if (Date.now() > tot) throw new Error('Nothing is said');
    await new Promise((klaar) => setTimeout(klaar, 5));
  }
}
/** Until what reads aloud has come, as it has by then for another element too. */
async function gekomen(op: Bord): Promise<void> {
  await import('../../src/base/lezen.js');
  await op.updateComplete;
  await op.updateComplete;
}

describe('a button that reads aloud, before what reads has come', () => {
  beforeEach(() => {
    synth.gevraagd.length = 0;
    synth.gezegd.length = 0;
    synth.speaking = synth.pending = false;
    synth.bijVraag = (uiting) => queueMicrotask(() => uiting === synth.nu && synth.begin());
  });
  afterEach(async () => {
    document.querySelectorAll('lees-bord').forEach((oud) => oud.remove());
    // The moment that a browser needs after it was told to be silent.
    await new Promise((klaar) => setTimeout(klaar, 160));
  });

  it('touches speech in the tap itself, says Stop, and reads as soon as it can', async () => {
    const een = await bord();
    const { knop } = een;
    expect(een.naam).to.equal('Luister');
    knop.focus();
    knop.click();
    expect(synth.gevraagd.map(({ text }) => text)).to.deep.equal([' ']);
    await een.updateComplete;
    expect(een.naam).to.equal('Stop');
    await gezegd();
    expect(synth.teksten).to.deep.equal(['Bel de school.']);
    expect([een.knop, een.shadowRoot?.activeElement]).to.deep.equal([knop, knop]);
  });

  it('is silent when it was pressed again meanwhile', async () => {
    const een = await bord();
    een.knop.click();
    een.knop.click();
    await gekomen(een);
    expect([een.naam, ...synth.teksten]).to.deep.equal(['Luister']);
  });

  it('reads when a hand that shakes pressed twice', async () => {
    const een = await bord();
    const klok = performance.now;
    performance.now = () => nu;
    een.knop.click();
    nu += 150;
    een.knop.click();
    performance.now = klok;
    await gezegd();
    expect(synth.teksten).to.deep.equal(['Bel de school.']);
  });

  it('stops at a press soon after it began, however long it was on its way', async () => {
    const een = await bord();
    const klok = performance.now;
    performance.now = () => nu;
    nu += 1000;
    een.knop.click();
    nu += 900;
    await gezegd();
    await een.updateComplete;
    nu += 100;
    een.knop.click();
    performance.now = klok;
    await een.updateComplete;
    expect([een.naam, synth.speaking]).to.deep.equal(['Luister', false]);
  });

  it('is silent when its element has gone from the page meanwhile', async () => {
    const een = await bord();
    een.knop.click();
    een.remove();
    await gekomen(een);
    expect(synth.teksten).to.deep.equal([]);
  });
});
