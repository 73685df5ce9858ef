/** What one reader sees of a stored comment: the contract's `Comment`, or a tombstone, or nothing. */

/**
 * @typedef {object} Row a row of `comments`, as COLUMNS selects it
 * @property {string} article
 * @property {string} id
 * @property {string} place
 * @property {string} branch
 * @property {string | null} parent_id
 * @property {string | null} linked_id
 * @property {string | null} person
 * @property {string} author_name
 * @property {string | null} author_id
 * @property {string | null} author_role
 * @property {string} body
 * @property {'text' | 'html'} format
 * @property {string | null} lang
 * @property {Date | null} created_at
 * @property {Date | null} edited_at
 * @property {number} recommendations
 * @property {'published' | 'held' | 'removed'} status
 * @property {boolean} featured
 * @property {boolean} answered
 * @property {boolean} [recommended] whether the reader recommends it
 */

/** @typedef {import('../http/identity.mjs').Person} Person */

/** What people wrote comes as JSON: PGlite drops U+FEFF from the beginning of a text. */
export const COLUMNS = `c.article, c.id, c.place, c.branch, c.parent_id, c.linked_id, c.person,
  to_json(c.author_name) AS author_name, c.author_id, c.author_role, to_json(c.body) AS body, c.format, c.lang, c.created_at, c.edited_at,
  c.recommendations, c.status, c.featured, c.answered`;

/** @param {number} person the parameter that holds the reader's key, or '' */
export const recommendedBy = (person) => `EXISTS (SELECT 1 FROM recommendations r
  WHERE r.article = c.article AND r.comment_id = c.id AND r.person = $${person}) AS recommended`;

/**
 * The SQL of what a reader sees something of.
 * @param {number} person the parameter that holds the reader's key, or ''
 * @param {number} moderator the parameter that says whether they moderate
 * @param {string} comment what the comment is called
 */
export const visibleTo = (person, moderator, comment = 'c') =>
  `(${comment}.status = 'published' OR ${comment}.answered
    OR (${comment}.status = 'held' AND (${comment}.person = $${person} OR $${moderator})))`;

/** @param {Row} row @param {Person | null} reader */
export function isVisible({ status, answered, person }, reader) {
  return status === 'published' || answered || (status === 'held' && seesHeld(person, reader));
}

/** @param {string | null} person @param {Person | null} reader */
function seesHeld(person, reader) {
  return reader !== null && (reader.moderator || reader.key === person);
}

/**
 * @param {Row} row one that the reader sees something of
 * @param {Person | null} reader
 * @param {{ now: number, editWindow: number }} context
 */
export function view(row, reader, { now, editWindow }) {
  const { id, parent_id: parentId, person, status } = row;
  if (status === 'removed' || (status === 'held' && !seesHeld(person, reader))) {
    return tombstone(row);
  }
  const own = reader !== null && person === reader.key;
  const until = (row.created_at?.getTime() ?? 0) + editWindow;
  const edit = own && now < until;
  return {
    id,
    parentId,
    author: {
      name: row.author_name,
      ...(row.author_id !== null && { id: row.author_id }),
      ...(row.author_role !== null && { role: row.author_role }),
    },
    [row.format]: row.body,
    createdAt: row.created_at?.toISOString() ?? null,
    editedAt: row.edited_at?.toISOString() ?? null,
    recommendations: row.recommendations,
    recommended: row.recommended ?? false,
    status,
    featured: row.featured,
    own,
    can: {
      ...(edit && { edit, until: new Date(until).toISOString() }),
      ...((own || reader?.moderator) && { remove: true }),
    },
    ...(row.lang !== null && { lang: row.lang }),
  };
}

/**
 * What keeps the answers of a comment that is gone; nothing of its writer or text is left.
 * @param {Row} row
 */
export function tombstone({ id, parent_id: parentId, created_at: created, edited_at: edited }) {
  return {
    id,
    parentId,
    author: { name: '' },
    text: '',
    createdAt: created?.toISOString() ?? null,
    editedAt: edited?.toISOString() ?? null,
    recommendations: 0,
    recommended: false,
    status: 'removed',
    featured: false,
    own: false,
    can: {},
  };
}
