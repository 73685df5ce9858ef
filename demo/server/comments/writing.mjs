/** What people do to a thread: write, edit, remove, recommend, report. Each counts once. */
import { Problem } from '../http/problems.mjs';
import { once } from './once.mjs';
import { branchOf, newStep, placeBelow } from './places.mjs';
import { emptyComments } from './removal.mjs';
import { COLUMNS, isVisible, recommendedBy, view } from './view.mjs';

/** @typedef {import('./context.mjs').Context} Context */
/** @typedef {import('./once.mjs').Change} Change */
/** @typedef {import('./once.mjs').Query} Query */
/** @typedef {import('./view.mjs').Row} Row */
/** @typedef {Change & { target: { article: string, id: string } }} CommentChange */

const ARTICLE = 'SELECT closed_at, recommending, premoderated FROM articles WHERE article = $1';

/** A comment that is about to change; who changes it at the same time waits. */
const COMMENT = `SELECT ${COLUMNS}, ${recommendedBy(3)}
  FROM comments c WHERE c.article = $1 AND c.id = $2 FOR UPDATE OF c`;

const PARENT = `SELECT ${COLUMNS} FROM comments c WHERE c.article = $1 AND c.id = $2`;

const REPEATED = `SELECT 1 FROM comments WHERE person = $1 AND created_at > $2 AND article = $3
  AND parent_id IS NOT DISTINCT FROM $4 AND body = $5 LIMIT 1`;

const STORE = `WITH above AS (
    UPDATE comments SET answered = true WHERE article = $1 AND id = $5 AND NOT answered
  )
  INSERT INTO comments (article, id, place, branch, parent_id, linked_id, person, author_name,
    author_id, author_role, body, created_at, status)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`;

const EDIT = `UPDATE comments SET body = $3, format = 'text', edited_at = $4, status = $5
  WHERE article = $1 AND id = $2`;

/**
 * @param {Context} context
 * @param {Change & { target: { article: string } }} change
 */
export async function createComment(context, change) {
  const { person, target, body } = change;
  const { article } = target;
  const { parentId, text, guest } = /** @type {any} */ (body);
  const name = person.name ?? guest?.name;
  if (name === undefined) {
    throw new Problem('invalid', undefined, { fields: { guest: 'is needed of a guest' } });
  }
  checkLength(context, text);
  const draft = { article, parentId, text, name, person };
  // Both may take a while and change nothing, so no transaction waits for them.
  const [verdict, linkedId] = await Promise.all([
    context.screen(draft),
    parentId === null ? context.findAnswered(draft) : null,
  ]);

  return once(context, change, async (query) => {
    const time = context.now();
    const { premoderated } = await openArticle(query, article);
    if (verdict.state === 'rejected') return { status: 200, body: verdict };
    await refuseRepetition(context, query, { ...draft, time });
    const above = await answeredBy(query, article, parentId ?? linkedId);
    if (parentId !== null && !(above && isVisible(above, person) && above.status !== 'removed')) {
      throw new Problem('not-found', 'The comment answered is not there.');
    }
    const id = newStep(time);
    const place = placeBelow(above?.place ?? null, id);
    const held = (premoderated || verdict.state === 'held') && !person.moderator;
    const state = held ? 'held' : 'published';
    const { id: authorId = null, role = null } = person;
    const created = new Date(time);
    await query(STORE, [
      ...[article, id, place, branchOf(place), parentId, above ? linkedId : null],
      ...[person.key, name, authorId, role, text, created, state],
    ]);
    const [row] = await query(PARENT, [article, id]);
    return {
      status: held ? 202 : 201,
      body: { state, comment: shown(context, row, person) },
      events: [{ kind: held ? 'held' : 'created', id }],
    };
  });
}

/** @param {Context} context @param {CommentChange} change */
export function editComment(context, change) {
  const { person, target, body } = change;
  const { article, id } = target;
  const { text } = /** @type {any} */ (body);
  checkLength(context, text);
  return once(context, change, async (query) => {
    const row = await existing(query, change);
    const time = context.now();
    if (row.person !== person.key) throw new Problem('forbidden', 'This is not your comment.');
    if (time >= (row.created_at?.getTime() ?? 0) + context.features.editWindow) {
      throw new Problem('forbidden', 'The time for editing is over.');
    }
    const { premoderated } = await openArticle(query, article);
    const status = premoderated && !person.moderator ? 'held' : row.status;
    const edited = new Date(time);
    await query(EDIT, [article, id, text, edited, status]);
    const after = {
      ...row,
      body: text,
      format: /** @type {const} */ ('text'),
      edited_at: edited,
      status,
    };
    return {
      status: 200,
      body: { comment: shown(context, after, person) },
      events: [{ kind: 'edited', id }],
    };
  });
}

