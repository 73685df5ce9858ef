/**
 * Removing a comment: its text, its writer and its recommendations go; the row stays for its
 * answers. A tombstone that loses its last answer goes out of sight with it, and so does the one
 * above.
 */

/** @typedef {import('./once.mjs').Query} Query */
/** @typedef {import('./view.mjs').Row} Row */

const EMPTY = `UPDATE comments SET status = 'removed', body = '', format = 'text', person = NULL,
  author_name = '', author_id = NULL, author_role = NULL, lang = NULL, recommendations = 0,
  featured = false
  WHERE article = $1 AND id = $2`;

const FORGET = 'DELETE FROM recommendations WHERE article = $1 AND comment_id = $2';

const SETTLE = 'UPDATE reports SET settled = true WHERE article = $1 AND comment_id = $2';

const RECOUNT = `UPDATE comments c SET answered = EXISTS (
    SELECT 1 FROM comments k
    WHERE k.article = $1 AND k.parent_id = $2 AND (k.status <> 'removed' OR k.answered)
  )
  WHERE c.article = $1 AND c.id = $2 RETURNING c.status, c.answered, c.parent_id`;

/** @param {Query} query @param {Row} row */
export async function emptyComment(query, row) {
  const { article, id } = row;
  await query(EMPTY, [article, id]);
  await query(FORGET, [article, id]);
  await settleReports(query, row);
  let above = row.answered ? null : row.parent_id;
  while (above !== null) {
    const [parent] = await query(RECOUNT, [article, above]);
    const gone = parent && parent.status === 'removed' && !parent.answered;
    above = gone ? parent.parent_id : null;
  }
}

/** @param {Query} query @param {Pick<Row, 'article' | 'id'>} comment */
export async function settleReports(query, { article, id }) {
  await query(SETTLE, [article, id]);
}
