import { after } from 'node:test';
import puppeteer, {
  type Browser,
  type BrowserContext,
  type LaunchOptions,
  type Page,
  type Viewport,
} from 'puppeteer-core';
import { browsers } from '../../../scripts/lib/browsers.mjs';
import { listen, Problems } from './problems.js';

export type Engine = 'chromium' | 'firefox';

/** The browsers to test in: both, unless SAMENSPEL_BROWSERS names one. */
export const engines: readonly Engine[] = (['chromium', 'firefox'] as const).filter((engine) =>
  (process.env['SAMENSPEL_BROWSERS'] ?? 'chromium firefox').includes(engine),
);

/** The sizes at which everything must work. */
export const screens = {
  phone: { width: 360, height: 740, isMobile: true, hasTouch: true },
  tablet: { width: 768, height: 1024, hasTouch: true },
  desktop: { width: 1280, height: 900 },
} as const satisfies Record<string, Viewport>;

const running = new Map<string, Promise<Browser>>();

/** A browser, started once per test file. */
function browser(engine: Engine, options: LaunchOptions = {}): Promise<Browser> {
  const key = JSON.stringify([engine, options]);
  let started = running.get(key);
  if (!started) {
    const usual = browsers()[engine];
    const extraPrefsFirefox = { ...usual.extraPrefsFirefox, ...options.extraPrefsFirefox };
    started = puppeteer.launch({ ...usual, ...options, extraPrefsFirefox });
    running.set(key, started);
  }
  return started;
}
after(async () => {
  await Promise.allSettled([...running.values()].map(async (started) => (await started).close()));
});

export interface VisitOptions {
  /** The origin that requests may go to: that of a server of `startSite`. */
  origin: string;
  /** A desktop unless said. */
  screen?: keyof typeof screens | Viewport;
  /** False for a page that must be readable without scripts. Chromium only. */
  javaScript?: boolean;
  /** How to start the browser, where a test needs another than the shared one (`extraPrefsFirefox`, `args`). */
  launch?: LaunchOptions;
}

export interface Visit {
  engine: Engine;
  context: BrowserContext;
  page: Page;
  problems: Problems;
  /** One more page on the same device: another tab, with the same storage. */
  tab: () => Promise<Page>;
}

async function prepare(
  context: BrowserContext,
  { origin, screen = 'desktop', javaScript = true }: VisitOptions,
  problems: Problems,
): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const viewport: Viewport = typeof screen === 'string' ? screens[screen] : screen;
  // Firefox knows no mobile or touch emulation; its size is what layouts answer to.
  await page.setViewport('cdp' in page ? viewport : { width: viewport.width, height: viewport.height });
  if (!javaScript) await page.setJavaScriptEnabled(false);
  await listen(page, origin, problems);
  return page;
}

/**
 * Gives `fn` an empty page on a device of its own (cookies, storage), and takes the device away afterwards.
 * Fails when `fn` does, or when anything went wrong on a page that was not expected (`problems.expect`).
 *
 *     await withPage('firefox', { origin: site.origin, screen: 'phone' }, async ({ page }) => {
 *       await page.goto(site.url('/'));
 *     });
 */
export async function withPage<T>(engine: Engine, options: VisitOptions, fn: (visit: Visit) => Promise<T>): Promise<T> {
  const context = await (await browser(engine, options.launch)).createBrowserContext();
  const problems = new Problems();
  const tab = (): Promise<Page> => prepare(context, options, problems);
  try {
    const result = await fn({ engine, context, page: await tab(), problems, tab });
    await problems.came();
    problems.check();
    return result;
  } finally {
    // A crashed tab may not answer any more; the browser itself is closed at the end of the file.
    await context.close().catch(() => undefined);
  }
}
