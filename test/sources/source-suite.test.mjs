/**
 * The bundled sources that need no page, tried with the suite in Node, as somebody would who renders
 * on a server or imports an archive. In browsers they are tried by their own tests. Needs dist/.
 */
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from '../support/files.mjs';

/** @type {(path: string) => Promise<any>} */
const load = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

const [{ dataSourceSuite }, { memorySource }, { jsonSource }, { localSource }] = await Promise.all(
  ['testing.js', 'sources/memory.js', 'sources/json.js', 'sources/local.js'].map(load),
);

/** @typedef {import('../../src/testing/sample.js').SuiteThread} Thread */

const MODERATION = { publish: 'published', hold: 'held', reject: 'rejected' };
const WINDOW = 300_000;

/** @type {WeakMap<object, { now: number }>} */
const clocks = new WeakMap();

/**
 * @template {object} Source
 * @param {(now: () => number) => Source} make
 */
function withClock(make) {
  const clock = { now: Date.now() };
  const source = make(() => clock.now);
  clocks.set(source, clock);
  return source;
}

/** @param {object} source @param {number} milliseconds */
function pass(source, milliseconds) {
  const clock = clocks.get(source);
  if (clock) clock.now += milliseconds;
}

/** @param {unknown} document */
const serving = (document) => async () => Response.json(document);

/** @param {ResponseInit} init */
const answering = (init, text = '') =>
  jsonSource({ src: 'comments.json', fetch: async () => new Response(text, init) });

describe('memorySource in Node', () => {
  dataSourceSuite({
    test: it,
    create: (/** @type {Thread} */ { article, ...thread }) =>
      withClock((now) =>
        memorySource({
          articles: { [article]: thread },
          moderate: () => MODERATION[thread.moderation],
          editWindow: WINDOW,
          now,
        }),
      ),
    another: (/** @type {any} */ source) => source.as({ name: 'Somebody else' }),
    pass,
  });
});

describe('jsonSource in Node', () => {
  dataSourceSuite({
    test: it,
    create: (/** @type {Thread} */ { comments, closed }) =>
      jsonSource({ src: 'comments.json', fetch: serving({ comments, closed }) }),
    failures: {
      'not-found': () => answering({ status: 404 }),
      'rate-limited': () => answering({ status: 429, headers: { 'retry-after': '7' } }),
      server: () => answering({ status: 503 }),
      invalid: () => answering({ status: 200 }, '<!doctype html>'),
    },
  });
});

describe('localSource in Node, where nothing can be kept', () => {
  const { warn } = console;
  dataSourceSuite({
    test: it,
    create: (/** @type {Thread} */ { comments, closed }) => {
      console.warn = () => undefined;
      return withClock((now) => localSource({ comments, closed, now }));
    },
    destroy: () => (console.warn = warn),
    pass,
    without: ['held', 'rejected'],
  });
});
