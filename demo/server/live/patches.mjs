/**
 * What each reader is told of events: changes of the contract, made from the comments as they are
 * now. Most readers are told the same, so that is written once for all of them.
 */
import { closedOf } from '../comments/reading.mjs';
import { COLUMNS, isVisible, tombstone, view } from '../comments/view.mjs';

/** @typedef {import('../comments/view.mjs').Row} Row */
/** @typedef {import('../comments/view.mjs').Person} Person */
/** @typedef {import('./hub.mjs').EventRow} EventRow */
/** @typedef {import('./hub.mjs').Subscriber} Subscriber */

const COMMENTS = `SELECT ${COLUMNS} FROM comments c WHERE c.article = $1 AND c.id = ANY($2::text[])`;

const RECOMMENDERS = `SELECT comment_id, person FROM recommendations
  WHERE article = $1 AND comment_id = ANY($2::text[]) AND person = ANY($3::text[])`;

const CLOSED = 'SELECT closed_at, recommending FROM articles WHERE article = $1';

/**
 * @param {Pick<import('../comments/context.mjs').Context, 'database' | 'now' | 'features'>} context
 * @param {string} article
 * @param {readonly EventRow[]} events in order
 * @param {readonly Subscriber[]} audience
 */
export async function patchesFor({ database, now, features }, article, events, audience) {
  if (events.length === 0) return;
  const ids = [...new Set(events.flatMap(({ comment_id: id }) => id ?? []))];
  const people = [...new Set(audience.flatMap(({ reader }) => reader?.key ?? []))];
  const [rows, recommenders, [closed = null]] = await Promise.all([
    ids.length > 0 ? database.query(COMMENTS, [article, ids]) : [],
    ids.length > 0 && people.length > 0 ? database.query(RECOMMENDERS, [article, ids, people]) : [],
    events.some(({ kind }) => kind === 'closed') ? database.query(CLOSED, [article]) : [],
  ]);
  const comments = new Map(rows.map((row) => [row.id, row]));
  const recommended = new Set(recommenders.map((each) => `${each.comment_id} ${each.person}`));
  const context = { now: now(), editWindow: features.editWindow };

  for (const event of withoutRepetition(events)) {
    const row = event.comment_id === null ? null : comments.get(event.comment_id);
    if (row === undefined) continue;
    /** @param {Person | null} reader */
    const patch = (reader) =>
      row === null
        ? { type: 'closed', closed: closed && closedOf(closed) }
        : patchOf(event, withReader(row, reader, recommended), reader, context);
    const common = patch(null);
    for (const { reader, tell } of audience) {
      const same = !reader || row === null || !isSpecial(row, reader, recommended);
      const told = same ? common : patch(reader);
      if (told) tell(event.id, told);
    }
  }
}

/** Of several numbers for one comment the last is enough. */
function withoutRepetition(/** @type {readonly EventRow[]} */ events) {
  const last = new Map(
    events.map(({ id, kind, comment_id: comment }) => [`${kind} ${comment}`, id]),
  );
  return events.filter(
    ({ id, kind, comment_id: comment }) =>
      kind !== 'recommended' || last.get(`${kind} ${comment}`) === id,
  );
}

/** @param {Row} row @param {Person | null} reader @param {Set<string>} recommended */
function withReader(row, reader, recommended) {
  return { ...row, recommended: reader !== null && recommended.has(`${row.id} ${reader.key}`) };
}

/** @param {Row} row @param {Person} reader @param {Set<string>} recommended */
function isSpecial(row, reader, recommended) {
  return (
    reader.moderator || reader.key === row.person || recommended.has(`${row.id} ${reader.key}`)
  );
}

/**
 * @param {EventRow} event
 * @param {Row} row
 * @param {Person | null} reader
 * @param {{ now: number, editWindow: number }} context
 */
function patchOf({ kind, key }, row, reader, context) {
  const { id } = row;
  const own = reader !== null && reader.key === row.person;
  if ((kind === 'created' || kind === 'edited') && row.status === 'removed') {
    // Its removal is told next. The words are gone; that there were some is told in its turn.
    return { type: kind, comment: tombstone(row) };
  }
  if (!isVisible(row, reader)) {
    // Of a comment that was never public there is nothing to say.
    return kind === 'edited' || kind === 'hidden' ? { type: 'removed', id } : null;
  }
  const comment = view(row, reader, context);
  if (comment.status === 'removed') return { type: 'removed', id, comment };
  if (kind === 'recommended') {
    return { type: 'recommended', id, recommendations: row.recommendations };
  }
  if (kind === 'created' || kind === 'held') {
    return { type: 'created', comment, ...(own && key !== null && { key }) };
  }
  const isNew = kind === 'approved' && !own && !reader?.moderator;
  return { type: isNew ? 'created' : 'edited', comment };
}
