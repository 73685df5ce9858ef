/**
 * Tells readers what happens, whichever process it happened in. A change leaves a row in `events`;
 * NOTIFY tells every process of it, a few at a time; each reads the comments as they are now and
 * tells its own readers. A notification is a hint: what none arrived for is found by looking.
 */
import { patchesFor } from './patches.mjs';

/** @typedef {import('../comments/context.mjs').Context} Context */
/** @typedef {import('../comments/view.mjs').Person} Person */

const CHANNEL = 'colloquy_events';

/** Milliseconds for which events are gathered into one notification. */
const GATHER = 15;

/** Milliseconds between looks for what no notification came for. */
const LOOK = 5_000;

/** How far back a look goes, in looks: transactions that began earlier have ended. */
const LOOK_BACK = 4;

/** Ids to a notification, which holds at most 8,000 bytes. */
const TOGETHER = 350;

/**
 * @typedef {object} Subscriber
 * @property {string} article
 * @property {Person | null} reader
 * @property {(id: string, patch: object | null) => void} tell null: nothing but where to go on from
 */

/**
 * @typedef {object} EventRow
 * @property {string} id
 * @property {string} article
 * @property {string | null} comment_id
 * @property {import('../comments/once.mjs').EventKind} kind
 * @property {string | null} key
 */

const COLUMNS = 'id::text AS id, article, comment_id, kind, key';

const NAMED = `SELECT ${COLUMNS} FROM events
  WHERE id = ANY($1::bigint[]) AND article = ANY($2::text[]) ORDER BY id`;

const LATER = `SELECT ${COLUMNS} FROM events
  WHERE id > $1::bigint AND article = ANY($2::text[]) ORDER BY id LIMIT 5000`;

/** A few seconds more than asked for: whoever began earlier may have ended later. */
const SINCE = `SELECT ${COLUMNS} FROM events WHERE article = $1 AND (id > $2::bigint OR happened_at >
  (SELECT happened_at FROM events WHERE id = $2::bigint) - interval '5 seconds') ORDER BY id LIMIT 2000`;

const NEWEST = `SELECT greatest(coalesce(max(id), 0), (SELECT max(forgotten) FROM horizon))::text AS id
  FROM events`;

/**
 * @param {Omit<Context, 'announce' | 'findAnswered' | 'screen'>} context
 * @param {import('pino').Logger} log
 */
export async function createHub(context, log) {
  const { database } = context;
  /** @type {Map<string, Set<Subscriber>>} by article */
  const subscribers = new Map();
  /** @type {Set<string>} events already told, the newest few thousand */
  const told = new Set();
  /** @type {string[]} ids to be announced */
  let waiting = [];
  /** @type {NodeJS.Timeout | null} */
  let gathering = null;
  /** Newest event at each of the last looks. */
  const marks = [await newest()];
  // Changes are told in the order in which they were learned of.
  let telling = Promise.resolve();

  async function newest() {
    const [{ id }] = await database.query(NEWEST);
    return id;
  }

  function soon(/** @type {() => Promise<unknown>} */ work) {
    telling = telling.then(work).then(
      () => undefined,
      (error) => log.warn({ code: error?.code }, 'changes could not be told'),
    );
    return telling;
  }

  async function tellAll(/** @type {EventRow[]} */ events) {
    const fresh = events.filter(({ id }) => !told.has(id));
    for (const { id } of fresh) told.add(id);
    for (const id of told) {
      if (told.size <= 5_000) break;
      told.delete(id);
    }
    for (const article of new Set(fresh.map((event) => event.article))) {
      const audience = subscribers.get(article) ?? [];
      const events = fresh.filter((event) => event.article === article);
      await patchesFor(context, article, events, [...audience]);
    }
  }

  await database.listen(CHANNEL, (payload) => {
    if (subscribers.size === 0) return;
    const ids = payload.split(',');
    void soon(async () => tellAll(await database.query(NAMED, [ids, [...subscribers.keys()]])));
  });

  const looking = setInterval(() => {
    void soon(async () => {
      const [from = '0'] = marks;
      if (subscribers.size > 0) {
        await tellAll(await database.query(LATER, [from, [...subscribers.keys()]]));
      }
      marks.push(await newest());
      if (marks.length > LOOK_BACK) marks.shift();
    });
  }, LOOK);
  looking.unref();

  function notify() {
    gathering = null;
    const ids = waiting;
    waiting = [];
    for (let start = 0; start < ids.length; start += TOGETHER) {
      const payload = ids.slice(start, start + TOGETHER).join(',');
      database
        .query('SELECT pg_notify($1, $2)', [CHANNEL, payload])
        .catch((error) => log.warn({ code: error?.code }, 'a notification was lost'));
    }
  }

  return {
    /** Tells every process that events were stored. */
    announce(/** @type {readonly string[]} */ ids) {
      waiting.push(...ids);
      gathering ??= setTimeout(notify, GATHER);
    },

    /**
     * @param {Subscriber} subscriber
     * @param {string | null} since a position to go on from; null: from now
     * @returns {Promise<() => void>} ends it
     */
    async subscribe(subscriber, since) {
      const { article } = subscriber;
      const audience = subscribers.get(article) ?? new Set();
      const leave = () => {
        audience.delete(subscriber);
        if (audience.size === 0 && subscribers.get(article) === audience)
          subscribers.delete(article);
      };
      await soon(async () => {
        subscribers.set(article, audience.add(subscriber));
        if (since === null) return subscriber.tell(await newest(), null);
        const [{ forgotten }] = await database.query(
          'SELECT max(forgotten)::text AS forgotten FROM horizon',
        );
        const events = await database.query(SINCE, [article, since]);
        if (
          !/^\d{1,18}$/.test(since) ||
          BigInt(since) < BigInt(forgotten) ||
          events.length === 2000
        ) {
          return subscriber.tell(await newest(), { type: 'missed' });
        }
        await patchesFor(context, article, events, [subscriber]);
      });
      return leave;
    },

    /** How many are told. */
    get size() {
      return [...subscribers.values()].reduce((sum, { size }) => sum + size, 0);
    },

    async close() {
      clearInterval(looking);
      if (gathering) clearTimeout(gathering);
      notify();
      await telling;
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof createHub>>} Hub */
