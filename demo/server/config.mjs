/** The server's settings, from the environment; each has a default that suits the demo alone. */
import { randomBytes } from 'node:crypto';

/** @typedef {import('./http/rate-limits.mjs').Rate} Rate */

/**
 * @typedef {object} Limits
 * @property {Rate} changesPerPerson
 * @property {Rate} changesPerAddress many people share one
 * @property {Rate} readsPerAddress
 * @property {Rate} personalDataPerPerson how often somebody may ask for all that is held about them
 * @property {number} readersAtOnce open streams of one process
 */

/** @type {Limits} */
export const LIMITS = {
  changesPerPerson: { perMinute: 30, burst: 30 },
  changesPerAddress: { perMinute: 300, burst: 300 },
  readsPerAddress: { perMinute: 3_000, burst: 3_000 },
  personalDataPerPerson: { perMinute: 2, burst: 5 },
  readersAtOnce: 10_000,
};

const ANY = { perMinute: 1e12, burst: 1e12 };

/** For measurements, and for servers whose balancer does it. @type {Limits} */
export const UNLIMITED = {
  changesPerPerson: ANY,
  changesPerAddress: ANY,
  readsPerAddress: ANY,
  personalDataPerPerson: ANY,
  readersAtOnce: 10_000,
};

/** @typedef {ReturnType<typeof readConfig>} Config */

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @throws when a setting makes no sense
 */
export function readConfig(environment) {
  const secret = environment['JWT_SECRET'] ?? null;
  if (secret !== null && secret.length < 32) throw new Error('JWT_SECRET needs 32 characters.');
  const guestSecret = environment['GUEST_SECRET'] ?? randomBytes(32).toString('hex');
  if (guestSecret.length < 32) throw new Error('GUEST_SECRET needs 32 characters.');
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: number(environment, 'PORT', 8787),
    /** A PostgreSQL; without one PGlite keeps the comments in `folder`. */
    databaseUrl: environment['DATABASE_URL'] ?? null,
    folder: environment['DATA_FOLDER'] ?? null,
    connections: number(environment, 'DATABASE_CONNECTIONS', 10),
    origins: new Set(
      (environment['ORIGINS'] ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean),
    ),
    audience: environment['JWT_AUDIENCE'] ?? 'colloquy',
    secret,
    publicKey: environment['JWT_PUBLIC_KEY'] ?? null,
    guestSecret,
    behindProxy: environment['BEHIND_PROXY'] === 'yes',
    logLevel: environment['LOG_LEVEL'] ?? 'info',
    features: {
      guests: /** @type {'none' | 'name'} */ (oneOf(environment, 'GUESTS', ['name', 'none'])),
      maxLength: number(environment, 'MAX_LENGTH', 65_536),
      editWindow: number(environment, 'EDIT_WINDOW', 15 * 60_000),
      undoRecommend: true,
      erasures: /** @type {const} */ (['remove', 'anonymise']),
    },
    repeatWindow: number(environment, 'REPEAT_WINDOW', 60_000),
    limits: oneOf(environment, 'RATE_LIMITS', ['on', 'off']) === 'on' ? LIMITS : UNLIMITED,
  };
}

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} name
 * @param {number} otherwise
 */
function number(environment, name, otherwise) {
  const given = environment[name];
  if (given === undefined) return otherwise;
  if (!/^\d{1,9}$/.test(given)) throw new Error(`${name} must be a number.`);
  return Number(given);
}

/**
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @param {string} name
 * @param {readonly [string, ...string[]]} allowed the first is the default
 */
function oneOf(environment, name, allowed) {
  const given = environment[name] ?? allowed[0];
  if (!allowed.includes(given)) throw new Error(`${name} must be one of ${allowed.join(', ')}.`);
  return given;
}
