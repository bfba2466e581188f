import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { after } from 'node:test';
import { serve, type Page as SitePage } from '../../../scripts/lib/serve.mjs';

/** The policy under which the elements must work without a report. */
export const STRICT_CSP =
  "script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

/** As strict as a school can be: nothing that is not named. */
export const STRICTEST = {
  'content-security-policy': `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`,
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), clipboard-read=(), payment=(), usb=(), storage-access=()',
};

export type Site = Awaited<ReturnType<typeof serve>>;

export interface SiteOptions {
  /** HTML, or more, by path, on top of the demo. */
  pages?: Record<string, string | SitePage>;
  /** Sent with every HTML page; the strict policy unless said. */
  headers?: Record<string, string>;
  /** Folders by URL prefix; the demo at '/' and the build at '/samenspel/' unless said. */
  mounts?: Record<string, string>;
  brotli?: boolean;
  /** Answers by itself what it says true to. */
  handle?: (request: IncomingMessage, response: ServerResponse, path: string) => boolean;
}

const open = new Set<Site>();
after(async () => {
  await Promise.all([...open].map((site) => site.close()));
});

/**
 * A website with the built elements, on an own origin. It is closed at the end of the test file.
 * `site.posts` holds what forms sent; a posted form shows its fields as JSON in `#echo`.
 */
export async function startSite({
  pages = {},
  headers = { 'content-security-policy': STRICT_CSP },
  mounts,
  brotli = false,
  handle = () => false,
}: SiteOptions = {}): Promise<Site> {
  const site = await serve({
    mounts: mounts ?? { '/': 'demo', '/samenspel/': 'dist' },
    pages,
    headers,
    brotli,
    handle,
  });
  open.add(site);
  return site;
}

/** Where the page fetches this file of the build: all but the first lie in one folder. */
export async function deelPad(naam: string): Promise<string> {
  const [map, ...meer] = await readdir('dist/delen');
  assert(map && meer.length === 0, 'One build has one folder');
  await access(`dist/delen/${map}/${naam}.js`);
  return `/samenspel/delen/${map}/${naam}.js`;
}

/** A whole page of a school that pasted the script and one tag. */
export const schoolPage = (body: string, { lang = 'nl', dir = 'ltr', head = '' } = {}): string => `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Een school</title>
<link rel="stylesheet" href="/samenspel/samenspel.css">
<script type="module" src="/samenspel/samenspel.js"></script>
${head}
</head>
<body>${body}</body>
</html>`;
