import { expect } from 'chai';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { bouwstenen } from '../../src/base/bouwstenen.styles.js';
import { tokens } from '../../src/base/tokens.styles.js';
import { maakTeksten } from '../../src/i18n/vertaler.js';
import { luisterStyles } from '../../src/speech/luister.styles.js';
import teksten from '../../src/speech/luister.teksten.js';
import { luisterknop, luistermelding, type Luisteren } from '../../src/speech/luister.js';
import * as speler from '../../src/speech/speler.js';
import { VoorleesController, type LeesOpties, type Stuk } from '../../src/speech/voorlezer.js';
import { NepSynth, NepUiting, stem } from './nepstem.js';

/** The voices of this page, for all of its tests: what reads aloud is there once. */
const synth = new NepSynth('nl-NL', 'ar-EG');
Object.defineProperty(window, 'speechSynthesis', { value: synth, configurable: true });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: NepUiting, configurable: true });

class Kaart extends LitElement {
  static override properties = { titel: {}, taal: {}, weg: {}, lijst: {} };
  static override styles = [tokens, bouwstenen, luisterStyles, speler.spelerStyles];
  titel = 'Wat doet uw kind? Kies.';
  taal = 'nl';
  weg = false;
  opties: LeesOpties = {};
  readonly lezer = new VoorleesController(this, this.opties);
  nederlands: Stuk[] = [];
  meer: Stuk[] = [];

  override render(): TemplateResult {
    const luisteren: Luisteren = {
      lezer: this.lezer,
      woorden: { ...maakTeksten(teksten, null), ...maakTeksten(speler.teksten, null) },
      taal: 'nl',
      oor: html`<svg></svg>`,
      speler,
    };
    const stukken = [{ tekst: this.titel, taal: this.taal }, ...this.meer];
    return html`<h2 id="titel">${speler.gemarkeerd(this.lezer, 'vraag', this.titel)}</h2>
      ${this.weg ? nothing : luisterknop(luisteren, 'vraag', stukken, { bij: 'titel', nogEens: true })}
      ${speler.langzaamknop(luisteren, html`<svg></svg>`)}
      ${luistermelding(luisteren, 'vraag', stukken, { nederlands: this.nederlands })}`;
  }
  zoek(wat: string): HTMLElement {
    const gevonden = this.shadowRoot?.querySelector<HTMLElement>(wat);
    if (!gevonden) throw new Error(`No ${wat}`);
    return gevonden;
  }
  get knop(): HTMLElement {
    return this.zoek('button');
  }
  get naam(): string {
    return this.knop.getAttribute('aria-label') ?? this.knop.textContent?.trim() ?? '';
  }
  get kop(): HTMLElement {
    return this.zoek('h2');
  }
}
customElements.define('lees-kaart', Kaart);

/** Turned by hand, because a hand that shakes presses twice within a moment. */
let nu = 0;
performance.now = () => (nu += 1000);

const kaarten: Kaart[] = [];
async function kaart(anders: Partial<Kaart> = {}): Promise<Kaart> {
  const nieuw = Object.assign(document.createElement('lees-kaart') as Kaart, anders);
  kaarten.push(nieuw);
  document.body.append(nieuw);
  await nieuw.updateComplete;
  return nieuw;
}
/** Until it holds; renders follow. */
async function totdat(klopt: () => boolean): Promise<void> {
  for (const tot = Date.now() + 5000; !klopt();) {
    if (Date.now() > tot) throw new Error(`Never: ${String(klopt)}`);
    await new Promise((klaar) => setTimeout(klaar, 5));
  }
}
/** Presses, and waits until the voice was asked. */
async function luister(op: Kaart): Promise<void> {
  const eerder = synth.gezegd.length;
  op.knop.click();
  await totdat(() => synth.gezegd.length > eerder);
  await op.updateComplete;
}

