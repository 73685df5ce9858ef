/** A PostgreSQL, or what speaks its protocol, over a pool of connections. */
import pg from 'pg';

/** Codes of SQL states after which a transaction is begun again: serialization, deadlock. */
const AGAIN = new Set(['40001', '40P01']);

/** Milliseconds that a statement may take. */
const PATIENCE = 5_000;

/** Milliseconds that a transaction may wait for its next statement: a busy process takes its time. */
const IDLE = 30_000;

/**
 * @param {string} url
 * @param {import('pino').Logger} log
 * @param {number} connections
 * @returns {Promise<import('./database.mjs').Database>}
 */
export async function openPostgres(url, log, connections = 10) {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    statement_timeout: PATIENCE,
    // A client that has died must not keep its locks.
    idle_in_transaction_session_timeout: IDLE,
  });
  // Without a listener, a connection lost between two statements ends the process.
  const onLost = (/** @type {Error} */ error) =>
    void log.warn({ code: codeOf(error) }, 'a connection was lost');
  pool.on('error', onLost);
  await pool.query('SELECT 1');
  /** @type {AbortController} */
  const closed = new AbortController();

  return {
    query: async (sql, values = []) => (await pool.query(named(sql, values))).rows,
    async transaction(work) {
      for (let attempt = 1; ; attempt++) {
        const client = await pool.connect();
        client.on('error', onLost);
        const give = (/** @type {Error | undefined} */ broken = undefined) => {
          client.off('error', onLost);
          client.release(broken);
        };
        try {
          await client.query('BEGIN');
          const result = await work(
            async (sql, values = []) => (await client.query(named(sql, values))).rows,
          );
          await client.query('COMMIT');
          give();
          return result;
        } catch (failure) {
          // A connection that cannot even roll back is not given back.
          const broken = await client.query('ROLLBACK').then(
            () => undefined,
            (/** @type {Error} */ error) => error,
          );
          give(broken);
          if (attempt >= 3 || !AGAIN.has(codeOf(failure))) throw failure;
        }
      }
    },
    listen: (channel, listener) => listen({ url, channel, listener, log, signal: closed.signal }),
    async close() {
      closed.abort();
      await pool.end();
    },
  };
}

/** @type {Map<string, string>} names of statements: a connection prepares each but once */
const names = new Map();

/**
 * @param {string} text
 * @param {readonly unknown[]} values
 */
function named(text, values) {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return { name, text, values: [...values] };
}

/** @param {unknown} error */
function codeOf(error) {
  return String(/** @type {{ code?: unknown }} */ (error)?.code ?? '');
}

/**
 * Listens on a connection of its own, and on another when that is lost.
 * @param {{ url: string, channel: string, listener: (payload: string) => void,
 *   log: import('pino').Logger, signal: AbortSignal }} options
 */
async function listen({ url, channel, listener, log, signal }) {
  const client = new pg.Client({ connectionString: url, keepAlive: true });
  const again = () => {
    if (signal.aborted) return;
    log.warn('listening again in a second');
    setTimeout(() => {
      if (signal.aborted) return;
      listen({ url, channel, listener, log, signal }).catch(again);
    }, 1_000).unref();
  };
  client.on('notification', ({ payload = '' }) => listener(payload));
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
  client.on('end', again);
  signal.addEventListener('abort', () => void client.end().catch(() => undefined), { once: true });
}
