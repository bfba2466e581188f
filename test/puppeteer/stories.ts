import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import { judge, startSite, type Site, type Visit } from './harness/index.js';

export interface Story {
  id: string;
  /** `papier`: shows what a printer shows. `lang`: takes minutes to judge, so only the long tests do. */
  tags: string[];
}

export interface Storybook {
  site: Site;
  stories: Story[];
}

const folder = join('node_modules', '.cache', 'samenspel', 'storybook');

/**
 * Storybook's own page has one inline script and its own style sheets; everything else is held to what the elements
 * promise: no script but files of this origin, no `style` attribute of ours, nothing from elsewhere.
 */
function policyFor(page: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => hash(script));
  return [
    "default-src 'self'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src-elem 'self' 'unsafe-inline'",
    // The one of the filters behind its toolbar.
    `style-src-attr 'unsafe-hashes' ${hash('display: none !important;')}`,
    "img-src 'self' data:",
    "font-src 'self' data:",
  ].join('; ');
}

/** Builds Storybook from the sources as they are now, and serves it. */
export async function startStorybook(): Promise<Storybook> {
  const bin = join('node_modules', 'storybook', 'dist', 'bin', 'dispatcher.js');
  await promisify(execFile)(process.execPath, [bin, 'build', '--disable-telemetry', '--quiet', '-o', folder], {
    env: { ...process.env, CI: 'true' },
  });
  const [index, page] = await Promise.all(
    ['index.json', 'iframe.html'].map((file) => readFile(join(folder, file), 'utf8')),
  );
  const { entries } = JSON.parse(index ?? '') as { entries: Record<string, Story & { type: string }> };
  const stories = Object.values(entries).filter(({ type }) => type === 'story');
  const headers = { 'content-security-policy': policyFor(page ?? '') };
  return { site: await startSite({ mounts: { '/': folder }, headers }), stories };
}

/** What the toolbar says. */
export interface Schakelaars {
  taal?: 'nl' | 'en' | 'ar';
  thema?: 'licht' | 'donker';
}

interface Channel {
  on(event: string, doe: (bericht: Bericht) => void): void;
  off(event: string, doe: (bericht: Bericht) => void): void;
  emit(event: string, wat: object): void;
}
type Bericht = { storyId?: string; status?: string; message?: string; description?: string };
type Venster = { __STORYBOOK_ADDONS_CHANNEL__: Channel; __STORYBOOK_PREVIEW__: { ready(): Promise<void> } };

/** Opens the page on which stories are shown, with its toolbar so. */
export async function openStories(page: Page, { site }: Storybook, globals: Schakelaars = {}): Promise<void> {
  await page.goto(site.url('/iframe.html?viewMode=story'), { waitUntil: 'load' });
  // Much to read for a busy machine.
  await page.waitForFunction('window.__STORYBOOK_PREVIEW__', { timeout: 60_000 });
  // Before there is a story: a story that is still being drawn when the next one is asked for makes Storybook reload.
  await page.evaluate(
    async (alle) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel, __STORYBOOK_PREVIEW__: preview } = window as unknown as Venster;
      await preview.ready();
      channel.emit('updateGlobals', { globals: alle });
    },
    // Storybook's own run of axe would be one more.
    { taal: 'nl', thema: 'licht', ...globals, a11y: { manual: true } },
  );
}

/** Asks Storybook for something and waits until the story, with what somebody does in it, is on the page. */
async function vraag(page: Page, event: string, wat: object, id: string): Promise<void> {
  const uitkomst = await page.evaluate(
    async (event, wat, id) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as Venster;
      const fouten: string[] = [];
      const fout = ({ message = '', description = '' }: Bericht): void => void fouten.push(message || description);
      const soorten = [
        'playFunctionThrewException',
        'storyThrewException',
        'storyErrored',
        'unhandledErrorsWhilePlaying',
      ];
      for (const soort of soorten) channel.on(soort, fout);
      const status = await new Promise<string>((klaar) => {
        const einde = ({ storyId, status = '' }: Bericht): void => {
          if (storyId !== id) return;
          channel.off('storyFinished', einde);
          klaar(status);
        };
        channel.on('storyFinished', einde);
        channel.emit(event, wat);
      });
      for (const soort of soorten) channel.off(soort, fout);
      return fouten.length === 0 && status === 'success' ? '' : `${status}: ${fouten.join(' ')}`;
    },
    event,
    wat,
    id,
  );
  if (uitkomst) throw new Error(`Story ${id}: ${uitkomst}`);
  await page.waitForFunction(
    () => {
      type Element_ = HTMLElement & { taal: string; woordenTaal: string };
      const elementen = [...document.querySelectorAll<Element_>('*')].filter((e) =>
        e.localName.startsWith('samenspel-'),
      );
      const isEr = (e: Element_): boolean =>
        !!e.shadowRoot?.querySelector('.samenspel > :not(slot)') && e.taal === e.woordenTaal;
      return elementen.length > 0 && elementen.every(isEr);
    },
    { polling: 'raf' },
  );
  // Drawings come in chunks, when a page asks for them.
  await page.waitForNetworkIdle({ idleTime: 60 });
  await page.evaluate(async () => {
    // A thing of Storybook's own, for its toolbar.
    document.getElementById('storybook-a11y-vision-filters')?.remove();
    await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
  });
}

