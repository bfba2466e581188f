import { expect } from 'chai';
import { html, LitElement, nothing, render, type TemplateResult } from 'lit';
import { drawings } from '../../src/pictograms/drawings/own.mjs';
import { themes } from '../../src/pictograms/generated/themas.js';
import { pictogramStyles } from '../../src/pictograms/pictogram.styles.js';
import { isPictogram, laadPictogrammen, pictogram, PictogramController } from '../../src/pictograms/pictogram.js';

const allemaal = themes.flatMap(([ids]) => ids.split(' '));

class PlaatProefElement extends LitElement {
  static override styles = pictogramStyles;
  keren = 0;
  private readonly pictogrammen = new PictogramController(this);
  override render(): TemplateResult {
    this.keren++;
    this.pictogrammen.nodig(['swimming', 'money', 'unicorn']);
    return html`${pictogram('swimming')}${pictogram('money')}${pictogram('unicorn')}`;
  }
}
customElements.define('plaat-proef', PlaatProefElement);

if (pictogramStyles.styleSheet) document.adoptedStyleSheets.push(pictogramStyles.styleSheet);

let plek: HTMLElement;
beforeEach(() => {
  plek = document.createElement('div');
  document.body.append(plek);
});
afterEach(() => plek.remove());
const teken = (inhoud: TemplateResult | typeof nothing): SVGSVGElement | null => {
  render(inhoud, plek);
  return plek.querySelector('svg');
};

/** Points on the outline of a shape, in the units of the drawing. */
function contour(svg: SVGSVGElement, vorm: Element): DOMPoint[] {
  if (!(vorm instanceof SVGGraphicsElement)) throw new Error(`${vorm.tagName} is not a shape`);
  const naarSvg = svg
    .getScreenCTM()
    ?.inverse()
    .multiply(vorm.getScreenCTM() ?? new DOMMatrix());
  if (vorm instanceof SVGGElement || naarSvg === undefined) return [];
  const { x, y, width, height } = vorm.getBBox();
  const punten =
    vorm instanceof SVGGeometryElement
      ? Array.from({ length: 25 }, (_, i) => vorm.getPointAtLength((vorm.getTotalLength() * i) / 24))
      : [new DOMPoint(x, y), new DOMPoint(x + width, y + height)];
  return punten.map((punt) => new DOMPoint(punt.x, punt.y).matrixTransform(naarSvg));
}

describe('A pictogram', () => {
  it('holds its place before it has come, and fills it after one more render', async () => {
    // Now all names are known: no place is held for a unicorn.
    await laadPictogrammen(['unicorn']);
    const element = new PlaatProefElement();
    element.style.display = 'block';
    element.style.width = '96px';
    plek.append(element);
    await element.updateComplete;
    const tekeningen = (): SVGSVGElement[] => [...(element.shadowRoot?.querySelectorAll('svg') ?? [])];
    expect(tekeningen().map((svg) => svg.childElementCount)).to.deep.equal([0, 0]);
    const leeg = element.getBoundingClientRect();
    await laadPictogrammen(['swimming', 'money']);
    await element.updateComplete;
    expect(tekeningen().every((svg) => svg.childElementCount > 0)).to.equal(true);
    expect(element.getBoundingClientRect().height).to.equal(leeg.height).and.equal(192);
    expect(element.keren).to.equal(2);
  });

  it('is decoration beside a word, and an image with a name where it stands alone', async () => {
    await laadPictogrammen(['ball']);
    const sier = teken(pictogram('ball'));
    expect([sier?.getAttribute('aria-hidden'), sier?.hasAttribute('role')]).to.deep.equal(['true', false]);
    const alleen = teken(pictogram('ball', { label: 'Een bal' }));
    expect(alleen?.getAttribute('role')).to.equal('img');
    expect(alleen?.getAttribute('aria-label')).to.equal('Een bal');
    expect(alleen?.hasAttribute('aria-hidden')).to.equal(false);
  });

  it('wears the classes that are asked for', async () => {
    expect(teken(pictogram('ball', { klas: 'als-kind groot' }))?.getAttribute('class')).to.equal('pk als-kind groot');
  });

  it('is nothing when nobody drew it', async () => {
    await laadPictogrammen(['unicorn']);
    expect(pictogram('unicorn')).to.equal(nothing);
    expect(pictogram('constructor')).to.equal(nothing);
    expect(isPictogram('unicorn')).to.equal(false);
    expect(isPictogram('ball')).to.equal(true);
  });

  it('shows what its author drew, and turns as its author said, whichever it is', async function () {
    this.timeout(60_000);
    await laadPictogrammen(allemaal);
    /** All that is said of a shape but the way of the pen, which travels in other numbers. */
    const zonderWeg = (vorm: Element | undefined): string =>
      (vorm?.cloneNode() as Element | undefined)?.outerHTML.replace(/ d="[^"]*"/, '') ?? 'none';
    /** Where the pen went, in five numbers: the box round it, and how far. */
    const weg = (vorm: SVGGraphicsElement): number[] => {
      const { x, y, width, height } = vorm.getBBox();
      return [x, y, width, height, vorm instanceof SVGGeometryElement ? vorm.getTotalLength() : 0];
    };
    const anders = drawings.filter(({ id, svg, mirror }) => {
      const getekend = teken(pictogram(id));
      const bedoeld = document.importNode(
        new DOMParser().parseFromString(
          `<svg xmlns="http://www.w3.org/2000/svg" class="pk" viewBox="0 0 72 72">${svg}</svg>`,
          'image/svg+xml',
        ).documentElement as unknown as SVGSVGElement,
        true,
      );
      getekend?.after(bedoeld);
      const vormen = [...(getekend?.querySelectorAll<SVGGraphicsElement>('*') ?? [])];
      const moeten = [...bedoeld.querySelectorAll<SVGGraphicsElement>('*')];
      const fout =
        getekend?.dataset.mirror !== mirror ||
        getekend.textContent.trim() !== bedoeld.textContent ||
        vormen.length !== moeten.length ||
        vormen.some((vorm, i) => {
          const moet = moeten[i];
          if (!moet || zonderWeg(vorm) !== zonderWeg(moet)) return true;
          const hoort = weg(moet);
          return weg(vorm).some((getal, n) => !(Math.abs(getal - (hoort[n] ?? NaN)) <= Math.max(0.35, getal * 0.03)));
        });
      bedoeld.remove();
      return fout;
    });
    expect(anders.map(({ id }) => id)).to.deep.equal([]);
  });

  it('is drawn inside its square, whichever it is', async function () {
    // Every point of every line of all drawings is measured: that is much for a slow machine.
    this.timeout(60_000);
    await laadPictogrammen(allemaal);
    const buiten: string[] = [];
    for (const id of allemaal) {
      const svg = teken(pictogram(id));
      const randen = svg ? [...svg.querySelectorAll('*')].flatMap((vorm) => contour(svg, vorm)) : [];
      if (!randen.length || randen.some(({ x, y }) => Math.min(x, y) < 2 || Math.max(x, y) > 70)) buiten.push(id);
    }
    expect(buiten).to.deep.equal([]);
  });
});