describe('a button that reads aloud', () => {
  beforeEach(() => {
    synth.bijVraag = (uiting) => queueMicrotask(() => uiting === synth.nu && synth.begin());
    synth.stemmen = [stem('nl-NL'), stem('ar-EG')];
  });
  afterEach(async () => {
    for (const oud of kaarten.splice(0)) oud.remove();
    synth.speaking = synth.pending = false;
    // The moment that a browser needs after it was told to be silent.
    await new Promise((klaar) => setTimeout(klaar, 160));
  });

  it('speaks in the tap itself', async () => {
    const een = await kaart();
    const eerder = synth.gezegd.length;
    een.knop.click();
    expect(synth.gezegd.length).to.equal(eerder + 1);
  });

  it('says Luister, then Stop, and afterwards "Nog een keer"', async () => {
    const een = await kaart();
    expect(een.naam).to.equal('Luister');
    await luister(een);
    expect(een.naam).to.equal('Stop');
    synth.eind();
    await totdat(() => synth.nu?.text === 'Kies.' && een.lezer.stand === 'leest');
    synth.eind();
    await een.updateComplete;
    expect([een.naam, een.lezer.stand]).to.deep.equal(['Nog een keer', 'stil']);
  });

  it('stops when it is pressed again, and says Luister', async () => {
    const een = await kaart();
    await luister(een);
    een.knop.click();
    await een.updateComplete;
    expect([een.naam, een.lezer.stand, synth.speaking]).to.deep.equal(['Luister', 'stil', false]);
  });

  it('pressed twice by a hand that shakes reads, once', async () => {
    const een = await kaart();
    const eerder = synth.gezegd.length;
    const klok = performance.now;
    performance.now = () => nu;
    een.knop.click();
    nu += 150;
    een.knop.click();
    nu += 150;
    een.knop.click();
    performance.now = klok;
    await totdat(() => een.lezer.stand === 'leest');
    expect(synth.gezegd.length).to.equal(eerder + 1);
  });

  it('is the same button all the time, and keeps the focus', async () => {
    const een = await kaart();
    const { knop } = een;
    knop.focus();
    await luister(een);
    expect(een.knop).to.equal(knop);
    expect(een.shadowRoot?.activeElement).to.equal(knop);
  });

  it('tells a screen reader which text it is for, and is never "pressed"', async () => {
    const een = await kaart();
    expect(een.knop.getAttribute('aria-describedby')).to.equal('titel');
    await luister(een);
    expect(een.knop.hasAttribute('aria-pressed')).to.equal(false);
  });

  it('tells a screen reader nothing of what is being said', async () => {
    const een = await kaart();
    await luister(een);
    for (const levend of een.shadowRoot?.querySelectorAll('[aria-live], [role]') ?? [])
      expect(levend.textContent?.trim()).to.equal('');
  });
});

describe('one voice on a page', () => {
  beforeEach(() => {
    synth.bijVraag = (uiting) => queueMicrotask(() => uiting === synth.nu && synth.begin());
  });
  afterEach(async () => {
    for (const oud of kaarten.splice(0)) oud.remove();
    synth.speaking = synth.pending = false;
    await new Promise((klaar) => setTimeout(klaar, 160));
  });

  it('is that of the button that was pressed last, whichever element it is in', async () => {
    const [een, twee] = [await kaart(), await kaart({ titel: 'Dag.' })];
    await luister(een);
    await luister(twee);
    await totdat(() => twee.lezer.stand === 'leest');
    expect(een.lezer.stand).to.equal('stil');
    await een.updateComplete;
    expect([een.naam, twee.naam]).to.deep.equal(['Luister', 'Stop']);
    expect(synth.nu?.text).to.equal('Dag.');
  });

  it('is that of the button that was pressed last, also of another copy of the script', async () => {
    const een = await kaart();
    await luister(een);
    document.dispatchEvent(new CustomEvent('samenspel-stem', { detail: { wie: {}, langzaam: false } }));
    expect([een.lezer.stand, synth.speaking]).to.deep.equal(['stil', false]);
  });

  it('tells other copies of the script that it begins', async () => {
    const gehoord: unknown[] = [];
    const hoor = (event: Event): void => void gehoord.push((event as CustomEvent<{ wie: unknown }>).detail.wie);
    document.addEventListener('samenspel-stem', hoor);
    const een = await kaart();
    await luister(een);
    document.removeEventListener('samenspel-stem', hoor);
    expect(gehoord).to.deep.equal([een.lezer]);
  });

  it('is silent when its element goes', async () => {
    const een = await kaart();
    await luister(een);
    een.remove();
    expect([een.lezer.stand, synth.speaking]).to.deep.equal(['stil', false]);
  });

  it('is silent when the page of its text is turned', async () => {
    const een = await kaart();
    await luister(een);
    een.titel = 'Een andere vraag?';
    await een.updateComplete;
    expect([een.lezer.stand, synth.speaking]).to.deep.equal(['stil', false]);
    await luister(een);
    een.weg = true;
    await een.updateComplete;
    expect([een.lezer.stand, synth.speaking]).to.deep.equal(['stil', false]);
  });

  it('reads on when the element shows something else new', async () => {
    const een = await kaart();
    await luister(een);
    een.requestUpdate();
    await een.updateComplete;
    expect([een.lezer.stand, een.naam]).to.deep.equal(['leest', 'Stop']);
  });

  it('is slower in every element, once that was asked in one, also in another copy of the script', async () => {
    const [een, twee] = [await kaart(), await kaart()];
    await luister(een);
    const knoppen = [een, twee].map((op) => op.zoek('.langzaam'));
    const ingedrukt = (): unknown[] => knoppen.map((knop) => knop.getAttribute('aria-pressed'));
    expect(ingedrukt()).to.deep.equal(['false', 'false']);
    knoppen[0]?.click();
    await totdat(() => synth.nu?.rate === 0.8);
    expect(ingedrukt()).to.deep.equal(['true', 'true']);
    document.dispatchEvent(new CustomEvent('samenspel-stem', { detail: { langzaam: false } }));
    await twee.updateComplete;
    expect(ingedrukt()).to.deep.equal(['false', 'false']);
    await totdat(() => synth.nu?.rate === 1);
  });
});

