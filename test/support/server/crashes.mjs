/**
 * Posts through the rest source while the server is killed again and again. Whoever posts behaves
 * as the widget's outbox does: what failed and may be tried again is tried again under its key.
 */
import { setMaxListeners } from 'node:events';
import { restSource } from 'colloquy/sources/rest';
import { tokenFor } from './comments-server.mjs';

/** Milliseconds between tries. */
const PAUSE = 100;

const pause = (/** @type {number} */ duration) =>
  new Promise((resolve) => setTimeout(resolve, duration));

/**
 * @typedef {object} CrashReport
 * @property {number} acknowledged comments whose writers were told that they are stored
 * @property {number} kills
 * @property {number} tries requests to write, repeated ones included
 * @property {number} missing acknowledged comments that are not there
 * @property {number} repeated comments that are there more than once
 * @property {number} strange comments that nobody wrote, or that have another id than was told
 * @property {number} seconds
 */

/**
 * @param {import('./process.mjs').ServerProcess} server
 * @param {{ posts: number, kills: number, writers?: number, random?: () => number }} options
 * @returns {Promise<CrashReport>}
 */
export async function postThroughCrashes(
  server,
  { posts, kills, writers = 20, random = Math.random },
) {
  const since = performance.now();
  const article = `crashes ${posts}`;
  /** @type {Map<string, string>} ids by text, as acknowledged */
  const acknowledged = new Map();
  let next = 0;
  let tries = 0;
  let killed = 0;
  const { signal } = new AbortController();
  // All writers share it.
  setMaxListeners(0, signal);

  async function write(/** @type {number} */ writer) {
    const guest = writer % 4 === 0;
    const source = restSource({
      url: server.url,
      features: { guests: 'name' },
      timeout: 5_000,
      getToken: async () => (guest ? null : tokenFor(`writer-${writer}`)),
    });
    while (next < posts) {
      const text = `post ${next++}`;
      for (;;) {
        tries += 1;
        try {
          const result = await source.create(
            { article, parentId: null, text, ...(guest && { guest: { name: 'Guest' } }) },
            { signal, idempotencyKey: text.replace(' ', '-') },
          );
          if (result.state !== 'published') throw new Error(result.state);
          acknowledged.set(text, String(result.comment.id));
          break;
        } catch (failure) {
          if (!(/** @type {any} */ (failure).retryable)) throw failure;
          await pause(PAUSE);
        }
      }
    }
  }

  async function disturb() {
    // Killed at random moments of the posting, wherever that has got to by then.
    const moments = Array.from({ length: kills }, () => Math.floor(random() * posts * 0.95));
    for (const moment of moments.sort((a, b) => a - b)) {
      while (acknowledged.size < moment) await pause(5);
      await server.kill();
      killed += 1;
      server.start();
      await server.ready();
      await pause(random() * 20);
    }
  }

  await server.ready();
  await Promise.all([disturb(), ...Array.from({ length: writers }, (_, index) => write(index))]);

  const reader = restSource({ url: server.url });
  /** @type {Map<string, string[]>} ids by text, as stored */
  const stored = new Map();
  /** @type {string | null} */
  let cursor = null;
  do {
    const page = await reader.load({ article, sort: 'oldest', cursor }, { signal });
    for (const { id, text = '' } of page.comments) {
      stored.set(text, [...(stored.get(text) ?? []), String(id)]);
    }
    cursor = page.next ?? null;
  } while (cursor !== null);

  const missing = [...acknowledged.keys()].filter((text) => !stored.has(text)).length;
  const repeated = [...stored.values()].filter((ids) => ids.length > 1).length;
  const strange = [...stored].filter(([text, [id]]) => acknowledged.get(text) !== id).length;
  const seconds = (performance.now() - since) / 1000;
  return {
    acknowledged: acknowledged.size,
    kills: killed,
    tries,
    missing,
    repeated,
    strange,
    seconds,
  };
}
