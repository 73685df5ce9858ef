/**
 * Old threads: flat comments of Colloquy's JSON format, linked by the widget's engine and stored
 * with their links, so that they load in branches as those written here do. Importing an archive
 * again adds what is new in it.
 */
import { buildTree, linkReplies } from 'colloquy/conversation';
import { branchOf, placeBelow, stepOf } from './places.mjs';

/** Rows to a statement. */
const TOGETHER = 500;

const STORE = `INSERT INTO comments (article, id, place, branch, parent_id, linked_id, author_name,
    author_id, author_role, body, format, lang, created_at, edited_at, recommendations, status,
    featured, answered)
  SELECT $1, id, place, branch, parent_id, linked_id, author_name, author_id, author_role, body,
    format, lang, created_at, edited_at, recommendations, status, featured, answered
  FROM json_to_recordset($2::json) AS row (id text, place text, branch text, parent_id text,
    linked_id text, author_name text, author_id text, author_role text, body text, format text,
    lang text, created_at timestamptz, edited_at timestamptz, recommendations integer, status text,
    featured boolean, answered boolean)
  ON CONFLICT (article, id) DO NOTHING RETURNING id`;

/**
 * @param {import('../database/database.mjs').Database} database
 * @param {string} article
 * @param {readonly import('../../../src/model/comment.js').Comment[]} comments as the json source reads them, in the archive's order
 * @returns {Promise<{ stored: number, linked: number, unfit: string[] }>} `linked`: those whose text
 * alone says whom they answer; `unfit`: ids of comments that PostgreSQL cannot keep as they are
 */
export async function importThread(database, article, comments) {
  const fit = comments.filter(isFit);
  const unfit = comments.filter((comment) => !isFit(comment)).map(({ id }) => id);
  const tree = buildTree(fit, linkReplies(fit, { plainText: plainTextOf }));
  /** @type {Map<string, string>} */
  const places = new Map();
  let time = 0;
  const steps = new Map(
    tree.timeline.map(({ comment, rank }) => {
      // A comment without a time stands where it stood, behind the one before it.
      if (comment.createdAt !== null) time = Math.max(time, Date.parse(comment.createdAt));
      return [comment.id, stepOf(time, rank)];
    }),
  );
  const rows = [];
  // Downwards, so that what is answered has its place first.
  const waiting = [...tree.roots];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { comment, parent, children } = node;
    const above = parent ? (places.get(parent.comment.id) ?? null) : null;
    const place = placeBelow(above, steps.get(comment.id) ?? '');
    places.set(comment.id, place);
    rows.push(rowOf(comment, place, parent?.comment.id ?? null, children));
    for (const child of children) waiting.push(child);
  }
  let stored = 0;
  for (let start = 0; start < rows.length; start += TOGETHER) {
    const batch = JSON.stringify(rows.slice(start, start + TOGETHER));
    stored += (await database.query(STORE, [article, batch])).length;
  }
  return { stored, linked: rows.filter((row) => row.linked_id !== null).length, unfit };
}

/**
 * @param {import('../../../src/model/comment.js').Comment} comment
 * @param {string} place
 * @param {string | null} above whom it stands below
 * @param {readonly unknown[]} children
 */
function rowOf(comment, place, above, children) {
  const { author, body } = comment;
  const html = 'html' in body;
  return {
    id: comment.id,
    place,
    branch: branchOf(place),
    parent_id: comment.parentId,
    linked_id: comment.parentId === null ? above : null,
    author_name: author.name,
    author_id: author.id ?? null,
    author_role: author.role ?? null,
    body: html ? body.html : body.text,
    format: html ? 'html' : 'text',
    lang: comment.lang ?? null,
    created_at: comment.createdAt,
    edited_at: comment.editedAt,
    recommendations: Math.min(comment.recommendations, 2 ** 31 - 1),
    status: comment.status,
    featured: comment.featured,
    answered: children.length > 0,
  };
}

/** @param {{ body: import('../../../src/model/comment.js').Body }} comment */
function plainTextOf({ body }) {
  return 'html' in body ? body.html.replace(/<[^>]*>/g, ' ') : body.text;
}

/** PostgreSQL keeps no U+0000, and UTF-8 no half of a surrogate pair. */
function isFit(/** @type {unknown} */ comment) {
  return !/\\u0000|\\ud[89a-f]/i.test(JSON.stringify(comment));
}
