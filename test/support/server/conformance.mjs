/**
 * The conformance suite over the rest source and a test server, as Node and a browser page run it.
 * What a source's author would do by hand, putting threads into the backend and letting time pass,
 * is asked of the server (see staging.mjs).
 */
import { SUITE_VERSION, dataSourceSuite } from 'colloquy/testing';
import { restSource } from 'colloquy/sources/rest';

/** @type {readonly import('colloquy/testing').Capability[]} */
const METHODS = [
  'context',
  'count',
  'recommend',
  'create',
  'edit',
  'remove',
  'report',
  'subscribe',
  'viewer',
  'exportData',
  'eraseData',
];

/** Statuses of problems, by code. */
const PROBLEMS = /** @type {const} */ ({
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  closed: 409,
  conflict: 409,
  duplicate: 409,
  'rate-limited': 429,
  invalid: 400,
  unsupported: 415,
  server: 503,
});

/**
 * Declares the suite.
 * @param {object} options
 * @param {(name: string, run: () => Promise<void>) => unknown} options.test
 * @param {string} options.url of a test server with a stage
 * @param {import('../../../src/model/source.js').SourceFeatures} options.features
 * @returns {string} the suite's version
 */
export function conformance({ test, url, features }) {
  /** @param {string} path @param {object} body */
  async function stage(path, body) {
    const response = await fetch(`${url}/stage/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`/stage/${path} answered ${response.status}`);
    return response.json();
  }

  /** @param {string} person */
  const reading = (person) =>
    restSource({
      url,
      features,
      getToken: async () => (await stage('token', { person })).token,
    });

  let others = 0;

  /** @param {typeof fetch} send @param {number} [timeout] */
  const failing = (send, timeout) => () => restSource({ url, features, fetch: send, timeout });

  dataSourceSuite({
    test,
    capabilities: { methods: METHODS, features },
    create: async (thread) => {
      await stage('thread', thread);
      // One of their own for every case: what somebody has written is theirs in all articles.
      return reading(`reader of ${thread.article}`);
    },
    another: () => reading(`somebody else ${(others += 1)}`),
    pass: async (_source, milliseconds) => {
      await stage('pass', { milliseconds });
    },
    failures: {
      network: failing(() => Promise.reject(new TypeError('connection refused'))),
      timeout: failing(() => new Promise(() => undefined), 20),
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([code, status]) => {
          const problem = { type: `urn:colloquy:problem:${code}`, title: '', status, code };
          const headers = { 'Retry-After': '3' };
          return [code, failing(async () => Response.json(problem, { status, headers }))];
        }),
      ),
    },
  });
  return SUITE_VERSION;
}
