/** The two databases that the server has to be the same on. */
import { startPostgres } from './postgres.mjs';

/**
 * @typedef {object} TestDatabase
 * @property {string} [url] of a PostgreSQL; none: PGlite in the server's memory
 * @property {() => Promise<void>} stop
 */

/** @type {readonly (readonly [name: string, start: () => Promise<TestDatabase>])[]} */
export const DATABASES = [
  ['PGlite', async () => ({ stop: async () => undefined })],
  ['PostgreSQL', () => startPostgres({ durable: false })],
];
