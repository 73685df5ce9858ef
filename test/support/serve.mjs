/**
 * The servers that tests need, each on a free port of 127.0.0.1: the demo site as `npm start` shows
 * it, and pages that a test makes up. Both use the files of dist/, so build first.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createServer as createViteServer } from 'vite';
import { root } from './files.mjs';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
]);

/**
 * @typedef {object} Site
 * @property {string} url its address, without a slash at the end
 * @property {() => Promise<void>} stop
 */

/**
 * The demo site.
 * @returns {Promise<Site>}
 */
export async function serveDemo() {
  const server = await createViteServer({
    configFile: join(root, 'vite.config.js'),
    logLevel: 'warn',
    mode: 'demo',
    server: { port: 0 },
  });
  await server.listen();
  return {
    url: addressOf(/** @type {import('node:http').Server} */ (server.httpServer)),
    stop: () => server.close(),
  };
}

/**
 * @typedef {object} Answer what a made-up address answers with
 * @property {string} [body]
 * @property {number} [status] default: 200
 * @property {Record<string, string>} [headers] beside a Content-Type by the address's ending
 */

/**
 * Pages that a test makes up, before the files of a folder.
 * @param {Record<string, string | Answer | import('node:http').RequestListener>} pages by path; a
 * string is a body, a function answers by itself
 * @param {{ folder?: string }} options folder: where other paths are looked up. Default: dist/
 * @returns {Promise<Site & { requests: string[] }>} requests: the paths asked for so far
 */
export async function servePages(pages, { folder = join(root, 'dist') } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const page = pages[path];
    if (typeof page === 'function') return page(request, response);
    const respond = (/** @type {string | Buffer} */ content, /** @type {Answer} */ answer = {}) => {
      const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
      response.writeHead(answer.status ?? 200, { 'Content-Type': type, ...answer.headers });
      response.end(content);
    };
    if (typeof page === 'string') return respond(page);
    if (page) return respond(page.body ?? '', page);
    readFile(join(folder, normalize(path))).then(respond, () => respond('', { status: 404 }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  return {
    url: addressOf(server),
    requests,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** @param {import('node:http').Server} server */
function addressOf(server) {
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return `http://127.0.0.1:${port}`;
}
