import type { Page } from 'puppeteer-core';

/**
 * All that went wrong on a page: uncaught errors, console errors and warnings, reports of the content security policy,
 * answers of 400 and up, and requests to anywhere but the page's own server.
 */
export class Problems {
  readonly #found: string[] = [];
  readonly #expected: { pattern: RegExp; seen: boolean }[] = [];
  #ended = false;
  #heard = (): void => undefined;

  /** What was found and not expected, so far. */
  get found(): readonly string[] {
    return this.#found;
  }

  add(problem: string): void {
    if (this.#ended) return;
    const expected = this.#expected.find(({ pattern }) => pattern.test(problem));
    if (expected) expected.seen = true;
    else this.#found.push(problem);
    this.#heard();
  }

  /** Resolves when all that was expected has come, or did not come in time (ms): some browsers tell of it later. */
  came(time = 3000): Promise<void> {
    return new Promise((done) => {
      const late = setTimeout(done, time);
      this.#heard = () => {
        if (!this.#expected.every(({ seen }) => seen)) return;
        clearTimeout(late);
        done();
      };
      this.#heard();
    });
  }

  /** Says beforehand that this belongs to the test. It must then happen, at least once. */
  expect(pattern: RegExp): void {
    this.#expected.push({ pattern, seen: false });
  }

  /** Says beforehand that this may happen, where chance decides. */
  allow(pattern: RegExp): void {
    this.#expected.push({ pattern, seen: true });
  }

  /** Fails on what was found, and on what was expected and did not come. `withPage` calls it at the end. */
  check(): void {
    this.#ended = true;
    const missing = this.#expected.filter(({ seen }) => !seen).map(({ pattern }) => `did not happen: ${pattern}`);
    const all = [...this.#found, ...missing];
    if (all.length > 0) throw new Error(`Problems on the page:\n  ${all.join('\n  ')}`);
  }
}

/** Hears everything of a page that is still empty. */
export async function listen(page: Page, origin: string, problems: Problems): Promise<void> {
  page.on('pageerror', (error) =>
    problems.add(`error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
  );
  page.on('console', (message) => {
    // A failing request is reported once, with its status, below.
    if (/^Failed to load resource/.test(message.text())) return;
    if (['error', 'warn'].includes(message.type())) problems.add(`console.${message.type()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$|^wss?:$/.test(url.protocol) && url.origin !== origin) problems.add(`request elsewhere: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.add(`${response.status()}: ${response.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(
        `policy: ${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample} ${event.sourceFile}:${event.lineNumber}`,
      );
    });
  });
}