/** Shows a story from its beginning. */
export const toon = (page: Page, { id }: Story): Promise<void> =>
  vraag(page, 'setCurrentStory', { storyId: id, viewMode: 'story' }, id);

/** Turns switches in the toolbar while a story is shown: the element goes along. */
export const schakel = (page: Page, { id }: Story, globals: Schakelaars): Promise<void> =>
  vraag(page, 'updateGlobals', { globals }, id);

/** What a ruler finds wrong: too small to press or to read, wider than the screen, pictures without a name. */
const opgemeten = (page: Page, { tags }: Story): Promise<string[]> =>
  page.evaluate((papier) => {
    const fouten: string[] = [];
    const zeg = (wat: string, element: Element): void => {
      const { width, height } = element.getBoundingClientRect();
      fouten.push(
        `${wat}: ${element.outerHTML
          .replace(/<!--.*?-->/g, '')
          .replace(/\s+/g, ' ')
          .slice(0, 140)} (${width} × ${height})`,
      );
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    // Paper is as wide as paper.
    if (!papier && scrollWidth > clientWidth) fouten.push(`wider than the screen: ${scrollWidth} > ${clientWidth}`);

    const wortels = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('samenspel-'));
    if (wortels.length === 0) return ['no element'];
    /** Inside a box of no size that shows nothing of what sticks out: for who hears the page. */
    const isInNiets = (element: Element): boolean => {
      for (let om = element.parentElement; om; om = om.parentElement)
        if (om.clientWidth <= 1 && om.clientHeight <= 1 && getComputedStyle(om).overflow === 'hidden') return true;
      return false;
    };
    for (const element of wortels.flatMap(({ shadowRoot }) => [
      ...(shadowRoot?.querySelectorAll<HTMLElement>('*') ?? []),
    ])) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const doos = element.getBoundingClientRect();
      const verborgen = element.closest('.sr') !== null || isInNiets(element);

      // Nobody presses paper.
      if (!papier && element.matches('a, button, input, select, textarea, summary')) {
        // A finger anywhere on the label of a control presses it.
        const doel = (element.closest('label') ?? element).getBoundingClientRect();
        if (doel.width < 44 || doel.height < 44) zeg('target below 44 px', element);
      }
      // Letters in a drawing are drawing.
      if (
        !verborgen &&
        !papier &&
        !element.closest('svg') &&
        [...element.childNodes].some((n) => n.nodeType === 3 && n.textContent?.trim())
      ) {
        if (parseFloat(getComputedStyle(element).fontSize) < 18) zeg('text below 18 px', element);
      }
      if (!verborgen && !papier && doos.width > 0 && (doos.left < -1 || doos.right > clientWidth + 1)) {
        const gekapt = element.closest('svg') ?? element;
        if (gekapt === element || gekapt.getBoundingClientRect().right > clientWidth + 1)
          zeg('off the screen', element);
      }
      if (element.matches('img') && !element.hasAttribute('alt')) zeg('picture without a text', element);
      if (element.matches('svg') && !element.closest('[aria-hidden="true"]')) {
        const naam = element.getAttribute('aria-label') ?? element.querySelector(':scope > title')?.textContent;
        if (element.getAttribute('role') !== 'img' || !naam) zeg('drawing neither named nor hidden', element);
      }
    }
    return fouten;
  }, tags.includes('papier'));

/** What three engines find wrong at this size, and a ruler at 320 px. */
async function beoordeel(page: Page, story: Story): Promise<string[]> {
  const viewport = page.viewport();
  const { wrong } = await judge(page);
  await page.setViewport({ width: 320, height: 640 });
  const gemeten = await opgemeten(page, story);
  if (viewport) await page.setViewport(viewport);
  return [...wrong, ...gemeten];
}

/**
 * Shows each story from its beginning, as a test of its own: nothing is wrong with it, and nothing goes wrong meanwhile.
 * `SAMENSPEL_STORIES=thuisopdracht` shows only those with this in their id.
 */
export async function langsAlle(
  { page, problems }: Visit,
  storybook: Storybook,
  t: TestContext,
  schakelaars: Schakelaars = {},
): Promise<void> {
  const { SAMENSPEL_STORIES: alleen = '' } = process.env;
  // Some stories show content with a fault, of which the page's maker is told.
  const gemeld = /console\.warn: <samenspel-\w+>/;
  if (alleen) problems.allow(gemeld);
  else problems.expect(gemeld);
  await openStories(page, storybook, schakelaars);
  for (const story of storybook.stories.filter(({ id }) => id.includes(alleen))) {
    await t.test(story.id, async () => {
      const eerder = problems.found.length;
      await toon(page, story);
      assert.deepEqual([...(await beoordeel(page, story)), ...problems.found.slice(eerder)], []);
    });
  }
}
