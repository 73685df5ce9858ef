/**
 * The one small interface to PostgreSQL, whether it runs beside us or inside us. The SQL is the
 * same on both; only what differs is behind this: connections, transactions and LISTEN.
 */
import { openPglite } from './pglite.mjs';
import { openPostgres } from './postgres.mjs';

/**
 * @typedef {(sql: string, values?: readonly unknown[]) => Promise<any[]>} Query runs one statement
 * and gives its rows; times are Dates, numbers are numbers where the SQL says `::int`
 */

/**
 * @typedef {object} Database
 * @property {Query} query
 * @property {<Result>(work: (query: Query) => Promise<Result>) => Promise<Result>} transaction all
 * or nothing; begun again where the engine asks for it
 * @property {(channel: string, listener: (payload: string) => void) => Promise<void>} listen for as
 * long as the database is open; what comes while a connection is lost is lost
 * @property {() => Promise<void>} close
 */

/**
 * Opens a database.
 * @param {{ url: string | null, folder: string | null, connections?: number }} where `url`: a
 * PostgreSQL; else PGlite in `folder`, or in memory without one
 * @param {import('pino').Logger} log
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, folder, connections }, log) {
  return url ? openPostgres(url, log, connections) : openPglite(folder);
}
