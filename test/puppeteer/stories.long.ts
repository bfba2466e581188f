import { before, describe, it } from 'node:test';
import { emulateMedia, engines, withPage, type Visit, type VisitOptions } from './harness/index.js';
import { langsAlle, startStorybook, type Schakelaars, type Storybook } from './stories.js';

let storybook: Storybook;
before(async () => {
  storybook = await startStorybook();
});

/** Shows every story so, from its beginning, and has it judged. */
function alles(
  wat: string,
  engine: Visit['engine'],
  screen: NonNullable<VisitOptions['screen']>,
  schakelaars: Schakelaars,
  vooraf?: (visit: Visit) => Promise<void>,
): void {
  it(`passes three accessibility engines, and a ruler at 320 px: ${wat}`, async (t) => {
    await withPage(engine, { origin: storybook.site.origin, screen }, async (visit) => {
      await vooraf?.(visit);
      await langsAlle(visit, storybook, t, schakelaars);
    });
  });
}

for (const engine of engines) {
  describe(`every story in ${engine}`, () => {
    for (const taal of ['nl', 'en', 'ar'] as const) {
      alles(`${taal}, on a desktop`, engine, 'desktop', { taal });
      alles(`${taal}, dark, on a phone`, engine, 'phone', { taal, thema: 'donker' });
    }
  });
}

describe('every story with forced colours', { skip: !engines.includes('chromium') }, () => {
  alles('nl, on a phone', 'chromium', 'phone', {}, ({ page }) => emulateMedia(page, { 'forced-colors': 'active' }));
});
