/** What moderators do: decide on comments, pick them out, close articles, see what waits for them. */
import { Problem } from '../http/problems.mjs';
import { readCursor, writeCursor } from './cursors.mjs';
import { once } from './once.mjs';
import { closedOf } from './reading.mjs';
import { emptyComments, settleReports } from './removal.mjs';
import { COLUMNS, view } from './view.mjs';
import { found, shown } from './writing.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./once.mjs').Change} Change */
/** @typedef {import('./writing.mjs').CommentChange} CommentChange */
/** @typedef {import('./view.mjs').Person} Person */

/** @param {Person | null} person @returns {Person} @throws Problem unless they moderate */
export function moderatorOnly(person) {
  if (!person) throw new Problem('unauthorized');
  if (!person.moderator) throw new Problem('forbidden', 'This is for moderators.');
  return person;
}

const STATUS = 'UPDATE comments SET status = $3 WHERE article = $1 AND id = $2';

/** @param {Context} context @param {CommentChange} change */
export function decideComment(context, change) {
  const person = moderatorOnly(change.person);
  const { status } = /** @type {any} */ (change.body);
  return once(context, change, async (query) => {
    const row = await found(query, change);
    const { article, id } = row;
    if (row.status === 'removed' && status !== 'removed') {
      throw new Problem('conflict', 'The comment is removed; nothing is left of it.');
    }
    if (status !== row.status) {
      if (status === 'removed') await emptyComments(query, article, [row]);
      else await query(STATUS, [article, id, status]);
    }
    await settleReports(query, article, [id]);
    const approved = row.status === 'held' && status === 'published';
    return {
      status: 200,
      body: { comment: shown(context, { ...row, status }, person) },
      events: [{ kind: approved ? 'approved' : 'hidden', id }],
    };
  });
}

const FEATURE = 'UPDATE comments SET featured = $3 WHERE article = $1 AND id = $2';

/** @param {Context} context @param {CommentChange} change */
export function featureComment(context, change) {
  const person = moderatorOnly(change.person);
  const { featured } = /** @type {any} */ (change.body);
  return once(context, change, async (query) => {
    const row = await found(query, change);
    if (row.status === 'removed') throw new Problem('not-found');
    await query(FEATURE, [row.article, row.id, featured]);
    return {
      status: 200,
      body: { comment: shown(context, { ...row, featured }, person) },
      events: [{ kind: 'edited', id: row.id }],
    };
  });
}

const SETTINGS = 'SELECT closed_at, recommending, premoderated FROM articles WHERE article = $1';

const UNTOUCHED = { closed_at: null, recommending: true, premoderated: false };

/** @param {Context} context @param {string} article */
export async function readArticle({ database }, article) {
  const [row = UNTOUCHED] = await database.query(SETTINGS, [article]);
  return { closed: closedOf(row), premoderated: row.premoderated };
}

const SET = `INSERT INTO articles (article, closed_at, recommending, premoderated)
  VALUES ($1, $2, $3, $4)
  ON CONFLICT (article) DO UPDATE SET closed_at = $2, recommending = $3, premoderated = $4`;

/** @param {Context} context @param {Change & { target: { article: string } }} change */
export function changeArticle(context, change) {
  moderatorOnly(change.person);
  const { article } = change.target;
  const { closed, premoderated } = /** @type {any} */ (change.body);
  return once(context, change, async (query) => {
    const [before = UNTOUCHED] = await query(`${SETTINGS} FOR UPDATE`, [article]);
    const after = {
      closed_at: before.closed_at,
      recommending: before.recommending,
      premoderated: premoderated ?? before.premoderated,
    };
    if (closed === null) Object.assign(after, { closed_at: null, recommending: true });
    else if (closed) {
      after.closed_at ??= new Date(context.now());
      after.recommending = closed.recommending ?? true;
    }
    await query(SET, [article, after.closed_at, after.recommending, after.premoderated]);
    return {
      status: 200,
      body: { closed: closedOf(after), premoderated: after.premoderated },
      events: closed === undefined ? [] : [{ kind: 'closed' }],
    };
  });
}

const QUEUE = `SELECT ${COLUMNS}, (extract(epoch FROM q.at) * 1000)::bigint::text AS since,
    coalesce((SELECT json_agg(json_build_object('reason', r.reason, 'text', r.body, 'at', r.reported_at)
      ORDER BY r.reported_at) FROM reports r
      WHERE r.article = c.article AND r.comment_id = c.id AND NOT r.settled), '[]') AS reports
  FROM (
    SELECT article, id, min(at) AS at FROM (
      SELECT article, id, coalesce(created_at, 'epoch') AS at FROM comments WHERE status = 'held'
      UNION ALL
      SELECT article, comment_id, reported_at FROM reports WHERE NOT settled
    ) each GROUP BY article, id
  ) q JOIN comments c ON c.article = q.article AND c.id = q.id
  WHERE date_trunc('milliseconds', q.at) > $1
    OR (date_trunc('milliseconds', q.at) = $1 AND c.place > $2)
  ORDER BY date_trunc('milliseconds', q.at), c.place LIMIT $3`;

/**
 * Comments that are held or were reported, the longest waiting first.
 * @param {Context} context
 * @param {{ cursor?: string, limit: number }} query
 * @param {Person} reader
 */
export async function readQueue({ database, now, features }, { cursor, limit }, reader) {
  const from = cursor === undefined ? null : readCursor(cursor, 'queue');
  const since = from ? new Date(from.score) : new Date(-1);
  const rows = await database.query(QUEUE, [since, from?.place ?? '', limit + 1]);
  const given = rows.slice(0, limit);
  const last = given.at(-1);
  return {
    entries: given.map((row) => ({
      article: row.article,
      comment: view(row, reader, { now: now(), editWindow: features.editWindow }),
      reports: row.reports.map((/** @type {{ at: string }} */ report) => ({
        ...report,
        at: new Date(report.at).toISOString(),
      })),
    })),
    next:
      rows.length > limit && last
        ? writeCursor({
            thread: 'queue',
            place: last.place,
            branch: '',
            score: Number(last.since),
            asOf: '',
          })
        : null,
  };
}
