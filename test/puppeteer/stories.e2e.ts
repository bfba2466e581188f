import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { engines, withPage } from './harness/index.js';
import { langsAlle, openStories, schakel, startStorybook, toon, type Story, type Storybook } from './stories.js';

const skip = !engines.includes('chromium');
let storybook: Storybook;
before(async () => {
  if (!skip) storybook = await startStorybook();
});

/** The long tests show every story dark, in English and wide: what a story of its own shows of that, is theirs. */
const isVanElkeKeer = ({ id, tags }: Story): boolean =>
  !tags.includes('lang') && !/-(donker|engels|telefoon)$/.test(id);

describe('every story, in Dutch, on a phone', { skip }, () => {
  it('passes three accessibility engines, and a ruler at 320 px', async (t) => {
    assert(storybook.stories.length > 50, 'the stories were found');
    await withPage('chromium', { origin: storybook.site.origin, screen: 'phone' }, (visit) =>
      langsAlle(visit, { ...storybook, stories: storybook.stories.filter(isVanElkeKeer) }, t),
    );
  });
});

describe('the toolbar', { skip }, () => {
  it('changes language, direction and colours of a story without starting it again', async () => {
    await withPage('chromium', { origin: storybook.site.origin }, async ({ page }) => {
      await openStories(page, storybook);
      const story = storybook.stories.find(({ id }) => id === 'paspoort--eigen-woorden');
      assert(story);
      const staat = (): Promise<unknown> =>
        page.$eval('samenspel-paspoort', (element) => {
          const paspoort = element as HTMLElement;
          const blad = paspoort.shadowRoot?.querySelector<HTMLElement>('.samenspel');
          const { lang, dir } = document.documentElement;
          return {
            pagina: `${lang} ${dir}`,
            element: `${blad?.lang} ${blad?.dir}`,
            thema: paspoort.dataset['thema'],
            woorden: blad?.querySelector('textarea')?.value,
          };
        });
      const woorden = 'Noor telt graag vogels.';
      await toon(page, story);
      assert.deepEqual(await staat(), { pagina: 'nl ltr', element: 'nl ltr', thema: 'licht', woorden });
      await schakel(page, story, { taal: 'ar' });
      assert.deepEqual(await staat(), { pagina: 'ar rtl', element: 'ar rtl', thema: 'licht', woorden });
      await schakel(page, story, { taal: 'en', thema: 'donker' });
      assert.deepEqual(await staat(), { pagina: 'en ltr', element: 'en ltr', thema: 'donker', woorden });
    });
  });
});
