import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { geschiedenissen, speel, tussenTabs } from './geschiedenis.js';
import { storingen, Wereld, endpoints, type Breuk } from './wereld.js';

const eerlijk = (breuk?: Breuk) =>
  fc.asyncProperty(geschiedenissen, async (geschiedenis) => assert.deepEqual(await speel(geschiedenis, breuk), []));

describe('sending to the school', () => {
  // Ten thousand of them, and two thousand of the tabs below: `node scripts/e2e.mjs --long zenden`.
  it('gives one record of what was pressed, loses nothing and never says “verzonden” before it is true', async () => {
    await fc.assert(eerlijk(), { numRuns: 500 });
  });

  for (const breuk of ['sleutel per poging', 'weg voor het bewijs', 'elke 200 is bewijs'] as const)
    it(`would be caught at it: ${breuk}`, async () => {
      const { failed } = await fc.check(eerlijk(breuk), { numRuns: 2000, endOnFailure: true });
      assert.equal(failed, true);
    });

  it('loses no answer of two or three tabs that press in any order', async () => {
    await fc.assert(
      fc.asyncProperty(tussenTabs, async (geschiedenis) => assert.deepEqual(await speel(geschiedenis), [])),
      { numRuns: 500 },
    );
  });

  for (const storing of storingen)
    it(`survives the end of the page at each call, when the first try meets: ${storing}`, async () => {
      for (let stap = 1; ; stap++) {
        const wereld = new Wereld({
          toeval: stap,
          opslag: 'beide',
          sloten: true,
          gedeeld: false,
          storingen: [storing],
        });
        const tab = wereld.open(endpoints[0]);
        await wereld.loop(1000);
        const eerder = tab.stappen;
        tab.sterftBij = eerder + stap;
        tab.wijzig('kind1', 'vraag0', 'lacht graag');
        tab.stuur('kind1');
        await wereld.loop(60_000);
        const { dood } = tab;
        assert.deepEqual(await wereld.rond(), [], `died at call ${stap}`);
        if (!dood) {
          assert(stap > 6, `${stap} calls`);
          break;
        }
      }
    });

  it('sends nothing of what was wiped, also from a tab that heard nothing of it', async () => {
    const wereld = new Wereld({
      toeval: 5,
      opslag: 'beide',
      sloten: true,
      gedeeld: false,
      storingen: ['503 tot straks'],
    });
    const [tab, ander] = [wereld.open(endpoints[0]), wereld.open(endpoints[0])];
    tab.doof = true;
    tab.wijzig('kind1', 'vraag0', 'lacht graag');
    tab.stuur('kind1');
    await wereld.loop(5000);
    ander.wis();
    await wereld.loop(864e5);
    assert.equal(wereld.school.size, 0);
    assert.equal(wereld.verzoeken.length, 1);
    assert.equal(wereld.snel.length, 0);
  });

  it('asks a server that is away ever less often, and no sooner than that asked', async () => {
    const wereld = new Wereld({
      toeval: 7,
      opslag: 'beide',
      sloten: true,
      gedeeld: false,
      storingen: ['429', ...Array<'500'>(60).fill('500')],
    });
    const tab = wereld.open(endpoints[0]);
    tab.wijzig('kind1', 'vraag0', 'lacht graag');
    tab.stuur('kind1');
    await wereld.loop(36e5);
    const [eerste = 0, tweede = 0] = wereld.verzoeken;
    assert(tweede - eerste >= 120_000, `${tweede - eerste} ms`);
    assert(wereld.verzoeken.length > 12 && wereld.verzoeken.length < 60, `${wereld.verzoeken.length} in an hour`);
  });

  it('of a class of thirty asks a server that comes back at most three times a second', async () => {
    const wereld = new Wereld({
      toeval: 3,
      opslag: 'geen',
      sloten: false,
      gedeeld: false,
      storingen: Array<'500'>(300).fill('500'),
    });
    for (let n = 0; n < 30; n++) {
      const tab = wereld.open(endpoints[0]);
      tab.wijzig(`kind${n}`, 'vraag0', 'lacht graag');
      tab.stuur(`kind${n}`);
    }
    await wereld.loop(36e5);
    assert.equal(wereld.school.size, 30);
    // The tries of the first minutes are close together, as they must be for one family.
    const later = wereld.verzoeken.filter((op) => op > (wereld.verzoeken[0] ?? 0) + 120_000);
    for (const op of later) assert(later.filter((ander) => ander >= op && ander < op + 1000).length <= 3);
  });
});
