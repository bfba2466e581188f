// The promise: whoever sees little contrast, or prints in black, still sees what is drawn.
import { expect } from 'chai';
import { drawings } from '../../src/pictograms/drawings/own.mjs';
import { inkt, omtrekZichtbaar, raster } from './raster.js';

/** The ids for which a drawing is not as it should be, each with what was measured. */
async function gezakt(meet: (svg: string) => Promise<string | undefined>): Promise<string[]> {
  const uit: string[] = [];
  for (const { id, svg } of drawings) {
    const gemeten = await meet(svg);
    if (gemeten !== undefined) uit.push(`${id}: ${gemeten}`);
  }
  return uit;
}

describe('Every drawing', () => {
  it('has an outline that stands out from its plate, 3 to 1 or more over nine tenths of it', async () => {
    expect(
      await gezakt(async (svg) => {
        const deel = omtrekZichtbaar(await raster(svg, 96));
        return deel < 0.9 ? deel.toFixed(2) : undefined;
      }),
    ).to.deep.equal([]);
  }).timeout(60_000);

  it('is black and white where somebody asks for a line drawing, with enough ink to see', async () => {
    expect(
      await gezakt(async (svg) => {
        const { deel, grijs, bont } = inkt(await raster(svg, 96, 'mono'));
        return bont ? 'a colour' : deel < 0.02 || grijs > 0.05 ? `${deel.toFixed(2)} ${grijs.toFixed(2)}` : undefined;
      }),
    ).to.deep.equal([]);
  }).timeout(60_000);
});

describe('What is measured', () => {
  const vlak = (klassen: string, fill = ''): string => `<path class="${klassen}" ${fill} d="M10,10h40v40h-40z"/>`;

  it('tells an outline from a light fill that has none', async () => {
    expect(omtrekZichtbaar(await raster(vlak('pk-y'), 96))).to.be.greaterThan(0.95);
    expect(omtrekZichtbaar(await raster(vlak('pk-y pk-ns'), 96))).to.be.lessThan(0.1);
  });

  it('finds a colour and a grey fill that stay where only lines were asked for', async () => {
    expect(inkt(await raster(vlak('pk-y'), 96)).bont).to.equal(true);
    expect(inkt(await raster(vlak('', 'fill="#888"'), 96, 'mono'))).to.include({ bont: false });
    expect(inkt(await raster(vlak('', 'fill="#888"'), 96, 'mono')).grijs).to.be.greaterThan(0.5);
    expect(inkt(await raster(vlak('pk-y'), 96, 'mono')).grijs).to.be.lessThan(0.05);
  });
});
