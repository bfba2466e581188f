// Needs no browser: the same histories as in `test/node/zending`, and more of them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { geschiedenissen, speel, tussenTabs } from '../node/zending/geschiedenis.js';

describe('sending to the school', () => {
  it('gives one record each in 10,000 histories, loses nothing and never says “verzonden” before it is true', async () => {
    await fc.assert(
      fc.asyncProperty(geschiedenissen, async (geschiedenis) => assert.deepEqual(await speel(geschiedenis), [])),
      { numRuns: 10_000 },
    );
  });

  it('loses no answer in 2,000 interleavings of two and three tabs', async () => {
    await fc.assert(
      fc.asyncProperty(tussenTabs, async (geschiedenis) => assert.deepEqual(await speel(geschiedenis), [])),
      { numRuns: 2000 },
    );
  });
});
