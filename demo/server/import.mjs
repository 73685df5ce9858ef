/**
 * `node demo/server/import.mjs <archive.json> [<article>]`: stores an archive of comments in the
 * format of `comments.schema.json`, one thread or several by article, with whom each answers.
 */
import { readFile } from 'node:fs/promises';
import { jsonSource } from 'colloquy/sources/json';
import { pino } from 'pino';
import { importThread } from './comments/archive.mjs';
import { readConfig } from './config.mjs';
import { openDatabase } from './database/database.mjs';
import { migrate } from './database/migrate.mjs';

/**
 * @param {import('./database/database.mjs').Database} database
 * @param {string} text an archive
 * @param {string} [name] of the article, where the archive holds one thread
 */
export async function importArchive(database, text, name) {
  const source = jsonSource({ src: 'archive', fetch: async () => new Response(text) });
  const { articles = null } = /** @type {any} */ (JSON.parse(text));
  const names = articles && name === undefined ? Object.keys(articles) : [name ?? ''];
  const { signal } = new AbortController();
  /** @type {Record<string, Awaited<ReturnType<typeof importThread>>>} */
  const results = {};
  for (const article of names) {
    const { comments } = await source.load({ article, sort: 'oldest', cursor: null }, { signal });
    const read = /** @type {any} */ (comments.filter(({ author }) => typeof author === 'object'));
    results[article] = await importThread(database, article, read);
  }
  return results;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [file, article] = process.argv.slice(2);
  if (!file) throw new Error('node demo/server/import.mjs <archive.json> [<article>]');
  const config = readConfig(process.env);
  if (!config.databaseUrl && !config.folder) throw new Error('Set DATABASE_URL or DATA_FOLDER.');
  const log = pino({ level: config.logLevel, base: null });
  const database = await openDatabase(
    { url: config.databaseUrl, folder: config.folder, connections: 1 },
    log,
  );
  await migrate(database);
  const results = await importArchive(database, await readFile(file, 'utf8'), article);
  for (const [name, { stored, linked, unfit }] of Object.entries(results)) {
    console.log(`${name}: ${stored} stored, ${linked} linked by their text, ${unfit.length} unfit`);
  }
  await database.close();
}
