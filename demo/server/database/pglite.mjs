/**
 * PGlite: PostgreSQL in this process, kept in a folder or in memory. It has one connection, so
 * statements wait for each other; that is enough for a demo and for tests.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';

/**
 * @param {string | null} folder
 * @returns {Promise<import('./database.mjs').Database>}
 */
export async function openPglite(folder) {
  const release = folder ? await lock(folder) : async () => undefined;
  const database = await PGlite.create(folder ? join(folder, 'data') : 'memory://');
  return {
    query: async (sql, values = []) => (await database.query(sql, [...values])).rows,
    transaction: (work) =>
      database.transaction((open) =>
        work(async (sql, values = []) => (await open.query(sql, [...values])).rows),
      ),
    async listen(channel, listener) {
      await database.listen(channel, listener);
    },
    async close() {
      await database.close();
      await release();
    },
  };
}

/**
 * Two processes in one folder would ruin it.
 * @param {string} folder
 * @returns {Promise<() => Promise<void>>} lets it go
 * @throws when another process that is alive holds it
 */
async function lock(folder) {
  const file = join(folder, 'process');
  await mkdir(folder, { recursive: true });
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (holder > 0 && holder !== process.pid && isAlive(holder)) {
    throw new Error(`${folder} is in use by process ${holder}: end it, or name another folder.`);
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code === 'EPERM';
  }
}
