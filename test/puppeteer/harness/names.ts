// Sites with a name, as everybody else has: no secure context, and another site is another site.
import type { LaunchOptions } from 'puppeteer-core';
import { browsers } from '../../../scripts/lib/browsers.mjs';
import type { Engine } from './page.js';
import type { Site } from './site.js';

/** How to start a browser for which `school.test` and `elders.test` are our servers. */
export const metNamen = (engine: Engine): LaunchOptions =>
  engine === 'chromium'
    ? { args: [...(browsers().chromium.args ?? []), '--host-resolver-rules=MAP *.test 127.0.0.1'] }
    : { extraPrefsFirefox: { 'network.dns.localDomains': 'school.test,elders.test' } };

/** The origin of this server under that name. */
export const alsNaam = (naam: 'school.test' | 'elders.test', { origin }: Site): string =>
  origin.replace('127.0.0.1', naam);
