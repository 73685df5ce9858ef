/** The comments server as a process of its own, which can be killed and started again. */
import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUDIENCE, SECRET } from './comments-server.mjs';
import { freePort } from './postgres.mjs';

const MAIN = new URL('../../../demo/server/main.mjs', import.meta.url);

/**
 * @typedef {object} ServerProcess
 * @property {string} url the same after a restart
 * @property {() => Promise<void>} ready resolves when the database is open
 * @property {() => Promise<void>} kill SIGKILL
 * @property {() => void} start again
 * @property {() => Promise<void>} stop for good
 */

/**
 * @param {{ database?: string, connections?: number, origins?: string[] }} options database: the
 * address of a PostgreSQL. Default: PGlite in a folder of its own
 * @returns {Promise<ServerProcess>}
 */
export async function startServerProcess({ database, connections = 10, origins = [] }) {
  const folder = mkdtempSync(join(tmpdir(), 'colloquy-comments-'));
  const port = await freePort();
  const env = {
    ...process.env,
    ...(database ? { DATABASE_URL: database } : { DATA_FOLDER: folder }),
    PORT: String(port),
    ORIGINS: origins.join(),
    JWT_SECRET: SECRET,
    JWT_AUDIENCE: AUDIENCE,
    GUEST_SECRET: SECRET,
    DATABASE_CONNECTIONS: String(connections),
    LOG_LEVEL: 'error',
    RATE_LIMITS: 'off',
    REPEAT_WINDOW: '0',
  };
  /** @type {import('node:child_process').ChildProcess} */
  let child;
  /** @type {Promise<void>} */
  let ready;

  function start() {
    child = fork(MAIN, { env });
    ready = new Promise((resolve) => {
      child.on('message', (message) => {
        if (/** @type {any} */ (message).ready) resolve();
      });
    });
  }

  /** @param {NodeJS.Signals} signal */
  async function end(signal) {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill(signal);
    await ended;
  }

  start();
  return {
    url: `http://127.0.0.1:${port}`,
    ready: () => ready,
    kill: () => end('SIGKILL'),
    start,
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
