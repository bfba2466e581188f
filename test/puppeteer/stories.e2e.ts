import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { judge, withPage } from './harness/index.js';
import { openStories, opgemeten, startStorybook, toon, type Storybook } from './stories.js';

const telefoon = { width: 360, height: 740 };
const smal = { width: 320, height: 640 };

let storybook: Storybook;
before(async () => {
  storybook = await startStorybook();
});

describe('every story, in Dutch, on a phone', () => {
  it('passes three accessibility engines, and a ruler, also at 320 px', async (t) => {
    await withPage('chromium', { origin: storybook.site.origin, screen: telefoon }, async ({ page, problems }) => {
      problems.expect(/console\.warn: <samenspel-paspoort>/);
      await openStories(page, storybook);
      assert(storybook.stories.length > 40, 'the stories were found');
      for (const story of storybook.stories) {
        await t.test(story.id, async () => {
          const eerder = problems.found.length;
          await page.setViewport(telefoon);
          await toon(page, story);
          const { wrong } = await judge(page);
          await page.setViewport(smal);
          assert.deepEqual([...wrong, ...(await opgemeten(page, story)), ...problems.found.slice(eerder)], []);
        });
      }
    });
  });
});
