import { expect } from 'chai';
import { Tekenkast } from '../../src/pictograms/tekenkast.js';
import type { Lader, Thema } from '../../src/pictograms/generated/index.js';

const bal = 'auto\n:M0,0h9';
const brood = 'never\n:M9,9h9';
/** A cabinet with an index that is at hand. */
const met = (...themes: Thema[]): Tekenkast => new Tekenkast(() => Promise.resolve({ themes }));
const chunk: Awaited<ReturnType<Lader>> = { default: `${bal}\n\n${brood}` };

describe('The cabinet of drawings', () => {
  it('fetches a theme once, however often and for whichever of its drawings it is asked', async () => {
    let keren = 0;
    const kast = met(['ball bread', async () => (keren++, chunk)]);
    await Promise.all([kast.haal(['ball']), kast.haal(['bread', 'ball'])]);
    await kast.haal(['bread']);
    expect(keren).to.equal(1);
    expect(kast.pak('bread')).to.equal(brood);
  });

  it('fetches only the themes that are asked for', async () => {
    const kast = met(
      ['ball bread', async () => chunk],
      ['bus', () => Promise.reject(new Error('must not be asked for'))],
    );
    await kast.haal(['ball']);
    expect(kast.pak('ball')).to.equal(bal);
  });

  it('says that a theme did not come, and tries again when asked again', async () => {
    let bereikbaar = false;
    const kast = met([
      'ball bread',
      () => (bereikbaar ? Promise.resolve(chunk) : Promise.reject(new Error('offline'))),
    ]);
    const fout = await kast.haal(['ball']).catch((reden: unknown) => reden);
    expect(fout).to.be.an('error').with.property('message', 'offline');
    expect(kast.pak('ball')).to.equal(undefined);
    bereikbaar = true;
    await kast.haal(['ball']);
    expect(kast.pak('ball')).to.equal(bal);
  });

  it('skips names it does not know, also those every object has', async () => {
    const kast = met(['ball bread', async () => chunk]);
    await kast.haal(['unicorn', 'constructor', '']);
    expect(['unicorn', 'constructor', '', 'ball'].map((id) => kast.kent(id))).to.deep.equal([
      false,
      false,
      false,
      true,
    ]);
  });

  it('needs no index for drawings that came with content', async () => {
    const kast = new Tekenkast(() => Promise.reject(new Error('must not be asked for')));
    kast.voeg({ ids: 'ball bread', ...chunk });
    await kast.haal(['ball', 'bread']);
    expect(kast.pak('bread')).to.equal(brood);
  });

  it('needs no index for drawings of which it was said where they are, also when it comes for another', async () => {
    let bereikbaar = false;
    const kast = new Tekenkast(async () => {
      if (!bereikbaar) throw new Error('must not be asked for');
      return { themes: [['bus ball', async () => ({ default: `${brood}\n\n${brood}` })]] };
    });
    kast.ken([['ball', async () => ({ default: bal })]]);
    expect(kast.kent('ball')).to.equal(true);
    await kast.haal(['ball']);
    expect(kast.pak('ball')).to.equal(bal);
    kast.ken([['bread', async () => ({ default: brood })]]);
    bereikbaar = true;
    await kast.haal(['unicorn', 'bread']);
    expect(kast.pak('bread')).to.equal(brood);
    expect(kast.pak('bus')).to.equal(undefined);
  });

  it('asks for the index at the first drawing it knows nothing of, once, and until then takes any name for one that may exist', async () => {
    let keren = 0;
    let bereikbaar = false;
    const kast = new Tekenkast(async () => {
      keren++;
      if (!bereikbaar) throw new Error('offline');
      return { themes: [['bus', async () => ({ default: bal })]] };
    });
    kast.voeg({ ids: 'ball', default: bal });
    await kast.haal(['ball']);
    expect(keren).to.equal(0);
    expect(kast.kent('unicorn')).to.equal(true);
    await kast.haal(['bus']).catch(() => undefined);
    bereikbaar = true;
    await kast.haal(['bus', 'unicorn']);
    await kast.haal(['unicorn']);
    expect(kast.pak('bus')).to.equal(bal);
    expect(kast.kent('unicorn')).to.equal(false);
    expect(kast.kent('ball')).to.equal(true);
    expect(keren).to.equal(2);
  });
});