describe('no voice', () => {
  beforeEach(() => {
    synth.bijVraag = (uiting) => queueMicrotask(() => uiting === synth.nu && synth.begin());
  });
  afterEach(async () => {
    for (const oud of kaarten.splice(0)) oud.remove();
    synth.speaking = synth.pending = false;
    await new Promise((klaar) => setTimeout(klaar, 160));
  });
  const melding = (op: Kaart): string =>
    [...op.zoek('[role=status]').querySelectorAll('b, p')].map(({ textContent }) => textContent?.trim()).join(' ');

  it('for a language is said by the button, with the name of the language', async function () {
    this.timeout(20_000);
    const een = await kaart({ titel: 'ሰላም', taal: 'ti' });
    // Voices may still be on their way; after that it is known beforehand.
    await totdat(() => een.naam !== 'Luister');
    expect(een.naam).to.equal('Geen stem voor Tigrinya op dit apparaat');
    expect(een.knop.textContent?.trim()).to.equal('Geen stem');
    expect(melding(een)).to.equal('');
  });

  it('is said in words after a press, where a screen reader tells it, and who reads can be asked to help', async () => {
    const een = await kaart({ titel: 'ሰላም', taal: 'ti' });
    const status = een.zoek('[role=status]');
    een.knop.click();
    await een.updateComplete;
    expect(een.lezer.stand).to.equal('geen-stem');
    expect(een.zoek('[role=status]')).to.equal(status);
    expect(melding(een)).to.equal('Geen stem voor Tigrinya op dit apparaat Vraag iemand om dit voor te lezen.');
    expect(synth.speaking).to.equal(false);
  });

  it('for a language: the Dutch can be heard instead, and what was said stays meanwhile', async () => {
    const een = await kaart({ titel: 'ሰላም', taal: 'ti', nederlands: [{ tekst: 'Dag.', taal: 'nl' }] });
    een.knop.click();
    await een.updateComplete;
    const nl = een.zoek('.luister-nl button');
    expect(nl.textContent?.trim()).to.equal('Luister in het Nederlands');
    nl.click();
    await totdat(() => een.lezer.stand === 'leest');
    await een.updateComplete;
    expect([synth.nu?.text, synth.nu?.lang]).to.deep.equal(['Dag.', 'nl-NL']);
    expect(een.zoek('.luister-nl button').textContent?.trim()).to.equal('Stop');
    expect(melding(een)).to.contain('Geen stem voor Tigrinya');
  });

  it('for Dutch either: nothing is offered that cannot be heard', async () => {
    synth.kwamen('en-US');
    const een = await kaart({ titel: 'ሰላም', taal: 'ti', nederlands: [{ tekst: 'Dag.', taal: 'nl' }] });
    een.knop.click();
    await een.updateComplete;
    expect(een.shadowRoot?.querySelector('.luister-nl')).to.equal(null);
    synth.kwamen('nl-NL', 'ar-EG');
  });

  it('is taken back when one comes after all: the button says Luister again', async () => {
    const een = await kaart({ titel: 'ሰላም', taal: 'ti' });
    een.knop.click();
    await een.updateComplete;
    expect(melding(een)).to.contain('Geen stem');
    synth.kwamen('nl-NL', 'ti-ER');
    await een.updateComplete;
    expect([een.naam, melding(een)]).to.deep.equal(['Luister', '']);
    synth.kwamen('nl-NL', 'ar-EG');
  });

  it('stays said while voices of other languages come', async () => {
    const een = await kaart({ titel: 'ሰላም', taal: 'ti' });
    een.knop.click();
    synth.kwamen('nl-NL', 'ar-EG', 'tr-TR');
    await een.updateComplete;
    expect(melding(een)).to.contain('Geen stem');
  });

  it('is forgotten when the page is turned to a text that has one', async () => {
    const een = await kaart({ titel: 'ሰላም', taal: 'ti' });
    een.knop.click();
    await een.updateComplete;
    Object.assign(een, { titel: 'Dag.', taal: 'nl' });
    await een.updateComplete;
    await een.updateComplete;
    expect([een.naam, melding(een)]).to.deep.equal(['Luister', '']);
  });

  it('but a recording: the button says Luister', async () => {
    const een = await kaart({ titel: 'ሰላም', taal: 'ti' });
    expect(een.lezer.toon('x', [{ tekst: 'ሰላም', taal: 'ti', opname: '/ti.mp3' }])).to.equal(true);
  });

  it('but a recording of another site: it is not asked for, and there is no voice', async () => {
    const een = await kaart();
    const elders = { tekst: 'ሰላም', taal: 'ti', opname: 'https://elders.example/ti.mp3' };
    expect(een.lezer.toon('x', [elders])).to.equal(false);
    een.lezer.lees('x', [elders]);
    expect(een.lezer.stand).to.equal('geen-stem');
    const mag = new VoorleesController(een, { ookVan: ['https://elders.example'] });
    expect(mag.toon('x', [elders])).to.equal(true);
  });
});

