/** Brings a database up to date: every file of migrations/ once, in order of their names. */
import { readdir, readFile } from 'node:fs/promises';

const FOLDER = new URL('./migrations/', import.meta.url);

/** Any number that nobody else locks: processes that start together migrate one after the other. */
const LOCK = 7_205_759;

/** @param {import('./database.mjs').Database} database */
export async function migrate(database) {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(new URL(name, FOLDER), 'utf8') })),
  );
  await database.transaction(async (query) => {
    await query(`SELECT pg_advisory_xact_lock(${LOCK})`);
    await query('CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)');
    const done = new Set((await query('SELECT name FROM migrations')).map(({ name }) => name));
    for (const { name, sql } of files.filter((file) => !done.has(file.name))) {
      for (const statement of statementsOf(sql)) await query(statement);
      await query('INSERT INTO migrations (name) VALUES ($1)', [name]);
    }
  });
}

/** @param {string} sql a file whose statements end in a semicolon at the end of a line */
function statementsOf(sql) {
  return sql
    .replace(/--.*$/gm, '')
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
