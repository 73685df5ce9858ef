/**
 * Removing comments: their text, their writer and their recommendations go; the rows stay for their
 * answers. A tombstone that loses its last answer goes out of sight with it, and so does the one
 * above. All of it is about one article.
 */

/** @typedef {import('./once.mjs').Query} Query */
/** @typedef {import('./view.mjs').Row} Row */

const EMPTY = `UPDATE comments SET status = 'removed', body = '', format = 'text', person = NULL,
  author_name = '', author_id = NULL, author_role = NULL, lang = NULL, recommendations = 0,
  featured = false
  WHERE article = $1 AND id = ANY($2::text[])`;

const FORGET = 'DELETE FROM recommendations WHERE article = $1 AND comment_id = ANY($2::text[])';

const SETTLE =
  'UPDATE reports SET settled = true WHERE article = $1 AND comment_id = ANY($2::text[])';

/** Answers by their texts stand below in the order of places, which has an index. */
const RECOUNT = `UPDATE comments c SET answered = EXISTS (
    SELECT 1 FROM comments k
    WHERE k.article = $1 AND k.parent_id = c.id AND (k.status <> 'removed' OR k.answered)
  ) OR EXISTS (
    SELECT 1 FROM comments k
    WHERE k.article = $1 AND k.place > c.place AND k.place < c.place || '~'
      AND k.linked_id = c.id AND (k.status <> 'removed' OR k.answered)
  )
  WHERE c.article = $1 AND c.id = ANY($2::text[]) RETURNING c.status, c.answered, c.parent_id, c.linked_id`;

/**
 * @param {Query} query
 * @param {string} article
 * @param {readonly Pick<Row, 'id' | 'parent_id' | 'linked_id' | 'answered'>[]} rows comments of it
 */
export async function emptyComments(query, article, rows) {
  const ids = rows.map(({ id }) => id);
  await query(EMPTY, [article, ids]);
  await query(FORGET, [article, ids]);
  await settleReports(query, article, ids);
  // One that was answered may have been by others of them alone.
  const answered = rows.filter((row) => row.answered).map(({ id }) => id);
  let above = [...answered, ...parentsOf(rows.filter((row) => !row.answered))];
  while (above.length > 0) {
    const recounted = await query(RECOUNT, [article, above]);
    above = parentsOf(recounted.filter((row) => row.status === 'removed' && !row.answered));
  }
}

/** @param {readonly Pick<Row, 'parent_id' | 'linked_id'>[]} rows @returns {string[]} each once */
function parentsOf(rows) {
  return [...new Set(rows.flatMap((row) => row.parent_id ?? row.linked_id ?? []))];
}

/** @param {Query} query @param {string} article @param {readonly string[]} ids of comments */
export async function settleReports(query, article, ids) {
  await query(SETTLE, [article, ids]);
}
