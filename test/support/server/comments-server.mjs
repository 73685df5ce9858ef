/**
 * The comments server for tests, in this process, and who asks it: tokens as a site's login would
 * give them. Every answer is checked against the contract.
 */
import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import { UNLIMITED, readConfig } from '../../../demo/server/config.mjs';
import { operations } from '../../../demo/server/http/contract.mjs';
import { startServer } from '../../../demo/server/server.mjs';

export const SECRET = 'a secret of tests alone, and long enough';
export const AUDIENCE = 'the tests';

/** Minutes for which a token is good. */
const MINUTES = 10;

/** @typedef {import('../../../demo/server/database/database.mjs').Database} Database */

/**
 * @typedef {object} TestServer
 * @property {string} url
 * @property {string[]} logged lines of the log so far
 * @property {string[]} breaches how answers broke the contract so far
 * @property {() => Promise<void>} stop
 */

/**
 * @param {{ database?: string, origins?: string[], now?: () => number,
 *   config?: Partial<import('../../../demo/server/config.mjs').Config>,
 *   screen?: import('../../../demo/server/comments/context.mjs').Context['screen'],
 *   extend?: (app: import('hono').Hono, database: Database) => void }} [options] database: the address
 * of a PostgreSQL. Default: PGlite in memory
 * @returns {Promise<TestServer>}
 */
export async function startTestServer({
  database,
  origins = [],
  now,
  config,
  screen,
  extend,
} = {}) {
  /** @type {Database | null} */
  let opened = null;
  /** @type {string[]} */
  const logged = [];
  /** @type {string[]} */
  const breaches = [];
  const log = pino(
    { level: 'debug', base: null },
    new Writable({
      write(chunk, _encoding, done) {
        logged.push(String(chunk));
        done();
      },
    }),
  );
  const settings = {
    ...readConfig({
      PORT: '0',
      JWT_SECRET: SECRET,
      JWT_AUDIENCE: AUDIENCE,
      ORIGINS: origins.join(),
    }),
    ...(database && { databaseUrl: database }),
    repeatWindow: 0,
    limits: UNLIMITED,
    ...config,
  };
  const server = await startServer(settings, log, {
    ...(now && { now }),
    ...(screen && { screen }),
    prepare: async (database) => {
      opened = database;
    },
    extend: (app) => opened && extend?.(app, opened),
    check: async (request, response) => {
      breaches.push(...(await breachesOf(request, response)));
      return response;
    },
  });
  await server.ready;
  return {
    url: server.url,
    logged,
    breaches,
    async stop() {
      await server.stop();
      assert.deepEqual(breaches, []);
    },
  };
}

/** @param {Request} request @param {Response} response */
async function breachesOf(request, response) {
  const { pathname } = new URL(request.url);
  const operation = [...operations.values()].find(
    ({ method, path }) => method === request.method && path === pathname,
  );
  if (!operation) return [];
  const type = response.headers.get('Content-Type') ?? '';
  const streamed = type.startsWith('text/event-stream');
  const text = streamed ? '""' : await response.clone().text();
  return operation.problemsOf(response.status, type, text === '' ? undefined : JSON.parse(text));
}

/**
 * A token as the site's login gives it.
 * @param {string} id
 * @param {{ name?: string, role?: string, audience?: string, secret?: string, now?: number }} [more] now: when
 * it is handed out, in milliseconds since 1970
 */
export function tokenFor(
  id,
  { name = id, role = 'reader', audience = AUDIENCE, secret = SECRET, now = Date.now() } = {},
) {
  return new SignJWT({ name, role })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setAudience(audience)
    .setIssuedAt(Math.floor(now / 1000))
    .setExpirationTime(Math.floor(now / 1000) + MINUTES * 60)
    .sign(new TextEncoder().encode(secret));
}
