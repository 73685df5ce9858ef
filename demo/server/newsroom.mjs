/**
 * The server as the demo newspaper runs it: the reference server, and what a newspaper has beside
 * one: a login, here without a password, and an article with comments from before.
 */
import { readFile } from 'node:fs/promises';
import { SignJWT } from 'jose';
import { pino } from 'pino';
import { importArchive } from './import.mjs';
import { readConfig } from './config.mjs';
import { runAsProcess } from './process.mjs';
import { secretsIn } from './secrets.mjs';
import { startServer } from './server.mjs';

/** Minutes for which a login's token is good: the page asks for another by itself. */
const MINUTES = 5;

const PEOPLE = new Map([
  ['ines', { name: 'Ines Marrow', role: 'reader' }],
  ['tomas', { name: 'Tomas Quay', role: 'reader' }],
  ['nadia', { name: 'Nadia Vell', role: 'author' }],
  ['moderator', { name: 'Wexcombe Tide', role: 'moderator' }],
]);

const ARCHIVE = new URL('../comments/night-ferry.json', import.meta.url);

const folder =
  process.env['DATA_FOLDER'] ?? new URL('../../.cache/comments/', import.meta.url).pathname;
const config = readConfig({
  ...secretsIn(folder),
  DATA_FOLDER: folder,
  LOG_LEVEL: 'warn',
  ...process.env,
});
const log = pino({ level: config.logLevel, base: null });

/**
 * The newspaper's own login: not part of the contract, and what every site has already.
 * @param {import('hono').Hono} app
 */
function addLogin(app) {
  app.post('/login', async ({ req }) => {
    const { person } = await req.json().catch(() => ({}));
    const known = PEOPLE.get(person);
    if (!known) return Response.json({ token: null }, { status: 404 });
    const token = await new SignJWT(known)
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(person)
      .setAudience(config.audience)
      .setIssuedAt()
      .setExpirationTime(`${MINUTES}m`)
      .sign(new TextEncoder().encode(config.secret ?? ''));
    return Response.json({ token }, { headers: { 'Cache-Control': 'no-store' } });
  });
}

const server = await startServer(config, log, {
  extend: addLogin,
  prepare: async (database) => {
    const [{ count }] = await database.query(
      "SELECT count(*)::int AS count FROM comments WHERE article = 'night-ferry'",
    );
    if (count === 0) await importArchive(database, await readFile(ARCHIVE, 'utf8'), 'night-ferry');
  },
});
runAsProcess(server, log);
