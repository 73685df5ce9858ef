/** Reading threads: pages, one comment with its ancestors, counts. Every statement is of one article. */
import { createHash } from 'node:crypto';
import { readCursor, writeCursor } from './cursors.mjs';
import { newStep, STEP_LENGTH } from './places.mjs';
import { COLUMNS, recommendedBy, view, visibleTo } from './view.mjs';

/** @typedef {import('./view.mjs').Row} Row */
/** @typedef {import('./view.mjs').Person} Person */
/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {'oldest' | 'newest' | 'recommended' | 'answered'} Sort */

/**
 * Branches with what they are sorted by. $4 is the step of the first page: an answer that came
 * after it moves no branch.
 */
const SCORES = {
  recommended: `SELECT b.branch, b.recommendations AS score FROM comments b
    WHERE b.article = $1 AND b.place = b.branch AND ${visibleTo(2, 3, 'b')}`,
  answered: `SELECT b.branch, count(*)::int AS score FROM comments b
    WHERE b.article = $1 AND right(b.place, ${STEP_LENGTH}) <= $4 GROUP BY b.branch
    HAVING bool_or(b.place = b.branch AND ${visibleTo(2, 3, 'b')})`,
};

/**
 * What an order selects, and where it goes on: after $5, a place, in $6, a branch, scored $7.
 * @typedef {{ from: string, score: string, after: string, by: string }} Order
 */

/** @type {Readonly<Record<Sort, (first: boolean) => Order>>} */
const ORDERS = {
  oldest: () => ({ from: 'comments c', score: '0', after: 'c.place > $5', by: 'c.place' }),
  newest: () => ({
    from: 'comments c',
    score: '0',
    after: '(c.branch < $6 OR (c.branch = $6 AND c.place > $5))',
    by: 'c.branch DESC, c.place',
  }),
  recommended: (first) => scored(SCORES.recommended, first),
  answered: (first) => scored(SCORES.answered, first),
};

/**
 * Takes as many branches as may be needed, and then their comments: each has one at least that the
 * reader sees. The branch that the page before ended in goes on first, wherever its score has got to.
 * @param {string} scores
 * @param {boolean} first
 * @returns {Order}
 */
function scored(scores, first) {
  const after = 'WHERE branch = $6 OR score < $7 OR (score = $7 AND branch > $6)';
  return {
    from: `(
        SELECT branch, score, CASE WHEN branch = $6 THEN 0 ELSE 1 END AS turn
        FROM (${scores}) scores ${first ? '' : after}
        ORDER BY turn, score DESC, branch LIMIT $8::int + 1
      ) s JOIN comments c ON c.article = $1 AND c.branch = s.branch`,
    score: 's.score',
    after: '(c.branch <> $6 OR c.place > $5)',
    by: 's.turn, s.score DESC, c.branch, c.place',
  };
}

/** PostgreSQL wants every parameter used, and of a known type. */
const PARAMETERS = `$4::text IS NOT NULL AND $5::text IS NOT NULL AND $6::text IS NOT NULL
  AND $7::int IS NOT NULL`;

/** @param {Sort} sort @param {boolean} first */
function pageSql(sort, first) {
  const { from, score, after, by } = ORDERS[sort](first);
  return `SELECT ${COLUMNS}, ${score}::int AS score, ${recommendedBy(2)}
    FROM ${from}
    WHERE c.article = $1 AND ${visibleTo(2, 3)} AND ${PARAMETERS} ${first ? '' : `AND ${after}`}
    ORDER BY ${by} LIMIT $8::int`;
}

const SUMMARY = `SELECT
  (SELECT count(*)::int FROM comments c WHERE c.article = $1 AND ${visibleTo(2, 3)}) AS total,
  coalesce((SELECT max(e.id) FROM events e WHERE e.article = $1),
    (SELECT max(forgotten) FROM horizon))::text AS position,
  a.closed_at, a.recommending
  FROM (SELECT 1) one LEFT JOIN articles a ON a.article = $1`;

/**
 * One page of a thread.
 * @param {Context} context
 * @param {{ article: string, sort: Sort, cursor?: string, limit: number }} query
 * @param {Person | null} reader
 */
export async function readPage(context, { article, sort, cursor, limit }, reader) {
  const { database, now, features } = context;
  const thread = `${sort}:${createHash('sha256').update(article).digest('base64url').slice(0, 12)}`;
  const from = cursor === undefined ? null : readCursor(cursor, thread);
  const asOf = from?.asOf ?? newStep(now());
  const who = [article, reader?.key ?? '', reader?.moderator ?? false];
  // In this order: what happens in between is in the changes since `position`.
  const [summary] = await database.query(SUMMARY, who);
  const rows = await database.query(pageSql(sort, from === null), [
    ...who,
    asOf,
    from?.place ?? '',
    from?.branch ?? '',
    from?.score ?? 0,
    limit + 1,
  ]);
  const given = rows.slice(0, limit);
  const last = given.at(-1);
  return {
    comments: given.map((row) =>
      view(row, reader, { now: now(), editWindow: features.editWindow }),
    ),
    total: summary.total,
    next:
      rows.length > limit && last
        ? writeCursor({ thread, place: last.place, branch: last.branch, score: last.score, asOf })
        : null,
    closed: closedOf(summary),
    position: summary.position,
    features,
  };
}

/**
 * @param {{ closed_at: Date | null, recommending: boolean | null }} article
 */
export function closedOf({ closed_at: at, recommending }) {
  return at ? { at: at.toISOString(), recommending: recommending ?? true } : null;
}

const CHAIN = `WITH RECURSIVE chain AS (
    SELECT c.*, 0 AS height FROM comments c WHERE c.article = $1 AND c.id = $4
    UNION ALL
    SELECT c.*, chain.height + 1 FROM chain JOIN comments c
      ON c.article = $1 AND c.id = coalesce(chain.parent_id, chain.linked_id)
      WHERE chain.height < 1000
  )
  SELECT ${COLUMNS}, ${recommendedBy(2)} FROM chain c WHERE ${visibleTo(2, 3)} ORDER BY c.height`;

/**
 * A comment and all it answers; empty where the reader sees no such comment.
 * @param {Context} context
 * @param {{ article: string, id: string }} query
 * @param {Person | null} reader
 */
export async function readAncestors({ database, now, features }, { article, id }, reader) {
  const values = [article, reader?.key ?? '', reader?.moderator ?? false, id];
  const rows = await database.query(CHAIN, values);
  if (rows[0]?.id !== id) return { comments: [] };
  const context = { now: now(), editWindow: features.editWindow };
  return { comments: rows.map((row) => view(row, reader, context)) };
}

const COUNTS = `SELECT c.article, count(*)::int AS count FROM comments c
  WHERE c.article = ANY($1::text[]) AND (c.status = 'published' OR c.answered) GROUP BY c.article
  UNION ALL
  SELECT a.article, 0 FROM articles a WHERE a.article = ANY($1::text[])
    AND NOT EXISTS (SELECT 1 FROM comments c WHERE c.article = a.article)`;

/**
 * Numbers of comments by article, as everybody sees them.
 * @param {Context} context
 * @param {readonly string[]} articles
 */
export async function countComments({ database }, articles) {
  const rows = await database.query(COUNTS, [articles]);
  const counts = Object.fromEntries(rows.map(({ article, count }) => [article, count]));
  return { counts };
}