/** @param {Context} context @param {CommentChange} change */
export function removeComment(context, change) {
  const { person } = change;
  return once(context, change, async (query) => {
    const row = await found(query, change);
    if (row.status !== 'removed') {
      if (row.person !== person.key && !person.moderator) {
        throw new Problem('forbidden', 'This is not your comment.');
      }
      await emptyComments(query, row.article, [row]);
    }
    /** @type {Row} */
    const after = { ...row, status: 'removed' };
    return {
      status: 200,
      body: { comment: row.answered ? shown(context, after, person) : null },
      events: [{ kind: 'hidden', id: row.id }],
    };
  });
}

const RECOMMEND = `WITH changed AS (
    INSERT INTO recommendations (article, comment_id, person) VALUES ($1, $2, $3)
    ON CONFLICT (article, comment_id, person) DO NOTHING RETURNING 1
  )
  UPDATE comments SET recommendations = recommendations + (SELECT count(*)::int FROM changed)
  WHERE article = $1 AND id = $2 RETURNING recommendations`;

const TAKE_BACK = `WITH changed AS (
    DELETE FROM recommendations WHERE article = $1 AND comment_id = $2 AND person = $3 RETURNING 1
  )
  UPDATE comments
  SET recommendations = greatest(0, recommendations - (SELECT count(*)::int FROM changed))
  WHERE article = $1 AND id = $2 RETURNING recommendations`;

/** @param {Context} context @param {CommentChange} change */
export function recommendComment(context, change) {
  const { person, target, body } = change;
  const { article, id } = target;
  const { recommended } = /** @type {any} */ (body);
  return once(context, change, async (query) => {
    await existing(query, change);
    const [{ closed_at: closed, recommending } = { closed_at: null, recommending: true }] =
      await query(ARTICLE, [article]);
    if (closed && !recommending) throw new Problem('closed');
    const [row] = await query(recommended ? RECOMMEND : TAKE_BACK, [article, id, person.key]);
    return {
      status: 200,
      body: { recommendations: row.recommendations, recommended },
      events: [{ kind: 'recommended', id }],
    };
  });
}

const REPORT = `INSERT INTO reports (article, comment_id, person, reason, body, reported_at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (article, comment_id, person)
  DO UPDATE SET reason = $4, body = $5, reported_at = $6, settled = false`;

/** @param {Context} context @param {CommentChange} change */
export function reportComment(context, change) {
  const { person, target, body } = change;
  const { reason, text = '' } = /** @type {any} */ (body);
  return once(context, change, async (query) => {
    await existing(query, change);
    const time = new Date(context.now());
    await query(REPORT, [target.article, target.id, person.key, reason, text, time]);
    return { status: 204, body: undefined };
  });
}

/**
 * @param {Context} context
 * @param {Row} row
 * @param {import('./view.mjs').Person} reader
 */
export function shown({ now, features }, row, reader) {
  return view(row, reader, { now: now(), editWindow: features.editWindow });
}

/** @param {Query} query @param {CommentChange} change @returns {Promise<Row>} */
export async function found(query, { target, person }) {
  const [row] = await query(COMMENT, [target.article, target.id, person.key]);
  if (!row) throw new Problem('not-found');
  return row;
}

/** @param {Query} query @param {CommentChange} change @returns {Promise<Row>} not a removed one */
async function existing(query, change) {
  const row = await found(query, change);
  if (row.status === 'removed' || !isVisible(row, change.person)) throw new Problem('not-found');
  return row;
}

/**
 * @param {Query} query
 * @param {string} article
 * @returns {Promise<{ premoderated: boolean }>}
 */
async function openArticle(query, article) {
  const [row = { closed_at: null, premoderated: false }] = await query(ARTICLE, [article]);
  if (row.closed_at) throw new Problem('closed');
  return row;
}

/** @param {Query} query @param {string} article @param {string | null} id @returns {Promise<Row | null>} */
async function answeredBy(query, article, id) {
  const [row] = id === null ? [] : await query(PARENT, [article, id]);
  return row ?? null;
}

/**
 * @param {Context} context
 * @param {Query} query
 * @param {import('./context.mjs').Draft & { time: number }} draft
 */
async function refuseRepetition(
  { repeatWindow },
  query,
  { person, article, parentId, text, time },
) {
  if (repeatWindow === 0) return;
  const since = new Date(time - repeatWindow);
  const [repeated] = await query(REPEATED, [person.key, since, article, parentId, text]);
  if (repeated) throw new Problem('duplicate');
}

/** @param {Context} context @param {string} text */
function checkLength({ features }, text) {
  if (text.length <= features.maxLength) return;
  const fields = { text: `must have at most ${features.maxLength} UTF-16 code units` };
  throw new Problem('invalid', undefined, { fields, status: 413 });
}
