/** People who read and write through the rest source, one method call at a time. */
import { restSource } from 'colloquy/sources/rest';
import { tokenFor } from './comments-server.mjs';

/** @typedef {import('colloquy/sources/rest').RestSource} RestSource */
/** @typedef {import('../../../src/model/source.js').Patch} Patch */

let keys = 0;

/** Options of a call that nobody gives up. @param {string} [idempotencyKey] */
export const write = (idempotencyKey = `key-${process.pid}-${++keys}`) => ({
  signal: new AbortController().signal,
  idempotencyKey,
});

/** @param {string} url @param {string} id @param {{ role?: string, name?: string, now?: number }} [more] */
export async function member(url, id, more) {
  const token = await tokenFor(id, more);
  return restSource({ url, getToken: async () => token });
}

/** @param {string} url */
export const guest = (url) => restSource({ url, features: { guests: 'name' } });

/**
 * Writes a comment, and expects it to be stored.
 * @param {RestSource} source
 * @param {string} article
 * @param {{ parentId?: string | null, text?: string, name?: string, key?: string }} [more]
 * @returns {Promise<any>} the comment
 */
export async function say(source, article, { parentId = null, text = 'Hello.', name, key } = {}) {
  const guestName = name !== undefined && { guest: { name } };
  const result = await source.create({ article, parentId, text, ...guestName }, write(key));
  if (result.state === 'rejected') throw new Error(`rejected: ${result.reason}`);
  return { ...result.comment, state: result.state };
}

/** @param {RestSource} source @param {string} article @param {object} [more] of the query */
export const load = (source, article, more) =>
  source.load({ article, sort: 'oldest', cursor: null, ...more }, write());

/**
 * The ids of a thread, page by page.
 * @param {RestSource} source
 * @param {string} article
 * @param {{ sort?: any, limit: number }} query
 */
export async function* pagesOf(source, article, { sort = 'oldest', limit }) {
  /** @type {string | null} */
  let cursor = null;
  do {
    const page = await load(source, article, { sort, limit, cursor });
    cursor = page.next ?? null;
    yield page.comments.map(({ id }) => String(id));
  } while (cursor !== null);
}

/**
 * Follows a thread.
 * @param {RestSource} source
 * @param {string} article
 */
export function follow(source, article) {
  /** @type {Patch[]} */
  const patches = [];
  const stop = new AbortController();
  /** @type {Set<() => void>} */
  const waiting = new Set();
  source.subscribe(
    { article },
    (patch) => {
      patches.push(patch);
      for (const look of waiting) look();
    },
    { signal: stop.signal },
  );
  return {
    patches,
    stop: () => stop.abort(),
    /**
     * @param {(patch: any) => boolean} wanted
     * @returns {Promise<any>} the first patch that is wanted
     */
    next: (wanted) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          reject(new Error(`Not told in 5 s; told: ${JSON.stringify(patches)}`));
        }, 5_000);
        const look = () => {
          const found = patches.find(wanted);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
