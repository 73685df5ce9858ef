/**
 * What is held about one person, for themselves alone: handed out, and forgotten. Forgetting is one
 * transaction. Answers by others stay where they are, under a tombstone or a comment without a name.
 */
import { forgetAnswers, once } from './once.mjs';
import { emptyComments } from './removal.mjs';
import { COLUMNS, recommendedBy, view } from './view.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./once.mjs').Change} Change */
/** @typedef {import('./once.mjs').Event} Event */
/** @typedef {import('./once.mjs').Query} Query */
/** @typedef {import('./view.mjs').Person} Person */
/** @typedef {import('./view.mjs').Row} Row */

const COMMENTS = `SELECT ${COLUMNS}, ${recommendedBy(1)} FROM comments c
  WHERE c.person = $1 ORDER BY c.created_at, c.article, c.place`;

const RECOMMENDATIONS = `SELECT article, comment_id AS id FROM recommendations
  WHERE person = $1 ORDER BY article, comment_id`;

const REPORTS = `SELECT article, comment_id AS id, reason, to_json(body) AS text, reported_at AS at
  FROM reports WHERE person = $1 ORDER BY reported_at, article, comment_id`;

/**
 * @param {Context} context
 * @param {Person} person
 */
export async function exportData({ database, now, features }, person) {
  const { key, guest, id, name, role } = person;
  const [comments, recommendations, reports] = await Promise.all(
    [COMMENTS, RECOMMENDATIONS, REPORTS].map((sql) => database.query(sql, [key])),
  );
  const context = { now: now(), editWindow: features.editWindow };
  return {
    viewer: guest ? null : { id, name, ...(role && { role }) },
    comments: (comments ?? []).map((row) => ({
      article: row.article,
      comment: view(row, person, context),
    })),
    recommendations: recommendations ?? [],
    reports: (reports ?? []).map((row) => ({ ...row, at: row.at.toISOString() })),
  };
}

const OWN = `SELECT article, id, parent_id, linked_id, answered, status FROM comments
  WHERE person = $1 ORDER BY article, id FOR UPDATE`;

const ANONYMISE = `UPDATE comments
  SET person = NULL, author_name = '', author_id = NULL, author_role = NULL
  WHERE article = $1 AND id = ANY($2::text[])`;

const TAKE_BACK = `WITH gone AS (
    DELETE FROM recommendations WHERE person = $1 RETURNING article, comment_id
  )
  UPDATE comments c SET recommendations = greatest(0, c.recommendations - 1) FROM gone
  WHERE c.article = gone.article AND c.id = gone.comment_id RETURNING c.article, c.id`;

/** A report that waits for its decision stays, without a name; those decided are done with. */
const UNSIGN = `WITH settled AS (DELETE FROM reports WHERE person = $1 AND settled)
  UPDATE reports SET person = 'erased:' || gen_random_uuid() WHERE person = $1 AND NOT settled`;

/** @param {Context} context @param {Change & { target: { comments: 'remove' | 'anonymise' } }} change */
export function eraseData(context, change) {
  const { person, target } = change;
  return once(context, change, async (query) => {
    const recommended = await query(TAKE_BACK, [person.key]);
    /** @type {Event[]} */
    const events = recommended.map(({ article, id }) => ({ kind: 'recommended', article, id }));
    const own = await query(OWN, [person.key]);
    for (const [article, rows] of byArticle(own)) {
      const gone = rows.filter(({ status }) => target.comments === 'remove' || status === 'held');
      const left = rows.filter((row) => !gone.includes(row));
      if (gone.length > 0) await emptyComments(query, article, gone);
      if (left.length > 0) await query(ANONYMISE, [article, left.map(({ id }) => id)]);
      events.push(
        ...gone.map(({ id }) => ({ kind: /** @type {const} */ ('hidden'), article, id })),
        ...left.map(({ id }) => ({ kind: /** @type {const} */ ('edited'), article, id })),
      );
    }
    await query(UNSIGN, [person.key]);
    await forgetAnswers(query, change);
    return { status: 204, body: undefined, events };
  });
}

/** @param {readonly any[]} rows @returns {Map<string, Row[]>} */
function byArticle(rows) {
  const articles = new Map();
  for (const row of rows) articles.set(row.article, [...(articles.get(row.article) ?? []), row]);
  return articles;
}
