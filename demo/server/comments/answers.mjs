/**
 * Whom a text answers where its writer pressed no Reply: the widget's own engine, run where the
 * comment is stored, so that old threads load in their branches. The comment keeps `parentId` null;
 * the reader's side finds the link, and how sure it is, again by itself.
 */
import { createReplyLinker } from 'colloquy/conversation';

/** Threads whose names are kept at hand. */
const KEPT = 100;

/** Comments of a thread beyond which reading all of them takes longer than a writer should wait. */
const LONG = 5_000;

const COMMENTS = `SELECT id, place, parent_id, author_name, body, format, created_at FROM comments
  WHERE article = $1 AND status = 'published' AND created_at >= $2 ORDER BY created_at, place LIMIT ${LONG + 1}`;

/** Milliseconds read again, for comments that were stored late. */
const OVERLAP = 10_000;

/**
 * @typedef {object} Thread
 * @property {import('colloquy/conversation').ReplyLinker} linker
 * @property {Date} until
 * @property {boolean} long
 */

/**
 * @param {import('../database/database.mjs').Database} database
 * @returns {import('./context.mjs').Context['findAnswered']}
 */
export function createAnswerFinder(database) {
  /** @type {Map<string, Thread>} by article, in order of use */
  const threads = new Map();

  /** @param {string} article */
  async function current(article) {
    const thread = threads.get(article) ?? {
      linker: createReplyLinker(),
      until: new Date(0),
      long: false,
    };
    threads.delete(article);
    threads.set(article, thread);
    for (const oldest of threads.keys()) {
      if (threads.size <= KEPT) break;
      threads.delete(oldest);
    }
    if (thread.long) return thread;
    const rows = await database.query(COMMENTS, [
      article,
      new Date(thread.until.getTime() - OVERLAP),
    ]);
    thread.long = rows.length > LONG;
    if (!thread.long) thread.linker.add(rows.map(linkable));
    thread.until = rows.at(-1)?.created_at ?? thread.until;
    return thread;
  }

  return async ({ article, text, name }) => {
    // Only a name can answer; without a letter that begins one there is nothing to look for.
    if (!/[@:,]|\p{Lu}|\p{Lo}/u.test(text)) return null;
    const { linker, long } = await current(article);
    if (long) return null;
    const id = ' new';
    const links = linker.add({
      id,
      author: { name },
      body: { text },
      createdAt: new Date().toISOString(),
    });
    linker.add({ id, author: { name: '' }, body: { text: '' }, status: 'removed' });
    const best = links
      .filter(({ to }) => to !== null && to !== id)
      .reduce(
        (/** @type {typeof links[number] | null} */ a, b) =>
          a && a.confidence >= b.confidence ? a : b,
        null,
      );
    return best?.to ?? null;
  };
}

/** @param {any} row */
function linkable(row) {
  return {
    id: row.id,
    parentId: row.parent_id,
    author: { name: row.author_name },
    // Offsets do not matter here, and neither does markup.
    body: { text: row.format === 'html' ? row.body.replace(/<[^>]*>/g, ' ') : row.body },
    createdAt: row.created_at?.toISOString() ?? null,
  };
}
