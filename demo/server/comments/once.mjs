/**
 * A change that counts once. Its key, what it changes, what is answered and the events that tell of
 * it are one transaction: after a crash either all of them are there or none, and whoever asks
 * again under the key is answered as the first time.
 */
import { createHash } from 'node:crypto';
import { Problem } from '../http/problems.mjs';

/** @typedef {import('../database/database.mjs').Query} Query */

/**
 * @typedef {object} Change
 * @property {import('../http/identity.mjs').Person} person
 * @property {string} key the Idempotency-Key
 * @property {string} operation of the contract
 * @property {Record<string, unknown>} target article and id
 * @property {unknown} body
 */

/**
 * What may happen. `held`: created, and seen by few; `hidden`: held from now on, or removed; `approved`: public from now on.
 * @typedef {'created' | 'held' | 'edited' | 'hidden' | 'approved' | 'recommended' | 'closed'} EventKind
 */
/** @typedef {{ kind: EventKind, id?: string, article?: string }} Event `article`: where it is not the target's */
/** @typedef {{ status: number, body: unknown, events?: readonly Event[] }} Outcome */

/**
 * Whose keys a guest's are: those of all guests. Who comes back after the page was left is a new one,
 * with words in the outbox that may have been taken already.
 */
const GUESTS = 'guest';

/** The status of a write whose writer was forgotten since: that there was one is all that is kept. */
const ERASED = 409;

const CLAIM = `INSERT INTO writes (person, key, fingerprint, status, written_at, writer)
  VALUES ($1, $2, $3, 0, $4, $5) ON CONFLICT (person, key) DO NOTHING RETURNING key`;
const KNOWN = 'SELECT fingerprint, status, answer FROM writes WHERE person = $1 AND key = $2';
const KEEP = 'UPDATE writes SET status = $3, answer = $4 WHERE person = $1 AND key = $2';
const TELL = `INSERT INTO events (article, comment_id, kind, key, happened_at)
  SELECT unnest($1::text[]), unnest($2::text[]), unnest($3::text[]), $4, $5
  RETURNING id::text AS id`;
const ERASE = `UPDATE writes SET status = ${ERASED}, answer = NULL, writer = NULL
  WHERE (person = $1 OR writer = $1) AND key <> $2`;

/**
 * @param {import('./context.mjs').Context} context
 * @param {Change} change
 * @param {(query: Query) => Promise<Outcome>} work
 * @returns {Promise<{ status: number, answer: string | null }>} `answer`: JSON
 * @throws Problem `conflict` when the key was used for something else; and what `work` throws, which
 * then has changed nothing
 */
export async function once({ database, now, announce }, change, work) {
  const { person, key, operation, target, body } = change;
  const who = [person.guest ? GUESTS : person.key, key];
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([operation, target, body]))
    .digest('base64url');
  const done = await database.transaction(async (query) => {
    const time = new Date(now());
    const writer = person.guest ? person.key : null;
    const claimed = await query(CLAIM, [...who, fingerprint, time, writer]);
    if (claimed.length === 0) {
      const [known] = await query(KNOWN, who);
      if (known?.fingerprint !== fingerprint) {
        throw new Problem('conflict', 'The Idempotency-Key was used for another request.');
      }
      if (known.status === ERASED) {
        throw new Problem('conflict', 'What was written under the Idempotency-Key was erased.');
      }
      return { status: known.status, answer: known.answer, told: [] };
    }
    const { status, body: answered, events = [] } = await work(query);
    const answer = answered === undefined ? null : JSON.stringify(answered);
    await query(KEEP, [...who, status, answer]);
    const told = await query(TELL, [
      events.map(({ article }) => article ?? target['article'] ?? ''),
      events.map(({ id }) => id ?? null),
      events.map(({ kind }) => kind),
      key,
      time,
    ]);
    return { status, answer, told };
  });
  if (done.told.length > 0) announce(done.told.map(({ id }) => id));
  return done;
}

/**
 * Forgets what somebody was answered, but for one key; the other keys stay used.
 * @param {Query} query
 * @param {Change} change
 */
export async function forgetAnswers(query, { person, key }) {
  await query(ERASE, [person.key, key]);
}
