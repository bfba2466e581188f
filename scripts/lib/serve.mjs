// A small real HTTP server: for the demo, the size budget and the tests.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const TEXT = /^(?:text\/|application\/json|image\/svg)/;

/**
 * @typedef {object} Page what a path answers when no folder does
 * @property {string | Uint8Array} body
 * @property {string} [type] a media type; HTML unless said
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 */

/**
 * @typedef {object} Post a form or a fetch that was posted to the server
 * @property {string} path
 * @property {string} type the content type as it was sent
 * @property {[string, string][]} fields in order, a file as its text; a body that is no form is one field ''
 */

/**
 * @typedef {object} ServeOptions
 * @property {Record<string, string>} [mounts] folder by URL prefix ('/samenspel/' → 'dist'); the longest prefix wins
 * @property {Record<string, string | Page>} [pages] HTML, or more, by path; goes before a mount
 * @property {Record<string, string>} [headers] sent with every HTML page, such as a Content-Security-Policy
 * @property {boolean} [brotli] compress text with brotli at 11, as a good host does
 * @property {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, path: string) => boolean} [handle]
 *   answers by itself what it says true to
 * @property {number} [port] 0, any free one, unless said
 * @property {string} [host] 127.0.0.1 unless said
 */

/** The file a URL path means, or undefined: never outside the mounted folder. */
async function fileFor(mounts, path) {
  const prefix = Object.keys(mounts)
    .filter((mount) => path.startsWith(mount))
    .sort((a, b) => b.length - a.length)[0];
  if (prefix === undefined) return undefined;
  const folder = normalize(join(mounts[prefix], '.'));
  const file = normalize(join(folder, path.slice(prefix.length)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const info = await stat(file).catch(() => undefined);
  if (info?.isFile()) return file;
  const index = join(file, 'index.html');
  return info?.isDirectory() && (await stat(index).catch(() => undefined)) ? index : undefined;
}

async function readPost(request, path) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!/^(?:multipart\/form-data|application\/x-www-form-urlencoded)/.test(type)) {
    return { path, type, fields: [['', body.toString('utf8')]] };
  }
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const fields = [];
  for (const [name, value] of form) fields.push([name, typeof value === 'string' ? value : await value.text()]);
  return { path, type, fields };
}

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** What a posted form shows: the fields as JSON, for a person and for a test. */
const echo = ({ fields }) => ({
  body: `<!doctype html><html lang="nl"><title>Ontvangen</title><h1>Ontvangen</h1><pre id="echo">${escapeHtml(
    JSON.stringify(fields, null, 2),
  )}</pre></html>`,
});

/**
 * Starts a server. It answers GET from pages and folders, and any POST with a page that shows what it got.
 * @param {ServeOptions} options
 */
export async function serve({
  mounts = {},
  pages = {},
  headers = {},
  brotli: compress = false,
  handle = () => false,
  port = 0,
  host = '127.0.0.1',
}) {
  const compressed = new Map();
  /** @type {Post[]} */
  const posts = [];
  /** @type {{ method: string, path: string, type: string, bytes: number }[]} */
  const requests = [];
  const state = { down: false };

  const squeeze = async (key, body) => {
    const known = compressed.get(key);
    if (known?.from.equals(body)) return known.to;
    const to = await brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    compressed.set(key, { from: body, to });
    return to;
  };

  /** @returns {Promise<Page>} */
  const answer = async (request, path) => {
    if (request.method === 'POST') {
      const post = await readPost(request, path);
      posts.push(post);
      return echo(post);
    }
    const page = pages[path];
    if (page !== undefined) return typeof page === 'string' ? { body: page } : page;
    const file = await fileFor(mounts, path);
    if (file !== undefined)
      return { body: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
    return path === '/favicon.ico'
      ? { body: '', status: 204 }
      : { body: 'Niet gevonden', type: 'text/plain', status: 404 };
  };

  const server = createServer(async (request, response) => {
    if (state.down) {
      request.socket.destroy();
      return;
    }
    try {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
      if (handle(request, response, path)) return;
      const page = await answer(request, path);
      const type = page.type ?? TYPES['.html'];
      let body = Buffer.from(page.body);
      const all = { 'content-type': type, 'cache-control': 'no-cache' };
      if (type.startsWith('text/html')) Object.assign(all, headers);
      if (compress && TEXT.test(type) && /\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
        body = await squeeze(path, body);
        all['content-encoding'] = 'br';
      }
      requests.push({ method: request.method ?? 'GET', path, type, bytes: body.length });
      response.writeHead(page.status ?? 200, { ...all, 'content-length': body.length, ...page.headers });
      response.end(body);
    } catch (error) {
      response.writeHead(400, { 'content-type': 'text/plain' });
      response.end(String(error));
    }
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve(undefined));
  });
  const origin = `http://${host}:${server.address().port}`;

  return {
    origin,
    pages,
    headers,
    posts,
    /** Every answered request, with the bytes of its body as sent. */
    requests,
    url: (path = '/') => new URL(path, origin).href,
    /** While down, every connection breaks: what a phone meets in a tunnel. */
    setDown(down) {
      state.down = down;
      if (down) server.closeAllConnections();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