describe('the mark on what is read', () => {
  beforeEach(() => {
    synth.bijVraag = (uiting) => queueMicrotask(() => uiting === synth.nu && synth.begin());
  });
  afterEach(async () => {
    for (const oud of kaarten.splice(0)) oud.remove();
    synth.speaking = synth.pending = false;
    await new Promise((klaar) => setTimeout(klaar, 160));
  });
  const tekst = (op: Kaart, wat: string): string | undefined => op.kop.querySelector(wat)?.textContent ?? undefined;

  it('is on the sentence, and on the word where the voice tells', async () => {
    const een = await kaart();
    await luister(een);
    await totdat(() => tekst(een, '.zin-nu') === 'Wat doet uw kind?');
    expect(tekst(een, '.woord-nu')).to.equal(undefined);
    synth.bij(9);
    await een.updateComplete;
    expect([tekst(een, '.zin-nu'), tekst(een, '.woord-nu')]).to.deep.equal(['Wat doet uw kind?', 'uw']);
    expect(['vraag', 'tegel'].map((id) => een.lezer.leest(id))).to.deep.equal([true, false]);
  });

  it('changes no word and moves no word, in Dutch and in Arabic', async () => {
    const zinnen = [
      'Wat doet uw kind graag als het thuis is? Kies wat past.',
      'ماذا يحب طفلك أن يفعل في البيت؟ اختاروا.',
    ];
    for (const [taal, titel] of [
      ['nl', zinnen[0] ?? ''],
      ['ar', zinnen[1] ?? ''],
    ] as const) {
      const een = await kaart({ titel, taal });
      een.kop.dir = 'auto';
      een.kop.style.inlineSize = '180px';
      een.kop.lang = taal;
      const plekken = (): string => {
        // Of each letter, where it stands; across the elements that mark.
        const lopers = document.createTreeWalker(een.kop, NodeFilter.SHOW_TEXT);
        const uit: string[] = [];
        for (let node; (node = lopers.nextNode());) {
          for (let i = 0; i < (node.nodeValue?.length ?? 0); i++) {
            // A space where a line ends is nowhere.
            if (node.nodeValue?.[i] === ' ') continue;
            const bereik = document.createRange();
            bereik.setStart(node, i);
            bereik.setEnd(node, i + 1);
            const { x, y } = bereik.getBoundingClientRect();
            uit.push(`${Math.round(x)},${Math.round(y)}`);
          }
        }
        return uit.join(' ');
      };
      const eerst = [een.kop.textContent, een.kop.offsetHeight, plekken()];
      await luister(een);
      await totdat(() => een.lezer.stand === 'leest');
      for (const plek of [0, 6, 12]) {
        synth.bij(plek);
        await een.updateComplete;
        expect(tekst(een, '.woord-nu')).to.be.a('string');
        expect([een.kop.textContent, een.kop.offsetHeight, plekken()]).to.deep.equal(eerst);
      }
    }
  });

  it('is nowhere when nothing is read: then a text is only text', async () => {
    const een = await kaart();
    expect(een.kop.childElementCount).to.equal(0);
    await luister(een);
    een.knop.click();
    await een.updateComplete;
    expect(een.kop.childElementCount).to.equal(0);
    expect(een.kop.textContent).to.equal('Wat doet uw kind? Kies.');
  });

  it('has no margin or padding, which would part the letters of Arabic', async () => {
    const een = await kaart();
    await luister(een);
    synth.bij(0);
    await een.updateComplete;
    for (const klas of ['.zin-nu', '.woord-nu', '.zin-op']) {
      const { margin, padding, borderWidth } = getComputedStyle(een.zoek(klas));
      expect([margin, padding, borderWidth]).to.deep.equal(['0px', '0px', '0px']);
    }
  });
});
