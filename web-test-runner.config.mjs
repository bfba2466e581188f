// Unit and component tests in real browsers: every file runs in Chromium and in Firefox.
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browsers } from './scripts/lib/browsers.mjs';
import { wtrCounts } from './scripts/lib/counts.mjs';

const { chromium, firefox } = browsers();
// Absolute: the plugin silently ignores a relative path, and with it the decorators.
const tsconfig = fileURLToPath(new URL('tsconfig.json', import.meta.url));

export default {
  files: ['test/**/*.test.ts', '!test/node/**', '!test/puppeteer/**'],
  nodeResolve: { exportConditions: ['production', 'default'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig, target: 'es2022' })],
  browsers: [
    chromeLauncher({ puppeteer, launchOptions: chromium }),
    // One page at a time: in Firefox a page that is not in front gets neither focus nor frames.
    chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefox }),
  ],
  concurrency: 2,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), wtrCounts()],
};
