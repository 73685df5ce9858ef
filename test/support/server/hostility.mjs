/**
 * A server for requests that no reader of the widget sends: who sends them, and what is expected of
 * a refusal. Knows no attack.
 */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { after, before } from 'node:test';
import { exportSPKI } from 'jose';
import { SECRET, startTestServer, tokenFor } from './comments-server.mjs';
import { member, say } from './readers.mjs';

/** The site whose pages may ask. */
export const SITE = 'https://news.example';

/** The keys of its login. */
export const { publicKey, privateKey } = generateKeyPairSync('ed25519');

/** A comment that nobody but its writer can change. */
export const draft = { parentId: null, text: 'Words.' };

/**
 * Starts a server before the tests of a suite, with one comment by ines, and stops it after them.
 * @param {() => Promise<import('./databases.mjs').TestDatabase>} start
 */
export function hostileServer(start) {
  /** @type {import('./databases.mjs').TestDatabase} */
  let database;
  /** @type {import('./comments-server.mjs').TestServer} */
  let server;
  /** @type {import('../../../demo/server/database/database.mjs').Database} */
  let opened;
  /** @type {any} */
  let comment;
  let token = '';
  let other = '';
  let keys = 0;

  before(async () => {
    database = await start();
    server = await startTestServer({
      database: database.url,
      origins: [SITE],
      config: { publicKey: await exportSPKI(publicKey) },
      extend: (_app, handle) => (opened = handle),
    });
    comment = await say(await member(server.url, 'ines', {}), 'a', { text: 'The first.' });
    token = await tokenFor('ines');
    other = await tokenFor('mallory');
  });

  after(async () => {
    await server.stop();
    await database.stop();
  });

  return {
    get url() {
      return server.url;
    },
    get comment() {
      return comment;
    },
    /** Of ines, who wrote the comment. */
    get token() {
      return token;
    },
    /** Of somebody who did not. */
    get other() {
      return other;
    },
    get logged() {
      return server.logged;
    },

    /** @type {import('../../../demo/server/database/database.mjs').Query} */
    query: (sql, values) => opened.query(sql, values),

    /** Everything there is, but the keys of replies. */
    async everything() {
      const tables = ['articles', 'comments', 'recommendations', 'reports', 'events', 'writes'];
      const rows = await Promise.all(
        tables.map((table) =>
          opened.query(`SELECT to_json(t)::text AS row FROM ${table} t ORDER BY 1`),
        ),
      );
      return JSON.stringify(rows);
    },

    /**
     * @param {string} method
     * @param {string} path
     * @param {{ body?: unknown, headers?: Record<string, string>, as?: string | null }} [more] as: a
     * token. Default: that of ines
     */
    send: (method, path, { body, headers = {}, as = token } = {}) =>
      fetch(server.url + path, {
        method,
        headers: {
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...(method !== 'GET' && { 'Idempotency-Key': `hostile-${++keys}` }),
          ...(as !== null && { Authorization: `Bearer ${as}` }),
          ...headers,
        },
        ...(body !== undefined && {
          body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body),
        }),
      }),

    /**
     * Expects a refusal that changes nothing.
     * @param {Promise<Response>} asked
     * @param {number[]} statuses
     * @param {string} what
     */
    async refused(asked, statuses, what) {
      const response = await asked;
      const text = await response.text();
      assert.ok(statuses.includes(response.status), `${what}: ${response.status} ${text}`);
      assert.equal(response.headers.get('Content-Type'), 'application/problem+json', what);
      const problem = JSON.parse(text);
      assert.equal(problem.status, response.status, what);
      assert.equal(problem.type, `urn:colloquy:problem:${problem.code}`, what);
      assert.doesNotMatch(text, /SELECT|INSERT|node_modules|\.mjs|pg_|relation/, what);
    },

    /** Expects the log to say nothing of who asked, with what, or in which words. */
    expectDiscretion() {
      const log = server.logged.join('');
      for (const secret of [
        token,
        other,
        SECRET,
        token.split('.')[2] ?? '',
        'DROP TABLE',
        'alert(',
        'Words.',
        'mallory',
        'ines',
        comment.id,
      ]) {
        assert.ok(!log.includes(secret), `the log has ${secret}`);
      }
      const fields = new Set(server.logged.flatMap((line) => Object.keys(JSON.parse(line))));
      assert.deepEqual([...fields].sort(), [
        'database',
        'level',
        'method',
        'ms',
        'msg',
        'path',
        'status',
        'time',
      ]);
    },
  };
}
