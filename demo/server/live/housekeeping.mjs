/** Forgets what is no longer needed: events after an hour, keys after a week. */

const FORGET_EVENTS = `WITH gone AS (
    DELETE FROM events WHERE happened_at < $1 RETURNING id
  )
  UPDATE horizon SET forgotten = greatest(forgotten, (SELECT coalesce(max(id), 0) FROM gone))`;

const FORGET_WRITES = 'DELETE FROM writes WHERE written_at < $1';

const HOUR = 3_600_000;

/**
 * @param {import('../database/database.mjs').Database} database
 * @param {number} now milliseconds since 1970
 */
export async function forget(database, now) {
  await database.query(FORGET_EVENTS, [new Date(now - HOUR)]);
  await database.query(FORGET_WRITES, [new Date(now - 7 * 24 * HOUR)]);
}

/**
 * Forgets every ten minutes.
 * @param {import('../database/database.mjs').Database} database
 * @param {{ now: () => number, log: import('pino').Logger }} options
 * @returns {() => void} ends it
 */
export function keepHouse(database, { now, log }) {
  const timer = setInterval(() => {
    forget(database, now()).catch((error) =>
      log.warn({ code: error?.code }, 'nothing was forgotten'),
    );
  }, HOUR / 6);
  timer.unref();
  return () => clearInterval(timer);
}
