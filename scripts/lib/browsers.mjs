// The browsers of this machine and how they are started: the same for every test, the size budget and the checks.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is on the PATH, or at an absolute place. */
export function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    for (const path of name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name))) {
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // not here: look on
      }
    }
  }
  return undefined;
}

export const findChromium = () =>
  process.env.CHROMIUM ??
  findProgram([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);

export const findFirefox = () =>
  process.env.FIREFOX ?? findProgram(['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox']);

/** No sandbox because containers run as root; no background traffic, so that what the network shows is the page's. */
const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Options for `puppeteer.launch`, per browser. @returns {Record<'chromium' | 'firefox', import('puppeteer-core').LaunchOptions>} */
export function browsers() {
  const chromium = findChromium();
  const firefox = findFirefox();
  if (chromium === undefined || firefox === undefined) {
    throw new Error('Chromium and Firefox are needed: `npm test` installs them or says how');
  }
  return {
    chromium: { browser: 'chrome', executablePath: chromium, headless: true, args: CHROMIUM_ARGS },
    firefox: {
      browser: 'firefox',
      executablePath: firefox,
      headless: true,
      // A page that looks for a voice would start the speech service of whoever works here; only a test of voices does.
      extraPrefsFirefox: { 'media.webspeech.synth.enabled': false },
    },
  };
}
