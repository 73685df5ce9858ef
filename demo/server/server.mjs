/**
 * Puts the parts together and serves them. The address is open at once; until the database is
 * ready every request is told to come again.
 */
import { setMaxListeners } from 'node:events';
import { serve } from '@hono/node-server';
import { createApp } from './app.mjs';
import { openDatabase } from './database/database.mjs';
import { migrate } from './database/migrate.mjs';
import { createIdentity } from './http/identity.mjs';
import { Problem } from './http/problems.mjs';
import { createAnswerFinder } from './comments/answers.mjs';
import { keepHouse } from './live/housekeeping.mjs';
import { createHub } from './live/hub.mjs';

/** Milliseconds that requests under way get when the server is told to end. */
const GRACE = 10_000;

/** @type {import('./comments/context.mjs').Context['screen']} */
const publish = async () => ({ state: 'published' });

/**
 * @typedef {object} Running
 * @property {string} url
 * @property {Promise<void>} ready when the database is; rejects when it cannot be had
 * @property {() => Promise<void>} stop ends streams, finishes what is under way, closes the database
 */

/**
 * @param {import('./config.mjs').Config} config
 * @param {import('pino').Logger} log
 * @param {{ now?: () => number, screen?: import('./comments/context.mjs').Context['screen'],
 *   extend?: (app: import('hono').Hono) => void,
 *   prepare?: (database: import('./database/database.mjs').Database) => Promise<void>,
 *   check?: (request: Request, response: Response) => Promise<Response> }} [more] `screen`: the site's own rules. Default: everything is
 * published; `extend`: adds to the server what is no part of the
 * contract; `prepare`: once the tables are there; `check`: sees every answer
 * @returns {Promise<Running>}
 */
export async function startServer(
  config,
  log,
  { now = Date.now, screen = publish, extend, prepare, check } = {},
) {
  /** @type {(request: Request, env: object) => Response | Promise<Response>} */
  let respond = () => new Problem('server', 'Starting.', { retryAfter: 5 }).toResponse();
  const closing = new AbortController();
  // Every open stream waits for it.
  setMaxListeners(0, closing.signal);
  /** @type {import('node:http').Server} */
  const server = await new Promise((resolve, reject) => {
    const starting = serve(
      {
        fetch: async (request, env) => {
          const response = await respond(request, env);
          return check ? check(request, response) : response;
        },
        hostname: config.host,
        port: config.port,
        // What a client sends slowly must not hold a connection for ever.
        serverOptions: { headersTimeout: 10_000, requestTimeout: 20_000 },
      },
      () => resolve(/** @type {import('node:http').Server} */ (starting)),
    );
    starting.on('error', reject);
  });
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

  async function open() {
    const identity = await createIdentity({ ...config, now });
    const database = await openDatabase(
      { url: config.databaseUrl, folder: config.folder, connections: config.connections },
      log,
    );
    await migrate(database);
    await prepare?.(database);
    const { features, repeatWindow } = config;
    const hub = await createHub({ database, now, features, repeatWindow }, log);
    const stopHousekeeping = keepHouse(database, { now, log });
    const context = {
      ...{ database, now, features, repeatWindow },
      findAnswered: createAnswerFinder(database),
      screen,
      announce: hub.announce,
    };
    const app = createApp({ ...config, context, identity, hub, closing: closing.signal, log });
    extend?.(app);
    respond = (request, env) => app.fetch(request, env);
    log.info({ database: config.databaseUrl ? 'PostgreSQL' : 'PGlite' }, 'ready');
    return async () => {
      stopHousekeeping();
      await hub.close();
      await database.close();
    };
  }

  const opened = open();
  const ready = opened.then(() => undefined);
  ready.catch(() => undefined);
  return {
    url: `http://${config.host}:${port}`,
    ready,
    async stop() {
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), GRACE);
      await closed;
      clearTimeout(late);
      const close = await opened.catch(() => null);
      await close?.();
    },
  };
}
